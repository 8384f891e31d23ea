import { listCellParts } from '../guess/cell-parts';
import { foldName } from '../guess/fold-name';
import { areJointNames } from '../guess/joint-names';
import { type Finding, quoteSome } from './finding';

const MAX_NAMES = 20_000;
const MAX_LENGTH = 200;
const JOINED = /\s(?:\+|&|and|und|et|y|e|и|та)\s/u;

/**
 * Returns which actors of a drawing or a list are called by the names of two: “Ada Alm + Bert Berg”, where both are called as persons are, or another actor has one of the names alone. Cells of
 * the ends of ties are parted by an answer of their own.
 */
export function doubtTwoNames(names: readonly string[]): readonly Finding[] {
  if (names.length > MAX_NAMES) return [];
  const known = new Set(names.map(foldName));
  const two = names.filter((name) => {
    if (name.length > MAX_LENGTH || !JOINED.test(name)) return false;
    if (areJointNames(name)) return true;
    const { names: parts } = listCellParts(name);
    const isAlone = (part: string) => part.includes(' ') && known.has(foldName(part));
    return parts.length > 1 && parts.some(isAlone);
  });
  if (two.length === 0) return [];
  const called =
    two.length === 1 ? 'One actor is called' : `${two.length.toLocaleString('en')} actors are called`;
  const told = `${called} by what may be the names of two: ${quoteSome(two)}.`;
  return [
    {
      id: 'coverage two names',
      isAsked: true,
      message: `Does each name mean one actor? ${told} To tie each of them, write them as two in the file.`,
      told,
      label: 'It means one, such as a couple or a firm',
      others: [
        { label: 'Leave them out, with their ties', mapping: { missing: two.slice(0, MAX_LEFT_OUT) } },
      ],
    },
  ];
}

const MAX_LEFT_OUT = 200;

import type { Network } from '@/lib/network/network';
import { relationshipSchema } from '@/lib/network/schema';
import { isAggregate, isBloc } from '../guess/aggregate-words';
import { foldName } from '../guess/fold-name';
import { isNobody } from '../guess/nobody-words';
import type { Mapping } from '../mapping';
import type { QuestionChoice } from '../question';
import { doubtDoubles } from './doubt-doubles';
import { doubtOtherNames } from './doubt-other-names';
import { type Finding, quoteSome } from './finding';
import { toUnlikeName, type UnlikeName } from './name-shapes';

/** The share of the actors that may be called by something that is no name. */
const MAX_UNLIKE = 0.1;
/** Where nearly all are numbers or dates, those are what they are called. */
const NEARLY_ALL = 0.8;
const COMPASS = /^[NSEW]{1,3}$/;

/** Returns the answer by which names are left out; none where that cannot be said. */
export type LeaveOut = (names: readonly string[]) => readonly QuestionChoice[];

/** Returns in which names of the actors are unlike names: sums, headings, words for nobody, numbers among words, and the like. */
export function doubtActorNames(
  network: Network,
  columns: ReadonlySet<string>,
  leaveOut: LeaveOut,
  sameActors: Mapping['sameActors'] = [],
): readonly Finding[] {
  const { actors } = network;
  if (actors.length === 0) return [];
  const isSum = hasAmounts(network) ? (name: string) => isAggregate(name) || isBloc(name) : isAggregate;
  const names = actors.map(({ name }) => name);
  const ask = (id: string, doubted: readonly string[], why: string) =>
    askAbout(id, doubted, why, leaveOut(doubted));
  return [
    ...ask('sums', names.filter(isSum), 'may sum up others'),
    ...ask(
      'headings',
      names.filter((name) => columns.has(foldName(name)) && name.length > 2),
      'stands above a column of the file',
    ),
    ...ask('nobody', names.filter(isNobody), 'may stand for several or for nobody'),
    ...(names.every((name) => COMPASS.test(name)) ? ask('winds', names, 'is a point of the compass') : []),
    ...doubtShapes(names, leaveOut),
    ...doubtDoubles(actors, sameActors),
    ...doubtOtherNames(names, sameActors),
  ];
}

/** The share of the ties that must say an amount, and of these so many different ones. */
const MIN_AMOUNTS = 0.6;
const MIN_DIFFERENT = 3;

/** Returns whether most ties say how much there is of them, as flows of trade and of aid do: in these the sums of states stand beside them. */
function hasAmounts({ relationships }: Network): boolean {
  const amounts = relationships.flatMap((tie) => {
    const extras = Object.entries(tie).filter(([key]) => !Object.hasOwn(relationshipSchema.shape, key));
    const amount = extras.find(([, value]) => AMOUNT.test(String(value)) && !YEAR.test(String(value)));
    return amount ? [String(amount[1])] : [];
  });
  return amounts.length >= MIN_AMOUNTS * relationships.length && new Set(amounts).size >= MIN_DIFFERENT;
}

const AMOUNT = /^\d[\d.,' ]*$/;
const YEAR = /^(1[5-9]|20)\d\d$/;

function askAbout(
  id: string,
  names: readonly string[],
  why: string,
  others: Finding['others'],
): readonly Finding[] {
  if (names.length === 0) return [];
  const [ask, label] =
    names.length === 1
      ? [`Is ${quoteSome(names)} an actor? The name`, 'It is an actor']
      : [`Are ${quoteSome(names)} actors? Each name`, 'They are actors'];
  const told = `${quoteSome(names)} ${names.length === 1 ? 'is an actor: the name' : 'are actors: each name'} ${why}. Say with “missing” which of them name nobody.`;
  return [{ id: `coverage ${id}`, isAsked: true, message: `${ask} ${why}.`, told, others, label }];
}

function doubtShapes(names: readonly string[], leaveOut: LeaveOut): readonly Finding[] {
  const found = new Map<UnlikeName, string[]>();
  for (const name of names) {
    const shape = toUnlikeName(name);
    if (!shape) continue;
    const alike = found.get(shape);
    if (alike) alike.push(name);
    else found.set(shape, [name]);
  }
  return [...found].map(([shape, all]) => {
    const share = all.length / names.length;
    const isUsual = (shape === 'a number' || shape === 'a web address') && share > NEARLY_ALL;
    const isAsked = !isUsual && (SURE.has(shape) || (all.length > 1 && share > MAX_UNLIKE));
    const count =
      all.length === 1 ? 'One actor is called' : `${all.length.toLocaleString('en')} actors are called`;
    const message = isAsked
      ? `Are these names of actors? ${count} by what looks like ${shape}: ${quoteSome(all)}.`
      : `${count} by what looks like ${shape}: ${quoteSome(all)}.`;
    return { id: `coverage ${shape}`, isAsked, message, others: leaveOut(all), label: 'They are names' };
  });
}

/** These are never names, however few. */
const SURE: ReadonlySet<UnlikeName> = new Set<UnlikeName>([
  'a date',
  'markup',
  'only signs',
  'an answer',
  'a remark',
  'a number cut short',
  'a whole row',
]);

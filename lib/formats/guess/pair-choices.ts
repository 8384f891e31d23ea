import type { ImportTable } from '../import-tables';
import type { Mapping, MappingPatch, TieField } from '../mapping';
import type { Question } from '../question';
import { findActorPairs } from './actor-columns';
import { findBlanksOf } from './find-blanks';
import { isPartOf, toPairExample } from './likely-choices';
import { OTHER_END } from './other-end';
import { type ColumnProfile, profileColumns } from './profile-column';
import { findWordedPairs } from './worded-pairs';

const ENDS: ReadonlySet<TieField> = new Set<TieField>([
  ...(['source', 'sourceName', 'sourceKind', 'target', 'targetName', 'targetKind'] as const),
]);

/** Two columns that may be the ends, as far as they are offered. */
export type NamedPair = {
  readonly source: { readonly name: string };
  readonly target: { readonly name: string };
};

/** So many pairs are offered in all. */
const MAX_ALL = 8;

/** Returns pairs with those that look most as if they named actors: behind the others, and before them where their headings say so and nothing was guessed. */
export function addActorPairs(
  table: ImportTable,
  offered: readonly NamedPair[],
  profiles: readonly ColumnProfile[],
  hasGuess: boolean,
): readonly NamedPair[] {
  const isOffered = ({ source, target }: NamedPair, known: readonly NamedPair[]) =>
    known.some((pair) => pair.source.name === source.name && pair.target.name === target.name);
  const found = findActorPairs(profiles).filter(({ source, target }) => !isPartOf(table, source, target));
  const guessed = hasGuess ? offered.slice(0, 1) : [];
  const worded = findWordedPairs(profiles).filter((pair) => !isOffered(pair, guessed));
  const headed = hasGuess ? [] : found.filter(({ isHeaded }) => isHeaded);
  const first = [...guessed, ...worded, ...headed.filter((pair) => !isOffered(pair, worded))];
  const rest = offered.filter((pair) => !isOffered(pair, first));
  const others = found.filter((pair) => !isOffered(pair, [...offered, ...first]));
  return [...first, ...rest, ...others].slice(0, MAX_ALL);
}

/** Returns an answer for each pair, and for the first the other way round as well. */
export function toPairChoices(
  table: ImportTable,
  pairs: readonly NamedPair[],
  mapping: Mapping,
): Question['choices'] {
  const names = pairs.map(({ source, target }) => [source.name, target.name] as const);
  const [first, ...others] = names;
  if (!first) return [];
  const all = [first, [first[1], first[0]] as const, ...others];
  const isFirst = ([source, target]: (typeof all)[number], at: number) =>
    all.findIndex((each) => each[0] === source && each[1] === target) === at;
  return all.filter(isFirst).map(([source, target]) => {
    const blank = findBlanksOf(table, [source, target]);
    return {
      label: `From “${source}” to “${target}”${blank === null ? '' : `, and empty cells of “${blank}” mean what stands above them`}`,
      example: toPairExample(table, source, target),
      mapping: {
        tieColumns: {
          ...withoutEnds(mapping),
          ...keepNames(mapping, source, target),
          ...findTypeOf(table, mapping, target),
          [source]: 'source' as const,
          [target]: 'target' as const,
        },
        ...(blank === null ? {} : { blanks: [blank] }),
      },
    };
  });
}

/** The names and kinds beside two ends that were guessed stay with them, and go to the other end where the two are turned round. */
function keepNames(
  { tieColumns }: Mapping,
  source: string,
  target: string,
): Readonly<Record<string, TieField>> {
  const [from, to] = [tieColumns[source], tieColumns[target]];
  const isTurned = from === 'target' && to === 'source';
  if (!isTurned && !(from === 'source' && to === 'target')) return {};
  return Object.fromEntries(
    Object.entries(tieColumns).flatMap(([name, field]): [string, TieField][] => {
      const other = OTHER_END[field];
      return other === undefined ? [] : [[name, isTurned ? other : field]];
    }),
  );
}

/** “Relation 1 - Type” beside “Relation 1 - Value” says how the two are tied. */
function findTypeOf(
  table: ImportTable,
  { tieColumns }: Mapping,
  target: string,
): Readonly<Record<string, TieField>> {
  const begin = /^(.*\P{L})(value|name)$/iu.exec(target)?.[1];
  if (begin === undefined || Object.values(tieColumns).includes('type')) return {};
  const type = table.columns.find(({ name }) => name.toLowerCase() === `${begin.toLowerCase()}type`)?.name;
  const isKind =
    type !== undefined && profileColumns(table).some(({ name, sort }) => name === type && sort === 'name');
  return isKind && type !== undefined ? { [type]: 'type' } : {};
}

/** Returns what an answer says of the columns that were taken for ends, so that others are. */
export function withoutEnds({ tieColumns }: Mapping): MappingPatch['tieColumns'] {
  const taken = Object.entries(tieColumns).filter(([, field]) => ENDS.has(field));
  return Object.fromEntries(taken.map(([name]) => [name, 'attribute' as const]));
}

import type { ImportTable } from '../import-tables';
import type { Headers } from '../mapping';
import type { Question } from '../question';
import { findActorPairs } from './actor-columns';
import { isPartOf, keepLikelyPairs, toPairExample } from './likely-choices';
import { type ColumnProfile, profileColumns } from './profile-column';
import { ratePairs } from './rate-pairs';
import { findLikelyPairs, findMixedPairs, findNamePairs } from './value-pairs';
import { findWordedPairs } from './worded-pairs';

/** So many more pairs are offered that look most as if they named actors. */
const MAX_MORE = 3;

type NamedPair = { readonly source: ColumnProfile; readonly target: ColumnProfile };

/**
 * Returns the choices that say that the rows of a table are ties, and which columns are their ends: a person who says the one says the other
 * at once. `headers`: how a mapping says that they are ties; `most`: how many
 * pairs of columns are offered.
 */
export function offerPairs(table: ImportTable, headers: Headers, most: number): Question['choices'] {
  const profiles = profileColumns(table);
  // Who votes stands beside the number of what is voted on.
  const likely = keepLikelyPairs(table, profiles, [
    ...findLikelyPairs(profiles),
    ...findMixedPairs(profiles),
  ]);
  const pairs = ratePairs(
    likely.length > 0 ? likely : keepLikelyPairs(table, profiles, findNamePairs(profiles)),
  );
  const worded = findWordedPairs(profiles);
  const isOther = (pair: NamedPair, known: readonly NamedPair[]) =>
    !known.some(({ source, target }) => source === pair.source && target === pair.target);
  const shown = [...worded, ...pairs.slice(0, most).filter((pair) => isOther(pair, worded))];
  const isNew = (pair: NamedPair) => isOther(pair, shown);
  const actors = findActorPairs(profiles)
    .filter((pair) => isNew(pair) && !isPartOf(table, pair.source, pair.target))
    .slice(0, MAX_MORE);
  return [...shown, ...actors].map(({ source, target }) => ({
    label: `Each row is a tie, from “${source.name}” to “${target.name}”`,
    example: toPairExample(table, source.name, target.name),
    mapping: {
      headers,
      tieColumns: { [source.name]: 'source' as const, [target.name]: 'target' as const },
    },
  }));
}

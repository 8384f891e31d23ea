import type { Actor, Relationship } from '@/lib/network/network';
import type { CsrLists } from './csr-lists';

/** Of each actor, by number, the numbers of the relationships in which it takes part. */
type Ties = { readonly actors: readonly Actor[]; readonly ties: CsrLists };

const known = new WeakMap<readonly Relationship[], Ties>();

/** Keeps who takes part in which relationships of a list, once that has been found. */
export function keepTiesOfActors(relationships: readonly Relationship[], ties: Ties): void {
  known.set(relationships, ties);
}

/** Returns the relationships of a list in which some of its actors take part, by their numbers; null where that has not been found yet. */
export function findTiesOfActors(
  relationships: readonly Relationship[],
  actors: readonly Actor[],
  numbers: readonly number[],
): readonly number[] | null {
  const found = known.get(relationships);
  if (found?.actors !== actors) return null;
  const { offsets, items } = found.ties;
  return numbers.flatMap((number) => [...items.subarray(offsets[number], offsets[number + 1])]);
}

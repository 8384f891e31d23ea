import type { View, ViewActor } from '@/lib/view/view';

/** How many ties each actor has in a view, by id; two legs of one tie at an actor count once, and of a bundle each tie. */
export function countTies(view: Pick<View, 'actors' | 'legs'>): ReadonlyMap<string, number> {
  const ties = new Map<string, Set<string>>(view.actors.map(({ id }) => [id, new Set()]));
  for (const { from, to, relationship, bundle } of view.legs) {
    for (const tie of bundle?.relationships ?? [relationship]) {
      ties.get(from)?.add(tie);
      ties.get(to)?.add(tie);
    }
  }
  return new Map([...ties].map(([id, { size }]) => [id, size]));
}

/**
 * Returns the weight of each actor, 0 to 1, by id: its share of the measure that actors are sized by, or, when they are
 * sized by none, of the most ties that an actor of the view has.
 */
export function computeWeights(
  actors: readonly ViewActor[],
  ties: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const isSized = actors.some(({ size }) => size !== undefined);
  let most = 1;
  for (const { id, sideCount } of actors)
    if (sideCount === undefined) most = Math.max(most, ties.get(id) ?? 0);
  return new Map(
    actors.map(({ id, size }) => [id, isSized ? (size ?? 0) : (ties.get(id) ?? 0) / most] as const),
  );
}

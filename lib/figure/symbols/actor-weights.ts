import type { View, ViewActor, ViewLeg } from '@/lib/view/view';

/** How many ties each actor has in a view, by id; two legs of one tie at an actor count once. */
export function countTies(view: Pick<View, 'actors' | 'legs'>): ReadonlyMap<string, number> {
  const ties = new Map<string, Set<string>>(view.actors.map(({ id }) => [id, new Set()]));
  for (const { from, to, relationship } of view.legs) {
    ties.get(from)?.add(relationship);
    ties.get(to)?.add(relationship);
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
  for (const count of ties.values()) most = Math.max(most, count);
  return new Map(
    actors.map(({ id, size }) => [id, isSized ? (size ?? 0) : (ties.get(id) ?? 0) / most] as const),
  );
}

/**
 * Returns the shadow parties of a view: those who appear through others alone. Each of their ties is one in which
 * another actor acts on their behalf or toward them.
 */
export function findShadowParties({ actors, legs, types }: View): ReadonlySet<string> {
  const thirds = new Set<string>();
  const others = new Set<string>();
  for (const leg of legs) {
    const third = findThird(leg, types.get(leg.type)?.third?.leg ?? null);
    for (const id of [leg.from, leg.to]) (id === third ? thirds : others).add(id);
  }
  return new Set(actors.flatMap(({ id }) => (thirds.has(id) && !others.has(id) ? [id] : [])));
}

function findThird({ part, from, to }: ViewLeg, leg: 'before' | 'after' | null): string | null {
  if (part === 'first' && leg === 'before') return from;
  return part === 'second' && leg === 'after' ? to : null;
}

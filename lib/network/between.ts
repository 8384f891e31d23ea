/** The two sides that a network is about, by the ids of their actors: none is empty, and nobody is on both. */
export type Between = readonly [one: readonly string[], other: readonly string[]];

/** Returns the sides once actors are gone; null when a side has nobody left. The same object when nobody of them is gone. */
export function withoutActors(between: Between | null, isGone: (actor: string) => boolean): Between | null {
  if (!between?.some((side) => side.some(isGone))) return between;
  return toBetween(between.map((side) => side.filter((actor) => !isGone(actor))));
}

/**
 * Returns the sides once an actor is known by the id of another: on the side that the other is on already, if it is on one.
 * The same object when the actor is on no side.
 */
export function moveActor(between: Between | null, from: string, to: string): Between | null {
  if (!between?.some((side) => side.includes(from))) return between;
  if (between.some((side) => side.includes(to))) return withoutActors(between, (actor) => actor === from);
  return toBetween(between.map((side) => side.map((actor) => (actor === from ? to : actor))));
}

/** Returns two lists of actors as sides; null when one is empty. */
export function toBetween([one = [], other = []]: readonly (readonly string[])[]): Between | null {
  return one.length > 0 && other.length > 0 ? [one, other] : null;
}

import type { View, ViewActor, ViewLeg } from '@/lib/view/view';

/** What must change on a canvas that shows one view so that it shows another. */
export type Patch = {
  readonly removedActors: readonly string[];
  /** By key; those of removed actors are listed too. */
  readonly removedLegs: readonly string[];
  readonly addedActors: readonly ViewActor[];
  readonly addedLegs: readonly ViewLeg[];
  readonly changedActors: readonly ViewActor[];
  readonly changedLegs: readonly ViewLeg[];
};

/**
 * Returns the smallest patch from one view to the next: what stays as it is, is not in it. A leg whose ends are others is
 * removed and added: an edge has the ends with which it was made, and goes with the node at either of them.
 */
export function computePatch(previous: View, next: View): Patch {
  const actors = compare(previous.actors, next.actors, ({ id }) => id);
  const legs = compare(previous.legs, next.legs, ({ key }) => key);
  const before = new Map(legs.changed.length > 0 ? previous.legs.map((leg) => [leg.key, leg]) : []);
  const isMoved = (leg: ViewLeg) => !hasSameEnds(before.get(leg.key) ?? leg, leg);
  const moved = legs.changed.filter(isMoved);
  return {
    removedActors: actors.removed,
    removedLegs: [...legs.removed, ...moved.map(({ key }) => key)],
    addedActors: actors.added,
    addedLegs: [...legs.added, ...moved],
    changedActors: actors.changed,
    changedLegs: moved.length > 0 ? legs.changed.filter((leg) => !isMoved(leg)) : legs.changed,
  };
}

/** Returns whether two legs run between the same actors, in the same direction. */
export function hasSameEnds(one: ViewLeg, other: ViewLeg): boolean {
  return one.from === other.from && one.to === other.to;
}

function compare<T extends object>(previous: readonly T[], next: readonly T[], toKey: (item: T) => string) {
  const before = new Map(previous.map((item) => [toKey(item), item]));
  const added: T[] = [];
  const changed: T[] = [];
  for (const item of next) {
    const old = before.get(toKey(item));
    if (!old) added.push(item);
    else if (!isSame(old, item)) changed.push(item);
    before.delete(toKey(item));
  }
  return { removed: [...before.keys()], added, changed };
}

/** Returns whether two items of a view, which are flat, are alike in everything. */
export function isSame<T extends object>(one: T, other: T): boolean {
  if (one === other) return true;
  const isLike = (a: T, b: T) => (Object.keys(b) as (keyof T)[]).every((name) => a[name] === b[name]);
  // Either may lack what the other has.
  return isLike(one, other) && isLike(other, one);
}

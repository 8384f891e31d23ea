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

/** Answers the smallest patch from one view to the next: what stays as it is, is not in it. */
export function computePatch(previous: View, next: View): Patch {
  const actors = compare(previous.actors, next.actors, ({ id }) => id);
  const legs = compare(previous.legs, next.legs, ({ key }) => key);
  return {
    removedActors: actors.removed,
    removedLegs: legs.removed,
    addedActors: actors.added,
    addedLegs: legs.added,
    changedActors: actors.changed,
    changedLegs: legs.changed,
  };
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

/** Answers whether two items of a view, which are flat, are alike in everything. */
export function isSame<T extends object>(one: T, other: T): boolean {
  if (one === other) return true;
  const isLike = (a: T, b: T) => (Object.keys(b) as (keyof T)[]).every((name) => a[name] === b[name]);
  // Either may lack what the other has.
  return isLike(one, other) && isLike(other, one);
}

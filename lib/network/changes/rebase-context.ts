import type { Change, ItemOperation, Operation, Plain } from './change';
import { findItemHistories, type ItemHistory, pairItemHistories } from './item-history';
import { type Reference, toKey } from './references';

/** An item that others have changed or added as well: what each does to it, and what is there of both by now. */
export type SharedItem = { readonly mine: ItemHistory; readonly theirs: ItemHistory; both: Plain };

/**
 * What others have done since changes were thought of, as far as the network as it is now does not show it: which things
 * they have removed, and what has become of the items of lists, so that evidence that a user has graded is still found,
 * and what both have added is not there twice.
 */
export class RebaseContext {
  private readonly shared = new Map<ItemOperation, SharedItem>();
  private readonly passing = new Set<Operation>();
  private readonly removed = new Set<string>();

  constructor(mine: readonly Change[], theirs: readonly Change[]) {
    for (const operation of theirs.flatMap(({ operations }) => operations)) {
      if (operation.op !== 'remove') continue;
      this.removed.add(toKey({ list: operation.list, id: operation.thing.id }));
    }
    if (theirs.length === 0) return;
    this.share(mine, theirs);
    const added = findAddedThings(theirs);
    for (const [operation, thing] of findPassingThings(mine)) {
      if (added.has(thing)) this.passing.add(operation);
    }
  }

  hasRemoved(thing: Reference): boolean {
    return this.removed.has(toKey(thing));
  }

  /**
   * Returns whether an operation is about a thing that this side adds and removes again, while others have added it too and
   * kept it: then it is theirs, and nothing is done to it.
   */
  isPassing(operation: Operation): boolean {
    return this.passing.has(operation);
  }

  /** Returns the item that an operation is about when others have changed or added it as well; else null. */
  findShared(operation: ItemOperation): SharedItem | null {
    return this.shared.get(operation) ?? null;
  }

  private share(mine: readonly Change[], theirs: readonly Change[]): void {
    const courses = findItemHistories(mine);
    const items = new Map<ItemHistory, SharedItem>();
    for (const [course, other] of pairItemHistories(courses, findItemHistories(theirs))) {
      items.set(course, { mine: course, theirs: other, both: other.last });
    }
    for (const [operation, course] of courses) {
      const item = items.get(course);
      if (item) this.shared.set(operation, item);
    }
  }
}

/**
 * Returns the operations on things that these changes add and remove again, with the key of the thing: between the two, it is
 * nobody else’s, and after them it is as if they had not been.
 */
function findPassingThings(changes: readonly Change[]): ReadonlyMap<Operation, string> {
  const open = new Map<string, Operation[]>();
  const passing = new Map<Operation, string>();
  for (const operation of changes.flatMap(({ operations }) => operations)) {
    const key = toThingKey(operation);
    if (key === null) continue;
    if (operation.op === 'add') open.set(key, [operation]);
    else open.get(key)?.push(operation);
    if (operation.op !== 'remove') continue;
    for (const each of open.get(key) ?? []) passing.set(each, key);
    open.delete(key);
  }
  return passing;
}

/** Returns the keys of the things that changes add and keep. */
function findAddedThings(changes: readonly Change[]): ReadonlySet<string> {
  const added = new Set<string>();
  for (const operation of changes.flatMap(({ operations }) => operations)) {
    const key = toThingKey(operation);
    if (key === null) continue;
    if (operation.op === 'add') added.add(key);
    if (operation.op === 'remove') added.delete(key);
  }
  return added;
}

function toThingKey(operation: Operation): string | null {
  const { list } = operation;
  if (list === 'network') return null;
  return toKey({ list, id: 'thing' in operation ? operation.thing.id : operation.id });
}

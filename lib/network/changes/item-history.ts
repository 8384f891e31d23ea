import type { Change, ItemOperation, Owner, Plain } from './change';
import { completeItem } from './fields';
import { isSamePlain } from './same-plain';

/** What one person does to one item of a list: as it is found or added, and as it is left; null when it is taken away. */
export type ItemHistory = { readonly isAdded: boolean; readonly first: Plain; readonly last: Plain };

/** With what an item was when it was taken away. */
type OpenCourse = { -readonly [Field in keyof ItemHistory]: ItemHistory[Field] } & { gone: Plain };
type Courses = ReadonlyMap<string, readonly ItemHistory[]>;

/**
 * Returns what changes do to the items of lists, by the operations that do it. Items have no ids: of several that are equal,
 * who changes one is taken to change the one that was touched last, so that two people’s changes come to the same in either
 * order. One that is taken away and put back, as by undoing that, is the same.
 */
export function findItemHistories(changes: readonly Change[]): ReadonlyMap<ItemOperation, ItemHistory> {
  const byPlace = new Map<string, OpenCourse[]>();
  const byOperation = new Map<ItemOperation, ItemHistory>();
  for (const operation of changes.flatMap(({ operations }) => operations)) {
    if (operation.op !== 'item') continue;
    const was = completeItem(operation.field, operation.was);
    const now = completeItem(operation.field, operation.now);
    const courses = toList(byPlace, toPlace(operation));
    let course = courses.findLast(({ last, gone }) =>
      was === null ? last === null && isSamePlain(gone, now) : isSamePlain(last, was),
    );
    if (!course) {
      course = { isAdded: was === null, first: was ?? now, last: now, gone: null };
      courses.push(course);
    }
    course.gone = now === null ? was : null;
    course.last = now;
    byOperation.set(operation, course);
  }
  return byOperation;
}

/**
 * Returns the histories of one person's items with those that another person has made of the same items: of items that were there, or
 * that both have added and kept, which are then one. Histories that end alike are paired first, and each with one.
 */
export function pairItemHistories(
  mine: ReadonlyMap<ItemOperation, ItemHistory>,
  theirs: ReadonlyMap<ItemOperation, ItemHistory>,
): ReadonlyMap<ItemHistory, ItemHistory> {
  const pairs = new Map<ItemHistory, ItemHistory>();
  const others = groupByPlace(theirs);
  for (const [place, courses] of groupByPlace(mine)) {
    const left = new Set(others.get(place));
    pair(courses, left, pairs, (one, other) => isSamePlain(one.last, other.last));
    pair(courses, left, pairs, () => true);
  }
  return pairs;
}

function pair(
  courses: readonly ItemHistory[],
  left: Set<ItemHistory>,
  pairs: Map<ItemHistory, ItemHistory>,
  fits: (one: ItemHistory, other: ItemHistory) => boolean,
): void {
  for (const course of courses) {
    if (pairs.has(course)) continue;
    for (const other of left) {
      if (!isOfOneItem(course, other) || !fits(course, other)) continue;
      pairs.set(course, other);
      left.delete(other);
      break;
    }
  }
}

function isOfOneItem(one: ItemHistory, other: ItemHistory): boolean {
  if (one.isAdded !== other.isAdded || !isSamePlain(one.first, other.first)) return false;
  return !one.isAdded || (one.last !== null && other.last !== null);
}

function groupByPlace(courses: ReadonlyMap<ItemOperation, ItemHistory>): Courses {
  const byPlace = new Map<string, ItemHistory[]>();
  const seen = new Set<ItemHistory>();
  for (const [operation, course] of courses) {
    if (!seen.has(course)) toList(byPlace, toPlace(operation)).push(course);
    seen.add(course);
  }
  return byPlace;
}

function toList<T>(lists: Map<string, T[]>, place: string): T[] {
  const list = lists.get(place) ?? [];
  lists.set(place, list);
  return list;
}

function toPlace({ list, id, field }: Owner & { readonly field: string }): string {
  return `${list}/${id}/${field}`;
}

import { toQuoted } from '../issue-list';
import type { ItemOperation, Plain, PlainObject } from './change';
import type { Draft } from './draft';
import { completeItem } from './fields';
import { IDLE, type OperationResult, toChanged, toGone } from './operation-result';
import { findOwner, readField, writeField } from './owner';
import type { RebaseContext, SharedItem } from './rebase-context';
import { refuseForm } from './run-field';
import { isSamePlain } from './same-plain';

/** Adds, replaces or removes an item of a list, found by what it is or by what others have done to it. */
export function runItem(draft: Draft, operation: ItemOperation, context: RebaseContext): OperationResult {
  const { field } = operation;
  const refusal = refuseForm(operation, 'items');
  if (refusal) return refusal;
  const wanted = {
    ...operation,
    was: completeItem(field, operation.was),
    now: completeItem(field, operation.now),
  };
  if (isSamePlain(wanted.was, wanted.now)) return IDLE;
  const owner = findOwner(draft, operation);
  if (!owner) return toGone(operation, field, operation.now);
  const items = readField(owner, field);
  if (!Array.isArray(items)) {
    return {
      kind: 'refused',
      message: `${toQuoted(field)} is no list.`,
      fix: 'Correct the name of the field.',
    };
  }
  const shared = context.findShared(operation);
  if (shared) return mergeShared(draft, wanted, items, shared);
  return wanted.was === null ? addItem(draft, wanted, items) : changeItem(draft, wanted, items);
}

function addItem(draft: Draft, operation: ItemOperation, items: readonly Plain[]): OperationResult {
  const { field, now } = operation;
  const at = Math.min(operation.at ?? items.length, items.length);
  writeField(draft, operation, field, items.toSpliced(at, 0, now));
  return { kind: 'done', operation: { ...operation, at } };
}

function changeItem(draft: Draft, operation: ItemOperation, items: readonly Plain[]): OperationResult {
  const { field, was, now } = operation;
  const at = findItem(items, was, operation.at);
  if (at === -1) return toChanged(operation, field, { mine: now, theirs: null });
  return writeItem(draft, { ...operation, at }, items);
}

/** Does one step to an item that others have worked on too. It counts how both leave it, not what each made of it on the way. */
function mergeShared(
  draft: Draft,
  operation: ItemOperation,
  items: readonly Plain[],
  shared: SharedItem,
): OperationResult {
  const { field } = operation;
  const { mine, theirs, both } = shared;
  if (mergeItem(mine.first, mine.last, theirs.last) === undefined) {
    return toChanged(operation, field, { mine: mine.last, theirs: theirs.last });
  }
  // What is taken away and put back stays.
  if (operation.now === null && mine.last !== null) return IDLE;
  const merged = mergeItem(mine.first, operation.now, theirs.last);
  if (merged === undefined || isSamePlain(merged, both)) return IDLE;
  const at = findItem(items, both, operation.at);
  if (at === -1) return toChanged(operation, field, { mine: mine.last, theirs: null });
  shared.both = merged;
  return writeItem(draft, { ...operation, was: both, now: merged, at }, items);
}

function writeItem(
  draft: Draft,
  operation: ItemOperation & { readonly at: number },
  items: readonly Plain[],
): OperationResult {
  const { field, now, at } = operation;
  writeField(draft, operation, field, now === null ? items.toSpliced(at, 1) : items.with(at, now));
  return { kind: 'done', operation };
}

/** Returns where an item stands: of several that are equal at the position it is said to have, else the first; else -1. */
function findItem(items: readonly Plain[], item: Plain, at: number | null): number {
  if (at !== null && at < items.length && isSamePlain(items[at], item)) return at;
  return items.findIndex((each) => isSamePlain(each, item));
}

/** Returns an item with the fields that one person has changed and those that another has; undefined when they clash. */
function mergeItem(was: Plain, mine: Plain, theirs: Plain): Plain | undefined {
  if (isSamePlain(was, mine) || isSamePlain(mine, theirs)) return theirs;
  if (isSamePlain(was, theirs)) return mine;
  if (!isObject(was) || !isObject(mine) || !isObject(theirs)) return undefined;
  const merged: Record<string, Plain> = { ...theirs };
  for (const field of new Set([...Object.keys(was), ...Object.keys(mine)])) {
    const [before, wanted, there] = [was, mine, theirs].map((item) => readField(item, field));
    if (isSamePlain(before, wanted) || isSamePlain(wanted, there)) continue;
    if (!isSamePlain(before, there)) return undefined;
    if (wanted === undefined) delete merged[field];
    else merged[field] = wanted;
  }
  return merged;
}

function isObject(value: Plain): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

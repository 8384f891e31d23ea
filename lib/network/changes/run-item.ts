import { toQuoted } from '../issue-list';
import type { ItemOperation, Plain, PlainObject } from './change';
import type { Draft } from './draft';
import { completeItem } from './fields';
import { IDLE, type OperationResult, toChanged, toGone } from './operation-result';
import { findOwner, readField, writeField } from './owner';
import { refuseForm } from './run-field';
import { isSamePlain } from './same-plain';
import type { Trail } from './trail';

/** Adds, replaces or removes an item of a list, found by what it is or by what others have made of it. */
export function runItem(draft: Draft, operation: ItemOperation, trail: Trail): OperationResult {
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
  return wanted.was === null ? addItem(draft, wanted, items, trail) : changeItem(draft, wanted, items, trail);
}

function addItem(
  draft: Draft,
  operation: ItemOperation,
  items: readonly Plain[],
  trail: Trail,
): OperationResult {
  const { field, now } = operation;
  if (trail.hasAdded(operation) && items.some((item) => isSamePlain(item, now))) return IDLE;
  const at = Math.min(operation.at ?? items.length, items.length);
  writeField(draft, operation, field, items.toSpliced(at, 0, now));
  return { kind: 'done', operation: { ...operation, at } };
}

function changeItem(
  draft: Draft,
  operation: ItemOperation,
  items: readonly Plain[],
  trail: Trail,
): OperationResult {
  const { field, was, now } = operation;
  const exact = findItem(items, was, operation.at);
  const became = exact === -1 ? trail.follow(operation) : was;
  const at = exact === -1 ? findItem(items, became, operation.at) : exact;
  if (isSamePlain(became, now)) return IDLE;
  if (became === null || at === -1) return toChanged(operation, field, { mine: now, theirs: null });
  const merged = exact === -1 ? mergeItem(was, now, became) : now;
  if (merged === undefined) return toChanged(operation, field, { mine: now, theirs: became });
  if (isSamePlain(merged, became)) return IDLE;
  writeField(draft, operation, field, merged === null ? items.toSpliced(at, 1) : items.with(at, merged));
  if (!isSamePlain(merged, now)) trail.add(operation, { was: now, now: merged });
  return { kind: 'done', operation: { ...operation, was: became, now: merged, at } };
}

/** Answers where an item stands: of several that are equal at the position it is said to have, else the first; else -1. */
function findItem(items: readonly Plain[], item: Plain, at: number | null): number {
  if (at !== null && at < items.length && isSamePlain(items[at], item)) return at;
  return items.findIndex((each) => isSamePlain(each, item));
}

/** Answers an item with the fields that one person has changed and those that another has; undefined when they clash. */
function mergeItem(was: Plain, mine: Plain, theirs: Plain): Plain | undefined {
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

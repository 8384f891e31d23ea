import type { Change, Operation } from './change';
import { toKey } from './references';

/**
 * Returns the operations on things that these changes add and remove again, with the key of the thing: between the two, it is
 * nobody else’s, and after them it is as if they had not been.
 */
export function findPassingThings(changes: readonly Change[]): ReadonlyMap<Operation, string> {
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
export function findAddedThings(changes: readonly Change[]): ReadonlySet<string> {
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

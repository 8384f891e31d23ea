import type { Change, Operation, Plain, PlainThing } from '@/lib/network/changes/change';
import { completeThing } from '@/lib/network/changes/fields';
import { findThing } from '@/lib/network/changes/find-thing';
import { listReferences, type Reference, toKey } from '@/lib/network/changes/references';
import type { Network } from '@/lib/network/network';
import type { ListName } from '@/lib/network/thing-index';

/**
 * Returns the operations that put back what a change needs and others have removed: the things that it changes, the ends of
 * its ties, the documents of its evidence, and whatever these name in turn. `own`: a network that still has them.
 */
export function listRestorations(change: Change, own: Network, kept: Network): readonly Operation[] {
  const added = new Set<string>();
  for (const operation of change.operations) {
    if (operation.op === 'add') added.add(toKey({ list: operation.list, id: operation.thing.id }));
  }
  const restored = new Map<string, Operation>();
  const restore = (wanted: Reference): void => {
    const key = toKey(wanted);
    if (restored.has(key) || added.has(key) || findThing(kept, wanted)) return;
    const thing = findThing(own, wanted);
    if (!thing) return;
    // What a network holds is plain JSON.
    restored.set(key, { op: 'add', list: wanted.list, thing: thing as object as PlainThing, before: null });
    for (const named of listReferences(wanted.list, thing)) restore(named);
  };
  for (const wanted of change.operations.flatMap((operation) => listNeeds(operation, own))) restore(wanted);
  return [...restored.values()];
}

/** What an operation names: the thing in which it stands, and all that the thing names as it will be. */
function listNeeds(operation: Operation, own: Network): readonly Reference[] {
  if ('thing' in operation) {
    if (operation.op === 'remove') return [];
    return listReferences(operation.list, completeThing(operation.list, operation.thing));
  }
  const { list, id } = operation;
  if (list === 'network') return [];
  const owner = findThing(own, { list, id });
  const named = owner ? listReferences<ListName>(list, owner) : [];
  return [{ list, id }, ...named.filter((reference) => mentions(operation.now, reference.id))];
}

function mentions(value: Plain | undefined, id: string): boolean {
  if (typeof value !== 'object' || value === null) return value === id;
  return Object.values(value).some((each) => mentions(each, id));
}

import type {
  Change,
  EntryOperation,
  Operation,
  PlainThing,
  SetOperation,
} from '@/lib/network/changes/change';
import type { Conflict } from '@/lib/network/changes/conflict';
import { findThing } from '@/lib/network/changes/find-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import { readField } from '@/lib/network/changes/owner';
import type { Reference } from '@/lib/network/changes/references';
import { buildRemoval } from '@/lib/network/changes/remove-things';
import type { RawObject } from '@/lib/network/check-shape';
import type { Network } from '@/lib/network/network';
import { replaceEdit } from '../edit-history';
import { RULE, type Side, toClashKey } from './clash';
import { type Clash, rebase } from './receive-news';
import { renameInChange } from './rename-thing';
import { listRestorations } from './restore-missing';
import { getAfter, type WorkingCopy } from './working-copy';

/**
 * Returns a copy in which a person has chosen for each thing that clashes, by its key. Theirs: the user’s own change, or that
 * part of it, is given up. Mine: it is done over what they have done. Another clash comes up where one change more does
 * not fit: then the copy stands where it stood, with the choices taken over.
 */
export function resolveClash(
  copy: WorkingCopy,
  clash: Clash,
  choose: (key: string) => Side,
): { readonly copy: WorkingCopy; readonly clash: Clash | null } {
  const renamed = renameTaken(copy, clash, choose);
  let { history } = copy;
  const pending = copy.pending.map((before, index) => {
    const change = renamed[index] ?? before.change;
    const now = index === clash.change ? settleChange(change, clash, choose) : change;
    if (now === before.change) return before;
    history = replaceEdit(history, before.done, now);
    return { change: now, done: now };
  });
  const settled = { ...copy, history, pending };
  const result = rebase(settled, clash);
  return result.kind === 'received'
    ? { copy: result.copy, clash: null }
    : { copy: settled, clash: { ...result.clash, before: clash.before } };
}

function settleChange(change: Change, clash: Clash, choose: (key: string) => Side): Change {
  const { kept, refusal } = clash;
  if (refusal.conflicts.length === 0) {
    return choose(RULE) === 'theirs' ? { ...change, operations: [] } : forceChange(change, clash);
  }
  const conflicts = new Map(refusal.conflicts.map((conflict) => [conflict.operation, conflict]));
  const operations = change.operations.flatMap((operation, index): readonly Operation[] => {
    const conflict = conflicts.get(index);
    if (!conflict) return [operation];
    return choose(toClashKey(conflict)) === 'theirs' ? [] : settleOperation(operation, conflict, kept);
  });
  return withRestorations({ ...change, operations }, clash);
}

/** What an operation expects becomes what is there. What is gone is put back as it was; an id that is taken was renamed. */
function settleOperation(
  operation: Operation,
  { kind, theirs }: Conflict,
  kept: Network,
): readonly Operation[] {
  if (kind === 'gone') return [operation];
  switch (operation.op) {
    case 'add':
      return [operation];
    case 'remove': {
      const { list } = operation;
      const thing = findThing(kept, { list, id: operation.thing.id });
      return thing ? [{ ...operation, thing: thing as object as PlainThing }] : [];
    }
    case 'item':
      return theirs === null && operation.now === null ? [] : [{ ...operation, was: theirs }];
    case 'set':
    case 'entry':
      return [expectThere(operation, kept)];
  }
}

/** Null and nothing at all are told apart, as a field that the format does not know may have either. */
function expectThere(operation: SetOperation | EntryOperation, kept: Network): Operation {
  const { list, id } = operation;
  const owner: RawObject = (list === 'network' ? kept : findThing(kept, { list, id })) ?? {};
  const field = readField(owner, operation.field);
  const there = operation.op === 'set' ? field : readField((field ?? {}) as RawObject, operation.key);
  const { was: _, ...rest } = operation;
  return there === undefined ? rest : { ...rest, was: there };
}

/** A removal takes along what others have added to it meanwhile; anything else brings back what it names. */
function forceChange(change: Change, clash: Clash): Change {
  const { kept } = clash;
  const removed = change.operations.flatMap((operation): readonly Reference[] => {
    if (operation.op !== 'remove') return [];
    const thing = { list: operation.list, id: operation.thing.id };
    return findThing(kept, thing) ? [thing] : [];
  });
  const isRemoval = removed.length > 0 && change.operations.every(({ op }) => op !== 'add');
  if (isRemoval) return { ...change, operations: buildRemoval(kept, removed).change.operations };
  return withRestorations(change, clash);
}

/** Things come back as they were just before the change: what is pending after it is done to them once more. */
function withRestorations(change: Change, clash: Clash): Change {
  const { pending, kept } = clash.before;
  const own = pending.slice(0, clash.change).reduce((network, each) => getAfter(network, each.change), kept);
  return { ...change, operations: [...listRestorations(change, own, clash.kept), ...change.operations] };
}

/** Returns the pending changes: what was to bear an id that is taken bears another, in every change that names it. */
function renameTaken(
  { network, pending }: WorkingCopy,
  { kept, refusal }: Clash,
  choose: (key: string) => Side,
): readonly Change[] {
  let changes = pending.map(({ change }) => change);
  for (const conflict of refusal.conflicts) {
    const { kind, list, id } = conflict;
    if (kind !== 'taken' || list === 'network' || choose(toClashKey(conflict)) === 'theirs') continue;
    const taken = { ...kept, [list]: [...kept[list], ...network[list]] };
    const free = toFreeId(taken, list, id);
    changes = changes.map((change) => renameInChange(change, { list, id }, free));
  }
  return changes;
}

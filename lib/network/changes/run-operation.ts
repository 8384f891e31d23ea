import { type ListName, NOUNS } from '../thing-index';
import type { Operation, ThingOperation } from './change';
import type { Draft } from './draft';
import { completeThing } from './fields';
import { IDLE, type OperationResult, toChanged, toConflict, toGone } from './operation-result';
import type { RebaseContext } from './rebase-context';
import { runEntry, runSet } from './run-field';
import { runItem } from './run-item';
import { isSamePlain } from './same-plain';

/** Does one operation on a draft. `context` is what others have done since the operation was thought of. */
export function runOperation(draft: Draft, operation: Operation, context: RebaseContext): OperationResult {
  if (context.isPassing(operation)) return IDLE;
  switch (operation.op) {
    case 'add':
      return runAdd(draft, operation.list, operation);
    case 'remove':
      return runRemove(draft, operation, context);
    case 'set':
      return runSet(draft, operation);
    case 'entry':
      return runEntry(draft, operation);
    case 'item':
      return runItem(draft, operation, context);
  }
}

function runAdd(draft: Draft, list: ListName, operation: ThingOperation): OperationResult {
  const thing = completeThing(list, operation.thing);
  const there = draft.find(list, thing.id);
  if (there) {
    if (isSamePlain(there, thing)) return IDLE;
    const message = `Another ${NOUNS[list]} of this id has been added in the meantime.`;
    return toConflict({
      kind: 'taken',
      list,
      id: thing.id,
      field: null,
      mine: thing,
      theirs: there,
      message,
    });
  }
  draft.add(list, thing, operation.before);
  return { kind: 'done', operation: { ...operation, thing } };
}

function runRemove(draft: Draft, operation: ThingOperation, context: RebaseContext): OperationResult {
  const { list } = operation;
  const owner = { list, id: operation.thing.id };
  const there = draft.find(list, owner.id);
  if (!there) return context.hasRemoved(owner) ? IDLE : toGone(owner, null, null);
  const thing = completeThing(list, operation.thing);
  if (!isSamePlain(there, thing)) return toChanged(owner, null, { mine: null, theirs: there });
  draft.remove(list, owner.id);
  return { kind: 'done', operation: { ...operation, thing: there } };
}

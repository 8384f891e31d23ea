import type { RawObject } from '../check-shape';
import { toQuoted } from '../issue-list';
import type { EntryOperation, Operation, Plain, SetOperation } from './change';
import type { Draft } from './draft';
import { completeField, completeThing, type FieldForm, findFieldForm } from './fields';
import { IDLE, type OperationResult, toChanged, toGone } from './operation-result';
import { findOwner, readField, writeField } from './owner';
import { isSamePlain } from './same-plain';

/** Sets a field, unless another user has set it since. */
export function runSet(draft: Draft, operation: SetOperation): OperationResult {
  const { list, field } = operation;
  const refusal = refuseForm(operation, 'whole');
  if (refusal) return refusal;
  const owner = findOwner(draft, operation);
  if (!owner) return toGone(operation, field, operation.now);
  const there = readField(owner, field);
  const now = completeField(list, field, operation.now);
  if (isSamePlain(there, now)) return IDLE;
  if (!isSamePlain(there, completeField(list, field, operation.was))) {
    return toChanged(operation, field, { mine: now, theirs: there });
  }
  writeField(draft, operation, field, now);
  return { kind: 'done', operation: withValues(operation, there, settleType(draft, operation) ?? now) };
}

/** Sets an entry of a record, unless another user has set it since. */
export function runEntry(draft: Draft, operation: EntryOperation): OperationResult {
  const { field, key, now } = operation;
  const refusal = refuseForm(operation, 'entries');
  if (refusal) return refusal;
  const owner = findOwner(draft, operation);
  if (!owner) return toGone(operation, field, now);
  const record = readField(owner, field) ?? {};
  const there = readField(record as RawObject, key);
  if (isSamePlain(there, now)) return IDLE;
  if (!isSamePlain(there, operation.was)) return toChanged(operation, field, { mine: now, theirs: there });
  const { [key]: _, ...rest } = record as Readonly<Record<string, Plain>>;
  writeField(draft, operation, field, now === undefined ? rest : { ...rest, [key]: now });
  return { kind: 'done', operation: withValues(operation, there, now) };
}

/** Returns the refusal of an operation that a field is not changed by; null when it is. */
export function refuseForm(
  { list, field, op }: Exclude<Operation, { readonly op: 'add' | 'remove' }>,
  wanted: FieldForm,
): OperationResult | null {
  const form = findFieldForm(list, field);
  if (form === wanted) return null;
  return {
    kind: 'refused',
    message: `The field ${toQuoted(field)} cannot be changed by the operation ${toQuoted(op)}.`,
    fix: ADVICE[form],
  };
}

const ADVICE: Readonly<Record<FieldForm, string>> = {
  whole: 'Use "set", with what it was and what it is to be.',
  entries: 'Use "entry", for one entry at a time.',
  items: 'Use "item", for one item at a time.',
  fixed: 'Leave it as it is; to have another, remove the thing and add one anew.',
};

/** A type of the network’s own fills in what its fields imply: returns what it has made of the one that was set. */
function settleType(draft: Draft, { list, id, field }: SetOperation): Plain | undefined {
  const type = list === 'relationshipTypes' ? draft.find(list, id) : undefined;
  if (!type) return undefined;
  const complete = completeThing('relationshipTypes', type);
  draft.replace('relationshipTypes', complete);
  return readField(complete, field);
}

function withValues<Kind extends SetOperation | EntryOperation>(
  { was: _was, now: _now, ...rest }: Kind,
  was: Plain | undefined,
  now: Plain | undefined,
): Operation {
  const operation = rest as Omit<SetOperation, 'was' | 'now'> | Omit<EntryOperation, 'was' | 'now'>;
  return { ...operation, ...(was !== undefined && { was }), ...(now !== undefined && { now }) };
}

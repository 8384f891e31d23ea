import { NOUNS } from '../thing-index';
import type { Operation, Owner, Plain } from './change';
import type { Conflict } from './conflict';
import { toFieldWords } from './field-words';

/** What an operation comes to. */
export type OperationResult =
  /** With the operation as it was done. */
  | { readonly kind: 'done'; readonly operation: Operation }
  /** All is already as it wants it. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'conflict'; readonly conflict: OperationConflict }
  /** It can never be done, whatever else is there. */
  | { readonly kind: 'refused'; readonly message: string; readonly fix: string };

export type OperationConflict = Omit<Conflict, 'change' | 'operation'>;

export const IDLE: OperationResult = { kind: 'idle' };

/** Returns that there is nothing of that id any more. */
export function toGone({ list, id }: Owner, field: string | null, mine: Plain | undefined): OperationResult {
  const message = `This ${toNoun(list)} is no longer in the network.`;
  return toConflict({ kind: 'gone', list, id, field, mine: mine ?? null, theirs: null, message });
}

/** Returns that a value is no longer what the operation expects. */
export function toChanged(
  { list, id }: Owner,
  field: string | null,
  { mine, theirs }: { readonly mine: Plain | undefined; readonly theirs: Plain | undefined },
): OperationResult {
  const what =
    field === null ? `This ${toNoun(list)}` : `The field “${toFieldWords(field)}” of this ${toNoun(list)}`;
  const message = `${what} has been changed in the meantime.`;
  return toConflict({
    kind: 'changed',
    list,
    id,
    field,
    mine: mine ?? null,
    theirs: theirs ?? null,
    message,
  });
}

function toNoun(list: Owner['list']): string {
  return list === 'network' ? 'network' : NOUNS[list];
}

export function toConflict(conflict: OperationConflict): OperationResult {
  return { kind: 'conflict', conflict };
}

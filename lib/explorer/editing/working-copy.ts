import { type Applied, applyChange, mergeChanges } from '@/lib/network/changes/apply-change';
import type { Change } from '@/lib/network/changes/change';
import type { Refusal } from '@/lib/network/changes/plan-changes';
import type { Network } from '@/lib/network/network';
import { type EditHistory, type Moved, NO_EDITS, recordEdit, redoEdit, undoEdit } from '../edit-history';

/** A person’s own change that the server has not told back yet. */
export type PendingChange = {
  /** As it is to be done on the network as the server has it, after the pending ones before it. */
  readonly change: Change;
  /** As it was first done: by that the history knows it. */
  readonly done: Change;
};

/** Changes on their way to the server. They are sent again as they are, under the same key, until there is an answer. */
export type ChangeBatch = {
  readonly key: string;
  readonly base: number;
  readonly changes: readonly Change[];
};

/** What the server has answered to a batch: the versions that its changes have made, null for what was so already. */
export type CommitAck = { readonly version: number; readonly versions: readonly (number | null)[] };

/**
 * A network that is worked on here: as the server has it (`kept`, at `version`), and with a person’s own changes on top
 * (`network`), which are sent one batch at a time.
 */
export type WorkingCopy = {
  readonly kept: Network;
  readonly version: number;
  readonly network: Network;
  readonly history: EditHistory;
  readonly pending: readonly PendingChange[];
  /** The first of the pending changes, so many as it has. */
  readonly batch: ChangeBatch | null;
  /** What is owed after an acknowledgement: the versions of others that stand between, and then the client’s own. */
  readonly ack: CommitAck | null;
};

/** Returns a working copy in which nothing has been done. */
export function createWorkingCopy(network: Network, version: number): WorkingCopy {
  return {
    kept: network,
    version,
    network,
    history: NO_EDITS,
    pending: [],
    batch: null,
    ack: null,
  };
}

export type Edited = Applied & { readonly copy: WorkingCopy };

/**
 * Returns a copy after a person’s own change. `since`: how long the history’s log was when the change was thought of; what
 * others have done after that is merged, or refused where both touch the same. What is so already changes nothing.
 */
export function editCopy(
  copy: WorkingCopy,
  change: Change,
  since = copy.history.log.length,
): Edited | Refusal {
  const theirs = copy.history.log.slice(since);
  const result = mergeChanges(copy.network, { mine: [change], theirs });
  if (!result.ok) return result;
  return {
    ...result,
    copy: adoptBatch(copy, { ...result, history: recordAll(copy.history, result.changes) }),
  };
}

/** Returns a copy without the last edit; null when there is none. */
export function undoInCopy(copy: WorkingCopy): Edited | Refusal | null {
  return move(copy, undoEdit(copy.history, copy.network));
}

/** Returns a copy with the last undone edit in it again; null when there is none. */
export function redoInCopy(copy: WorkingCopy): Edited | Refusal | null {
  return move(copy, redoEdit(copy.history, copy.network));
}

function move(copy: WorkingCopy, moved: Moved | Refusal | null): Edited | Refusal | null {
  return moved?.ok ? { ...moved, copy: adoptBatch(copy, moved) } : moved;
}

function recordAll(history: EditHistory, changes: readonly Change[]): EditHistory {
  return changes.reduce(recordEdit, history);
}

function adoptBatch(copy: WorkingCopy, { network, history, changes }: Moved): WorkingCopy {
  const done = changes.filter(({ operations }) => operations.length > 0);
  if (done.length === 0) return { ...copy, history };
  const pending = [...copy.pending, ...done.map((change) => ({ change, done: change }))];
  return { ...copy, network, history, pending };
}

/** How many changes are sent at once. */
const MAX_IN_BATCH = 200;

/** Returns a copy with a batch of what is pending; itself when nothing is, or when a batch is on its way. */
export function packBatch(copy: WorkingCopy, key: string): WorkingCopy {
  if (copy.batch || copy.ack || copy.pending.length === 0) return copy;
  const changes = copy.pending.slice(0, MAX_IN_BATCH).map(({ change }) => change);
  return { ...copy, batch: { key, base: copy.version, changes } };
}

/** Returns a copy whose batch the server has not taken: its changes are pending again. */
export function unpackBatch(copy: WorkingCopy): WorkingCopy {
  return { ...copy, batch: null };
}

/**
 * Returns a copy after the server’s answer to its batch. Where nobody else was in between, the changes are kept then; else
 * the copy waits for what the others have done.
 */
export function acceptAck(copy: WorkingCopy, ack: CommitAck): WorkingCopy {
  if (!copy.batch) return copy;
  if (!isNext(copy.version, ack)) return { ...copy, ack };
  const own = copy.pending.slice(0, copy.batch.changes.length);
  // With all that is pending, it is the network as it is here: then nothing is made of it anew.
  const kept =
    own.length === copy.pending.length
      ? copy.network
      : own.reduce((network, { change }) => getAfter(network, change), copy.kept);
  return dropBatch({ ...copy, kept, version: ack.version });
}

/** Returns a copy without its batch and the changes in it, which the server has. */
export function dropBatch(copy: WorkingCopy): WorkingCopy {
  const { batch, pending } = copy;
  return { ...copy, batch: null, ack: null, pending: pending.slice(batch?.changes.length ?? 0) };
}

/** Returns a copy without what is pending: as the server has it. */
export function dropPending({ kept, version }: Pick<WorkingCopy, 'kept' | 'version'>): WorkingCopy {
  return createWorkingCopy(kept, version);
}

/** Returns a network after a change that is known to fit. Throws a RangeError when it does not. */
export function getAfter(network: Network, change: Change): Network {
  const result = applyChange(network, change);
  if (result.ok) return result.network;
  throw new RangeError(`The change “${change.label}” is not of this version of the network.`);
}

/** A network that ships has the version 0, and its first version in the log is the same network. */
function isNext(version: number, ack: CommitAck): boolean {
  const made = ack.versions.filter((each) => each !== null);
  const first = version === 0 ? 2 : version + 1;
  return made.every((each, index) => each === first + index) && ack.version === (made.at(-1) ?? version);
}

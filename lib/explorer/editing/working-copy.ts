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
export type Parcel = { readonly key: string; readonly base: number; readonly changes: readonly Change[] };

/** What the server has answered to a parcel: the versions that its changes have made, null for what was so already. */
export type Receipt = { readonly version: number; readonly versions: readonly (number | null)[] };

/**
 * A network that is worked on here: as the server has it (`kept`, at `version`), and with a person’s own changes on top
 * (`network`), which are sent one parcel at a time.
 */
export type WorkingCopy = {
  readonly kept: Network;
  readonly version: number;
  readonly network: Network;
  readonly history: EditHistory;
  readonly pending: readonly PendingChange[];
  /** The first of the pending changes, so many as it has. */
  readonly parcel: Parcel | null;
  /** What is owed after a receipt: the versions of others that stand between, and then one’s own. */
  readonly receipt: Receipt | null;
};

/** Answers a working copy in which nothing has been done. */
export function createWorkingCopy(network: Network, version: number): WorkingCopy {
  return {
    kept: network,
    version,
    network,
    history: NO_EDITS,
    pending: [],
    parcel: null,
    receipt: null,
  };
}

export type Edited = Applied & { readonly copy: WorkingCopy };

/**
 * Answers a copy after a person’s own change. `since`: how long the history’s log was when the change was thought of; what
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
  return { ...result, copy: takeOver(copy, { ...result, history: recordAll(copy.history, result.changes) }) };
}

/** Answers a copy without the last edit; null when there is none. */
export function undoInCopy(copy: WorkingCopy): Edited | Refusal | null {
  return move(copy, undoEdit(copy.history, copy.network));
}

/** Answers a copy with the last undone edit in it again; null when there is none. */
export function redoInCopy(copy: WorkingCopy): Edited | Refusal | null {
  return move(copy, redoEdit(copy.history, copy.network));
}

function move(copy: WorkingCopy, moved: Moved | Refusal | null): Edited | Refusal | null {
  return moved?.ok ? { ...moved, copy: takeOver(copy, moved) } : moved;
}

function recordAll(history: EditHistory, changes: readonly Change[]): EditHistory {
  return changes.reduce(recordEdit, history);
}

function takeOver(copy: WorkingCopy, { network, history, changes }: Moved): WorkingCopy {
  const done = changes.filter(({ operations }) => operations.length > 0);
  if (done.length === 0) return { ...copy, history };
  const pending = [...copy.pending, ...done.map((change) => ({ change, done: change }))];
  return { ...copy, network, history, pending };
}

/** How many changes are sent at once. */
const MOST_IN_PARCEL = 200;

/** Answers a copy with a parcel of what is pending; itself when nothing is, or when a parcel is on its way. */
export function packParcel(copy: WorkingCopy, key: string): WorkingCopy {
  if (copy.parcel || copy.receipt || copy.pending.length === 0) return copy;
  const changes = copy.pending.slice(0, MOST_IN_PARCEL).map(({ change }) => change);
  return { ...copy, parcel: { key, base: copy.version, changes } };
}

/** Answers a copy whose parcel the server has not taken: its changes are pending again. */
export function unpackParcel(copy: WorkingCopy): WorkingCopy {
  return { ...copy, parcel: null };
}

/**
 * Answers a copy after the server’s answer to its parcel. Where nobody else was in between, the changes are kept then; else
 * the copy waits for what the others have done.
 */
export function acceptReceipt(copy: WorkingCopy, receipt: Receipt): WorkingCopy {
  if (!copy.parcel) return copy;
  if (!isNext(copy.version, receipt)) return { ...copy, receipt };
  const own = copy.pending.slice(0, copy.parcel.changes.length);
  const kept = own.reduce((network, { change }) => getAfter(network, change), copy.kept);
  return dropParcel({ ...copy, kept, version: receipt.version });
}

/** Answers a copy without its parcel and the changes in it, which the server has. */
export function dropParcel(copy: WorkingCopy): WorkingCopy {
  const { parcel, pending } = copy;
  return { ...copy, parcel: null, receipt: null, pending: pending.slice(parcel?.changes.length ?? 0) };
}

/** Answers a copy without what is pending: as the server has it. */
export function dropPending({ kept, version }: Pick<WorkingCopy, 'kept' | 'version'>): WorkingCopy {
  return createWorkingCopy(kept, version);
}

/** Answers a network after a change that is known to fit. Throws a RangeError when it does not. */
export function getAfter(network: Network, change: Change): Network {
  const result = applyChange(network, change);
  if (result.ok) return result.network;
  throw new RangeError(`The change “${change.label}” is not of this version of the network.`);
}

/** A network that ships has the version 0, and its first version in the log is the same network. */
function isNext(version: number, receipt: Receipt): boolean {
  const made = receipt.versions.filter((each) => each !== null);
  const first = version === 0 ? 2 : version + 1;
  return made.every((each, index) => each === first + index) && receipt.version === (made.at(-1) ?? version);
}

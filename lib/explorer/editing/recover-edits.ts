import type { Network } from '@/lib/network/network';
import { recordEdit } from '../edit-history';
import { type Received, rebase, receiveNetwork } from './receive-news';
import type { KeptEdits, Transport } from './transport';
import { getAfter, type WorkingCopy } from './working-copy';

/** What has become of edits that were taken over. `isBehind`: what others have done since is still to be taken in. */
export type RecoveredEdits = {
  readonly taken: Received;
  readonly isBehind: boolean;
};

/**
 * Returns a copy in which nothing is pending with the edits of another page, as though they had been made here and the
 * copy had been away since. Rejects when the version on which they stand cannot be had.
 */
export async function recoverEdits(
  copy: WorkingCopy,
  edits: KeptEdits,
  transport: Pick<Transport, 'fetchNetwork'>,
): Promise<RecoveredEdits> {
  const pending = edits.changes.map((change) => ({ change, done: change }));
  const history = edits.changes.reduce(recordEdit, copy.history);
  const then = await loadThen(copy, edits, transport);
  if (then) {
    const { version, batch } = edits;
    const network = edits.changes.reduce(getAfter, then);
    const before: WorkingCopy = { ...copy, kept: then, version, network, history, pending, batch };
    // Whether the batch was done is not known: until then nothing can be told apart.
    if (batch) return { taken: { kind: 'received', copy: before }, isBehind: true };
    return { taken: receiveNetwork(before, copy.kept, copy.version), isBehind: false };
  }
  // The network of that version is gone: the edits are tried on the one there is.
  const taken = rebase(
    { ...copy, history, pending },
    { kept: copy.kept, version: copy.version, theirs: [], authors: [] },
  );
  return { taken, isBehind: false };
}

/** Returns the network on which edits stand; null when they do not stand on it. */
async function loadThen(
  { kept, version }: WorkingCopy,
  edits: KeptEdits,
  transport: Pick<Transport, 'fetchNetwork'>,
): Promise<Network | null> {
  // Before its first change a network that ships has no version in the log; its first one is the same.
  const wanted = Math.max(1, edits.version);
  const then = edits.version === version ? kept : await transport.fetchNetwork(wanted).catch(() => null);
  const network = then && ('network' in then ? then.network : then);
  try {
    edits.changes.reduce(getAfter, network ?? kept);
    return network;
  } catch {
    return null;
  }
}

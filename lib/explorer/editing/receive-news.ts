import { applyChange, mergeChanges } from '@/lib/network/changes/apply-change';
import type { Change } from '@/lib/network/changes/change';
import { buildDifference } from '@/lib/network/changes/compare-networks';
import type { Refusal } from '@/lib/network/changes/plan-changes';
import type { Network } from '@/lib/network/network';
import { recordOthers } from '../edit-history';
import { dropBatch, getAfter, type WorkingCopy } from './working-copy';

/** A change as the server’s log has it. */
export type LoggedChange = { readonly version: number; readonly author: string; readonly change: Change };

/** Where pending changes and those of others touch the same: nothing more is taken in until a person has chosen. */
export type Clash = {
  /** The network as the server has it now, and what others have done in it. */
  readonly kept: Network;
  readonly version: number;
  readonly theirs: readonly Change[];
  readonly authors: readonly string[];
  /** Of the first pending change that cannot be done; `change` is its position. */
  readonly refusal: Refusal;
  readonly change: number;
  /** The copy before anything was chosen, in which all that others have removed is still there. */
  readonly before: WorkingCopy;
};

export type Received =
  | { readonly kind: 'received'; readonly copy: WorkingCopy }
  | { readonly kind: 'clash'; readonly clash: Clash };

/** Changes before this one are missing: the network is to be loaded anew. */
export type Gap = { readonly kind: 'gap' };

/** Returns a copy after a change that the server tells of, which others have made, or oneself and is now kept. */
export function receiveChange(copy: WorkingCopy, news: LoggedChange): Received | Gap {
  if (news.version <= copy.version) return { kind: 'received', copy };
  const isNext = news.version === copy.version + 1 || (copy.version === 0 && news.version === 2);
  const applied = isNext ? applyChange(copy.kept, news.change) : null;
  if (!applied?.ok) return { kind: 'gap' };
  const { version } = news;
  const kept = applied.network;
  const own = copy.ack?.versions.indexOf(version) ?? -1;
  if (own !== -1) return settle({ ...copy, kept, version }, own);
  return rebase(copy, { kept, version, theirs: [news.change], authors: [news.author] });
}

/**
 * Returns a copy after the network was loaded anew, at a version: what others have done is the difference. Own changes that
 * an acknowledgement says are in it are no longer pending.
 */
export function receiveNetwork(copy: WorkingCopy, network: Network, version: number): Received {
  const settled = copy.ack && copy.batch && copy.ack.version <= version;
  const own = settled ? copy.pending.slice(0, copy.batch.changes.length) : [];
  const before = own.reduce((known, { change }) => tryAfter(known, change), copy.kept);
  const difference = buildDifference(before, network, 'changes made elsewhere');
  const rest = settled ? dropBatch(copy) : copy;
  if (difference.operations.length === 0) return rebase(rest, { ...NOBODY, kept: before, version });
  const applied = applyChange(before, difference);
  const kept = applied.ok ? applied.network : network;
  return rebase(rest, { kept, version, theirs: [difference], authors: [] });
}

const NOBODY = { theirs: [], authors: [] };

/** Returns a copy whose pending changes stand on another network; a clash where they do not fit on it. */
export function rebase(
  copy: WorkingCopy,
  { kept, version, theirs, authors }: Pick<Clash, 'kept' | 'version' | 'theirs' | 'authors'>,
): Received {
  const mine = copy.pending.map(({ change }) => change);
  const result = mergeChanges(kept, { mine, theirs });
  if (!result.ok) {
    const change = result.conflicts[0]?.change ?? findRefused(kept, mine, theirs);
    const news = { kept, version, theirs, authors };
    return { kind: 'clash', clash: { ...news, refusal: result, change, before: copy } };
  }
  const pending = copy.pending.map(({ change, done }, index) => ({
    change: result.changes[index] ?? change,
    done,
  }));
  const history = theirs.length > 0 ? recordOthers(copy.history, theirs) : copy.history;
  // What is so already is not sent; what is on its way is counted, and stays until there is an answer.
  const rest = copy.batch ? pending : pending.filter(({ change }) => change.operations.length > 0);
  const moved = { ...copy, kept, version, network: result.network, history, pending: rest };
  // All that stood between is here, and what is in the batch was so already.
  const isSettled = copy.ack !== null && version >= copy.ack.version;
  return { kind: 'received', copy: isSettled ? dropBatch(moved) : moved };
}

/** A rule that would be broken does not say by which change: it is the last of the fewest that cannot be done. */
function findRefused(kept: Network, mine: readonly Change[], theirs: readonly Change[]): number {
  const fewest = mine.findIndex(
    (_, index) => !mergeChanges(kept, { mine: mine.slice(0, index + 1), theirs }).ok,
  );
  return Math.max(0, fewest);
}

/** A change of the user’s own is kept: done once more it would change nothing, and it goes with the batch. */
function settle(copy: WorkingCopy, position: number): Received {
  const pending = copy.pending.map((each, index) =>
    index === position ? { ...each, change: { ...each.change, operations: [] } } : each,
  );
  return rebase({ ...copy, pending }, { ...NOBODY, kept: copy.kept, version: copy.version });
}

function tryAfter(network: Network, change: Change): Network {
  try {
    return getAfter(network, change);
  } catch {
    return network;
  }
}

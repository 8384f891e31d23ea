import type { Pieces } from '@/lib/worker/pieces';
import type { Issue } from '../issue';
import type { Network } from '../network';
import type { Change } from './change';
import { OpenNetwork, openNetworkInPieces } from './open-network';
import { planChanges, type Refusal } from './plan-changes';

export type Applied = {
  readonly ok: true;
  readonly network: Network;
  /** The changes as they were done: with what the format fills in, without what was so already. */
  readonly changes: readonly Change[];
  /** What the author may want to mend in what was touched. */
  readonly warnings: readonly Issue[];
};

/**
 * Returns a network after a change, or why it cannot be: what it expects and does not find, and each rule of the file
 * that the network would break. The network itself stays as it is, and all that is not touched is shared.
 */
export function applyChange(network: Network, change: Change): Applied | Refusal {
  return mergeChanges(network, { mine: [change], theirs: [] });
}

/**
 * Returns a network that others have changed (`theirs` are in it) after the changes of one who did not know of that. What
 * touches different things, fields of things, or items of lists is merged; else it returns what conflicts, and nothing
 * is done. Both orders of two people’s changes come to the same network but for the order of its lists.
 */
export function mergeChanges(
  network: Network,
  { mine, theirs }: { readonly mine: readonly Change[]; readonly theirs: readonly Change[] },
): Applied | Refusal {
  const prepared = findPrepared(network, mine, theirs);
  if (prepared) return prepared;
  const open = OPEN.get(network) ?? new OpenNetwork(network);
  const plan = planChanges(open, mine, theirs);
  OPEN.set(network, open);
  if (!plan.ok) return plan;
  const changes = plan.planned.map(({ change }) => change);
  if (changes.every(({ operations }) => operations.length === 0)) {
    return { ok: true, network, changes, warnings: plan.warnings };
  }
  for (const { outcome } of plan.planned) open.commit(outcome);
  const after = open.toNetwork();
  // What was worked out about a network moves on to the next: a row of edits does not begin anew with each.
  OPEN.delete(network);
  OPEN.set(after, open);
  return { ok: true, network: after, changes, warnings: plan.warnings };
}

/** What changes will come to on a network, by change: of those about which a user is still asked. */
const PREPARED = new WeakMap<Change, { readonly network: Network; readonly result: Applied | Refusal }>();

/**
 * Returns what a change will come to, and has it at hand when the same change is done on the same network: a user who is asked about it need not wait
 * for it then. Where it is not done, `dropPreparedInPieces` has the next change find the network open again.
 */
export function prepareChange(network: Network, change: Change): Applied | Refusal {
  const result = applyChange(network, change);
  PREPARED.set(change, { network, result });
  return result;
}

/** Lets go of a change that is not done after all, and opens the network for the next one, as that would wait for it. */
export function* dropPreparedInPieces(network: Network, change: Change): Pieces<void> {
  PREPARED.delete(change);
  if (OPEN.has(network)) return;
  const open = yield* openNetworkInPieces(network);
  if (!OPEN.has(network)) OPEN.set(network, open);
}

function findPrepared(
  network: Network,
  mine: readonly Change[],
  theirs: readonly Change[],
): Applied | Refusal | null {
  const [change] = mine;
  const prepared = change && mine.length === 1 && theirs.length === 0 ? PREPARED.get(change) : undefined;
  return prepared?.network === network ? prepared.result : null;
}

const OPEN = new WeakMap<Network, OpenNetwork>();

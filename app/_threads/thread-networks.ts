import { cutNetwork, joinNetwork } from '@/lib/explorer/questions/network-parts';
import type { Network } from '@/lib/network/network';
import { LIST_NAMES } from '@/lib/network/thing-index';
import type { InParts } from './parts-port';

/** A job about a network, for a thread. */
export type NetworkJob = { readonly network: Network };

/** A job as a thread is sent it: about a network by its number, which comes with the first job about it. */
export type SentJob<Job extends NetworkJob> = Omit<Job, 'network'> & {
  readonly number: number;
  /** The network to keep under the number; null when the thread has it, or was sent its parts before. */
  readonly network: Network | null;
  /** The numbers of networks that the thread needs no longer. */
  readonly forget: readonly number[];
};

/** How many actors, ties and so on are copied to a thread at a time: some milliseconds' work. */
const MAX_AT_ONCE = 500;
/** How many networks a thread keeps, with what it makes of them: those asked for last. */
const MAX_KEPT = 4;
/** How many things they may have together; the one that was asked for last is kept whatever it has. */
const MAX_THINGS = 150_000;

/**
 * Returns what to send a thread for each job, so that it is sent a network once. The network itself goes there, not its
 * name: what the thread works on is then what was asked for, whatever becomes of the network meanwhile.
 */
export function createNetworkSender<Job extends NetworkJob>(): (job: Job) => SentJob<Job> {
  const numbers = new Map<Network, number>();
  let count = 0;
  return ({ network, ...order }) => {
    const known = numbers.get(network);
    const number = known ?? ++count;
    // The order of a map is that of its writing: the first is the one that was asked for longest ago.
    numbers.delete(network);
    numbers.set(network, number);
    const forget: number[] = [];
    let things = [...numbers.keys()].reduce((sum, each) => sum + countThings(each), 0);
    for (const [oldest, its] of numbers) {
      if ((numbers.size <= MAX_KEPT && things <= MAX_THINGS) || oldest === network) break;
      numbers.delete(oldest);
      forget.push(its);
      things -= countThings(oldest);
    }
    return { ...order, number, network: known === undefined ? network : null, forget };
  };
}

/** Returns how many actors, ties and so on a network has: a measure of what work about it takes. */
export function countThings(network: Network): number {
  return LIST_NAMES.reduce((sum, list) => sum + network[list].length, 0);
}

/** Returns what cuts each job about a network for `sendInParts`: its network goes along once, in parts when it is large. */
export function createNetworkCutter<Job extends NetworkJob>(): (job: Job) => InParts<SentJob<Job>, Network> {
  const toSent = createNetworkSender<Job>();
  return (job) => {
    const sent = toSent(job);
    const parts = sent.network ? cutNetwork(sent.network, MAX_AT_ONCE) : [];
    return parts.length < 2 ? { parts: [], sent } : { parts, sent: { ...sent, network: null } };
  };
}

/**
 * Returns what makes the job of what was sent, in the thread: it keeps networks until they are to be forgotten. `parts` are those of
 * a network that was sent in parts.
 */
export function createNetworkReceiver<Job extends NetworkJob>(): (
  sent: SentJob<Job>,
  parts?: readonly Network[],
) => Job {
  const networks = new Map<number, Network>();
  return ({ number, network: whole, forget, ...order }, parts = []) => {
    for (const oldest of forget) networks.delete(oldest);
    const network = parts.length > 0 ? joinNetwork(parts) : whole;
    if (network) networks.set(number, network);
    const own = networks.get(number);
    if (!own) throw new Error('A job came before its network did.');
    // All that was parted is together again, which TypeScript does not know of a type that is not yet given.
    return { ...order, network: own } as unknown as Job;
  };
}

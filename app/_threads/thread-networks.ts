import type { Network } from '@/lib/network/network';
import { LIST_NAMES } from '@/lib/network/thing-index';

/** A job about a network, for a thread. */
export type NetworkJob = { readonly network: Network };

/** A job as a thread is sent it: about a network by its number, which comes with the first job about it. */
export type SentJob<Job extends NetworkJob> = Omit<Job, 'network'> & {
  readonly number: number;
  /** The network to keep under the number; null when the thread has it. */
  readonly network: Network | null;
  /** The numbers of networks that the thread needs no longer. */
  readonly forget: readonly number[];
};

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

function countThings(network: Network): number {
  return LIST_NAMES.reduce((sum, list) => sum + network[list].length, 0);
}

/** Returns the job that was sent, in the thread: it keeps networks until they are to be forgotten. */
export function createNetworkReceiver<Job extends NetworkJob>(): (sent: SentJob<Job>) => Job {
  const networks = new Map<number, Network>();
  return ({ number, network, forget, ...order }) => {
    for (const oldest of forget) networks.delete(oldest);
    if (network) networks.set(number, network);
    const own = networks.get(number);
    if (!own) throw new Error('A job came before its network did.');
    // All that was parted is together again, which TypeScript does not know of a type that is not yet given.
    return { ...order, network: own } as unknown as Job;
  };
}

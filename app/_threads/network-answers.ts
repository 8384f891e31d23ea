import type { Network } from '@/lib/network/network';
import type { JobQueue } from '@/lib/worker/job-queue';
import { createReplyCache, type ReplyCache } from './reply-cache';
import { countThings, type NetworkJob } from './thread-networks';

/** Who waits for an answer: what tells them from others, and whether they have left. */
export type Waiting = { readonly visitor?: string; readonly signal?: AbortSignal };

type NetworkAnswersOptions<Job, Reply> = {
  /** What the queue and the replies are kept under, for the whole server. */
  readonly name: string;
  readonly createQueue: () => JobQueue<Job, Reply>;
  /** Does a job about a small network, at once. */
  readonly handleHere: (job: Job) => Reply | Promise<Reply>;
  /** How much room kept replies may take. */
  readonly maxWeight: number;
  /** Returns what a reply takes of the room; null for one that is not kept. */
  readonly weigh: (reply: Reply) => number | null;
};

/** Up to so many things a network is asked at once: it takes less than to send the network to a process. */
const MAX_THINGS_HERE = 500;

/**
 * Returns what answers jobs about networks: at once about a small one, else from a process, once for each version of the network and
 * key, unless all who wait leave. A job whose key is null is done for its sender alone. What it returns throws a JobTimeError when
 * an answer takes too long, a JobMemoryError when it takes too much memory, and a QueueFullError when too many wait.
 */
export function createNetworkAnswers<Job extends NetworkJob, Reply>({
  name,
  createQueue,
  handleHere,
  ...room
}: NetworkAnswersOptions<Job, Reply>): (job: Job, key: string | null, waiting: Waiting) => Promise<Reply> {
  type Shared = { readonly queue: JobQueue<Job, Reply>; readonly cache: ReplyCache<Reply> };
  const place = Symbol.for(`backchannel.${name}`);
  // On the global object because the bundler may load a module more than once: for each address, for pages and for the API.
  const shared = globalThis as typeof globalThis & { [place: symbol]: Shared | undefined };
  return async (job, key, { visitor, signal }) => {
    if (isAnsweredHere(job.network)) return handleHere(job);
    shared[place] ??= { queue: createQueue(), cache: createReplyCache(room) };
    const { queue, cache } = shared[place];
    const work = (left?: AbortSignal) => queue.send(job, { signal: left, sender: visitor });
    return key === null ? work(signal) : cache.get(job.network, key, work, signal);
  };
}

/** Returns whether a network is so small that jobs about it are done at once. */
export function isAnsweredHere(network: Network): boolean {
  return countThings(network) <= MAX_THINGS_HERE;
}

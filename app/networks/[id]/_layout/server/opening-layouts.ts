import { Worker } from 'node:worker_threads';
import { createScriptFinder, startJobProcess } from '@/app/_threads/job-process';
import { sendInParts } from '@/app/_threads/parts-port';
import { limitMemory } from '@/app/_threads/thread-memory';
import { createNetworkCutter, type SentJob } from '@/app/_threads/thread-networks';
import { createThreadQueue, type JobThread } from '@/app/_threads/thread-queue';
import { LAYOUT_IDS } from '@/lib/explorer/view-state';
import type { Network } from '@/lib/network/network';
import type { Positions } from '@/lib/view/positions';
import { JobMemoryError, type JobQueue, JobTimeError } from '@/lib/worker/job-queue';
import type { FromWorker, ToWorker } from '@/lib/worker/port';
import { layOutOpening, type OpeningLayoutJob } from './lay-out-opening';

/** Milliseconds for one layout: many times what three hundred actors take. Others wait meanwhile. */
const TIME_LIMIT = 30_000;
/** How long a process without work stays: another takes about half a second to be there. */
const IDLE_LIMIT = 10 * 60_000;
/** Megabytes for a layout: a process that needs more ends alone, and not with the server. */
const MAX_MEMORY = 400;
/** How many layouts of a network are known: of each kind as it is, and with others around whom it is laid out. */
const KEPT = 2 * LAYOUT_IDS.length;

type Laying = Promise<Positions | null>;

type OpeningLayouts = {
  readonly queue: JobQueue<OpeningLayoutJob, Positions>;
  readonly known: WeakMap<Network, Map<string, Laying>>;
};

const LAYOUTS: unique symbol = Symbol.for('backchannel.opening-layouts');
const shared = globalThis as typeof globalThis & { [LAYOUTS]?: OpeningLayouts };

/** On the global object because the bundler loads this module once for pages and once for the API. */
function getShared(): OpeningLayouts {
  shared[LAYOUTS] ??= {
    queue: createThreadQueue<OpeningLayoutJob, Positions>({
      name: 'opening-layouts',
      words: { done: 'laid the network out', work: 'Networks are laid out for their pages' },
      startThread: startOpeningLayoutProcess,
      handleHere: layOutOpening,
      timeLimit: TIME_LIMIT,
      idleLimit: IDLE_LIMIT,
      // Each is asked for once, however many wait for it.
      maxWaiting: Number.POSITIVE_INFINITY,
      maxWaitingOfSender: Number.POSITIVE_INFINITY,
      getPatience: () => Number.POSITIVE_INFINITY,
    }),
    known: new WeakMap(),
  };
  return shared[LAYOUTS];
}

/** Starts the process in which networks are laid out, so that the first page does not wait for it. */
export function prepareOpeningLayouts(): void {
  getShared().queue.prepare();
}

/**
 * Returns the layout of a network for its page, computed in a process, once for each network, layout and those around whom it is laid out.
 * Null when it cannot be: one network, whatever is in it, keeps no page and no list from being shown. What took too long or too much memory
 * is not tried again as long as the network is kept; what failed otherwise is, by the next who asks.
 */
export function layOutAside(job: OpeningLayoutJob): Laying {
  const { queue, known } = getShared();
  const { network, layout, around } = job;
  const own = known.get(network) ?? new Map<string, Laying>();
  known.set(network, own);
  const key = JSON.stringify([layout, around]);
  const begun = own.get(key);
  if (begun) return begun;
  const laying = queue.send(job, { sender: network.id }).catch((error: unknown) => {
    console.error(`The network “${network.id}” could not be laid out for its page:`, error);
    const isTooMuch = error instanceof JobTimeError || error instanceof JobMemoryError;
    if (!isTooMuch) own.delete(key);
    return null;
  });
  own.set(key, laying);
  for (const oldest of own.keys()) {
    if (own.size <= KEPT) break;
    own.delete(oldest);
  }
  return laying;
}

const findScript = createScriptFinder(
  (execArgv) => new Worker(new URL('./opening-layout.process.ts', import.meta.url), { execArgv }),
);

/** Starts a process that is sent each network once. */
function startOpeningLayoutProcess(): JobThread<OpeningLayoutJob, Positions> {
  const port = startJobProcess<ToWorker<SentJob<OpeningLayoutJob>, Network>, FromWorker<Positions>>({
    findScript,
    megabytes: limitMemory(MAX_MEMORY),
    isUrgent: true,
  });
  return sendInParts(port, createNetworkCutter<OpeningLayoutJob>());
}

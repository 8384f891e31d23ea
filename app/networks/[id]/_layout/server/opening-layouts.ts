import { Worker } from 'node:worker_threads';
import { createScriptFinder, startJobProcess } from '@/app/_threads/job-process';
import { sendInParts } from '@/app/_threads/parts-port';
import { limitMemory } from '@/app/_threads/thread-memory';
import { createNetworkCutter, type SentJob } from '@/app/_threads/thread-networks';
import { createThreadQueue, type JobThread } from '@/app/_threads/thread-queue';
import { LAYOUT_IDS } from '@/lib/explorer/view-state';
import type { Network } from '@/lib/network/network';
import type { Positions } from '@/lib/view/positions';
import type { JobQueue } from '@/lib/worker/job-queue';
import type { FromWorker, ToWorker } from '@/lib/worker/port';
import { layOutOpening, type OpeningLayoutJob } from './lay-out-opening';

/** Milliseconds for one layout: many times what three hundred actors take. */
const TIME_LIMIT = 60_000;
/** How long a process without work stays: another takes about half a second to be there. */
const IDLE_LIMIT = 10 * 60_000;
/** Megabytes for a layout: a process that needs more ends alone, and not with the server. */
const MAX_MEMORY = 400;
/** How many layouts of a network are known: of each kind as it is, and with others around whom it is laid out. */
const KEPT = 2 * LAYOUT_IDS.length;

type OpeningLayouts = {
  readonly queue: JobQueue<OpeningLayoutJob, Positions>;
  readonly known: WeakMap<Network, Map<string, Promise<Positions>>>;
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

/**
 * Returns the layout of a network for its page, computed in a process, once for each network, layout and those around whom it is laid out.
 * What fails is tried again by the next who asks.
 */
export function layOutAside(job: OpeningLayoutJob): Promise<Positions> {
  const { queue, known } = getShared();
  const { network, layout, around } = job;
  const own = known.get(network) ?? new Map<string, Promise<Positions>>();
  known.set(network, own);
  const key = JSON.stringify([layout, around]);
  const begun = own.get(key);
  if (begun) return begun;
  const laying = queue.send(job, { sender: network.id });
  laying.catch(() => own.delete(key));
  own.set(key, laying);
  for (const oldest of own.keys()) {
    if (own.size <= KEPT) break;
    own.delete(oldest);
  }
  return laying;
}

const findScript = createScriptFinder(
  (options) => new Worker(new URL('./opening-layout.process.ts', import.meta.url), options),
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

import { Worker } from 'node:worker_threads';
import { createFeedbackQueue, type FeedbackQueue } from '@/app/_threads/feedback-queue';
import { createScriptFinder, startJobProcess } from '@/app/_threads/job-process';
import { isAnsweredHere } from '@/app/_threads/network-answers';
import { sendInParts } from '@/app/_threads/parts-port';
import { createSharedJob, type SharedJob } from '@/app/_threads/shared-job';
import { limitMemory } from '@/app/_threads/thread-memory';
import { countThings, createNetworkCutter, type SentJob } from '@/app/_threads/thread-networks';
import { createThreadQueue, type JobThread } from '@/app/_threads/thread-queue';
import { waitAtMost } from '@/app/_threads/wait-at-most';
import { LAYOUT_IDS } from '@/lib/explorer/view-state';
import type { Network } from '@/lib/network/network';
import { StoreError } from '@/lib/store/store-error';
import type { Positions } from '@/lib/view/positions';
import { JobMemoryError, JobTimeError, QueueFullError } from '@/lib/worker/job-queue';
import type { FromWorker, ToWorker } from '@/lib/worker/port';
import { layOutOpening, type OpeningLayoutJob } from './lay-out-opening';

/** Milliseconds for a layout among others: many times what most networks take. */
const QUICK_LIMIT = 2_000;
/**
 * Milliseconds for one of a small network. It takes some hundred, unless the machine is busy with other work: then it would take longer
 * still in a process that is started for it, behind those that take long.
 */
const SMALL_LIMIT = 15_000;
/** Milliseconds for one that takes longer. */
const TIME_LIMIT = 30_000;
/** A network of more things takes longer than others, and does not begin among them. */
const MAX_QUICK = 5_000;
/** How many layouts may wait. */
const MAX_WAITING = 200;
/** How many of them may be of one visitor. */
const MAX_WAITING_OF_VISITOR = 20;
/** How long a process without work stays: another takes about half a second to be there. */
const IDLE_LIMIT = 10 * 60_000;
/** How long one for networks that take long stays. */
const SLOW_IDLE_LIMIT = 60_000;
/** Megabytes for a layout: a process that needs more ends alone, and not with the server. */
const MAX_MEMORY = 400;
/** How many layouts of a network are known: of each kind as it is, and with others around whom it is laid out. */
const KEPT = 2 * LAYOUT_IDS.length;

type Laying = SharedJob<Positions | null>;

type OpeningLayouts = {
  readonly queue: FeedbackQueue<OpeningLayoutJob, Positions>;
  readonly known: WeakMap<Network, Map<string, Laying>>;
};

const LAYOUTS: unique symbol = Symbol.for('backchannel.opening-layouts');
const shared = globalThis as typeof globalThis & { [LAYOUTS]?: OpeningLayouts };

/** On the global object because the bundler loads this module once for pages and once for the API. */
function getShared(): OpeningLayouts {
  shared[LAYOUTS] ??= {
    queue: createFeedbackQueue({
      quick: createLevel(
        'opening-layouts',
        ({ network }) => (isAnsweredHere(network) ? SMALL_LIMIT : QUICK_LIMIT),
        IDLE_LIMIT,
      ),
      slow: createLevel('long-opening-layouts', () => TIME_LIMIT, SLOW_IDLE_LIMIT),
      isLong: ({ network }) => countThings(network) > MAX_QUICK,
    }),
    known: new WeakMap(),
  };
  return shared[LAYOUTS];
}

function createLevel(name: string, timeLimit: (job: OpeningLayoutJob) => number, idleLimit: number) {
  return createThreadQueue<OpeningLayoutJob, Positions>({
    name,
    words: { done: 'laid the network out', work: 'Networks are laid out for their pages' },
    startThread: startOpeningLayoutProcess,
    handleHere: layOutOpening,
    timeLimit,
    idleLimit,
    maxWaiting: MAX_WAITING,
    maxWaitingOfSender: MAX_WAITING_OF_VISITOR,
    // Whoever asks for the page again finds it.
    getPatience: () => Number.POSITIVE_INFINITY,
  });
}

/** Starts the process in which networks are laid out, so that the first page does not wait for it. */
export function prepareOpeningLayouts(): void {
  getShared().queue.prepare();
}

/**
 * Returns the layout of a network for its page, computed in a process, once for each network, layout and those around whom it is laid out;
 * visitors take turns. Null when it cannot be: one network, whatever is in it, keeps no page and no list from being shown. What took too long
 * or too much memory is not tried again as long as the network is kept; what failed otherwise is, by the next who asks. Throws a StoreError,
 * of which pages tell, when too many wait.
 */
export function layOutAside(job: OpeningLayoutJob, visitor: string): Promise<Positions | null> {
  const { known } = getShared();
  const { network, layout, around } = job;
  const own = known.get(network) ?? new Map<string, Laying>();
  known.set(network, own);
  const key = JSON.stringify([layout, around]);
  const laying = own.get(key) ?? startLaying(job, () => own.delete(key));
  own.set(key, laying);
  for (const oldest of own.keys()) {
    if (own.size <= KEPT) break;
    own.delete(oldest);
  }
  return laying.ask(visitor);
}

/**
 * Returns the same for a list of networks, which waits for its layouts until a time (as of `Date.now()`) and no longer. Throws a StoreError
 * as well when it is not done by then; it goes on, and a later list finds it.
 */
export async function layOutUntil(
  job: OpeningLayoutJob,
  { visitor, time }: { readonly visitor: string; readonly time: number },
): Promise<Positions | null> {
  const found = await waitAtMost(layOutAside(job, visitor), Math.max(0, time - Date.now()));
  if (found === undefined)
    throw new StoreError('busy', `The network “${job.network.title}” is being laid out still.`, {
      fix: 'Load the page again in a while.',
    });
  return found;
}

function startLaying(job: OpeningLayoutJob, onFailed: () => void): Laying {
  const laying = createSharedJob<Positions>((run) => getShared().queue.send(job, run));
  let ending: Promise<Positions | null> | undefined;
  const hear = (error: unknown) => {
    const isTooMuch = error instanceof JobTimeError || error instanceof JobMemoryError;
    if (!isTooMuch) onFailed();
    if (error instanceof QueueFullError) throw toBusy(job.network, error);
    console.error(`The network “${job.network.id}” could not be laid out for its page:`, error);
    return null;
  };
  return {
    ask: (visitor) => {
      const asked = laying.ask(visitor);
      ending ??= asked.catch(hear);
      return ending;
    },
  };
}

function toBusy({ title }: Network, cause: QueueFullError): StoreError {
  const words = `The network “${title}” cannot be laid out now, since ${cause.waiting} others are waiting.`;
  return new StoreError('busy', words, { fix: 'Load the page again in a while.', cause });
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

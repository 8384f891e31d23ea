import { Worker } from 'node:worker_threads';
import { createScriptFinder, startJobProcess } from '@/app/_threads/job-process';
import { type FromPartsWorker, sendInParts } from '@/app/_threads/parts-port';
import { createReplyCache, type ReplyCache } from '@/app/_threads/reply-cache';
import { countThings, createNetworkCutter, type SentJob } from '@/app/_threads/thread-networks';
import { createThreadQueue, type JobThread } from '@/app/_threads/thread-queue';
import type { Network } from '@/lib/network/network';
import { StoreError } from '@/lib/store/store-error';
import { readMemorySettings } from '@/lib/store/store-settings';
import { JobMemoryError, type JobQueue, JobTimeError, QueueFullError } from '@/lib/worker/job-queue';
import type { ToWorker } from '@/lib/worker/port';
import {
  answerView,
  findBytes,
  joinViewReply,
  type ViewJob,
  type ViewQuestion,
  type ViewReply,
  type ViewReplyTo,
} from './view-job';

/** Up to so many things a network is asked at once: the answer takes less than to send the network to a process. */
export const MAX_THINGS_HERE = 500;
/** Milliseconds for one answer: many times what the largest network takes. */
const TIME_LIMIT = 120_000;
/** How many questions may wait for their turn. */
const MAX_WAITING = 200;
/** How many of them may be of one visitor. */
const MAX_WAITING_OF_VISITOR = 40;
/** Milliseconds that an answer goes on which nobody waits for: others ask the same soon. */
const PATIENCE = 10_000;
/** Megabytes for a process: one that needs more ends alone, and not with the server. */
const MAX_MEMORY = 2048;
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

type ServerViews = {
  readonly queue: JobQueue<ViewJob, ViewReply>;
  readonly cache: ReplyCache<ViewReply>;
};

const VIEWS: unique symbol = Symbol.for('backchannel.views');
const shared = globalThis as typeof globalThis & { [VIEWS]?: ServerViews };

/** On the global object because the bundler loads this module once for pages and once for the API. */
function getShared(): ServerViews {
  shared[VIEWS] ??= {
    queue: createThreadQueue<ViewJob, ViewReply>({
      name: 'views',
      words: { done: 'works out what is shown', work: 'What is shown is worked out' },
      startThread: startViewProcess,
      handleHere: answerView,
      timeLimit: TIME_LIMIT,
      maxWaiting: MAX_WAITING,
      maxWaitingOfSender: MAX_WAITING_OF_VISITOR,
      idleLimit: readMemorySettings(process.env).idle,
      getPatience: () => PATIENCE,
    }),
    cache: createReplyCache({ maxWeight: MAX_KEPT_BYTES, weigh }),
  };
  return shared[VIEWS];
}

function weigh(reply: ViewReply): number {
  return findBytes(reply)?.length ?? JSON.stringify(reply).length;
}

/** Who waits for an answer: what tells them from others, and whether they have left. */
export type Waiting = { readonly visitor?: string; readonly signal?: AbortSignal };

/**
 * Returns what is asked about a network so that it can be shown: at once for a small one, else from a process, once for each version and
 * question, unless all who wait for it leave. Throws a JobTimeError when it takes too long, a JobMemoryError when it takes too
 * much memory, and a QueueFullError when too many wait.
 */
export async function askView<Asked extends ViewQuestion>(
  network: Network,
  question: Asked,
  { visitor, signal }: Waiting = {},
): Promise<ViewReplyTo<Asked>> {
  const job = { network, question };
  const ask = () => {
    if (isShownHere(network)) return answerView(job);
    const { queue, cache } = getShared();
    return cache.get(
      network,
      JSON.stringify(question),
      (left) => queue.send(job, { signal: left, sender: visitor }),
      signal,
    );
  };
  // The kind of the answer is that of the question.
  return (await ask()) as ViewReplyTo<Asked>;
}

/**
 * Returns the same for a page. Throws a StoreError, of which pages tell, in the place of what `askView` throws when it takes too long or
 * too many wait.
 */
export async function askPage<Asked extends ViewQuestion>(
  network: Network,
  question: Asked,
  waiting: Waiting,
): Promise<ViewReplyTo<Asked>> {
  try {
    return await askView(network, question, waiting);
  } catch (error) {
    const isTooMuch = [QueueFullError, JobTimeError, JobMemoryError].some((kind) => error instanceof kind);
    if (!isTooMuch) throw error;
    const words = `What is shown of the network “${network.title}” cannot be worked out now.`;
    throw new StoreError('busy', words, { fix: 'Load the page again in a while.', cause: error });
  }
}

/** Returns whether a network is so small that what is shown of it is worked out at once. */
export function isShownHere(network: Network): boolean {
  return countThings(network) <= MAX_THINGS_HERE;
}

const findScript = createScriptFinder(
  (execArgv) => new Worker(new URL('./view.process.ts', import.meta.url), { execArgv }),
);

/** Starts a process that is sent each network once. */
function startViewProcess(): JobThread<ViewJob, ViewReply> {
  const port = startJobProcess<ToWorker<SentJob<ViewJob>, Network>, FromPartsWorker<ViewReply, Uint8Array>>({
    findScript,
    megabytes: MAX_MEMORY,
    isUrgent: true,
  });
  return sendInParts(port, createNetworkCutter<ViewJob>(), joinViewReply);
}

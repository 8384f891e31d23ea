import { Worker } from 'node:worker_threads';
import { createScriptFinder } from '@/app/_threads/job-process';
import { createNetworkAnswers, type Waiting } from '@/app/_threads/network-answers';
import { startReplyingInParts } from '@/app/_threads/network-process';
import { createThreadQueue } from '@/app/_threads/thread-queue';
import type { Network } from '@/lib/network/network';
import { StoreError } from '@/lib/store/store-error';
import { readMemorySettings } from '@/lib/store/store-settings';
import { JobMemoryError, JobTimeError, QueueFullError } from '@/lib/worker/job-queue';
import {
  answerView,
  findBytes,
  joinViewReply,
  type ViewJob,
  type ViewQuestion,
  type ViewReply,
  type ViewReplyTo,
} from './view-job';

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

const answer = createNetworkAnswers<ViewJob, ViewReply>({
  name: 'views',
  createQueue: () =>
    createThreadQueue<ViewJob, ViewReply>({
      name: 'views',
      words: { done: 'works out what is shown', work: 'What is shown is worked out' },
      startThread: () =>
        startReplyingInParts({ findScript, megabytes: MAX_MEMORY, isUrgent: true }, joinViewReply),
      handleHere: answerView,
      timeLimit: TIME_LIMIT,
      maxWaiting: MAX_WAITING,
      maxWaitingOfSender: MAX_WAITING_OF_VISITOR,
      idleLimit: readMemorySettings(process.env).idle,
      getPatience: () => PATIENCE,
    }),
  handleHere: answerView,
  maxWeight: MAX_KEPT_BYTES,
  weigh: (reply) => findBytes(reply)?.length ?? JSON.stringify(reply).length,
});

const findScript = createScriptFinder(
  (execArgv) => new Worker(new URL('./view.process.ts', import.meta.url), { execArgv }),
);

/** Returns what is asked about a network so that it can be shown, as `createNetworkAnswers` says: once for each version and question. */
export async function askView<Asked extends ViewQuestion>(
  network: Network,
  question: Asked,
  waiting: Waiting = {},
): Promise<ViewReplyTo<Asked>> {
  // The kind of the answer is that of the question.
  return (await answer({ network, question }, JSON.stringify(question), waiting)) as ViewReplyTo<Asked>;
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

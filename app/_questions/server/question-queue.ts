import { Worker } from 'node:worker_threads';
import { createScriptFinder, startJobProcess } from '@/app/_threads/job-process';
import { sendInParts } from '@/app/_threads/parts-port';
import { createNetworkCutter, type SentJob } from '@/app/_threads/thread-networks';
import type { Network } from '@/lib/network/network';
import { noteQueue } from '@/lib/telemetry/queue-lengths';
import { createJobQueue, type JobQueue } from '@/lib/worker/job-queue';
import type { FromWorker, Port, ToWorker } from '@/lib/worker/port';
import type { QuestionJob, QuestionReply } from './question-job';

export type QuestionThread = Port<ToWorker<QuestionJob, never>, FromWorker<QuestionReply>>;

export type QuestionQueueOptions = {
  readonly startThread: () => QuestionThread;
  /** Returns the reply without a thread, where none can be started. */
  readonly answerHere: (job: QuestionJob) => QuestionReply;
  /** How long an answer may take, in milliseconds. */
  readonly timeLimit: number;
  /** How many questions may wait. */
  readonly maxWaiting: number;
  /** How many of them may be of one visitor. */
  readonly maxWaitingOfSender: number;
  /** Milliseconds without a question after which the thread is ended, and with it all that it keeps. */
  readonly idleLimit: number;
};

/** Milliseconds that an answer may go on which nobody waits for: then its thread is ended, and the next question starts another. */
const GRACE = 1_000;
/** Megabytes for a process: one that needs more ends alone, and not with the server. */
const MAX_MEMORY = 1024;

/**
 * Returns a queue of questions with one thread, which is started with the first. Visitors take turns. An answer that takes too long
 * is given up, and the thread with it; so is one that nobody waits for. Where no thread can be started, questions are answered here.
 */
export function createQuestionQueue({
  startThread,
  answerHere,
  ...limits
}: QuestionQueueOptions): JobQueue<QuestionJob, QuestionReply> {
  let hasThreads = true;
  const queue = createJobQueue<QuestionJob, QuestionReply>({
    ...limits,
    start: () => (hasThreads ? startThread() : null),
    loadHandler: async () => answerHere,
    getPatience: () => GRACE,
    onFailure: (why, wasReady) => {
      if (wasReady) return new Error(`The thread that answered the question ended. ${why}`);
      hasThreads = false;
      console.warn(`Questions are answered without a thread, as none can be started: ${why}`);
      return null;
    },
  });
  noteQueue('questions', queue.getLength);
  return queue;
}

const findScript = createScriptFinder(() => new Worker(new URL('./question.process.ts', import.meta.url)));

/** Starts a process that is sent each network once. */
export function startQuestionProcess(): QuestionThread {
  const port = startJobProcess<ToWorker<SentJob<QuestionJob>, Network>, FromWorker<QuestionReply>>({
    findScript,
    megabytes: MAX_MEMORY,
  });
  return sendInParts(port, createNetworkCutter<QuestionJob>());
}

import { Worker } from 'node:worker_threads';
import { createScriptFinder } from '@/app/_threads/job-process';
import { startNetworkProcess } from '@/app/_threads/network-process';
import { createThreadQueue, type JobThread } from '@/app/_threads/thread-queue';
import type { JobQueue } from '@/lib/worker/job-queue';
import type { QuestionJob, QuestionReply } from './question-job';

export type QuestionThread = JobThread<QuestionJob, QuestionReply>;

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
  return createThreadQueue({
    ...limits,
    name: 'questions',
    words: { done: 'answered the question', work: 'Questions are answered' },
    startThread,
    handleHere: answerHere,
    getPatience: () => GRACE,
  });
}

const findScript = createScriptFinder(
  (execArgv) => new Worker(new URL('./question.process.ts', import.meta.url), { execArgv }),
);

export function startQuestionProcess(): QuestionThread {
  return startNetworkProcess({ findScript, megabytes: MAX_MEMORY });
}

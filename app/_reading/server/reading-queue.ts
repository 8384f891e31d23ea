import type { Reading } from '@/lib/reading/reading';
import { createJobQueue, type JobQueue } from '@/lib/worker/job-queue';
import type { FromWorker, Port, ToWorker } from '@/lib/worker/port';
import { type ReadingJob, readJob } from './read-job';

export type ReadingThread = Port<ToWorker<ReadingJob, never>, FromWorker<Reading>>;

export type ReadingQueueOptions = {
  readonly startThread: () => ReadingThread;
  /** Milliseconds for one text. */
  readonly timeLimit: number;
  /** How long a thread without work stays. */
  readonly idleLimit: number;
  readonly maxWaiting: number;
  /** How many of them may be of one visitor. */
  readonly maxWaitingOfSender: number;
};

/** Returns a queue of texts, of which the visitors take turns. Where no thread can be started, they are read here. */
export function createReadingQueue({
  startThread,
  ...limits
}: ReadingQueueOptions): JobQueue<ReadingJob, Reading> {
  let hasThreads = true;
  return createJobQueue<ReadingJob, Reading>({
    start: () => (hasThreads ? startThread() : null),
    loadHandler: async () => readJob,
    getPatience: () => 0,
    ...limits,
    onFailure: (why, wasReady) => {
      if (wasReady) return new Error(`The thread that read the text ended. ${why}`);
      hasThreads = false;
      console.warn(`Texts are read without a thread, as none can be started: ${why}`);
      return null;
    },
  });
}

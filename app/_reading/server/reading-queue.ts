import { createThreadQueue, type JobThread } from '@/app/_threads/thread-queue';
import type { JobQueue } from '@/lib/worker/job-queue';
import { type ReadingJob, type ReadingReply, readJob } from './read-job';

export type ReadingThread = JobThread<ReadingJob, ReadingReply>;

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
}: ReadingQueueOptions): JobQueue<ReadingJob, ReadingReply> {
  return createThreadQueue({
    ...limits,
    name: 'readings',
    words: { done: 'read the text', work: 'Texts are read' },
    startThread,
    handleHere: readJob,
    getPatience: () => 0,
  });
}

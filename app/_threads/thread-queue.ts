import { noteQueue } from '@/lib/telemetry/queue-lengths';
import { createJobQueue, type JobQueue, type JobQueueOptions } from '@/lib/worker/job-queue';
import type { FromWorker, Port, ToWorker } from '@/lib/worker/port';

/** A thread that does jobs of one sort. */
export type JobThread<Job, Reply> = Port<ToWorker<Job, never>, FromWorker<Reply>>;

type Limits<Job, Reply> = Required<
  Pick<
    JobQueueOptions<Job, Reply, never>,
    'timeLimit' | 'maxWaiting' | 'maxWaitingOfSender' | 'idleLimit' | 'getPatience'
  >
>;

export type ThreadQueueOptions<Job, Reply> = Limits<Job, Reply> & {
  /** What is done in it, as metrics name it, such as “exports”. */
  readonly name: string;
  /** What the thread does, as errors and warnings name it: “drew the figure”, “Figures are drawn”. */
  readonly words: { readonly done: string; readonly work: string };
  readonly startThread: () => JobThread<Job, Reply>;
  /** Does a job without a thread, where none can be started. */
  readonly handleHere: (job: Job) => Reply | Promise<Reply>;
};

/**
 * Returns a queue of jobs with one thread, which is started with the first and ended when there was none for a while. Visitors take
 * turns. A job that takes too long is given up, and the thread with it.
 */
export function createThreadQueue<Job, Reply>({
  name,
  words,
  startThread,
  handleHere,
  ...limits
}: ThreadQueueOptions<Job, Reply>): JobQueue<Job, Reply> {
  let hasThreads = true;
  const queue = createJobQueue<Job, Reply>({
    ...limits,
    start: () => (hasThreads ? startThread() : null),
    loadHandler: async () => handleHere,
    onFailure: (why, wasReady) => {
      if (wasReady) return new Error(`The thread that ${words.done} ended. ${why}`);
      hasThreads = false;
      console.warn(`${words.work} without a thread, as none can be started: ${why}`);
      return null;
    },
  });
  noteQueue(name, queue.getLength);
  return queue;
}

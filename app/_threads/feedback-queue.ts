import { type JobQueue, JobTimeError } from '@/lib/worker/job-queue';

export type FeedbackQueue<Job, Reply> = Pick<JobQueue<Job, Reply>, 'send' | 'prepare'>;

/**
 * Returns a queue of two levels, each with a thread of its own. A job begins at the quick level. If it takes longer than the time limit
 * of that level, it is done at the slow level instead, from its beginning: a job of another visitor then waits at most as long as that limit.
 * A job that `isLong` begins at the slow level. The method: a multilevel feedback queue (Corbató, Merwin-Daggett and Daley, 1962).
 */
export function createFeedbackQueue<Job, Reply>({
  quick,
  slow,
  isLong,
}: {
  readonly quick: JobQueue<Job, Reply>;
  readonly slow: JobQueue<Job, Reply>;
  readonly isLong: (job: Job) => boolean;
}): FeedbackQueue<Job, Reply> {
  return {
    prepare: () => quick.prepare(),
    send: async (job, run) => {
      if (isLong(job)) return slow.send(job, run);
      try {
        return await quick.send(job, run);
      } catch (error) {
        if (error instanceof JobTimeError) return slow.send(job, run);
        throw error;
      }
    },
  };
}

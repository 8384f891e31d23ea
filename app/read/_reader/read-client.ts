import { createJobQueue } from '@/lib/worker/job-queue';
import { loadOnce } from '@/lib/worker/load-once';
import { toWorkerPort } from '@/lib/worker/port';
import type { ReadJob, ReadReply } from './read-handler';

/** Reads texts in a worker, or on this thread where no worker can be started. A newer text cancels the older. */
export type ReadClient = {
  readonly read: (job: ReadJob) => Promise<ReadReply>;
  readonly destroy: () => void;
};

/** How long a text that is not wanted any more may be read on, in milliseconds. */
const GRACE = 200;

export function createReadClient(): ReadClient {
  const queue = createJobQueue<ReadJob, ReadReply, never>({
    start: () => toWorkerPort(new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })),
    loadHandler: loadOnce(async () => (await import('./read-handler')).createReadHandler()),
    onlyNewest: true,
    getPatience: () => GRACE,
  });
  return { read: queue.send, destroy: queue.destroy };
}

import { createJobQueue } from '@/lib/worker/job-queue';
import { loadOnce } from '@/lib/worker/load-once';
import { toWorkerPort } from '@/lib/worker/port';
import type { OnProgress } from '@/lib/worker/worker-handler';
import type { Headers, Mapping } from '../mapping';
import type { ImportAnswers, ImportJob } from './import-handler';
import type { ImportPlan } from './import-plan';
import type { NamedFile } from './load-files';
import type { NetworkHead } from './network-head';
import type { FileUnderstood } from './understand-file';

/**
 * Reads one file in a worker, so that the page stays awake, or on the main thread where no worker can be started. A newer job
 * cancels the older, whose promise rejects with a DOMException named `AbortError`, as do those that `destroy` cuts short; other
 * failures reject with an Error that says why.
 */
export type ImportClient = {
  /** Returns what a file is, or several tables together; once, and first. */
  readonly read: (files: readonly NamedFile[], onProgress: OnProgress) => Promise<FileUnderstood>;
  /** Returns what the file is once a person has said which first rows name columns. */
  readonly applyHeaderChoice: (headers: Headers) => Promise<FileUnderstood>;
  /** Returns what would be made of it; null for a file that says itself what it means. */
  readonly plan: (mapping: Mapping | null, onProgress: OnProgress) => Promise<ImportPlan>;
  /** Returns the network file of the last plan. */
  readonly finish: (head: NetworkHead) => Promise<Blob>;
  readonly destroy: () => void;
};

export function createImportClient(): ImportClient {
  // A worker that has failed takes with it what it had read.
  let failure: Error | null = null;
  const queue = createJobQueue<ImportJob, ImportAnswers[ImportJob['type']]>({
    start: () => toWorkerPort(new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })),
    loadHandler: loadOnce(async () => (await import('./import-handler')).createImportHandler()),
    onlyNewest: true,
    // The worker keeps what it has read: a job comes to its end, and the newest is done after it.
    getPatience: () => Infinity,
    onFailure: () => {
      failure = new Error(
        'The part of the page that reads files could not be loaded, or has stopped: check that the server can be reached.',
      );
      return failure;
    },
  });
  // The queue answers each job in kind, which its types do not tell.
  const send = <Job extends ImportJob>(job: Job, onProgress?: OnProgress) =>
    failure
      ? Promise.reject(failure)
      : (queue.send(job, { onProgress }) as Promise<ImportAnswers[Job['type']]>);
  return {
    read: (files, onProgress) => send({ type: 'read', files }, onProgress),
    applyHeaderChoice: (headers) => send({ type: 'applyHeaderChoice', headers }),
    plan: (mapping, onProgress) => send({ type: 'plan', mapping }, onProgress),
    finish: (head) => send({ type: 'finish', head }),
    destroy: queue.destroy,
  };
}

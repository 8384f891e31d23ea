import type { Positions } from '@/lib/view/positions';
import { createJobQueue } from '@/lib/worker/job-queue';
import { toWorkerPort } from '@/lib/worker/port';
import type { LayoutRequest } from './layout-request';

export type LayoutRunner = {
  /**
   * Computes in a worker. A newer request cancels the older, whose promise rejects with a DOMException named
   * `AbortError`, as do those that `destroy` cuts short. A layout that fails rejects with an Error that says why.
   */
  readonly run: (request: LayoutRequest) => Promise<Positions>;
  readonly destroy: () => void;
};

/**
 * Returns a runner that lays out in a worker, so that the page stays awake, or on the main thread where no worker can be
 * started. The worker is started with the first request, and again only when a layout was cut short.
 */
export function createLayoutRunner(): LayoutRunner {
  const queue = createJobQueue<LayoutRequest, Positions>({
    start: () => toWorkerPort(new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })),
    loadHandler: async () => (await loadLayouts()).computeLayout,
    onlyNewest: true,
    // A new worker starts at once, and a large layout takes seconds.
    getPatience: () => 0,
  });
  return { run: queue.send, destroy: queue.destroy };
}

/** Loads what lays out where no worker can be started: ahead, for when the server that has the worker is gone. */
export const loadLayouts = () => import('./compute-layout');

import { cutNetwork } from '@/lib/explorer/questions/network-parts';
import type { Network } from '@/lib/network/network';
import { createJobQueue, type JobRun } from '@/lib/worker/job-queue';
import { loadOnce } from '@/lib/worker/load-once';
import { toWorkerPort } from '@/lib/worker/port';
import type { FigureReply } from '../figure-reply';
import type { DrawingOrder, DrawingPart, DrawingResources } from './figure-handler';

/** The figures that a page asks for, drawn one after another. */
export type FigureClient = {
  /** Rejects with an Error for people when the drawing fails, and with the signal's reason when it is cancelled. */
  readonly draw: (order: DrawingOrder, run?: JobRun) => Promise<FigureReply>;
  readonly destroy: () => void;
};

/** How long, in milliseconds, a drawing that was cancelled may go on: another worker has to load its fonts again. */
const PATIENCE = 400;

/**
 * Returns a client for figures of a network, drawn in a worker that is started with the first, so that the page stays awake;
 * or on this page, where no worker can be started.
 */
export function createFigureClient(network: Network, resources: DrawingResources): FigureClient {
  const queue = createJobQueue<DrawingOrder, FigureReply, DrawingPart>({
    start: () => toWorkerPort(new Worker(new URL('./figure.worker.ts', import.meta.url), { type: 'module' })),
    toParts: () => [{ resources }, ...cutNetwork(network).map((part) => ({ network: part }))],
    loadHandler: loadOnce(() => loadFigureHandler([{ resources }, { network }])),
    getPatience: () => PATIENCE,
  });
  return { draw: queue.send, destroy: queue.destroy };
}

async function loadFigureHandler(parts: readonly DrawingPart[]) {
  const [{ createFigureHandler }, { fetchFigureAsset }] = await Promise.all([
    import('./figure-handler'),
    import('./fetch-figure-asset'),
  ]).catch((cause: unknown) => {
    throw new Error('What draws figures did not load, or stopped. Try again.', { cause });
  });
  return createFigureHandler(fetchFigureAsset, parts);
}

import { sendNetwork } from '@/lib/explorer/questions/send-network';
import type { Network } from '@/lib/network/network';
import type { DrawingResources, FromDrawing, ToDrawing } from './drawing-messages';

/** Somebody who draws a network's figures, one at a time. Nothing is heard of them any more once they are stopped. */
export type Draftsman = {
  readonly post: (message: ToDrawing) => void;
  readonly stop: () => void;
};

export type DraftsmanEvents = {
  readonly onTold: (message: FromDrawing) => void;
  /** Told that a worker's script did not load, or that it cannot be sent something. */
  readonly onFailure: () => void;
};

/** Starts a worker and sends it a network. Null where a worker cannot be had. */
export function startDrawingWorker(
  network: Network,
  resources: DrawingResources,
  { onTold, onFailure }: DraftsmanEvents,
): Draftsman | null {
  const worker = startWorker();
  if (!worker) return null;
  let isStopped = false;
  const fail = () => {
    if (!isStopped) onFailure();
  };
  worker.onmessage = ({ data }: MessageEvent<FromDrawing>) => {
    if (!isStopped) onTold(data);
  };
  worker.onerror = fail;
  worker.onmessageerror = fail;
  const post = (message: ToDrawing) => worker.postMessage(message);
  post({ type: 'resources', resources });
  sendNetwork(network, post, () => isStopped).catch(fail);
  return {
    post,
    stop: () => {
      isStopped = true;
      worker.terminate();
    },
  };
}

/** The same on this page, where no worker can be had: it does not stay awake meanwhile. */
export function startDrawingHere(
  network: Network,
  resources: DrawingResources,
  { onTold, onFailure }: DraftsmanEvents,
): Draftsman {
  let isStopped = false;
  const notify = (message: FromDrawing) => {
    if (!isStopped) onTold(message);
  };
  const desk = Promise.all([import('./drawing-desk'), import('./fetch-figure-asset')]).then(
    ([{ createDrawingDesk }, { fetchFigureAsset }]) => createDrawingDesk(fetchFigureAsset, notify),
  );
  const post = (message: ToDrawing) => {
    desk.then((hear) => hear(message)).catch(() => !isStopped && onFailure());
  };
  post({ type: 'resources', resources });
  post({ type: 'part', part: network, isLast: true });
  return {
    post,
    stop: () => {
      isStopped = true;
    },
  };
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./figure.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A content security policy may forbid workers: the caller then works on the main thread.
    return null;
  }
}

import type { Network } from '@/lib/network/network';
import type { FromWorker, ToWorker } from './question-messages';
import { sendNetwork } from './send-network';

/** A worker that has a network, or is about to. Nothing is heard of it any more once it is stopped. */
export type NetworkWorker = {
  readonly post: (message: ToWorker) => void;
  readonly stop: () => void;
};

export type NetworkWorkerEvents = {
  /** Told once it has the network, and how many milliseconds that took from its start. */
  readonly onReady: (took: number) => void;
  readonly onTold: (message: AboutQuestion) => void;
  /** Told that its script did not load, that it cannot be sent something, or cannot use the network. */
  readonly onFailure: () => void;
};

/** What a worker tells of the question that it was last sent. */
export type AboutQuestion = Exclude<FromWorker, { readonly type: 'ready' | 'broken' }>;

/** Starts a worker and sends it a network. Null where a worker cannot be had. */
export function startNetworkWorker(
  network: Network,
  { onReady, onTold, onFailure }: NetworkWorkerEvents,
): NetworkWorker | null {
  const startedAt = performance.now();
  const worker = startWorker();
  if (!worker) return null;
  let isStopped = false;
  const fail = () => {
    if (!isStopped) onFailure();
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (isStopped) return;
    if (data.type === 'ready') onReady(performance.now() - startedAt);
    else if (data.type === 'broken') fail();
    else onTold(data);
  };
  worker.onerror = fail;
  worker.onmessageerror = fail;
  const post = (message: ToWorker) => worker.postMessage(message);
  sendNetwork(network, post, () => isStopped).catch(fail);
  return {
    post,
    stop: () => {
      isStopped = true;
      worker.terminate();
    },
  };
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./question.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A content security policy may forbid workers: the caller then works on the main thread.
    return null;
  }
}

import type { Positions } from '@/lib/view/positions';
import type { LayoutRequest } from './layout-request';

/** What the worker answers. */
export type LayoutAnswer =
  | { readonly ok: true; readonly positions: Positions }
  | { readonly ok: false; readonly message: string };

/** Loads what lays out where no worker can be had: ahead, for when the server is gone that a worker would come from. */
export const loadLayouts = () => import('./compute-layout');

export type LayoutRunner = {
  /**
   * Computes in a worker. A newer request cancels the older, whose promise rejects with a DOMException named
   * `AbortError`, as do those that `destroy` cuts short. A layout that fails rejects with an Error that says why.
   */
  readonly run: (request: LayoutRequest) => Promise<Positions>;
  readonly destroy: () => void;
};

type Pending = {
  readonly resolve: (positions: Positions) => void;
  readonly reject: (reason: unknown) => void;
};

/**
 * Returns a runner that lays out in a worker, so that the page stays awake, or on the main thread where a worker cannot
 * be had. The worker is started with the first request, and again only when a layout was cut short.
 */
export function createLayoutRunner(): LayoutRunner {
  let worker: Worker | null = null;
  let pending: Pending | null = null;

  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  const cancel = () => {
    pending?.reject(new DOMException('A newer layout was asked for.', 'AbortError'));
    // What runs in a worker can only be stopped with the worker.
    if (pending) stop();
    pending = null;
  };
  const settle = (use: (waiting: Pending) => void) => {
    const waiting = pending;
    pending = null;
    if (waiting) use(waiting);
  };
  const runHere = (request: LayoutRequest) =>
    loadLayouts().then(({ computeLayout }) => computeLayout(request));

  const run = (request: LayoutRequest) => {
    cancel();
    return new Promise<Positions>((resolve, reject) => {
      const own = { resolve, reject };
      pending = own;
      worker ??= startWorker();
      const finishHere = () => {
        stop();
        const isCurrent = () => pending === own;
        runHere(request).then(
          (positions) => isCurrent() && settle((waiting) => waiting.resolve(positions)),
          (error) => isCurrent() && settle((waiting) => waiting.reject(error)),
        );
      };
      if (!worker) {
        finishHere();
        return;
      }
      worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
        settle((waiting) =>
          data.ok ? waiting.resolve(data.positions) : waiting.reject(new Error(data.message)),
        );
      };
      // The worker's script did not load, or threw where it should not: the page can still do the work.
      worker.onerror = finishHere;
      worker.postMessage(request);
    });
  };

  return {
    run,
    destroy: () => {
      cancel();
      stop();
    },
  };
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A content security policy may forbid workers: the caller then works on the main thread.
    return null;
  }
}

import type { Network } from '@/lib/network/network';
import type { FigureReply } from '../figure-reply';
import type { DrawingOrder, DrawingResources, FromDrawing } from './drawing-messages';
import { type Draftsman, startDrawingHere, startDrawingWorker } from './drawing-worker';

export type DrawingRun = {
  /** Calls the drawing off: its promise rejects with the signal's reason, and no work goes on for it. */
  readonly signal?: AbortSignal;
  /** Told which share of long work is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
};

/** The figures that a page asks for, drawn one after another. */
export type DrawingLine = {
  /** Rejects with an Error for people when the drawing fails. */
  readonly draw: (order: DrawingOrder, run?: DrawingRun) => Promise<FigureReply>;
  readonly destroy: () => void;
};

type Job = {
  readonly order: DrawingOrder;
  readonly onProgress: ((share: number) => void) | undefined;
  readonly resolve: (reply: FigureReply) => void;
  readonly reject: (reason: unknown) => void;
};

/**
 * How long, in milliseconds, a drawing that was called off may go on before its worker is stopped: what runs in a worker
 * can only be stopped with it, and another has to load its fonts and be sent the network again.
 */
const PATIENCE = 400;

/**
 * Returns a line of figures of a network, drawn in a worker that is started with the first, so that the page stays awake;
 * or on this page, where a worker cannot be had.
 */
export function createDrawingLine(network: Network, resources: DrawingResources): DrawingLine {
  const waiting: Job[] = [];
  let running: Job | null = null;
  let draftsman: Draftsman | null = null;
  let isReady = false;
  let hasWorkers = true;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    draftsman?.stop();
    draftsman = null;
    isReady = false;
  };
  const finish = (use: (job: Job) => void) => {
    clearTimeout(patience);
    const job = running;
    running = null;
    if (job) use(job);
    next();
  };
  const onTold = (message: FromDrawing) => {
    if (message.type === 'ready') {
      isReady = true;
      next();
    } else if (message.type === 'progress') running?.onProgress?.(message.share);
    else if (message.type === 'reply') finish(({ resolve }) => resolve(message.reply));
    else finish(({ reject }) => reject(new Error(message.message)));
  };
  const onFailure = () => {
    const why = 'What draws figures did not load, or stopped. Try again.';
    stop();
    if (hasWorkers) {
      hasWorkers = false;
      if (running) waiting.unshift(running);
      running = null;
      next();
    } else finish(({ reject }) => reject(new Error(why)));
  };
  const start = () => {
    const events = { onTold, onFailure };
    draftsman = hasWorkers ? startDrawingWorker(network, resources, events) : null;
    draftsman ??= startDrawingHere(network, resources, events);
  };
  const next = () => {
    if (running || waiting.length === 0) return;
    if (!draftsman) start();
    if (!isReady) return;
    running = waiting.shift() ?? null;
    if (running) draftsman?.post({ type: 'draw', order: running.order });
  };
  const callOff = (job: Job) => {
    const place = waiting.indexOf(job);
    if (place >= 0) waiting.splice(place, 1);
    if (running !== job) return;
    patience = setTimeout(() => {
      stop();
      finish(() => undefined);
    }, PATIENCE);
  };

  return {
    draw: (order, { signal, onProgress } = {}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const job: Job = { order, onProgress, resolve, reject };
        signal?.addEventListener(
          'abort',
          () => {
            reject(signal.reason);
            callOff(job);
          },
          { once: true },
        );
        waiting.push(job);
        next();
      }),
    destroy: () => {
      stop();
      clearTimeout(patience);
      const why = new DOMException('Nobody is there to draw.', 'AbortError');
      for (const job of [running, ...waiting.splice(0)]) job?.reject(why);
      running = null;
    },
  };
}

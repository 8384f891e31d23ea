import { readMemorySettings } from '@/lib/store/store-settings';
import type { FigureReply } from '../figure-reply';
import { drawJob, type FigureJob } from './draw-job';
import { createFigureCache, type FigureCache } from './figure-cache';
import { createFigureQueue, type FigureQueue, startFigureThread } from './figure-queue';

/** Milliseconds for one figure. */
const TIME_LIMIT = 60_000;
/** How many may wait for their turn. */
const MAX_WAITING = 20;
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

type ServerFigures = { readonly queue: FigureQueue; readonly cache: FigureCache };

const FIGURES: unique symbol = Symbol.for('backchannel.figures');
const shared = globalThis as typeof globalThis & { [FIGURES]?: ServerFigures };

/**
 * Returns a figure: one that was drawn before, or drawn in a thread within a minute. On the global object because the bundler
 * loads this module once for each address.
 */
export function drawServerFigure(job: FigureJob): Promise<FigureReply> {
  shared[FIGURES] ??= {
    queue: createFigureQueue({
      startThread: startFigureThread,
      drawHere: drawJob,
      timeLimit: TIME_LIMIT,
      maxWaiting: MAX_WAITING,
      idleLimit: readMemorySettings(process.env).idle,
    }),
    cache: createFigureCache(MAX_KEPT_BYTES),
  };
  const { queue, cache } = shared[FIGURES];
  const { network, format, query, site } = job;
  return cache.get(network, JSON.stringify([format, query, site]), () => queue.draw(job));
}

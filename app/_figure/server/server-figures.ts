import type { FigureReply } from '../figure-reply';
import { drawJob } from './draw-job';
import { createFigureCache, type FigureCache } from './figure-cache';
import type { FigureJob } from './figure-job';
import { createFigureLine, type FigureLine } from './figure-line';
import { startFigureThread } from './figure-thread';

/** Milliseconds for one figure. */
const TIME_LIMIT = 60_000;
/** How many may wait for their turn. */
const MAX_WAITING = 20;
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

type Studio = { readonly line: FigureLine; readonly shelf: FigureCache };

const STUDIO: unique symbol = Symbol.for('backchannel.figures');
const shared = globalThis as typeof globalThis & { [STUDIO]?: Studio };

/**
 * Returns a figure: one that was drawn before, or drawn in a thread within a minute. On the global object because the bundler
 * loads this module once for each address.
 */
export function drawServerFigure(job: FigureJob): Promise<FigureReply> {
  shared[STUDIO] ??= {
    line: createFigureLine({
      startThread: startFigureThread,
      drawHere: drawJob,
      timeLimit: TIME_LIMIT,
      mostWaiting: MAX_WAITING,
    }),
    shelf: createFigureCache(MAX_KEPT_BYTES),
  };
  const { line, shelf } = shared[STUDIO];
  const { network, format, query, site } = job;
  return shelf.get(network, JSON.stringify([format, query, site]), () => line.draw(job));
}

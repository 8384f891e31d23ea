import type { FigureReply } from '../figure-reply';
import { drawJob } from './draw-job';
import type { FigureJob } from './figure-job';
import { createFigureLine, type FigureLine } from './figure-line';
import { createFigureShelf, type FigureShelf } from './figure-shelf';
import { startFigureThread } from './figure-thread';

/** Milliseconds for one figure. */
const TIME_LIMIT = 60_000;
/** How many may wait for their turn. */
const MOST_WAITING = 20;
const MOST_KEPT_BYTES = 64 * 1024 * 1024;

type Studio = { readonly line: FigureLine; readonly shelf: FigureShelf };

const STUDIO: unique symbol = Symbol.for('backchannel.figures');
const shared = globalThis as typeof globalThis & { [STUDIO]?: Studio };

/**
 * Answers a figure: one that was drawn before, or drawn in a thread within a minute. On the global object because the bundler
 * loads this module once for each address.
 */
export function drawServerFigure(job: FigureJob): Promise<FigureReply> {
  shared[STUDIO] ??= {
    line: createFigureLine({
      startThread: startFigureThread,
      drawHere: drawJob,
      timeLimit: TIME_LIMIT,
      mostWaiting: MOST_WAITING,
    }),
    shelf: createFigureShelf(MOST_KEPT_BYTES),
  };
  const { line, shelf } = shared[STUDIO];
  const { network, format, query, site } = job;
  return shelf.get(network, JSON.stringify([format, query, site]), () => line.draw(job));
}

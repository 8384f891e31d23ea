import { createReplyCache, type ReplyCache } from '@/app/_threads/reply-cache';
import { readMemorySettings } from '@/lib/store/store-settings';
import type { FigureReply } from '../figure-reply';
import { drawJob, type FigureJob } from './draw-job';
import { createFigureQueue, type FigureQueue, startFigureProcess } from './figure-queue';

/** Milliseconds for one figure. */
const TIME_LIMIT = 60_000;
/** How many may wait for their turn. */
const MAX_WAITING = 40;
/** How many of them may be of one visitor. */
const MAX_WAITING_OF_VISITOR = 20;
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

type ServerFigures = { readonly queue: FigureQueue; readonly cache: ReplyCache<FigureReply> };

const FIGURES: unique symbol = Symbol.for('backchannel.figures');
const shared = globalThis as typeof globalThis & { [FIGURES]?: ServerFigures };

/**
 * Returns a figure: one that was drawn before, or drawn in a thread within a minute, unless all who wait for it leave. On the global object because the bundler
 * loads this module once for each address.
 */
export function drawServerFigure(
  job: FigureJob,
  { visitor, signal }: { readonly visitor: string; readonly signal: AbortSignal },
): Promise<FigureReply> {
  shared[FIGURES] ??= {
    queue: createFigureQueue({
      startThread: startFigureProcess,
      drawHere: drawJob,
      timeLimit: TIME_LIMIT,
      maxWaiting: MAX_WAITING,
      maxWaitingOfSender: MAX_WAITING_OF_VISITOR,
      idleLimit: readMemorySettings(process.env).idle,
    }),
    cache: createReplyCache({
      maxWeight: MAX_KEPT_BYTES,
      weigh: (reply) => (reply.ok ? reply.figure.bytes.length : null),
    }),
  };
  const { queue, cache } = shared[FIGURES];
  const { network, format, query, site } = job;
  const key = JSON.stringify([format, query, site]);
  return cache.get(network, key, (left) => queue.draw(job, { signal: left, sender: visitor }), signal);
}

import { createReplyCache, type ReplyCache } from '@/app/_threads/reply-cache';
import { countThings } from '@/app/_threads/thread-networks';
import { readMemorySettings } from '@/lib/store/store-settings';
import { drawJob, type FigureJob, type ServerFigureReply } from './draw-job';
import { createFigureQueue, type FigureQueue, startFigureProcess } from './figure-queue';

/** Milliseconds for one figure. */
const TIME_LIMIT = 60_000;
/** How many may wait for their turn. */
const MAX_WAITING = 40;
/** How many of them may be of one visitor. */
const MAX_WAITING_OF_VISITOR = 20;
const MAX_KEPT_BYTES = 64 * 1024 * 1024;
/** Figures of networks with at most so many things have a process of their own: nobody waits there for a figure of thousands. */
const MAX_SMALL = 500;

type ServerFigures = {
  readonly small: FigureQueue;
  readonly large: FigureQueue;
  readonly cache: ReplyCache<ServerFigureReply>;
};

const FIGURES: unique symbol = Symbol.for('backchannel.figures');
const shared = globalThis as typeof globalThis & { [FIGURES]?: ServerFigures };

/** On the global object because the bundler loads this module once for each address. */
function getShared(): ServerFigures {
  shared[FIGURES] ??= {
    small: createQueue('small-figures'),
    large: createQueue('figures'),
    cache: createReplyCache({
      maxWeight: MAX_KEPT_BYTES,
      weigh: (reply) => (reply.ok ? reply.figure.bytes.length : null),
    }),
  };
  return shared[FIGURES];
}

function createQueue(name: string): FigureQueue {
  return createFigureQueue({
    name,
    startThread: startFigureProcess,
    drawHere: drawJob,
    timeLimit: TIME_LIMIT,
    maxWaiting: MAX_WAITING,
    maxWaitingOfSender: MAX_WAITING_OF_VISITOR,
    idleLimit: readMemorySettings(process.env).idle,
  });
}

/** Returns a figure: one that was drawn before, or drawn in a process within a minute, unless all who wait for it leave. */
export function drawServerFigure(
  job: FigureJob,
  { visitor, signal }: { readonly visitor: string; readonly signal: AbortSignal },
): Promise<ServerFigureReply> {
  const { small, large, cache } = getShared();
  const { network, format, query, site } = job;
  const queue = countThings(network) <= MAX_SMALL ? small : large;
  const key = JSON.stringify([format, query, site]);
  return cache.get(network, key, (left) => queue.draw(job, { signal: left, sender: visitor }), signal);
}

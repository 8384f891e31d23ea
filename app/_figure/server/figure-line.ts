import type { FigureReply } from '../figure-reply';
import type { FigureJob } from './figure-job';
import type { FigureThread, FigureThreadEvents } from './figure-thread';

/** The figures that a server is asked for, drawn one after another. */
export type FigureLine = {
  /** Rejects with an Error when the drawing fails by no fault of the request. */
  readonly draw: (job: FigureJob) => Promise<FigureReply>;
};

export type FigureLineOptions = {
  readonly startThread: (events: FigureThreadEvents) => FigureThread;
  /** Draws without a thread, where none can be had. */
  readonly drawHere: (job: FigureJob) => Promise<FigureReply>;
  /** How long a figure may take, in milliseconds. */
  readonly timeLimit: number;
  /** How many may wait. */
  readonly mostWaiting: number;
};

type Waiting = {
  readonly job: FigureJob;
  readonly resolve: (reply: FigureReply) => void;
  readonly reject: (reason: Error) => void;
};

/**
 * Returns a line of figures with one thread, started with the first. A figure that takes too long is given up, and the
 * thread with it; one that finds too many before it is turned away. Where no thread can be had, figures are drawn here.
 */
export function createFigureLine({
  startThread,
  drawHere,
  timeLimit,
  mostWaiting,
}: FigureLineOptions): FigureLine {
  const waiting: Waiting[] = [];
  let running: Waiting | null = null;
  let thread: FigureThread | null = null;
  let isReady = false;
  let hasThreads = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    thread?.stop();
    thread = null;
    isReady = false;
  };
  const settle = (use: (own: Waiting) => void) => {
    clearTimeout(timer);
    const own = running;
    running = null;
    if (own) use(own);
    next();
  };
  const giveUp = () => {
    stop();
    settle(({ resolve }) => resolve(toLate(timeLimit)));
  };
  const doWithout = (why: string) => {
    hasThreads = false;
    console.warn(`Figures are drawn without a thread, as none can be started: ${why}`);
  };
  const start = () => {
    thread = startThread({
      onTold: (message) => {
        if (message.type === 'ready') {
          isReady = true;
          next();
        } else if (message.type === 'reply') settle(({ resolve }) => resolve(message.reply));
        else settle(({ reject }) => reject(new Error(message.message)));
      },
      onEnded: (why) => {
        const wasReady = isReady;
        stop();
        if (!wasReady) doWithout(why);
        settle(({ reject }) => reject(new Error(`The thread that drew the figure ended. ${why}`)));
      },
    });
  };
  const runHere = (own: Waiting) =>
    drawHere(own.job).then(
      (reply) => settle(({ resolve }) => resolve(reply)),
      (error: unknown) =>
        settle(({ reject }) => reject(error instanceof Error ? error : new Error(String(error)))),
    );
  const next = () => {
    if (running || waiting.length === 0) return;
    if (hasThreads && !thread) start();
    if (hasThreads && !isReady) return;
    running = waiting.shift() ?? null;
    if (!running) return;
    if (!thread) {
      void runHere(running);
      return;
    }
    timer = setTimeout(giveUp, timeLimit);
    thread.post(running.job);
  };

  return {
    draw: (job) => {
      if (waiting.length >= mostWaiting) return Promise.resolve(toBusy(waiting.length));
      return new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        next();
      });
    },
  };
}

function toLate(timeLimit: number): FigureReply {
  const message =
    `The figure was not done after ${timeLimit / 1000} seconds, and was given up so that others need not wait. ` +
    'Show less, or fewer pixels; the page draws it in your own browser, and “npm run figure” without a limit.';
  return { ok: false, refusal: 'figure-too-long', message };
}

function toBusy(count: number): FigureReply {
  const message = `${count} figures wait to be drawn already. Ask again in a while.`;
  return { ok: false, refusal: 'too-busy', message };
}

import { Worker } from 'node:worker_threads';
import { createScriptFinder } from '@/app/_threads/job-process';
import { startNetworkProcess } from '@/app/_threads/network-process';
import { createThreadQueue, type JobThread } from '@/app/_threads/thread-queue';
import { JobMemoryError, type JobRun, JobTimeError, QueueFullError } from '@/lib/worker/job-queue';
import type { FigureReply } from '../figure-reply';
import type { FigureJob, ServerFigureReply } from './draw-job';

/** The figures that a server is asked for, drawn one after another. */
export type FigureQueue = {
  /** Rejects with an Error when the drawing fails by no fault of the request, and with the signal's reason when it is cancelled. */
  readonly draw: (job: FigureJob, run?: Pick<JobRun, 'signal' | 'sender'>) => Promise<ServerFigureReply>;
};

export type FigureQueueOptions = {
  /** As metrics name the queue. */
  readonly name: string;
  readonly startThread: () => FigureThread;
  /** Draws without a thread, where none can be started. */
  readonly drawHere: (job: FigureJob) => Promise<ServerFigureReply>;
  /** How long a figure may take, in milliseconds. */
  readonly timeLimit: number;
  /** How many may wait. */
  readonly maxWaiting: number;
  /** How many of them may be of one visitor. */
  readonly maxWaitingOfSender: number;
  /** Milliseconds without a figure after which the thread is ended, and with it all that it keeps. */
  readonly idleLimit: number;
};

export type FigureThread = JobThread<FigureJob, ServerFigureReply>;

/** Milliseconds that a figure may go on which nobody waits for: then its thread is ended, and the next figure starts another. */
const PATIENCE = 2_000;
/** Megabytes for what is not WebAssembly: a process that needs more ends alone, and not with the server. */
const MAX_MEMORY = 2048;

/**
 * Returns a queue of figures with one thread, started with the first and ended when no figure is asked for. A figure that takes too long is given up, and the
 * thread with it; one that finds too many before it is turned away; visitors take turns. Where no thread can be started, figures are drawn here.
 */
export function createFigureQueue({ startThread, drawHere, ...limits }: FigureQueueOptions): FigureQueue {
  const { send } = createThreadQueue<FigureJob, ServerFigureReply>({
    ...limits,
    words: { done: 'drew the figure', work: 'Figures are drawn' },
    startThread,
    handleHere: drawHere,
    getPatience: () => PATIENCE,
  });
  return {
    draw: async (job, run) => {
      try {
        return await send(job, run);
      } catch (error) {
        if (error instanceof JobTimeError) return toLate(limits.timeLimit);
        if (error instanceof QueueFullError) return toBusy(error.waiting);
        if (error instanceof JobMemoryError) return toTooLarge();
        throw error;
      }
    },
  };
}

const findScript = createScriptFinder(
  (execArgv) => new Worker(new URL('./figure.process.ts', import.meta.url), { execArgv }),
);

export function startFigureProcess(): FigureThread {
  return startNetworkProcess({ findScript, megabytes: MAX_MEMORY });
}

function toLate(timeLimit: number): FigureReply {
  const message =
    `The figure was not done after ${timeLimit / 1000} seconds, and was given up so that others need not wait. ` +
    'Show less, or fewer pixels; the page draws it in your own browser, and “npm run figure” without a limit.';
  return { ok: false, refusal: 'figure-too-long', message };
}

function toTooLarge(): FigureReply {
  const message =
    'The figure takes more memory than this server gives to one, and was given up. ' +
    'Show less, or fewer pixels; the page draws it in your own browser.';
  return { ok: false, refusal: 'figure-too-long', message };
}

function toBusy(count: number): FigureReply {
  const message = `${count} figures wait to be drawn already. Ask again in a while.`;
  return { ok: false, refusal: 'too-busy', message };
}

import { Worker } from 'node:worker_threads';
import type { FigureJob } from './figure-job';
import type { FromThread } from './thread-messages';
import { createThreadNetworks } from './thread-networks';

/** A thread that draws one figure at a time. Nothing is heard of it any more once it is stopped. */
export type FigureThread = {
  readonly post: (job: FigureJob) => void;
  readonly stop: () => void;
};

export type FigureThreadEvents = {
  readonly onTold: (message: FromThread) => void;
  /** Told that it ended by itself: its script did not load, or it ran out of memory. */
  readonly onEnded: (why: string) => void;
};

/** Megabytes for what is not WebAssembly: a thread that needs more ends alone, and not with the server. */
const MAX_MEMORY = 2048;

/** Starts a thread. It does not keep the process alive. */
export function startFigureThread({ onTold, onEnded }: FigureThreadEvents): FigureThread {
  let isStopped = false;
  const worker = new Worker(new URL('./figure.thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY },
  });
  const toMessages = createThreadNetworks();
  const end = (why: string) => {
    if (isStopped) return;
    isStopped = true;
    onEnded(why);
  };
  worker.on('message', (message: FromThread) => {
    if (!isStopped) onTold(message);
  });
  worker.on('error', (error) => end(error.message));
  worker.on('exit', (code) => end(`It ended with code ${code}.`));
  worker.unref();
  return {
    post: (job) => {
      for (const message of toMessages(job)) worker.postMessage(message);
    },
    stop: () => {
      isStopped = true;
      void worker.terminate();
    },
  };
}

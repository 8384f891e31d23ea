import type { Network } from '@/lib/network/network';
import type { Answerer } from './answerer';
import { type AboutQuestion, type NetworkWorker, startNetworkWorker } from './network-worker';
import type { Question, Reply } from './question';

/** Told which share of long work is done, 0 to 1. */
export type OnProgress = (share: number) => void;

/** Questions that replace each other: at most one is being answered, and the newest waits. */
export type QuestionLine = {
  readonly ask: (question: Question, onProgress?: OnProgress) => Promise<Reply>;
  /** Calls off what was asked last: its promise rejects as that of an older question does, and no work goes on for it. */
  readonly cancel: () => void;
  readonly destroy: () => void;
};

const CALLED_OFF = 'The question was called off.';

type Job = {
  readonly question: Question;
  readonly onProgress: OnProgress | undefined;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: unknown) => void;
  isCancelled: boolean;
};

/**
 * Returns a line of questions about a network, with a worker of its own that is started with the first question.
 * A newer question cancels the older, whose promise rejects with a DOMException named `AbortError`. What runs in a worker
 * can only be stopped with the worker, and a new one has to be sent the network again; so the old one is given as long
 * to finish as a new one would take to get ready. A question for which no worker can be had is answered here, by the
 * answerer that `loadAnswerer` loads.
 */
export function createQuestionLine(network: Network, loadAnswerer: () => Promise<Answerer>): QuestionLine {
  let worker: NetworkWorker | null = null;
  let isReady = false;
  let timeToStart = 0;
  let waiting: Job | null = null;
  let running: Job | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let isDestroyed = false;

  const start = () => {
    const onReady = (took: number) => {
      isReady = true;
      timeToStart = took;
      next();
    };
    worker = startNetworkWorker(network, { onReady, onTold, onFailure });
  };
  const stop = () => {
    worker?.stop();
    worker = null;
    isReady = false;
    endPatience();
  };
  const endPatience = () => {
    clearTimeout(patience);
    patience = undefined;
  };
  const next = () => {
    if (running || !waiting) return;
    if (!worker) start();
    if (worker && !isReady) return;
    running = waiting;
    waiting = null;
    if (worker) runThere(running, worker);
    else runHere(running);
  };
  const finish = () => {
    endPatience();
    running = null;
    next();
  };
  const runThere = (job: Job, { post }: NetworkWorker) => {
    try {
      post({ type: 'question', question: job.question });
    } catch (error) {
      // What cannot be copied is no question; the worker is as good as before.
      job.reject(error);
      finish();
    }
  };
  const onTold = (message: AboutQuestion) => {
    if (!running) return;
    if (message.type === 'progress') {
      reportProgress(running, message.share);
      return;
    }
    if (message.type === 'reply') running.resolve(message.reply);
    else running.reject(new Error(message.message));
    finish();
  };
  /** The worker cannot be used: the page can still do the work. */
  const onFailure = () => {
    stop();
    if (!running || running.isCancelled) {
      running = waiting;
      waiting = null;
    }
    if (running) runHere(running);
  };
  const runHere = async (job: Job) => {
    try {
      const answer = await loadAnswerer();
      // A newer question may have come while it loaded, which spares the page the work.
      if (!job.isCancelled) job.resolve(answer(job.question, (share) => reportProgress(job, share)));
    } catch (error) {
      job.reject(error);
    }
    if (running === job) finish();
  };
  const cancel = (why: string) => {
    for (const job of [waiting, running]) {
      if (!job) continue;
      job.isCancelled = true;
      job.reject(new DOMException(why, 'AbortError'));
    }
    waiting = null;
  };

  return {
    ask: (question, onProgress) => {
      if (isDestroyed) return Promise.reject(new DOMException('Nobody is there to answer.', 'AbortError'));
      cancel('A newer question was asked.');
      return new Promise((resolve, reject) => {
        waiting = { question, onProgress, resolve, reject, isCancelled: false };
        if (!running) next();
        else
          patience ??= setTimeout(() => {
            stop();
            finish();
          }, timeToStart);
      });
    },
    cancel: () => {
      cancel(CALLED_OFF);
      // Work on this page cannot be stopped; it ends, and nobody hears of it.
      if (!running || !worker) return;
      stop();
      finish();
    },
    destroy: () => {
      isDestroyed = true;
      cancel(CALLED_OFF);
      stop();
    },
  };
}

function reportProgress({ isCancelled, onProgress }: Job, share: number): void {
  if (!isCancelled) onProgress?.(share);
}

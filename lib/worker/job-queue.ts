import type { FromWorker, WorkerPort } from './port';
import type { JobHandler, OnProgress } from './worker-handler';

export type JobRun = {
  /** Cancels the job: its promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
};

/** Jobs done one at a time, in a worker. */
export type JobQueue<Job, Reply> = {
  /** Rejects with a DOMException named `AbortError` when the job is cancelled, else with an Error that says why it failed. */
  readonly send: (job: Job, run?: JobRun) => Promise<Reply>;
  /** Cancels every job, and ends the worker that does one. */
  readonly cancel: () => void;
  /** Cancels every job and ends the worker. What is sent afterwards is cancelled at once. */
  readonly destroy: () => void;
};

export type JobQueueOptions<Job, Reply, Part> = {
  /** Starts a worker. Null, or an error, where none can be started: jobs are then done on this thread. */
  readonly start: () => WorkerPort<Job, Reply, Part> | null;
  /** Returns what a new worker is sent before its first job, with a pause for this thread between parts. Default: nothing. */
  readonly toParts?: () => readonly Part[];
  /** Loads what does a job on this thread. Not called before a job needs it. */
  readonly loadHandler: () => Promise<JobHandler<Job, Reply>>;
  /** Whether a new job cancels those before it. Default: they are done in their order. */
  readonly onlyNewest?: boolean;
  /**
   * Returns how many milliseconds a cancelled job may go on before its worker is ended: another would need `timeToStart`.
   * `Infinity` lets it come to its end.
   */
  readonly getPatience: (timeToStart: number) => number;
  /** Milliseconds that a job may take in a worker. Then the worker is ended, and the job fails with a JobTimeError. */
  readonly timeLimit?: number;
  /** Milliseconds without a job after which the worker is ended; the next job starts another. Default: it is kept. */
  readonly idleLimit?: number;
  /** How many jobs may wait; one more fails with a QueueFullError. */
  readonly maxWaiting?: number;
  /**
   * Decides about the job for which a worker failed, whose script may not have loaded (`wasReady` false): null has it done
   * on this thread, an error has it fail. Either way the next job has a new worker. Default: null.
   */
  readonly onFailure?: (why: string, wasReady: boolean) => Error | null;
};

/** A job took longer in a worker than the queue allows. */
export class JobTimeError extends Error {
  override readonly name = 'JobTimeError';
}

/** A job found as many jobs waiting as the queue allows. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError';
  readonly waiting: number;

  constructor(waiting: number) {
    super(`${waiting} jobs are waiting already.`);
    this.waiting = waiting;
  }
}

type Entry<Job, Reply> = {
  readonly job: Job;
  readonly onProgress: OnProgress | undefined;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: unknown) => void;
  isCancelled: boolean;
};

/**
 * Returns a queue of jobs with one worker, which is started with the first job and kept. What runs in a worker can only be
 * stopped with it, and on this thread not at all: a cancelled job ends for its sender at once, and the next begins when the
 * work is over or its worker was ended. A job begins after the turn in which it was sent, so that one that is replaced or
 * cancelled in the same turn costs nothing.
 */
export function createJobQueue<Job, Reply, Part = never>(
  options: JobQueueOptions<Job, Reply, Part>,
): JobQueue<Job, Reply> {
  const {
    loadHandler,
    onlyNewest = false,
    getPatience,
    timeLimit,
    maxWaiting,
    idleLimit,
    onFailure,
  } = options;
  const waiting: Entry<Job, Reply>[] = [];
  let running: Entry<Job, Reply> | null = null;
  let worker: StartedWorker<Job> | null = null;
  let limit: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let isDestroyed = false;

  const endTimers = () => {
    clearTimeout(limit);
    clearTimeout(patience);
    clearTimeout(idle);
  };
  const endWorker = () => {
    worker?.end();
    worker = null;
    endTimers();
  };
  const finish = () => {
    endTimers();
    running = null;
    next();
    if (idleLimit !== undefined && worker && !running) idle = startTimer(endWorker, idleLimit);
  };
  const next = () => {
    if (running || waiting.length === 0) return;
    worker ??= startWorker(options, { onReady: next, onMessage, onFailure: fail });
    clearTimeout(idle);
    if (worker && !worker.isReady()) return;
    running = waiting.shift() ?? null;
    if (!running) return;
    if (worker) runThere(running, worker);
    else void runHere(running);
  };
  const runThere = (entry: Entry<Job, Reply>, { post }: StartedWorker<Job>) => {
    if (timeLimit !== undefined) limit = setTimeout(() => giveUp(entry, timeLimit), timeLimit);
    try {
      post(entry.job);
    } catch (error) {
      // What cannot be copied is no job; the worker is as good as before.
      entry.reject(error);
      finish();
    }
  };
  const runHere = async (entry: Entry<Job, Reply>) => {
    try {
      const handle = await loadHandler();
      // While it loaded, the job may have been cancelled.
      if (!entry.isCancelled) entry.resolve(await handle(entry.job, (share) => reportProgress(entry, share)));
    } catch (error) {
      entry.reject(error);
    }
    if (running === entry) finish();
  };
  const onMessage = (message: AboutJob<Reply>) => {
    if (!running) return;
    if (message.type === 'progress') {
      reportProgress(running, message.share);
      return;
    }
    if (message.type === 'done') running.resolve(message.reply);
    else running.reject(toError(message));
    finish();
  };
  const fail = (why: string, wasReady: boolean) => {
    const error = onFailure?.(why, wasReady) ?? null;
    endWorker();
    if (!running || running.isCancelled) running = waiting.shift() ?? null;
    if (!running) return;
    if (!error) {
      void runHere(running);
      return;
    }
    running.reject(error);
    finish();
  };
  const restart = () => {
    endWorker();
    finish();
  };
  const giveUp = (entry: Entry<Job, Reply>, milliseconds: number) => {
    entry.reject(new JobTimeError(`The job was not done after ${milliseconds / 1000} seconds.`));
    restart();
  };
  const cancelJob = (entry: Entry<Job, Reply>, reason: unknown) => {
    if (entry.isCancelled) return;
    entry.isCancelled = true;
    entry.reject(reason);
    const place = waiting.indexOf(entry);
    if (place >= 0) waiting.splice(place, 1);
    if (running !== entry || !worker) return;
    const time = getPatience(worker.getTimeToStart());
    if (time <= 0) restart();
    else if (time < Infinity) patience = setTimeout(restart, time);
  };
  const cancelAll = (why: string) => {
    for (const entry of [...waiting, running])
      if (entry) cancelJob(entry, new DOMException(why, 'AbortError'));
  };

  return {
    send: (job, { signal, onProgress } = {}) => {
      if (isDestroyed) return Promise.reject(new DOMException('The queue has ended.', 'AbortError'));
      if (signal?.aborted) return Promise.reject(signal.reason);
      if (maxWaiting !== undefined && waiting.length >= maxWaiting)
        return Promise.reject(new QueueFullError(waiting.length));
      if (onlyNewest) cancelAll('A newer job was sent.');
      return new Promise((resolve, reject) => {
        const entry = { job, onProgress, resolve, reject, isCancelled: false };
        signal?.addEventListener('abort', () => cancelJob(entry, signal.reason), { once: true });
        waiting.push(entry);
        void Promise.resolve().then(next);
      });
    },
    cancel: () => {
      cancelAll('The job was cancelled.');
      if (running && worker) restart();
    },
    destroy: () => {
      isDestroyed = true;
      cancelAll('The queue has ended.');
      endWorker();
    },
  };
}

/** Starts a timer that does not keep a process of Node alive. */
function startTimer(act: () => void, milliseconds: number): ReturnType<typeof setTimeout> {
  const timer = setTimeout(act, milliseconds);
  if (typeof timer === 'object') timer.unref();
  return timer;
}

function reportProgress<Job, Reply>({ isCancelled, onProgress }: Entry<Job, Reply>, share: number): void {
  if (!isCancelled) onProgress?.(share);
}

function toError({ message, stack }: { readonly message: string; readonly stack?: string }): Error {
  return Object.assign(new Error(message), stack !== undefined && { stack });
}

/** What a worker sends about the job that it was sent last. */
type AboutJob<Reply> = Exclude<FromWorker<Reply>, { readonly type: 'ready' | 'broken' }>;

/** A worker that gets ready, or is. Nothing is heard of it any more once it has ended or failed. */
type StartedWorker<Job> = {
  readonly isReady: () => boolean;
  /** Returns how many milliseconds it took to get ready. */
  readonly getTimeToStart: () => number;
  readonly post: (job: Job) => void;
  readonly end: () => void;
};

type WorkerEvents<Reply> = {
  readonly onReady: () => void;
  readonly onMessage: (message: AboutJob<Reply>) => void;
  readonly onFailure: (why: string, wasReady: boolean) => void;
};

/** Starts a worker and sends it what it needs before its first job. Returns null where no worker can be started. */
function startWorker<Job, Reply, Part>(
  { start, toParts = () => [] }: JobQueueOptions<Job, Reply, Part>,
  { onReady, onMessage, onFailure }: WorkerEvents<Reply>,
): StartedWorker<Job> | null {
  const startedAt = performance.now();
  const port = openPort(start);
  if (!port) return null;
  let timeToStart: number | null = null;
  let isOver = false;
  const fail = (why: string) => {
    if (isOver) return;
    isOver = true;
    port.end();
    onFailure(why, timeToStart !== null);
  };
  port.onMessage((message) => {
    if (isOver) return;
    if (message.type === 'broken') fail(message.message);
    else if (message.type !== 'ready') onMessage(message);
    else {
      timeToStart = performance.now() - startedAt;
      onReady();
    }
  });
  port.onFailure(fail);
  sendParts(port, toParts, () => isOver).catch((error) => fail(String(error)));
  return {
    isReady: () => timeToStart !== null,
    getTimeToStart: () => timeToStart ?? 0,
    post: (job) => port.post({ type: 'job', job }),
    end: () => {
      if (isOver) return;
      isOver = true;
      port.end();
    },
  };
}

function openPort<Opened>(start: () => Opened | null): Opened | null {
  try {
    return start();
  } catch {
    // There are no workers here, or a content security policy forbids them: jobs are done on this thread.
    return null;
  }
}

/** Sends what a worker needs in parts, with a pause for this thread between them, until the worker is over. */
async function sendParts<Job, Reply, Part>(
  port: WorkerPort<Job, Reply, Part>,
  toParts: () => readonly Part[],
  isOver: () => boolean,
): Promise<void> {
  for (const [i, part] of toParts().entries()) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve));
    if (isOver()) return;
    port.post({ type: 'part', part });
  }
  port.post({ type: 'open' });
}

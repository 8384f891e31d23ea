import {
  type AboutJob,
  type StartedWorker,
  startWorker,
  type WorkerFailure,
  type WorkerSource,
} from './started-worker';
import type { JobHandler, OnProgress } from './worker-handler';

export type JobRun = {
  /** Cancels the job: its promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** Who sends the job. Senders take turns, however many jobs each of them has waiting. Default: all are one. */
  readonly sender?: string | undefined;
};

/** Jobs done one at a time, in a worker. */
export type JobQueue<Job, Reply> = {
  /** Rejects with a DOMException named `AbortError` when the job is cancelled, else with an Error that says why it failed. */
  readonly send: (job: Job, run?: JobRun) => Promise<Reply>;
  /** Starts a worker, so that the first job does not wait for it; one that gets none is ended like any other without work. */
  readonly prepare: () => void;
  /** Cancels every job, and ends the worker that does one. */
  readonly cancel: () => void;
  /** Cancels every job and ends the worker. What is sent afterwards is cancelled at once. */
  readonly destroy: () => void;
  readonly getLength: () => { readonly waiting: number; readonly running: number };
};

export type JobQueueOptions<Job, Reply, Part> = WorkerSource<Job, Reply, Part> & {
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
  readonly timeLimit?: number | ((job: Job) => number);
  /** Milliseconds without a job after which the worker is ended; the next job starts another. Default: it is kept. */
  readonly idleLimit?: number;
  /** How many jobs may wait; one more fails with a QueueFullError. */
  readonly maxWaiting?: number;
  /** How many of them may be of one sender. Default: all. */
  readonly maxWaitingOfSender?: number;
  /**
   * Decides about the job for which a worker failed, whose script may not have loaded (`wasReady` false): null has it done
   * on this thread, an error has it fail. Either way the next job has a new worker. Default: null. Not called for a job that
   * took more memory than its worker has: that fails with a JobMemoryError.
   */
  readonly onFailure?: (why: string, wasReady: boolean) => Error | null;
};

/** A job took longer in a worker than the queue allows. */
export class JobTimeError extends Error {
  override readonly name = 'JobTimeError';
}

/** A job took more memory than its worker has. */
export class JobMemoryError extends Error {
  override readonly name = 'JobMemoryError';
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
  readonly sender: string;
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
  const queue = new SingleWorkerQueue(options);
  return {
    send: (job, run) => queue.send(job, run),
    prepare: () => queue.prepare(),
    cancel: () => queue.cancel(),
    destroy: () => queue.destroy(),
    getLength: () => queue.getLength(),
  };
}

class SingleWorkerQueue<Job, Reply, Part> implements JobQueue<Job, Reply> {
  private readonly waiting: Entry<Job, Reply>[] = [];
  /** Those of whom a job has been done while others waited, the one who has waited longest since first. */
  private served: string[] = [];
  private running: Entry<Job, Reply> | null = null;
  private worker: StartedWorker<Job> | null = null;
  /** Ends the job that runs when it takes too long. */
  private limit: ReturnType<typeof setTimeout> | undefined;
  /** Ends the worker of a cancelled job that goes on for too long. */
  private patience: ReturnType<typeof setTimeout> | undefined;
  /** Ends a worker that has had nothing to do for long. */
  private idle: ReturnType<typeof setTimeout> | undefined;
  private isDestroyed = false;

  constructor(private readonly options: JobQueueOptions<Job, Reply, Part>) {}

  send(job: Job, { signal, onProgress, sender = '' }: JobRun = {}): Promise<Reply> {
    const { maxWaiting = Infinity, maxWaitingOfSender = Infinity, onlyNewest = false } = this.options;
    if (this.isDestroyed) return Promise.reject(new DOMException('The queue has ended.', 'AbortError'));
    if (signal?.aborted) return Promise.reject(signal.reason);
    const own = this.waiting.filter((entry) => entry.sender === sender).length;
    if (this.waiting.length >= maxWaiting) return Promise.reject(new QueueFullError(this.waiting.length));
    if (own >= maxWaitingOfSender) return Promise.reject(new QueueFullError(own));
    if (onlyNewest) this.cancelAll('A newer job was sent.');
    return new Promise((resolve, reject) => {
      const entry = { job, sender, onProgress, resolve, reject, isCancelled: false };
      signal?.addEventListener('abort', () => this.cancelJob(entry, signal.reason), { once: true });
      this.waiting.push(entry);
      void Promise.resolve().then(() => this.runNext());
    });
  }

  cancel(): void {
    this.cancelAll('The job was cancelled.');
    if (this.running && this.worker) this.restart();
  }

  destroy(): void {
    this.isDestroyed = true;
    this.cancelAll('The queue has ended.');
    this.endWorker();
  }

  getLength(): { readonly waiting: number; readonly running: number } {
    return { waiting: this.waiting.length, running: this.running ? 1 : 0 };
  }

  prepare(): void {
    if (this.isDestroyed || this.worker) return;
    this.worker = this.startWorker();
    this.waitForWork();
  }

  private startWorker(): StartedWorker<Job> | null {
    return startWorker(this.options, {
      onReady: () => this.runNext(),
      onMessage: (message) => this.hear(message),
      onFailure: (failure) => this.replaceWorker(failure),
    });
  }

  private runNext(): void {
    if (this.running || this.waiting.length === 0) return;
    this.worker ??= this.startWorker();
    clearTimeout(this.idle);
    if (this.worker && !this.worker.isReady()) return;
    this.running = this.takeNext();
    if (!this.running) return;
    if (this.worker) this.runInWorker(this.running, this.worker);
    else void this.runHere(this.running);
  }

  /** Takes the first job of the sender who has waited longest since a job of theirs was taken. */
  private takeNext(): Entry<Job, Reply> | null {
    const [first] = this.waiting;
    if (!first) return null;
    const senders = new Set(this.waiting.map(({ sender }) => sender));
    this.served = this.served.filter((sender) => senders.has(sender));
    const isNew = (sender: string) => !this.served.includes(sender);
    const turn = [...senders].find(isNew) ?? this.served[0];
    const next = this.waiting.find(({ sender }) => sender === turn) ?? first;
    this.served = [...this.served.filter((sender) => sender !== next.sender), next.sender];
    this.waiting.splice(this.waiting.indexOf(next), 1);
    return next;
  }

  private runInWorker(entry: Entry<Job, Reply>, { post }: StartedWorker<Job>): void {
    const { timeLimit } = this.options;
    const time = typeof timeLimit === 'function' ? timeLimit(entry.job) : timeLimit;
    if (time !== undefined) this.limit = setTimeout(() => this.giveUp(entry, time), time);
    try {
      post(entry.job);
    } catch (error) {
      // What cannot be copied is no job; the worker is as good as before.
      entry.reject(error);
      this.finish();
    }
  }

  private async runHere(entry: Entry<Job, Reply>): Promise<void> {
    try {
      const handle = await this.options.loadHandler();
      // While it loaded, the job may have been cancelled.
      if (!entry.isCancelled) entry.resolve(await handle(entry.job, (share) => reportProgress(entry, share)));
    } catch (error) {
      entry.reject(error);
    }
    if (this.running === entry) this.finish();
  }

  private hear(message: AboutJob<Reply>): void {
    const { running } = this;
    if (!running) return;
    if (message.type === 'progress') {
      reportProgress(running, message.share);
      return;
    }
    if (message.type === 'done') running.resolve(message.reply);
    else running.reject(toError(message));
    this.finish();
  }

  /** Ends a worker that failed, and decides about its job; the next job starts another. */
  private replaceWorker({ why, wasReady, isOutOfMemory }: WorkerFailure): void {
    const error =
      wasReady && isOutOfMemory
        ? new JobMemoryError('The job took more memory than there is for one.')
        : (this.options.onFailure?.(why, wasReady) ?? null);
    this.endWorker();
    if (!this.running || this.running.isCancelled) this.running = this.takeNext();
    if (!this.running) return;
    if (!error) {
      void this.runHere(this.running);
      return;
    }
    this.running.reject(error);
    this.finish();
  }

  private giveUp(entry: Entry<Job, Reply>, milliseconds: number): void {
    entry.reject(new JobTimeError(`The job was not done after ${milliseconds / 1000} seconds.`));
    this.restart();
  }

  private cancelAll(why: string): void {
    for (const entry of [...this.waiting, this.running])
      if (entry) this.cancelJob(entry, new DOMException(why, 'AbortError'));
  }

  private cancelJob(entry: Entry<Job, Reply>, reason: unknown): void {
    if (entry.isCancelled) return;
    entry.isCancelled = true;
    entry.reject(reason);
    const place = this.waiting.indexOf(entry);
    if (place >= 0) this.waiting.splice(place, 1);
    if (this.running !== entry || !this.worker) return;
    const time = this.options.getPatience(this.worker.getTimeToStart());
    if (time <= 0) this.restart();
    else if (time < Infinity) this.patience = setTimeout(() => this.restart(), time);
  }

  private finish(): void {
    this.endTimers();
    this.running = null;
    this.runNext();
    this.waitForWork();
  }

  /** Has a worker without a job end after a while. */
  private waitForWork(): void {
    const { idleLimit } = this.options;
    if (idleLimit !== undefined && this.worker && !this.running)
      this.idle = startTimer(() => this.endWorker(), idleLimit);
  }

  private restart(): void {
    this.endWorker();
    this.finish();
  }

  private endWorker(): void {
    this.worker?.end();
    this.worker = null;
    this.endTimers();
  }

  private endTimers(): void {
    clearTimeout(this.limit);
    clearTimeout(this.patience);
    clearTimeout(this.idle);
  }
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

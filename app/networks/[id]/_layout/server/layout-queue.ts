import { Worker } from 'node:worker_threads';
import { noteQueue } from '@/lib/telemetry/queue-lengths';
import { createJobQueue, type JobQueue } from '@/lib/worker/job-queue';
import { type FromWorker, type Port, type ToWorker, toThreadPort } from '@/lib/worker/port';
import { type LayoutJob, type LayoutReply, layOutPlain } from './lay-out-plain';

export type LayoutThread = Port<ToWorker<LayoutJob, never>, FromWorker<LayoutReply>>;

/** Lays out one network after another. Rejects with an Error when that fails or takes too long, or with the signal's reason. */
export type LayOut = (job: LayoutJob, signal: AbortSignal) => Promise<LayoutReply>;

export type LayoutQueueOptions = {
  readonly startThread: () => LayoutThread;
  /** How long a layout may take, in milliseconds. */
  readonly timeLimit: number;
  /** How long a thread without work stays, in milliseconds: it holds on to the memory of its last layout. */
  readonly idleTime: number;
};

/** Up to so many actors a layout is done without a thread, where none can be started. */
const MAX_ACTORS_WITHOUT_THREAD = 1000;
/** Megabytes for a layout: a thread that needs more ends alone, and not with the server. */
const MAX_MEMORY = 400;

/**
 * Returns what lays out in a thread that is started with the first job, and ended when there was none for a while. A layout
 * that takes too long is given up, and the thread with it; one that nobody waits for any more is cut short. Where no thread
 * can be started, small networks are laid out here, and large ones fail.
 */
export function createLayoutQueue({ startThread, timeLimit, idleTime }: LayoutQueueOptions): LayOut {
  let queue: JobQueue<LayoutJob, LayoutReply> | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let jobs = 0;
  let hasThreads = true;
  const open = () =>
    createJobQueue<LayoutJob, LayoutReply>({
      start: () => (hasThreads ? startThread() : null),
      loadHandler: async () => layOutSmall,
      getPatience: () => 0,
      timeLimit,
      onFailure: (why, wasReady) => {
        if (wasReady) return new Error(`The thread that laid the network out ended. ${why}`);
        hasThreads = false;
        console.warn(`Networks are laid out without a thread, as none can be started: ${why}`);
        return null;
      },
    });
  const close = () => {
    queue?.destroy();
    queue = null;
  };
  noteQueue('layouts', () => queue?.getLength() ?? { waiting: 0, running: 0 });
  return async (job, signal) => {
    clearTimeout(idle);
    jobs += 1;
    queue ??= open();
    try {
      return await queue.send(job, { signal });
    } finally {
      jobs -= 1;
      if (jobs === 0) idle = setTimeout(close, idleTime).unref();
    }
  };
}

/** Starts a thread. It does not keep the process alive. */
export function startLayoutThread(): LayoutThread {
  const thread = new Worker(new URL('./layout.thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY },
  });
  thread.unref();
  return toThreadPort<ToWorker<LayoutJob, never>, FromWorker<LayoutReply>>(thread);
}

function layOutSmall(job: LayoutJob): LayoutReply {
  if (job.plain.ids.length > MAX_ACTORS_WITHOUT_THREAD)
    throw new Error('The network is too large to be laid out without a thread.');
  return layOutPlain(job);
}

import { Worker } from 'node:worker_threads';
import type { Reading } from '@/lib/reading/reading';
import { noteQueue } from '@/lib/telemetry/queue-lengths';
import { createJobQueue, type JobQueue } from '@/lib/worker/job-queue';
import { type FromWorker, type Port, type ToWorker, toThreadPort } from '@/lib/worker/port';
import { type ReadingJob, readJob } from './read-job';

type ReadingThread = Port<ToWorker<ReadingJob, never>, FromWorker<Reading>>;

/** Milliseconds for one text: many times what the longest takes. */
const TIME_LIMIT = 15_000;
/** How long a thread without work stays. */
const IDLE_LIMIT = 30_000;
const MAX_WAITING = 20;
/** Megabytes for a text: a thread that needs more ends alone, and not with the server. */
const MAX_MEMORY = 512;

const READINGS: unique symbol = Symbol.for('backchannel.readings');
const shared = globalThis as typeof globalThis & { [READINGS]?: JobQueue<ReadingJob, Reading> };

/**
 * Reads a text in a thread, one after another. Rejects with a QueueFullError when too many wait, with a JobTimeError when it takes too
 * long, or with the signal's reason.
 */
export function readOnServer(job: ReadingJob, signal: AbortSignal): Promise<Reading> {
  // On the global object because the bundler may load this module more than once.
  shared[READINGS] ??= createReadingQueue(startReadingThread);
  noteQueue('readings', shared[READINGS].getLength);
  return shared[READINGS].send(job, { signal });
}

/** Returns a queue of texts. Where no thread can be started, they are read here. */
function createReadingQueue(startThread: () => ReadingThread): JobQueue<ReadingJob, Reading> {
  let hasThreads = true;
  return createJobQueue<ReadingJob, Reading>({
    start: () => (hasThreads ? startThread() : null),
    loadHandler: async () => readJob,
    getPatience: () => 0,
    timeLimit: TIME_LIMIT,
    idleLimit: IDLE_LIMIT,
    maxWaiting: MAX_WAITING,
    onFailure: (why, wasReady) => {
      if (wasReady) return new Error(`The thread that read the text ended. ${why}`);
      hasThreads = false;
      console.warn(`Texts are read without a thread, as none can be started: ${why}`);
      return null;
    },
  });
}

/** Starts a thread. It does not keep the process alive. */
function startReadingThread(): ReadingThread {
  const thread = new Worker(new URL('./reading.thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY },
  });
  thread.unref();
  return toThreadPort<ToWorker<ReadingJob, never>, FromWorker<Reading>>(thread);
}

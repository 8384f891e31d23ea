import { Worker } from 'node:worker_threads';
import type { Reading } from '@/lib/reading/reading';
import type { JobQueue } from '@/lib/worker/job-queue';
import { type FromWorker, type ToWorker, toThreadPort } from '@/lib/worker/port';
import type { ReadingJob } from './read-job';
import { createReadingQueue, type ReadingThread } from './reading-queue';

/** Milliseconds for one text: many times what the longest takes. */
const TIME_LIMIT = 15_000;
/** How long a thread without work stays. */
const IDLE_LIMIT = 30_000;
const MAX_WAITING = 20;
/** How many of them may be of one visitor. */
const MAX_WAITING_OF_VISITOR = 5;
/** Megabytes for a text: a thread that needs more ends alone, and not with the server. */
const MAX_MEMORY = 512;

const READINGS: unique symbol = Symbol.for('backchannel.readings');
const shared = globalThis as typeof globalThis & { [READINGS]?: JobQueue<ReadingJob, Reading> };

/**
 * Reads a text in a thread, one after another. Rejects with a QueueFullError when too many wait, of all or of this visitor, with a JobTimeError when it takes too
 * long, or with the signal's reason.
 */
export function readOnServer(
  job: ReadingJob,
  { visitor, signal }: { readonly visitor: string; readonly signal: AbortSignal },
): Promise<Reading> {
  // On the global object because the bundler may load this module more than once.
  shared[READINGS] ??= createReadingQueue({
    startThread: startReadingThread,
    timeLimit: TIME_LIMIT,
    idleLimit: IDLE_LIMIT,
    maxWaiting: MAX_WAITING,
    maxWaitingOfSender: MAX_WAITING_OF_VISITOR,
  });
  return shared[READINGS].send(job, { signal, sender: visitor });
}

/** Starts a thread. It does not keep the process alive. */
function startReadingThread(): ReadingThread {
  const thread = new Worker(new URL('./reading.thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY },
  });
  thread.unref();
  return toThreadPort<ToWorker<ReadingJob, never>, FromWorker<Reading>>(thread);
}

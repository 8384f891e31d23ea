import { Worker } from 'node:worker_threads';
import { createScriptFinder, startJobProcess } from '@/app/_threads/job-process';
import { type FromPartsWorker, sendInParts } from '@/app/_threads/parts-port';
import { limitMemory } from '@/app/_threads/thread-memory';
import type { Actor } from '@/lib/network/network';
import type { JobQueue } from '@/lib/worker/job-queue';
import type { ToWorker } from '@/lib/worker/port';
import {
  cutReadingJob,
  joinReadingReply,
  type ReadingJob,
  type ReadingReply,
  type SentReading,
} from './read-job';
import { createReadingQueue, type ReadingThread } from './reading-queue';

/** Milliseconds for one text: many times what the longest takes. */
const TIME_LIMIT = 15_000;
/** How long a process without work stays. */
const IDLE_LIMIT = 30_000;
const MAX_WAITING = 20;
/** How many of them may be of one visitor. */
const MAX_WAITING_OF_VISITOR = 5;
/** Megabytes for a text: a process that needs more ends alone, and not with the server. */
const MAX_MEMORY = 512;

const READINGS: unique symbol = Symbol.for('backchannel.readings');
const shared = globalThis as typeof globalThis & { [READINGS]?: JobQueue<ReadingJob, ReadingReply> };

/**
 * Reads a text in a process, one after another. Rejects with a QueueFullError when too many wait, of all or of this visitor, with a JobTimeError when it takes too
 * long, or with the signal's reason.
 */
export function readOnServer(
  job: ReadingJob,
  { visitor, signal }: { readonly visitor: string; readonly signal: AbortSignal },
): Promise<ReadingReply> {
  // On the global object because the bundler may load this module more than once.
  shared[READINGS] ??= createReadingQueue({
    startThread: startReadingProcess,
    timeLimit: TIME_LIMIT,
    idleLimit: IDLE_LIMIT,
    maxWaiting: MAX_WAITING,
    maxWaitingOfSender: MAX_WAITING_OF_VISITOR,
  });
  return shared[READINGS].send(job, { signal, sender: visitor });
}

const findScript = createScriptFinder(
  (execArgv) => new Worker(new URL('./reading.process.ts', import.meta.url), { execArgv }),
);

/** Starts a process, which is sent the actors of each network some at a time. */
function startReadingProcess(): ReadingThread {
  const port = startJobProcess<
    ToWorker<SentReading, readonly Actor[]>,
    FromPartsWorker<ReadingReply, string>
  >({ findScript, megabytes: limitMemory(MAX_MEMORY) });
  return sendInParts(port, cutReadingJob, joinReadingReply);
}

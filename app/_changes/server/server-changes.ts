import { Worker } from 'node:worker_threads';
import { cutBytes } from '@/app/_threads/byte-pieces';
import { createScriptFinder, startJobProcess } from '@/app/_threads/job-process';
import { type FromPartsWorker, sendInParts } from '@/app/_threads/parts-port';
import { limitMemory } from '@/app/_threads/thread-memory';
import { createThreadQueue, type JobThread } from '@/app/_threads/thread-queue';
import type { JobQueue } from '@/lib/worker/job-queue';
import type { ToWorker } from '@/lib/worker/port';
import {
  type ChangesJob,
  type ChangesReply,
  joinChangesReply,
  type OperationsPart,
  readChangesJob,
} from './changes-job';

/** Up to so many bytes are read at once: some milliseconds' work, and most edits are far below. */
const MAX_BYTES_HERE = 128 * 1024;
/** Milliseconds for one request: many times what the longest takes. */
const TIME_LIMIT = 30_000;
/** How many requests may wait for their turn: each is in memory. */
const MAX_WAITING = 20;
/** How many of them may be of one visitor. */
const MAX_WAITING_OF_VISITOR = 10;
/** How long a process without work stays. */
const IDLE_LIMIT = 30_000;
/** Megabytes for a request: a process that needs more ends alone, and not with the server. */
const MAX_MEMORY = 512;

const CHANGES: unique symbol = Symbol.for('backchannel.changes');
const shared = globalThis as typeof globalThis & { [CHANGES]?: JobQueue<ChangesJob, ChangesReply> };

/** On the global object because the bundler may load this module more than once. */
function getQueue(): JobQueue<ChangesJob, ChangesReply> {
  shared[CHANGES] ??= createThreadQueue<ChangesJob, ChangesReply>({
    name: 'changes',
    words: { done: 'read the changes', work: 'Changes are read' },
    startThread: startChangesProcess,
    handleHere: readChangesJob,
    timeLimit: TIME_LIMIT,
    maxWaiting: MAX_WAITING,
    maxWaitingOfSender: MAX_WAITING_OF_VISITOR,
    idleLimit: IDLE_LIMIT,
    getPatience: () => 0,
  });
  return shared[CHANGES];
}

/**
 * Returns the changes that a body asks for: at once for a small one, else from a process, unless its sender leaves. Throws a JobTimeError
 * when it takes too long, a JobMemoryError when it takes too much memory, and a QueueFullError when too many wait.
 */
export async function readChangesOnServer(
  job: ChangesJob,
  { visitor, signal }: { readonly visitor: string; readonly signal: AbortSignal },
): Promise<ChangesReply> {
  if (job.body.length <= MAX_BYTES_HERE) return readChangesJob(job);
  return getQueue().send(job, { signal, sender: visitor });
}

const findScript = createScriptFinder(
  (execArgv) => new Worker(new URL('./changes.process.ts', import.meta.url), { execArgv }),
);

/** Starts a process, which is sent each body piece by piece. */
function startChangesProcess(): JobThread<ChangesJob, ChangesReply> {
  const port = startJobProcess<ToWorker<object, Uint8Array>, FromPartsWorker<ChangesReply, OperationsPart>>({
    findScript,
    megabytes: limitMemory(MAX_MEMORY),
  });
  return sendInParts(port, ({ body }) => ({ parts: cutBytes(body), sent: {} }), joinChangesReply);
}

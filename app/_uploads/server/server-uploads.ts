import { Worker } from 'node:worker_threads';
import { cutBytes } from '@/app/_threads/byte-pieces';
import { createScriptFinder, startJobProcess } from '@/app/_threads/job-process';
import { type FromPartsWorker, sendInParts } from '@/app/_threads/parts-port';
import { readThreadMemory } from '@/app/_threads/thread-memory';
import { createThreadQueue, type JobThread } from '@/app/_threads/thread-queue';
import type { JobQueue } from '@/lib/worker/job-queue';
import type { ToWorker } from '@/lib/worker/port';
import {
  joinUploadReply,
  readUploadJob,
  type SentUpload,
  type UploadJob,
  type UploadReply,
} from './upload-job';

/** Up to so many bytes are read at once: it takes less than to start a thread. */
const MAX_BYTES_HERE = 32 * 1024;
/** Milliseconds for one file: many times what the longest takes. */
const TIME_LIMIT = 180_000;
/** How many files may wait for their turn: each is in memory. */
const MAX_WAITING = 12;
/** How many of them may be of one visitor. */
const MAX_WAITING_OF_VISITOR = 6;
/** How long a thread without work stays: it holds on to the memory of its last file. */
const IDLE_LIMIT = 30_000;
/** Milliseconds that a file is read on which nobody waits for. */
const PATIENCE = 0;

const UPLOADS: unique symbol = Symbol.for('backchannel.uploads');
const shared = globalThis as typeof globalThis & { [UPLOADS]?: JobQueue<UploadJob, UploadReply> };

/** On the global object because the bundler may load this module more than once. */
function getQueue(): JobQueue<UploadJob, UploadReply> {
  shared[UPLOADS] ??= createThreadQueue<UploadJob, UploadReply>({
    name: 'uploads',
    words: { done: 'read the file', work: 'Files are read' },
    startThread: startUploadProcess,
    handleHere: readUploadJob,
    timeLimit: TIME_LIMIT,
    maxWaiting: MAX_WAITING,
    maxWaitingOfSender: MAX_WAITING_OF_VISITOR,
    idleLimit: IDLE_LIMIT,
    getPatience: () => PATIENCE,
  });
  return shared[UPLOADS];
}

/**
 * Returns what becomes of a body: at once for a small one, else from a thread, unless its sender leaves. Throws a JobTimeError when it
 * takes too long, a JobMemoryError when it takes too much memory, and a QueueFullError when too many wait.
 */
export async function readUploadOnServer(
  job: UploadJob,
  { visitor, signal }: { readonly visitor: string; readonly signal: AbortSignal },
): Promise<UploadReply> {
  if (job.body.length <= MAX_BYTES_HERE && !holdsArchive(job.body)) return readUploadJob(job);
  return getQueue().send(job, { signal, sender: visitor });
}

/** How a gzip file and an entry of a zip file begin. */
const ARCHIVES = [Buffer.from([0x1f, 0x8b]), Buffer.from('PK\u0003\u0004', 'latin1')];

/** Returns whether anything in a body may be packed, and so be much larger than it looks. */
function holdsArchive(body: Uint8Array<ArrayBuffer>): boolean {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  return ARCHIVES.some((beginning) => bytes.includes(beginning));
}

const findScript = createScriptFinder(
  (execArgv) => new Worker(new URL('./upload.process.ts', import.meta.url), { execArgv }),
);

/** Starts a process, which is sent each body piece by piece. */
function startUploadProcess(): JobThread<UploadJob, UploadReply> {
  const port = startJobProcess<ToWorker<SentUpload, Uint8Array>, FromPartsWorker<UploadReply, string>>({
    findScript,
    megabytes: readThreadMemory(process.env),
  });
  const cut = ({ body, ...sent }: UploadJob) => ({ parts: cutBytes(body), sent });
  return sendInParts(port, cut, joinUploadReply);
}

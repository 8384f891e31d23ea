import { Worker } from 'node:worker_threads';
import { createScriptFinder, startJobProcess } from '@/app/_threads/job-process';
import { type FromPartsWorker, sendInParts } from '@/app/_threads/parts-port';
import { readThreadMemory } from '@/app/_threads/thread-memory';
import { createThreadQueue, type JobThread } from '@/app/_threads/thread-queue';
import type { Network } from '@/lib/network/network';
import { type LoadedNetwork, setLargeFileReader, toBroken } from '@/lib/store/load-files';
import { JobMemoryError, type JobQueue, JobTimeError } from '@/lib/worker/job-queue';
import type { ToWorker } from '@/lib/worker/port';
import { type FileJob, type FileReply, joinFileReply, readFileJob } from './file-job';

/** Milliseconds for one file: many times what the longest takes. */
const TIME_LIMIT = 180_000;
/** How long a process without work stays: it holds on to the memory of its last file. */
const IDLE_LIMIT = 30_000;

/** Has this server read large files of the folder of networks in a process. */
export function readLargeFilesAside(): void {
  const queue = createThreadQueue<FileJob, FileReply>({
    name: 'files',
    words: { done: 'read the file', work: 'Files of the folder are read' },
    startThread: startFileProcess,
    handleHere: readFileJob,
    timeLimit: TIME_LIMIT,
    idleLimit: IDLE_LIMIT,
    // Each is asked for once, however many wait for it.
    maxWaiting: Number.POSITIVE_INFINITY,
    maxWaitingOfSender: Number.POSITIVE_INFINITY,
    getPatience: () => Number.POSITIVE_INFINITY,
  });
  setLargeFileReader((id, file) => readAside(queue, { id, file }));
}

async function readAside(queue: JobQueue<FileJob, FileReply>, job: FileJob): Promise<LoadedNetwork> {
  try {
    const reply = await queue.send(job, { sender: job.id });
    if (reply.state !== 'unreadable') return reply;
    throw Object.assign(new Error(`${job.file.path} cannot be read.`), { code: reply.code });
  } catch (error) {
    const what =
      error instanceof JobTimeError ? 'longer' : error instanceof JobMemoryError ? 'more memory' : null;
    if (what === null) throw error;
    const message = `To read the file takes ${what} than this server gives to one file.`;
    return toBroken(job.id, message, 'Split it into several networks, or raise THREAD_MEMORY.');
  }
}

const findScript = createScriptFinder(
  (execArgv) => new Worker(new URL('./file.process.ts', import.meta.url), { execArgv }),
);

function startFileProcess(): JobThread<FileJob, FileReply> {
  const port = startJobProcess<ToWorker<FileJob, never>, FromPartsWorker<FileReply, Network>>({
    findScript,
    megabytes: readThreadMemory(process.env),
  });
  return sendInParts(port, (job: FileJob) => ({ parts: [], sent: job }), joinFileReply);
}

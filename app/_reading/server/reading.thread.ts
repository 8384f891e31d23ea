import { parentPort } from 'node:worker_threads';
import type { Reading } from '@/lib/reading/reading';
import { createWorkerHandler } from '@/lib/worker/worker-handler';
import { type ReadingJob, readJob } from './read-job';

/** Reads texts in a thread of its own, so that the server goes on answering: one text at a time. */
const port = parentPort;
if (!port) throw new Error('reading.thread.ts runs in a thread.');

const handle = createWorkerHandler<ReadingJob, Reading>((message) => port.postMessage(message), {
  createHandler: () => readJob,
});
port.on('message', handle);

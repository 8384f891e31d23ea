import { Worker } from 'node:worker_threads';
import { createScriptFinder } from '@/app/_threads/job-process';
import { createNetworkAnswers } from '@/app/_threads/network-answers';
import { startReplyingInParts } from '@/app/_threads/network-process';
import { readThreadMemory } from '@/app/_threads/thread-memory';
import { createThreadQueue } from '@/app/_threads/thread-queue';
import { readMemorySettings } from '@/lib/store/store-settings';
import { type ExportJob, type ExportReply, exportJob, joinExportReply } from './export-job';

/** Milliseconds for one file. */
const TIME_LIMIT = 120_000;
/** How many may wait for their turn. */
const MAX_WAITING = 40;
/** How many of them may be of one visitor. */
const MAX_WAITING_OF_VISITOR = 20;
/** Milliseconds that a file is written on which nobody waits for. */
const PATIENCE = 1_000;
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

const answer = createNetworkAnswers<ExportJob, ExportReply>({
  name: 'exports',
  createQueue: () =>
    createThreadQueue<ExportJob, ExportReply>({
      name: 'exports',
      words: { done: 'wrote the file', work: 'Files are written' },
      startThread: () =>
        startReplyingInParts({ findScript, megabytes: readThreadMemory(process.env) }, joinExportReply),
      handleHere: exportJob,
      timeLimit: TIME_LIMIT,
      maxWaiting: MAX_WAITING,
      maxWaitingOfSender: MAX_WAITING_OF_VISITOR,
      idleLimit: readMemorySettings(process.env).idle,
      getPatience: () => PATIENCE,
    }),
  handleHere: exportJob,
  maxWeight: MAX_KEPT_BYTES,
  weigh: (reply) => (reply.kind === 'file' ? reply.bytes.length : null),
});

const findScript = createScriptFinder(
  (execArgv) => new Worker(new URL('./export.process.ts', import.meta.url), { execArgv }),
);

/** Returns a network as a file, as `createNetworkAnswers` says: once for each version and query. */
export async function exportOnServer(
  job: ExportJob,
  waiting: { readonly visitor: string; readonly signal: AbortSignal },
): Promise<ExportReply> {
  // Texts come and go while the network stays as it is.
  return answer(job, job.texts ? null : job.query, waiting);
}

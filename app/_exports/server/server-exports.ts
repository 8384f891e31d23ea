import { Worker } from 'node:worker_threads';
import { createScriptFinder, startJobProcess } from '@/app/_threads/job-process';
import { type FromPartsWorker, sendInParts } from '@/app/_threads/parts-port';
import { createReplyCache, type ReplyCache } from '@/app/_threads/reply-cache';
import { readThreadMemory } from '@/app/_threads/thread-memory';
import { countThings, createNetworkCutter, type SentJob } from '@/app/_threads/thread-networks';
import { createThreadQueue, type JobThread } from '@/app/_threads/thread-queue';
import type { Network } from '@/lib/network/network';
import { readMemorySettings } from '@/lib/store/store-settings';
import type { JobQueue } from '@/lib/worker/job-queue';
import type { ToWorker } from '@/lib/worker/port';
import { type ExportJob, type ExportReply, exportJob, joinExportReply } from './export-job';

/** Up to so many things a network is written at once: it takes less than to send the network to a thread. */
const MAX_THINGS_HERE = 500;
/** Milliseconds for one file. */
const TIME_LIMIT = 120_000;
/** How many may wait for their turn. */
const MAX_WAITING = 40;
/** How many of them may be of one visitor. */
const MAX_WAITING_OF_VISITOR = 20;
/** Milliseconds that a file is written on which nobody waits for. */
const PATIENCE = 1_000;
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

type ServerExports = {
  readonly queue: JobQueue<ExportJob, ExportReply>;
  readonly cache: ReplyCache<ExportReply>;
};

const EXPORTS: unique symbol = Symbol.for('backchannel.exports');
const shared = globalThis as typeof globalThis & { [EXPORTS]?: ServerExports };

/** On the global object because the bundler may load this module more than once. */
function getShared(): ServerExports {
  shared[EXPORTS] ??= {
    queue: createThreadQueue<ExportJob, ExportReply>({
      name: 'exports',
      words: { done: 'wrote the file', work: 'Files are written' },
      startThread: startExportProcess,
      handleHere: exportJob,
      timeLimit: TIME_LIMIT,
      maxWaiting: MAX_WAITING,
      maxWaitingOfSender: MAX_WAITING_OF_VISITOR,
      idleLimit: readMemorySettings(process.env).idle,
      getPatience: () => PATIENCE,
    }),
    cache: createReplyCache({
      maxWeight: MAX_KEPT_BYTES,
      weigh: (reply) => (reply.kind === 'file' ? reply.bytes.length : null),
    }),
  };
  return shared[EXPORTS];
}

/**
 * Returns a network as a file: at once for a small one, else from a thread, once for each version and query, unless all who wait for it
 * leave. Throws a JobTimeError when it takes too long, a JobMemoryError when it takes too much memory, and a QueueFullError when too
 * many wait.
 */
export async function exportOnServer(
  job: ExportJob,
  { visitor, signal }: { readonly visitor: string; readonly signal: AbortSignal },
): Promise<ExportReply> {
  if (countThings(job.network) <= MAX_THINGS_HERE) return exportJob(job);
  const { queue, cache } = getShared();
  const work = (left: AbortSignal) => queue.send(job, { signal: left, sender: visitor });
  // Texts come and go while the network stays as it is.
  if (job.texts) return work(signal);
  return cache.get(job.network, job.query, work, signal);
}

const findScript = createScriptFinder(
  (execArgv) => new Worker(new URL('./export.process.ts', import.meta.url), { execArgv }),
);

/** Starts a process that is sent each network once. */
function startExportProcess(): JobThread<ExportJob, ExportReply> {
  const port = startJobProcess<
    ToWorker<SentJob<ExportJob>, Network>,
    FromPartsWorker<ExportReply, Uint8Array>
  >({
    findScript,
    megabytes: readThreadMemory(process.env),
  });
  return sendInParts(port, createNetworkCutter<ExportJob>(), joinExportReply);
}

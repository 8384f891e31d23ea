import type { Network } from '@/lib/network/network';
import type { FromWorker, ToWorker } from '@/lib/worker/port';
import { type ProcessOptions, startJobProcess } from './job-process';
import { type FromPartsWorker, sendInParts } from './parts-port';
import { createNetworkCutter, type NetworkJob, type SentJob } from './thread-networks';
import type { JobThread } from './thread-queue';

/** Starts a process for jobs about networks, which is sent each network once. */
export function startNetworkProcess<Job extends NetworkJob, Reply>(
  options: ProcessOptions,
): JobThread<Job, Reply> {
  const port = startJobProcess<ToWorker<SentJob<Job>, Network>, FromWorker<Reply>>(options);
  return sendInParts(port, createNetworkCutter<Job>());
}

/** Starts the same, which replies in parts that `join` puts together. */
export function startReplyingInParts<Job extends NetworkJob, Reply, ReplyPart>(
  options: ProcessOptions,
  join: (sent: Reply, parts: readonly ReplyPart[]) => Reply,
): JobThread<Job, Reply> {
  const port = startJobProcess<ToWorker<SentJob<Job>, Network>, FromPartsWorker<Reply, ReplyPart>>(options);
  return sendInParts(port, createNetworkCutter<Job>(), join);
}

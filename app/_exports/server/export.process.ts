import { serveJobs } from '@/app/_threads/serve-jobs';
import { createNetworkReceiver, type SentJob } from '@/app/_threads/thread-networks';
import type { Network } from '@/lib/network/network';
import { cutExportReply, type ExportJob, type ExportReply, exportJob } from './export-job';

/** The process that writes files, one at a time, while the server goes on. */
const receive = createNetworkReceiver<ExportJob>();
serveJobs<SentJob<ExportJob>, Network, ExportReply, Uint8Array>(
  (sent, parts) => exportJob(receive(sent, parts)),
  cutExportReply,
);

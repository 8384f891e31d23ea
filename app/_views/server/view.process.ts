import { serveJobs } from '@/app/_threads/serve-jobs';
import { createNetworkReceiver, type SentJob } from '@/app/_threads/thread-networks';
import type { Network } from '@/lib/network/network';
import { answerView, cutViewReply, type ViewJob, type ViewReply } from './view-job';

/** The process that works out what is shown of large networks, one question at a time, while the server goes on. */
const receive = createNetworkReceiver<ViewJob>();
serveJobs<SentJob<ViewJob>, Network, ViewReply, Uint8Array>(
  (sent, parts) => answerView(receive(sent, parts)),
  cutViewReply,
);

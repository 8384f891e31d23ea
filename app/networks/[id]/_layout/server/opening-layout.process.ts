import { serveJobs } from '@/app/_threads/serve-jobs';
import { createNetworkReceiver, type SentJob } from '@/app/_threads/thread-networks';
import type { Network } from '@/lib/network/network';
import type { Positions } from '@/lib/view/positions';
import { layOutOpening, type OpeningLayoutJob } from './lay-out-opening';

/** The process that lays out networks for their pages, one at a time, while the server goes on. */
const receive = createNetworkReceiver<OpeningLayoutJob>();
serveJobs<SentJob<OpeningLayoutJob>, Network, Positions>((sent, parts) =>
  layOutOpening(receive(sent, parts)),
);

import { serveJobs } from '@/app/_threads/serve-jobs';
import { createNetworkReceiver, type SentJob } from '@/app/_threads/thread-networks';
import type { Network } from '@/lib/network/network';
import { drawJob, type FigureJob, type ServerFigureReply } from './draw-job';

/** The process that draws figures, one at a time, while the server goes on. */
const receive = createNetworkReceiver<FigureJob>();
serveJobs<SentJob<FigureJob>, Network, ServerFigureReply>((sent, parts) => drawJob(receive(sent, parts)));

import { parentPort } from 'node:worker_threads';
import { createNetworkReceiver, type SentJob } from '@/app/_threads/thread-networks';
import { createWorkerHandler } from '@/lib/worker/worker-handler';
import { type FigureReply, listFigureTransfers } from '../figure-reply';
import { drawJob, type FigureJob } from './draw-job';

/** Draws in a thread of its own, so that the server goes on answering: one figure at a time, each with one reply. */
const port = parentPort;
if (!port) throw new Error('figure.thread.ts runs in a thread.');

const receive = createNetworkReceiver<FigureJob>();
const handle = createWorkerHandler<SentJob<FigureJob>, FigureReply>(
  (message, transfers) => port.postMessage(message, transfers),
  { createHandler: () => (sent) => drawJob(receive(sent)), listTransfers: listFigureTransfers },
);
port.on('message', handle);

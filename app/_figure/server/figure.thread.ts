import { parentPort } from 'node:worker_threads';
import { createWorkerHandler } from '@/lib/worker/worker-handler';
import { type FigureReply, listFigureTransfers } from '../figure-reply';
import { drawJob } from './draw-job';
import { createNetworkReceiver, type SentJob } from './thread-networks';

/** Draws in a thread of its own, so that the server goes on answering: one figure at a time, each with one reply. */
const port = parentPort;
if (!port) throw new Error('figure.thread.ts runs in a thread.');

const receive = createNetworkReceiver();
const handle = createWorkerHandler<SentJob, FigureReply>(
  (message, transfers) => port.postMessage(message, transfers),
  { createHandler: () => (sent) => drawJob(receive(sent)), listTransfers: listFigureTransfers },
);
port.on('message', handle);

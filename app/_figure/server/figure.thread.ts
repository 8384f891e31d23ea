import { parentPort } from 'node:worker_threads';
import { createPartsHandler } from '@/app/_threads/parts-port';
import { createNetworkReceiver, type SentJob } from '@/app/_threads/thread-networks';
import type { Network } from '@/lib/network/network';
import { type FigureReply, listFigureTransfers } from '../figure-reply';
import { drawJob, type FigureJob } from './draw-job';

/** Draws in a thread of its own, so that the server goes on answering: one figure at a time, each with one reply. */
const port = parentPort;
if (!port) throw new Error('figure.thread.ts runs in a thread.');

const receive = createNetworkReceiver<FigureJob>();
const handle = createPartsHandler<SentJob<FigureJob>, Network, FigureReply>(
  (message, transfers) => port.postMessage(message, transfers),
  (sent, parts) => drawJob(receive(sent, parts)),
  listFigureTransfers,
);
port.on('message', handle);

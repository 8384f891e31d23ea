import { parentPort } from 'node:worker_threads';
import { createWorkerHandler } from '@/lib/worker/worker-handler';
import { type LayoutJob, type LayoutReply, layOutPlain, listLayoutTransfers } from './lay-out-plain';

/** Lays out in a thread of its own, so that the server goes on answering: one network at a time. */
const port = parentPort;
if (!port) throw new Error('layout.thread.ts runs in a thread.');

const handle = createWorkerHandler<LayoutJob, LayoutReply>(
  (message, transfers) => port.postMessage(message, transfers),
  { createHandler: () => layOutPlain, listTransfers: listLayoutTransfers },
);
port.on('message', handle);

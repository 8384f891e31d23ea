import { parentPort } from 'node:worker_threads';
import { drawJob } from './draw-job';
import type { FigureJob } from './figure-job';
import type { FromThread } from './figure-thread';

/** Draws in a thread of its own, so that the server goes on answering: one job at a time, each with one answer. */
const port = parentPort;
if (!port) throw new Error('figure.thread.ts runs in a thread.');

const tell = (message: FromThread, given: readonly ArrayBuffer[] = []) =>
  port.postMessage(message, [...given]);

port.on('message', async (job: FigureJob) => {
  try {
    const reply = await drawJob(job);
    tell({ type: 'reply', reply }, reply.ok ? [reply.figure.bytes.buffer] : []);
  } catch (error) {
    tell({
      type: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
tell({ type: 'ready' });

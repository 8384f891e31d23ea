import { parentPort } from 'node:worker_threads';
import type { Network } from '@/lib/network/network';
import { drawJob } from './draw-job';
import type { FromThread, ToThread } from './thread-messages';

/** Draws in a thread of its own, so that the server goes on answering: one figure at a time, each with one answer. */
const port = parentPort;
if (!port) throw new Error('figure.thread.ts runs in a thread.');

const networks = new Map<number, Network>();

const notify = (message: FromThread, given: readonly ArrayBuffer[] = []) =>
  port.postMessage(message, [...given]);

async function draw({ number, ...wish }: Extract<ToThread, { readonly type: 'draw' }>): Promise<void> {
  try {
    const network = networks.get(number);
    if (!network) throw new Error('A figure was asked for before its network came.');
    const reply = await drawJob({ network, ...wish });
    notify({ type: 'reply', reply }, reply.ok ? [reply.figure.bytes.buffer] : []);
  } catch (error) {
    notify({
      type: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

port.on('message', (message: ToThread) => {
  if (message.type === 'keep') networks.set(message.number, message.network);
  else if (message.type === 'forget') networks.delete(message.number);
  else void draw(message);
});
notify({ type: 'ready' });

import { parentPort } from 'node:worker_threads';
import { createPartsHandler } from '@/app/_threads/parts-port';
import { createNetworkReceiver, type SentJob } from '@/app/_threads/thread-networks';
import type { Network } from '@/lib/network/network';
import { answerJob, type QuestionJob, type QuestionReply } from './question-job';

/** The thread that replies to questions, one at a time, while the server goes on. */
const port = parentPort;
if (!port) throw new Error('question.thread.ts runs in a thread.');

const receive = createNetworkReceiver<QuestionJob>();
const handle = createPartsHandler<SentJob<QuestionJob>, Network, QuestionReply>(
  (message) => port.postMessage(message),
  (sent, parts) => answerJob(receive(sent, parts)),
);
port.on('message', handle);

import { parentPort } from 'node:worker_threads';
import { createNetworkReceiver, type SentJob } from '@/app/_threads/thread-networks';
import { createWorkerHandler } from '@/lib/worker/worker-handler';
import { answerJob, type QuestionJob, type QuestionReply } from './question-job';

/** The thread that replies to questions, one at a time, while the server goes on. */
const port = parentPort;
if (!port) throw new Error('question.thread.ts runs in a thread.');

const receive = createNetworkReceiver<QuestionJob>();
const handle = createWorkerHandler<SentJob<QuestionJob>, QuestionReply>(
  (message) => port.postMessage(message),
  {
    createHandler: () => (sent) => answerJob(receive(sent)),
  },
);
port.on('message', handle);

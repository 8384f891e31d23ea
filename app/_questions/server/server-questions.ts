import { createNetworkAnswers } from '@/app/_threads/network-answers';
import type { Network } from '@/lib/network/network';
import { readMemorySettings } from '@/lib/store/store-settings';
import { answerJob, type QuestionJob, type QuestionReply, type ServerQuestion } from './question-job';
import { createQuestionQueue, startQuestionProcess } from './question-queue';

/** Milliseconds for one answer. */
const TIME_LIMIT = 60_000;
/** How many questions may wait for their turn. */
const MAX_WAITING = 60;
/** How many of them may be of one visitor. */
const MAX_WAITING_OF_VISITOR = 20;
const MAX_KEPT_CHARACTERS = 32 * 1024 * 1024;

const answer = createNetworkAnswers<QuestionJob, QuestionReply>({
  name: 'questions',
  createQueue: () =>
    createQuestionQueue({
      startThread: startQuestionProcess,
      answerHere: answerJob,
      timeLimit: TIME_LIMIT,
      maxWaiting: MAX_WAITING,
      maxWaitingOfSender: MAX_WAITING_OF_VISITOR,
      idleLimit: readMemorySettings(process.env).idle,
    }),
  handleHere: answerJob,
  maxWeight: MAX_KEPT_CHARACTERS,
  weigh: (reply) => (reply.kind === 'answered' ? reply.text.length : null),
});

/** Returns the answer to a question about a network, as `createNetworkAnswers` says: once for each version and question. */
export async function askServer(
  network: Network,
  question: ServerQuestion,
  waiting: { readonly visitor: string; readonly signal: AbortSignal },
): Promise<QuestionReply> {
  return answer({ network, question }, JSON.stringify(question), waiting);
}

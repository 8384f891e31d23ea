import { createReplyCache, type ReplyCache } from '@/app/_threads/reply-cache';
import { countThings } from '@/app/_threads/thread-networks';
import type { Network } from '@/lib/network/network';
import { readMemorySettings } from '@/lib/store/store-settings';
import type { JobQueue } from '@/lib/worker/job-queue';
import { answerJob, type QuestionJob, type QuestionReply, type ServerQuestion } from './question-job';
import { createQuestionQueue, startQuestionProcess } from './question-queue';

/** Up to so many things a network is asked at once: the answer takes less than to send the network to a thread. */
const MAX_THINGS_HERE = 500;
/** Milliseconds for one answer. */
const TIME_LIMIT = 60_000;
/** How many questions may wait for their turn. */
const MAX_WAITING = 60;
/** How many of them may be of one visitor. */
const MAX_WAITING_OF_VISITOR = 20;
const MAX_KEPT_CHARACTERS = 32 * 1024 * 1024;

type ServerQuestions = {
  readonly queue: JobQueue<QuestionJob, QuestionReply>;
  readonly cache: ReplyCache<QuestionReply>;
};

const QUESTIONS: unique symbol = Symbol.for('backchannel.questions');
const shared = globalThis as typeof globalThis & { [QUESTIONS]?: ServerQuestions };

/** On the global object because the bundler loads this module once for each address. */
function getShared(): ServerQuestions {
  shared[QUESTIONS] ??= {
    queue: createQuestionQueue({
      startThread: startQuestionProcess,
      answerHere: answerJob,
      timeLimit: TIME_LIMIT,
      maxWaiting: MAX_WAITING,
      maxWaitingOfSender: MAX_WAITING_OF_VISITOR,
      idleLimit: readMemorySettings(process.env).idle,
    }),
    cache: createReplyCache({
      maxWeight: MAX_KEPT_CHARACTERS,
      weigh: (reply) => (reply.kind === 'answered' ? reply.text.length : null),
    }),
  };
  return shared[QUESTIONS];
}

/**
 * Returns the answer to a question about a network: at once for a small one, else from a process, once for each version and
 * question, unless all who wait for it leave. Throws a JobTimeError when it takes longer than a minute, and a QueueFullError when
 * too many questions wait.
 */
export async function askServer(
  network: Network,
  question: ServerQuestion,
  { visitor, signal }: { readonly visitor: string; readonly signal: AbortSignal },
): Promise<QuestionReply> {
  const job = { network, question };
  if (countThings(network) <= MAX_THINGS_HERE) return answerJob(job);
  const { queue, cache } = getShared();
  const work = (left: AbortSignal) => queue.send(job, { signal: left, sender: visitor });
  return cache.get(network, JSON.stringify(question), work, signal);
}

import type { Network } from '@/lib/network/network';
import { createJobQueue, type JobQueue } from '@/lib/worker/job-queue';
import { loadOnce } from '@/lib/worker/load-once';
import { toWorkerPort } from '@/lib/worker/port';
import type { OnProgress } from '@/lib/worker/worker-handler';
import { cutNetwork } from './network-parts';
import type { AnswerTo, Question, QuestionKind, Reply } from './question';

export type QueryClient = {
  /**
   * Asks in a worker. A newer question cancels an older one of its kind, whose promise rejects with a DOMException named
   * `AbortError`, as do those that `destroy` cuts short. A question that cannot be asked as it is gets a problem for a
   * reply; other failures reject with an Error that says why.
   */
  readonly ask: <Asked extends Question>(
    question: Asked,
    onProgress?: OnProgress,
  ) => Promise<Reply<AnswerTo<Asked>>>;
  /** Cancels the question of a kind that was asked last, if it is not answered yet. */
  readonly cancel: (kind: QuestionKind) => void;
  readonly destroy: () => void;
};

/**
 * Returns a client for questions about one network. Each kind of question has a queue and a worker of its own, so that the
 * page stays awake and one kind does not wait for the other; the worker is sent the network in parts. Nothing is started or
 * loaded before a question is asked.
 */
export function createQueryClient(network: Network): QueryClient {
  const loadHandler = loadOnce(async () => (await loadQueryHandler()).createQueryHandler(network));
  const createQueue = () =>
    createJobQueue<Question, Reply, Network>({
      start: () =>
        toWorkerPort(new Worker(new URL('./query.worker.ts', import.meta.url), { type: 'module' })),
      toParts: () => cutNetwork(network),
      loadHandler,
      onlyNewest: true,
      // The older question is given as long to finish as a new worker would take to get ready.
      getPatience: (timeToStart) => timeToStart,
    });
  const queues: Readonly<Record<QuestionKind, JobQueue<Question, Reply>>> = {
    channels: createQueue(),
    'what-if': createQueue(),
    brokers: createQueue(),
  };
  return {
    // A queue answers each question in kind, which its types do not tell.
    ask: <Asked extends Question>(question: Asked, onProgress?: OnProgress) =>
      queues[question.kind].send(question, { onProgress }) as Promise<Reply<AnswerTo<Asked>>>,
    cancel: (kind) => queues[kind].cancel(),
    destroy: () => {
      for (const queue of Object.values(queues)) queue.destroy();
    },
  };
}

/** Loads what answers questions where no worker can be started: ahead, for when the server that has the worker is gone. */
export const loadQueryHandler = () => import('./query-handler');

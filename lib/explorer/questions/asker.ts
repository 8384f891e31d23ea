import type { Network } from '@/lib/network/network';
import type { Answerer } from './answerer';
import type { AnswerTo, Question, QuestionKind, Reply } from './question';
import { createQuestionLine, type OnProgress, type QuestionLine } from './question-line';

export type Asker = {
  /**
   * Asks in a worker. A newer question cancels an older one of its kind, whose promise rejects with a DOMException named
   * `AbortError`, as do those that `destroy` cuts short. A question that cannot be asked as it is gets a problem for a
   * reply; other failures reject with an Error that says why.
   */
  readonly ask: <Asked extends Question>(
    question: Asked,
    onProgress?: OnProgress,
  ) => Promise<Reply<AnswerTo<Asked>>>;
  /** Calls off the question of a kind that was asked last, if it is not answered yet: it ends as a cancelled one does. */
  readonly cancel: (kind: QuestionKind) => void;
  readonly destroy: () => void;
};

/**
 * Returns an asker of questions about one network, which works in a worker for each kind of question, so that the page
 * stays awake and one kind does not wait for the other, or on the main thread where a worker cannot be had. Nothing is
 * started or loaded before it is asked.
 */
export function createAsker(network: Network): Asker {
  let loading: Promise<Answerer> | null = null;
  const loadAnswerer = () => {
    loading ??= importAnswerer(network).catch((error) => {
      // What could not be loaded once may load another time.
      loading = null;
      throw error;
    });
    return loading;
  };
  const lines: Readonly<Record<QuestionKind, QuestionLine>> = {
    channels: createQuestionLine(network, loadAnswerer),
    'what-if': createQuestionLine(network, loadAnswerer),
    brokers: createQuestionLine(network, loadAnswerer),
  };
  return {
    // A line answers each question in kind, which its types do not tell.
    ask: <Asked extends Question>(question: Asked, onProgress?: OnProgress) =>
      lines[question.kind].ask(question, onProgress) as Promise<Reply<AnswerTo<Asked>>>,
    cancel: (kind) => lines[kind].cancel(),
    destroy: () => {
      for (const line of Object.values(lines)) line.destroy();
    },
  };
}

async function importAnswerer(network: Network): Promise<Answerer> {
  const { createAnswerer } = await loadAnswering();
  return createAnswerer(network);
}

/** Loads what answers questions where no worker can be had: ahead, for when the server is gone that a worker would come from. */
export const loadAnswering = () => import('./answerer');

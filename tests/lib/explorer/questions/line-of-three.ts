import { createAnswerer } from '@/lib/explorer/questions/answerer';
import { createQuestionLine } from '@/lib/explorer/questions/question-line';
import { NO_FILTER } from '@/lib/graph/filter/filter';
import { toTieNetwork } from '@/tests/fixtures/tie-network';
import { askChannels } from './ask';
import { getWorker } from './fake-worker';

/** a0 talks to a1, who talks to a2. */
export const NETWORK = toTieNetwork(3, [
  [0, 1, 'talks-to'],
  [1, 2, 'talks-to'],
]);
export const answerer = createAnswerer(NETWORK);
export const FIRST = askChannels(['a0'], ['a1']);
export const SECOND = askChannels(['a1'], ['a2']);
export const THIRD = askChannels(['a0'], ['a2']);
export const REFUSED = { ...FIRST, filter: { ...NO_FILTER, since: 'soon' } };
export const CALLED_OFF = { name: 'AbortError' };

/** A line, and what it loads when it has to answer without a worker; that takes so many milliseconds. */
export function createLine(loadTakes = 0, network = NETWORK) {
  const answerHere = jest.fn(answerer);
  const load = jest.fn(async () => {
    if (loadTakes > 0) await new Promise((resolve) => setTimeout(resolve, loadTakes));
    return answerHere;
  });
  return { line: createQuestionLine(network, load), load, answerHere };
}

/** Returns how a promise ended, null as long as it has not, so that no test waits for one that never ends. */
export function watch(promise: Promise<unknown>) {
  const end: { value: unknown; error: unknown } = { value: null, error: null };
  promise.then(
    (value) => {
      end.value = value;
    },
    (error) => {
      end.error = error;
    },
  );
  return end;
}

/** Lets so many milliseconds pass; as many as anything here takes, when it is not said. */
export const pass = (milliseconds = 10_000) => jest.advanceTimersByTimeAsync(milliseconds);

/** Which questions a worker has dealt with. */
export const listQuestions = (number: number) =>
  getWorker(number).heard.flatMap((message) => (message.type === 'question' ? [message.question] : []));

import { createQuestionDesk } from './question-desk';
import type { FromWorker, ToWorker } from './question-messages';

/** The part of a worker's global scope that is used here: the project's types are those of a page. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage: (message: FromWorker) => void;
};

const scope = globalThis as unknown as WorkerScope;
const desk = createQuestionDesk((message) => scope.postMessage(message));

scope.onmessage = ({ data }) => desk(data);

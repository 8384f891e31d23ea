import { createImportDesk } from './import-desk';
import type { FromImportWorker, ToImportWorker } from './import-messages';

/** The part of a worker's global scope that is used here: the project's types are those of a page. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<ToImportWorker>) => void) | null;
  postMessage: (message: FromImportWorker) => void;
};

const scope = globalThis as unknown as WorkerScope;
const desk = createImportDesk((message) => scope.postMessage(message));

scope.onmessage = ({ data }) => desk(data);

import { computeLayout } from './compute-layout';
import type { LayoutRequest } from './layout-request';
import type { LayoutAnswer } from './run-layout';

/** The part of a worker's global scope that is used here: the project's types are those of a page. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<LayoutRequest>) => void) | null;
  postMessage: (answer: LayoutAnswer) => void;
};

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  try {
    scope.postMessage({ ok: true, positions: computeLayout(data) });
  } catch (error) {
    scope.postMessage({ ok: false, message: error instanceof Error ? error.message : String(error) });
  }
};

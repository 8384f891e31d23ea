import { createDrawingDesk } from './drawing-desk';
import type { FromDrawing, ToDrawing } from './drawing-messages';
import { fetchFigureAsset } from './fetch-figure-asset';

/** The part of a worker's global scope that is used here: the project's types are those of a page. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<ToDrawing>) => void) | null;
  postMessage: (message: FromDrawing, given: readonly ArrayBuffer[]) => void;
};

const scope = globalThis as unknown as WorkerScope;
const desk = createDrawingDesk(fetchFigureAsset, (message) => {
  const isFigure = message.type === 'reply' && message.reply.ok;
  scope.postMessage(message, isFigure && message.reply.ok ? [message.reply.figure.bytes.buffer] : []);
});

scope.onmessage = ({ data }) => desk(data);

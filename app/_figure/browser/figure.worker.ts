import { handleWorkerMessages } from '@/lib/worker/worker-handler';
import { type FigureReply, listFigureTransfers } from '../figure-reply';
import { fetchFigureAsset } from './fetch-figure-asset';
import { createFigureHandler, type DrawingOrder, type DrawingPart } from './figure-handler';

handleWorkerMessages<DrawingOrder, FigureReply, DrawingPart>({
  createHandler: (parts) => createFigureHandler(fetchFigureAsset, parts),
  listTransfers: listFigureTransfers,
});

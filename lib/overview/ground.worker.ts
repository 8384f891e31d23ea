import { handleWorkerMessages } from '@/lib/worker/worker-handler';
import { createGroundPainting, type GroundJob, type PaintedGround } from './paint-ground';

handleWorkerMessages<GroundJob, PaintedGround>({
  createHandler: createGroundPainting,
  listTransfers: ({ picture }) => [picture],
});

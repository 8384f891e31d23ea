import { handleWorkerMessages } from '@/lib/worker/worker-handler';
import { createGroundPainting, type GroundJob } from './paint-ground';

handleWorkerMessages<GroundJob, ImageBitmap>({
  createHandler: createGroundPainting,
  listTransfers: (picture) => [picture],
});

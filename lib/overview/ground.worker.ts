import { handleWorkerMessages } from '@/lib/worker/worker-handler';
import { createPicturePainter } from './kept-picture';
import type { GroundJob } from './paint-ground';

handleWorkerMessages<GroundJob, ImageBitmap>({
  createHandler: createPicturePainter,
  listTransfers: (picture) => [picture],
});

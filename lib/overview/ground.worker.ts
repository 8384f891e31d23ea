import { handleWorkerMessages } from '@/lib/worker/worker-handler';
import { type GroundJob, paintGroundPicture } from './paint-ground';

handleWorkerMessages<GroundJob, ImageBitmap>({
  createHandler: () => paintGroundPicture,
  listTransfers: (picture) => [picture],
});

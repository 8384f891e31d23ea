import { createJobQueue, type JobQueue } from '@/lib/worker/job-queue';
import { toWorkerPort } from '@/lib/worker/port';
import { isSameViewport } from './camera';
import type { GroundFrame } from './ground-frame';
import type { GroundJob } from './paint-ground';
import { listStrips, type Strip, toMaxStrips } from './strips';

/** A picture, in the strips that were painted each by itself. They are to be closed once they are shown. */
export type StripPicture = { readonly strip: Strip; readonly picture: ImageBitmap };

/** What is to be painted, in one picture. */
export type GroundOrder = Omit<GroundJob, 'strip'>;

export type GroundPainter = {
  /** Has a picture painted, as soon as the one before is done. Of those that wait, only the newest is painted. */
  readonly paint: (order: GroundOrder) => void;
  readonly isBusy: () => boolean;
  readonly destroy: () => void;
};

/**
 * Returns what paints the ground in workers, a strip of it in each, so that the page stays awake whatever there is to paint, or on this
 * thread where no worker can be started. `onPainted` is handed each picture, with what it was painted for.
 */
export function createGroundPainter(
  onPainted: (strips: readonly StripPicture[], order: GroundOrder) => void,
  onFailure: (error: unknown) => void,
): GroundPainter {
  const queues = Array.from({ length: toMaxStrips(navigator.hardwareConcurrency) }, createQueue);
  let isBusy = false;
  let isOver = false;
  let waiting: GroundOrder | null = null;

  const run = async (order: GroundOrder) => {
    isBusy = true;
    try {
      const strips = await paintStrips(queues, order);
      if (isOver) closeAll(strips);
      else onPainted(strips, order);
    } catch (error) {
      if (!isOver) onFailure(error);
    }
    isBusy = false;
    const next = waiting;
    waiting = null;
    if (next && !isOver) void run(next);
  };
  return {
    paint: (order) => {
      if (isBusy) waiting = order;
      else void run(order);
    },
    isBusy: () => isBusy,
    destroy: () => {
      isOver = true;
      for (const queue of queues) queue.destroy();
    },
  };
}

type Queue = JobQueue<GroundJob, ImageBitmap>;

/** A worker is started with the first strip that is sent to it. */
function createQueue(): Queue {
  return createJobQueue<GroundJob, ImageBitmap>({
    start: () => toWorkerPort(new Worker(new URL('./ground.worker.ts', import.meta.url), { type: 'module' })),
    loadHandler: async () => (await loadGroundPainting()).paintGroundPicture,
    getPatience: () => Number.POSITIVE_INFINITY,
  });
}

/** Resolves with all strips of a picture. Where one of them cannot be painted, there is no picture. */
async function paintStrips(queues: readonly Queue[], order: GroundOrder): Promise<readonly StripPicture[]> {
  const strips = listStrips(order.scene, order.frame, queues.length);
  const painted = await Promise.allSettled(
    strips.map(async (strip, at): Promise<StripPicture> => {
      const queue = queues[at] as Queue;
      return { strip, picture: await queue.send({ ...order, strip: strips.length > 1 ? strip : null }) };
    }),
  );
  const done = painted.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failure = painted.find((result) => result.status === 'rejected');
  if (!failure) return done;
  closeAll(done);
  throw failure.reason;
}

function closeAll(strips: readonly StripPicture[]): void {
  for (const { picture } of strips) picture.close();
}

/** Loads what paints where no worker can be started. */
const loadGroundPainting = () => import('./paint-ground');

/** Returns whether two frames show the same part of the plane in the same pixels. */
export function isSameFrame(one: GroundFrame, other: GroundFrame): boolean {
  return (
    isSameViewport(one, other) &&
    one.width === other.width &&
    one.height === other.height &&
    one.ratio === other.ratio
  );
}

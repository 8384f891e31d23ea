import { createJobQueue } from '@/lib/worker/job-queue';
import { toWorkerPort } from '@/lib/worker/port';
import { isSameViewport } from './camera';
import type { GroundFrame } from './ground-frame';
import type { GroundJob, PaintedGround } from './paint-ground';

export type GroundPainter = {
  /** Has a picture painted, as soon as the one before is done. Of those that wait, only the newest is painted. */
  readonly paint: (job: GroundJob) => void;
  readonly isBusy: () => boolean;
  readonly destroy: () => void;
};

/**
 * Returns what paints the ground in a worker, so that the page stays awake whatever there is to paint, or on this thread where
 * no worker can be started. `onPainted` is handed each picture, with the job that it was painted for.
 */
export function createGroundPainter(
  onPainted: (painted: PaintedGround, job: GroundJob) => void,
  onFailure: (error: unknown) => void,
): GroundPainter {
  const queue = createJobQueue<GroundJob, PaintedGround>({
    start: () => toWorkerPort(new Worker(new URL('./ground.worker.ts', import.meta.url), { type: 'module' })),
    loadHandler: async () => (await loadGroundPainting()).createGroundPainting(),
    getPatience: () => Number.POSITIVE_INFINITY,
  });
  let isBusy = false;
  let isOver = false;
  let waiting: GroundJob | null = null;

  const run = async (job: GroundJob) => {
    isBusy = true;
    try {
      const painted = await queue.send(job);
      if (isOver) painted.picture.close();
      else onPainted(painted, job);
    } catch (error) {
      if (!isOver) onFailure(error);
    }
    isBusy = false;
    const next = waiting;
    waiting = null;
    if (next && !isOver) void run(next);
  };
  return {
    paint: (job) => {
      if (isBusy) waiting = job;
      else void run(job);
    },
    isBusy: () => isBusy,
    destroy: () => {
      isOver = true;
      queue.destroy();
    },
  };
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

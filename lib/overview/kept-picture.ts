import { findPatch } from './ground-patch';
import { createPictureCanvas, type GroundJob, paintGround, paintGroundPicture } from './paint-ground';
import type { PatchTiles } from './patch-tiles';

type Canvas = ReturnType<typeof createPictureCanvas>;

/** The picture that was painted last, with all that it was to have, and a canvas that shows it. */
type Kept = { readonly job: GroundJob; readonly picture: Canvas };

/**
 * Returns what paints pictures of the ground one after the other, and paints of each only where it differs from the one before where that is
 * a part of it: after an edit, and where an actor was put elsewhere.
 */
export function createPicturePainter(): (job: GroundJob) => ImageBitmap {
  let kept: Kept | null = null;
  return (job) => {
    if (job.every > 1 || job.bright) return paintGroundPicture(job);
    const tiles = kept && findPatch(kept.job, job);
    const picture = kept && tiles ? kept.picture : createPictureCanvas(job.frame);
    kept = null;
    if (tiles) paintPatch(picture, job, tiles);
    else paintGround(picture.context, job);
    const copy = copyPicture(picture, job);
    kept = { job, picture };
    return copy;
  };
}

function paintPatch({ context }: Canvas, job: GroundJob, tiles: PatchTiles): void {
  const { width, height, ratio } = job.frame;
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.beginPath();
  tiles.visitBoxes((...box) => context.rect(...box));
  context.clip();
  context.clearRect(0, 0, width, height);
  paintGround(context, job, tiles);
  context.restore();
}

function copyPicture({ canvas }: Canvas, { frame }: GroundJob): ImageBitmap {
  const copy = createPictureCanvas(frame);
  copy.context.globalCompositeOperation = 'copy';
  copy.context.drawImage(canvas, 0, 0);
  return copy.canvas.transferToImageBitmap();
}

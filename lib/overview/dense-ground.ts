import { composeLines, type PixelBox } from './compose-lines';
import { drawDots } from './draw-dots';
import type { Context, GroundFrame, GroundTheme } from './ground-frame';
import { PIXEL_PARTS, type RasterSize } from './line-raster';
import { listPixelLines, type PixelLines } from './pixel-lines';
import type { GroundScene } from './scene';
import { createTieCounts } from './tie-counts';

/** What is drawn of a dense ground. */
export type DenseDrawing = {
  readonly isTie: (tie: number) => boolean;
  /** One of so many ties is drawn. */
  readonly every: number;
  /** Of a line at full strength, 0 to 1. */
  readonly lineOpacity: number;
  /** Which points are drawn if they are dots; null for none. */
  readonly isPoint: ((point: number) => boolean) | null;
  readonly dotOpacity: number;
  /** Whether nothing has been drawn yet that lies below. */
  readonly isFirst: boolean;
};

/** What has been drawn of it. */
export type DrawnDense = { readonly hasLines: boolean; readonly hasDots: boolean };

/** Draws the lines of many ties, each as thin as a pixel, and dots over them. */
export type DrawDense = (
  context: Context,
  scene: GroundScene,
  frame: GroundFrame,
  theme: GroundTheme,
  drawing: DenseDrawing,
) => DrawnDense;

/**
 * Returns what draws many ties faster than a browser without a GPU, by counting lines in pixels. It keeps the counts: of a picture of the
 * same part of the plane, only the ties are drawn that have come or gone. Where counts would take too much memory it draws nothing.
 */
export function createDenseGround(): DrawDense {
  const ties = createTieCounts();
  let image: ImageData | null = null;
  return (context, scene, frame, theme, { isTie, every, lineOpacity, isPoint, dotOpacity, isFirst }) => {
    const size = toPixelSize(frame);
    const lines = listPixelLines(scene, frame, isTie, every);
    const counts = ties.count(size, lines);
    if (!counts) return { hasLines: false, hasDots: false };
    if (image?.width !== size.width || image.height !== size.height)
      image = new ImageData(size.width, size.height);
    else image.data.fill(0);
    composeLines(image, findPixelBox(lines, size), counts, lineOpacity);
    const hasDots =
      isPoint !== null &&
      drawDots(image, scene.points, frame, theme, { isShown: isPoint, opacity: dotOpacity });
    putImage(context, image, isFirst);
    return { hasLines: true, hasDots };
  };
}

/** Returns how many pixels a frame has. */
export function toPixelSize({ width, height, ratio }: GroundFrame): RasterSize {
  return {
    width: Math.max(1, Math.round(width * ratio)),
    height: Math.max(1, Math.round(height * ratio)),
  };
}

/** Puts an image in place of what is there, or over it. */
function putImage(context: Context, image: ImageData, isFirst: boolean): void {
  if (isFirst) {
    context.putImageData(image, 0, 0);
    return;
  }
  const layer = new OffscreenCanvas(image.width, image.height);
  const layerContext = layer.getContext('2d');
  if (!layerContext) throw new Error('This browser gives no canvas to draw on.');
  layerContext.putImageData(image, 0, 0);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.drawImage(layer, 0, 0);
  context.restore();
}

/** Returns the part of a picture in which there are lines. */
function findPixelBox(all: readonly PixelLines[], { width, height }: RasterSize): PixelBox {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const { ends, count } of all)
    for (let at = 0; at < 4 * count; at += 2) {
      const x = (ends[at] as number) / PIXEL_PARTS;
      const y = (ends[at + 1] as number) / PIXEL_PARTS;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  // A line covers the pixels beside it.
  return {
    left: Math.max(0, Math.floor(left) - 1),
    top: Math.max(0, Math.floor(top) - 1),
    right: Math.min(width, Math.ceil(right) + 2),
    bottom: Math.min(height, Math.ceil(bottom) + 2),
  };
}

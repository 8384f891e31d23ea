import { composeLines, type PixelBox } from './compose-lines';
import { drawDots } from './draw-dots';
import { type Context, type GroundFrame, type GroundTheme, toPixelSize } from './ground-frame';
import { createLineBox } from './line-box';
import type { RasterSize } from './line-raster';
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
  /** The part of the picture that the canvas has; nothing is drawn outside of it. */
  readonly box: PixelBox;
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
  const composeKept = createComposing();
  let image: ImageData | null = null;
  return (context, scene, frame, theme, { isTie, every, lineOpacity, isPoint, dotOpacity, isFirst, box }) => {
    const size = toPixelSize(frame);
    const composed = composeKept(size, listPixelLines(scene, frame, isTie, every), lineOpacity);
    if (!composed) return { hasLines: false, hasDots: false };
    if (image?.width !== size.width || image.height !== size.height)
      image = new ImageData(size.width, size.height);
    copyPixels(composed, image, box);
    const hasDots =
      isPoint !== null &&
      drawDots(image, scene.points, frame, theme, { isShown: isPoint, opacity: dotOpacity });
    putImage(context, image, box, isFirst);
    return { hasLines: true, hasDots };
  };
}

/** The lines of a picture, with nothing over them. */
type Composed = {
  readonly image: ImageData;
  readonly opacity: number;
  readonly hues: string;
};

/** Returns what composes lines. It keeps the picture of them: where as little shows through each, only the part is composed that has changed. */
function createComposing() {
  const ties = createTieCounts();
  let last: Composed | null = null;
  return (size: RasterSize, lines: readonly PixelLines[], opacity: number): ImageData | null => {
    const counts = ties.count(size, lines);
    if (!counts) {
      last = null;
      return null;
    }
    const hues = lines.map(({ hue }) => hue).join(' ');
    const isSameSize = last?.image.width === size.width && last.image.height === size.height;
    const image = last && isSameSize ? last.image : new ImageData(size.width, size.height);
    if (isSameSize && last?.opacity === opacity && last.hues === hues)
      composeLines(image, ties.getChanged(), counts, opacity);
    else {
      image.data.fill(0);
      composeLines(image, findPixelBox(lines, size), counts, opacity);
    }
    last = { image, opacity, hues };
    return image;
  };
}

/** Copies the part of one image in a box to the same place of another of its size. */
function copyPixels(from: ImageData, to: ImageData, { left, top, right, bottom }: PixelBox): void {
  for (let y = top; y < bottom; y++) {
    const start = 4 * (y * from.width + left);
    to.data.set(from.data.subarray(start, start + 4 * (right - left)), start);
  }
}

/** Puts the part of an image in a box on a canvas of its size, in place of what is there or over it. */
function putImage(context: Context, image: ImageData, box: PixelBox, isFirst: boolean): void {
  const { left, top } = box;
  const [across, down] = [box.right - left, box.bottom - top];
  if (isFirst) {
    context.putImageData(image, -left, -top, left, top, across, down);
    return;
  }
  const layer = new OffscreenCanvas(across, down);
  const layerContext = layer.getContext('2d');
  if (!layerContext) throw new Error('This browser gives no canvas to draw on.');
  layerContext.putImageData(image, -left, -top, left, top, across, down);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.drawImage(layer, 0, 0);
  context.restore();
}

/** Returns the part of a picture in which there are lines. */
function findPixelBox(all: readonly PixelLines[], size: RasterSize): PixelBox {
  const box = createLineBox();
  for (const lines of all) for (let line = 0; line < lines.count; line++) box.addLine(lines, line);
  return box.toPixels(size);
}

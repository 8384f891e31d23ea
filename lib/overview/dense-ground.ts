import { type ChangedTiles, createChangedTiles } from './changed-tiles';
import { composeLines, type PixelBox } from './compose-lines';
import { addDots, type Dots, drawDots, listDots } from './draw-dots';
import { type Context, type GroundFrame, type GroundTheme, toPixelSize } from './ground-frame';
import { createLineBox } from './line-box';
import { findChange } from './line-change';
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
 * Returns what draws many ties faster than a browser without a GPU, by counting lines in pixels. It keeps the counts, and the picture that they
 * came to: of one of the same part of the plane, only the ties and the dots are drawn that have come or gone, and what lies beside them. Where counts
 * would take too much memory it draws nothing.
 */
export function createDenseGround(): DrawDense {
  const changed = createChangedTiles();
  const compose = createComposing(changed);
  const layDots = createDotLayer(changed);
  return (context, scene, frame, theme, { isTie, every, lineOpacity, isPoint, dotOpacity, isFirst, box }) => {
    const size = toPixelSize(frame);
    const composed = compose(size, listPixelLines(scene, frame, isTie, every), lineOpacity);
    if (!composed) return { hasLines: false, hasDots: false };
    const dots = isPoint && listDots(scene.points, frame, theme, { isShown: isPoint, opacity: dotOpacity });
    putImage(context, layDots(composed, dots), box, isFirst);
    return { hasLines: true, hasDots: dots !== null };
  };
}

/** The lines of a picture, with nothing over them. */
type Composed = {
  readonly image: ImageData;
  readonly opacity: number;
  readonly hues: string;
};

/**
 * Returns what composes lines. It keeps the picture of them: where as little shows through each, only the part is composed that has changed. `changed`
 * gets that part.
 */
function createComposing(changed: ChangedTiles) {
  const ties = createTieCounts();
  let last: Composed | null = null;
  return (size: RasterSize, lines: readonly PixelLines[], opacity: number): ImageData | null => {
    changed.begin(size);
    const counts = ties.count(size, lines, changed);
    if (!counts) {
      last = null;
      return null;
    }
    const hues = lines.map(({ hue }) => hue).join(' ');
    const isSameSize = last?.image.width === size.width && last.image.height === size.height;
    const image = last && isSameSize ? last.image : new ImageData(size.width, size.height);
    if (!isSameSize || last?.opacity !== opacity || last.hues !== hues) changed.addAll();
    if (changed.isAll()) image.data.fill(0);
    composeLines(image, changed.isAll() ? [findPixelBox(lines, size)] : changed.listBoxes(), counts, opacity);
    last = { image, opacity, hues };
    return image;
  };
}

/**
 * Returns what lays dots over the lines of a picture. It keeps the picture with both: only the tiles are drawn anew in which lines have
 * `changed`, or dots are others.
 */
function createDotLayer(changed: ChangedTiles) {
  let image: ImageData | null = null;
  let last: Dots | null = null;
  return (lines: ImageData, dots: Dots | null): ImageData => {
    if (image?.width !== lines.width || image.height !== lines.height) {
      image = new ImageData(lines.width, lines.height);
      changed.addAll();
    }
    if (last?.look !== dots?.look) changed.addAll();
    else if (last && dots) {
      const { gone, added } = findChange(last.bits, dots.bits);
      addDots(last, gone, changed);
      addDots(dots, added, changed);
    }
    for (const box of changed.listBoxes()) copyPixels(lines, image, box);
    if (dots) drawDots(image, dots, changed);
    last = dots;
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

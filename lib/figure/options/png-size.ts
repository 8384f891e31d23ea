import type { Scene } from '../scene/scene';
import { type FigureSizeId, isPrintSize, MAX_PIXELS } from './figure-options';

/** How large a picture may be at most, in pixels. */
export type PngLimits = { readonly side: number; readonly area: number };

/** What the raster and the file format were tried with. Who has less memory to give, such as a server, allows less. */
export const PNG_LIMITS: PngLimits = { side: MAX_PIXELS, area: MAX_PIXELS ** 2 };

export type PngSize = { readonly width: number; readonly height: number };

/** A picture that is larger than allowed, or that has no size at all. Its message is for people. */
export class FigureTooLargeError extends RangeError {
  override readonly name = 'FigureTooLargeError';
  readonly size: PngSize;

  constructor(size: PngSize, message: string) {
    super(message);
    this.size = size;
  }
}

/**
 * Returns how many pixels a scene takes that is drawn `width` pixels wide: the height follows from its shape. Throws a
 * FigureTooLargeError, which says what would fit, when that is more than `limits` or not a whole number of pixels.
 */
export function toPngSize(
  scene: Pick<Scene, 'width' | 'height'>,
  width: number,
  limits: PngLimits = PNG_LIMITS,
): PngSize {
  const ratio = scene.height / scene.width;
  const size = { width, height: Math.max(1, Math.round(width * ratio)) };
  if (!Number.isInteger(width) || width < 1) {
    const message = `A picture is a whole number of pixels wide, from 1 to ${toCount(limits.side)}; ${width} is not.`;
    throw new FigureTooLargeError(size, message);
  }
  if (Math.max(width, size.height) > limits.side || width * size.height > limits.area) {
    throw new FigureTooLargeError(size, describeExcess(size, limits, toWidest(ratio, limits)));
  }
  return size;
}

/** What printers ask for at least, in pixels to an inch. */
export const PRINT_DPI = 300;
/** The width of what is for screens. */
export const SCREEN_PIXELS = 2400;

/**
 * Returns how many pixels wide a PNG is of which nobody has said it: 300 to an inch on a page or a column, and as many as the
 * limits allow where that is fewer.
 */
export function toStandardPixels(
  scene: Pick<Scene, 'width' | 'height'>,
  size: FigureSizeId,
  limits: PngLimits = PNG_LIMITS,
): number {
  return isPrintSize(size) ? toDotsWide(scene, PRINT_DPI, limits) : capPixels(scene, SCREEN_PIXELS, limits);
}

/** Returns how many pixels wide a PNG is with so many to an inch, or as many as the limits allow. */
export function toDotsWide(
  scene: Pick<Scene, 'width' | 'height'>,
  dpi: number,
  limits: PngLimits = PNG_LIMITS,
): number {
  // A width in points may be a hundredth short of the page: no picture has fewer dots than were asked for.
  return capPixels(scene, Math.ceil((scene.width / 72) * dpi), limits);
}

function capPixels({ width, height }: Pick<Scene, 'width' | 'height'>, pixels: number, limits: PngLimits) {
  return Math.min(pixels, toWidest(height / width, limits));
}

/** The widest picture of that shape which the limits allow. */
function toWidest(ratio: number, { side, area }: PngLimits): number {
  const fits = (width: number) =>
    Math.round(width * ratio) <= side && width * Math.round(width * ratio) <= area;
  let width = Math.floor(Math.min(side, side / ratio, Math.sqrt(area / ratio))) + 1;
  while (width > 1 && !fits(width)) width--;
  return Math.min(width, side);
}

function describeExcess({ width, height }: PngSize, { side, area }: PngLimits, widest: number): string {
  const asked = `The picture would be ${toCount(width)} × ${toCount(height)} pixels`;
  const most = `the most is ${toCount(side)} on a side`;
  const whole = area < side ** 2 ? ` and ${toCount(area / 1e6)} million in all` : '';
  return `${asked}; ${most}${whole}. Choose ${toCount(widest)} pixels of width or fewer, or take SVG or PDF, which have no pixels.`;
}

function toCount(value: number): string {
  return Math.floor(value).toLocaleString('en-US');
}

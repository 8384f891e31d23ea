import type { ChangedTiles } from './changed-tiles';
import type { Rgb } from './compose-lines';

/** The pixels of an `ImageData`. */
export type Pixels = Pick<ImageData, 'data' | 'width' | 'height'>;

/**
 * Returns how much of a pixel a shape about the origin covers, 0 to 1, by the middle of the pixel, right and below of the origin: a shape
 * looks alike on all sides. All lengths are in pixels.
 */
export type Coverage = (x: number, y: number, halfWidth: number, halfHeight: number) => number;

export type Dot = {
  /** The middle, and half the size, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
};

export type Ink = { readonly rgb: Rgb; readonly opacity: number };

export const DISC: Coverage = (x, y, halfWidth) => toShare(halfWidth - Math.sqrt(x * x + y * y));

export const RECTANGLE: Coverage = (x, y, halfWidth, halfHeight) =>
  toShare(halfWidth - x) * toShare(halfHeight - y);

/** As wide as that at its middle, and half as wide above and below. */
export const HEXAGON: Coverage = (x, y, halfWidth, halfHeight) => {
  const slope = halfWidth / (2 * halfHeight);
  return toShare(halfHeight - y) * toShare((halfWidth - x - y * slope) / Math.sqrt(1 + slope * slope));
};

/** Returns how much of a pixel is inside of a border that is so far from its middle. */
function toShare(inside: number): number {
  return Math.max(0, Math.min(1, inside + 0.5));
}

/** Draws a shape of a few pixels: those of them that are in some tiles. */
export function drawDot(
  { data, width, height }: Pixels,
  { x, y, halfWidth, halfHeight }: Dot,
  cover: Coverage,
  ink: Ink,
  tiles: Pick<ChangedTiles, 'hasPixel'>,
): void {
  // Beyond, the middle of a pixel is more than half a pixel outside.
  const left = Math.max(0, Math.ceil(x - halfWidth - 1));
  const right = Math.min(width - 1, Math.floor(x + halfWidth));
  const top = Math.max(0, Math.ceil(y - halfHeight - 1));
  const bottom = Math.min(height - 1, Math.floor(y + halfHeight));
  for (let row = top; row <= bottom; row++) {
    const down = Math.abs(row + 0.5 - y);
    for (let column = left; column <= right; column++) {
      const covered = cover(Math.abs(column + 0.5 - x), down, halfWidth, halfHeight);
      if (covered > 0 && tiles.hasPixel(column, row)) blend(data, 4 * (row * width + column), ink, covered);
    }
  }
}

/** Lays a colour over a pixel, by the rule of Porter and Duff (1984) for "over", for colours that are not multiplied by their opacity. */
function blend(data: Uint8ClampedArray, at: number, { rgb, opacity }: Ink, covered: number): void {
  const share = opacity * covered;
  const below = ((data[at + 3] as number) / 255) * (1 - share);
  const all = share + below;
  if (all <= 0) return;
  const own = share / all;
  const [red, green, blue] = rgb;
  data[at] = (data[at] as number) + (red - (data[at] as number)) * own;
  data[at + 1] = (data[at + 1] as number) + (green - (data[at + 1] as number)) * own;
  data[at + 2] = (data[at + 2] as number) + (blue - (data[at + 2] as number)) * own;
  data[at + 3] = 255 * all;
}

/** In how many levels a line covers a pixel, and the bits that tell one. */
export const COVERAGE_LEVELS = 16;
const LEVEL_BITS = 4;
/** So many parts has a pixel, in the ends of lines. */
export const PIXEL_PARTS = 16;
/** How many pixels a raster is wider and higher than its picture, on each side: no step of a line is checked at the border. */
const PAD = 2;
/** Bits behind the point of a number in fixed point. */
const BITS = 16;

/** How much of lines is in each pixel of a picture, row by row, with a pad around. */
export type Counts = Uint16Array | Uint32Array;

/** The size of a picture, in pixels. */
export type RasterSize = { readonly width: number; readonly height: number };

/** Returns how many counts a row of a raster has. */
export function toStride(width: number): number {
  return width + 2 * PAD;
}

/** Returns how many counts the raster of a picture has. */
export function toCountsLength({ width, height }: RasterSize): number {
  return toStride(width) * (height + 2 * PAD);
}

/** Returns the index of the count of a pixel. */
export function toCountIndex(stride: number, x: number, y: number): number {
  return (y + PAD) * stride + x + PAD;
}

/**
 * Adds a line of one pixel to the counts of a raster, by the method of Wu ("An efficient antialiasing technique", 1991): each step along
 * its longer axis is shared between the two pixels nearest to it, in fixed point. A pixel that it covers in full gets `weight` times
 * `COVERAGE_LEVELS`; a negative weight takes the same line away. Ends are in parts of a pixel (`PIXEL_PARTS`), counted from the middle of
 * the first pixel, and lie at most a pixel outside of the picture. The line does not depend on which end is the first. Returns the bits
 * of all counts that it came to, one over the other, by which is known whether a count is nearly full.
 */
export function addLine(
  counts: Counts,
  stride: number,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  weight: number,
): number {
  const first = toCountIndex(stride, 0, 0);
  if (Math.abs(toY - fromY) > Math.abs(toX - fromX))
    return fromY < toY
      ? addSteps(counts, first, stride, 1, fromY, fromX, toY, toX, weight)
      : addSteps(counts, first, stride, 1, toY, toX, fromY, fromX, weight);
  return fromX < toX
    ? addSteps(counts, first, 1, stride, fromX, fromY, toX, toY, weight)
    : addSteps(counts, first, 1, stride, toX, toY, fromX, fromY, weight);
}

/**
 * Steps from `start` to `end` along an axis on which the next count is `along` further; on the other axis, where the line goes from
 * `low` to `high`, it is `across` further.
 */
function addSteps(
  counts: Counts,
  first: number,
  along: number,
  across: number,
  start: number,
  low: number,
  end: number,
  high: number,
  weight: number,
): number {
  const begin = (start + PIXEL_PARTS / 2) >> LEVEL_BITS;
  const stop = (end + PIXEL_PARTS / 2) >> LEVEL_BITS;
  if (begin === stop) return 0;
  const slope = (high - low) / (end - start);
  const unit = (1 << BITS) / PIXEL_PARTS;
  const step = (slope * (1 << BITS)) | 0;
  let place = ((low + (begin * PIXEL_PARTS - start) * slope) * unit) | 0;
  let bits = 0;
  let at = first + begin * along;
  for (let left = stop - begin; left > 0; left--) {
    const near = at + (place >> BITS) * across;
    const level = (place >> (BITS - LEVEL_BITS)) & (COVERAGE_LEVELS - 1);
    const upper = (counts[near] as number) + (COVERAGE_LEVELS - level) * weight;
    const lower = (counts[near + across] as number) + level * weight;
    counts[near] = upper;
    counts[near + across] = lower;
    bits |= upper | lower;
    place += step;
    at += along;
  }
  return bits;
}

import type { PixelBox } from './compose-lines';
import { PIXEL_PARTS, type RasterSize } from './line-raster';
import { NUMBERS_OF_LINE, type PixelLines } from './pixel-lines';

/** Collects the part of a picture in which lines are. */
export type LineBox = {
  readonly addLine: (lines: PixelLines, line: number) => void;
  /** Returns that part of a picture of some size; of no lines, one with no pixel in it. */
  readonly toPixels: (size: RasterSize) => PixelBox;
};

export function createLineBox(): LineBox {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  const addEnd = (x: number, y: number) => {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  };
  return {
    addLine: ({ ends }, line) => {
      const at = NUMBERS_OF_LINE * line;
      addEnd(ends[at] as number, ends[at + 1] as number);
      addEnd(ends[at + 2] as number, ends[at + 3] as number);
    },
    toPixels: ({ width, height }) =>
      left > right
        ? { left: 0, top: 0, right: 0, bottom: 0 }
        : {
            // A line covers the pixels beside it.
            left: Math.max(0, Math.floor(left / PIXEL_PARTS) - 1),
            top: Math.max(0, Math.floor(top / PIXEL_PARTS) - 1),
            right: Math.min(width, Math.ceil(right / PIXEL_PARTS) + 2),
            bottom: Math.min(height, Math.ceil(bottom / PIXEL_PARTS) + 2),
          },
  };
}

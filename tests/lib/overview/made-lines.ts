import { PIXEL_PARTS } from '@/lib/overview/line-raster';
import type { PixelLines } from '@/lib/overview/pixel-lines';

/** The ends of a line, by the middles of pixels, and its weight. */
export type SmallLine = readonly [fromX: number, fromY: number, toX: number, toY: number, weight: number];

/** Lines of a hue on the pixels of a picture. */
export function listOf(lines: readonly SmallLine[], hue = '#0072b2'): PixelLines {
  return {
    hue,
    count: lines.length,
    ends: Int32Array.from(
      lines.flatMap((line) => line.slice(0, 4).map((end) => Math.round(end * PIXEL_PARTS))),
    ),
    weights: Uint8Array.from(lines, (line) => line[4]),
  };
}

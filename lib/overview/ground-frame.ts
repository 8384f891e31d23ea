import type { Box } from '@/lib/view/box';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import type { Viewport } from '@/lib/view/viewport';
import type { RasterSize } from './line-raster';

/** What draws on a canvas: of a page, or of a worker. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A picture of a part of the plane: its viewport and its size in CSS pixels, and how many pixels each of these has. */
export type GroundFrame = Viewport & {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
};

/** The colours in which the ground is painted. */
export type GroundTheme = Pick<CanvasTheme, 'background' | 'ink' | 'quietInk' | 'fill'>;

/** Returns the part of the plane that a frame shows, with `margin` CSS pixels around. */
export function toFrameBox({ zoom, pan, width, height }: GroundFrame, margin: number): Box {
  return {
    left: (-margin - pan.x) / zoom,
    right: (width + margin - pan.x) / zoom,
    top: (-margin - pan.y) / zoom,
    bottom: (height + margin - pan.y) / zoom,
  };
}

/** Returns how many pixels a frame has. */
export function toPixelSize({ width, height, ratio }: GroundFrame): RasterSize {
  return {
    width: Math.max(1, Math.round(width * ratio)),
    height: Math.max(1, Math.round(height * ratio)),
  };
}

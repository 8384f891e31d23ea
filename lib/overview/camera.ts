import type { Box } from '@/lib/view/box';
import type { Point } from '@/lib/view/positions';
import { computeViewport, type Size, type Viewport } from '@/lib/view/viewport';

/** How far out and in the overview zooms. */
export const ZOOM_LIMITS = { least: 0.004, most: 5 } as const;

/** Returns whether two viewports show the same. */
export function isSameViewport(one: Viewport, other: Viewport): boolean {
  return one.zoom === other.zoom && one.pan.x === other.pan.x && one.pan.y === other.pan.y;
}

/** Returns a viewport zoomed by a factor about a point of the canvas, which shows the same point of the plane after. */
export function zoomAbout({ zoom, pan }: Viewport, { x, y }: Point, factor: number): Viewport {
  const next = Math.max(ZOOM_LIMITS.least, Math.min(ZOOM_LIMITS.most, zoom * factor));
  const ratio = next / zoom;
  return { zoom: next, pan: { x: x - (x - pan.x) * ratio, y: y - (y - pan.y) * ratio } };
}

/** Returns a viewport moved by pixels of the canvas. */
export function panBy({ zoom, pan }: Viewport, { x, y }: Point): Viewport {
  return { zoom, pan: { x: pan.x + x, y: pan.y + y } };
}

/** Returns where a point of the plane is on the canvas. */
export function toScreen({ zoom, pan }: Viewport, { x, y }: Point): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

/** Returns which point of the plane is at a point of the canvas. */
export function toPlane({ zoom, pan }: Viewport, { x, y }: Point): Point {
  return { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
}

/** Returns the viewport of that zoom with a point of the plane in the middle. */
export function centreOn({ x, y }: Point, zoom: number, { width, height }: Size): Viewport {
  return { zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } };
}

/** Returns the viewport in which a box of the plane is in sight, with room around; the plane's origin without a box. */
export function fitBox(box: Box | null, size: Size): Viewport {
  return computeViewport(box, size, ZOOM_LIMITS.least);
}

/**
 * Returns the viewport at a share of the way from one to another: the zoom changes by the same factor in each moment, and the
 * middle of the canvas moves evenly.
 */
export function mixViewports(from: Viewport, to: Viewport, share: number, size: Size): Viewport {
  const middle = { x: size.width / 2, y: size.height / 2 };
  const [start, end] = [toPlane(from, middle), toPlane(to, middle)];
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const at = { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
  return centreOn(at, zoom, size);
}

/** Returns how a picture that was drawn for one viewport is moved and scaled to show another: `x` and `y` in CSS pixels. */
export function toTransform(
  drawn: Viewport,
  now: Viewport,
): { readonly x: number; readonly y: number; readonly scale: number } {
  const scale = now.zoom / drawn.zoom;
  return { scale, x: now.pan.x - drawn.pan.x * scale, y: now.pan.y - drawn.pan.y * scale };
}

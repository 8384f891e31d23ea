import { toDrawnBox } from '@/lib/view/actor-box';
import type { Point, Positions } from '@/lib/view/positions';
import type { ViewActor } from '@/lib/view/view';

export type Viewport = { readonly zoom: number; readonly pan: Point };
export type Size = { readonly width: number; readonly height: number };
export type Bounds = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Small networks are not blown up beyond this. */
const MOST_ZOOM = 1.6;
const LEAST_ZOOM = 0.02;
/** Room around the graph, in CSS pixels: above it stands what the map shows in words. */
const PADDING = { x: 36, y: 48 };

/** Answers the box around actors as they are drawn, and their labels, in the plane's units; null when there is none. */
export function computeBounds(actors: readonly ViewActor[], positions: Positions): Bounds | null {
  const boxes = actors.flatMap((actor) => {
    const point = Object.hasOwn(positions, actor.id) ? positions[actor.id] : undefined;
    if (!point) return [];
    const { width, height, labelWidth, labelHeight } = toDrawnBox(actor);
    const half = Math.max(width, labelWidth) / 2;
    return [
      {
        left: point.x - half,
        right: point.x + half,
        top: point.y - height / 2,
        bottom: point.y + height / 2 + labelHeight,
      },
    ];
  });
  if (boxes.length === 0) return null;
  return boxes.reduce((outer, box) => ({
    left: Math.min(outer.left, box.left),
    top: Math.min(outer.top, box.top),
    right: Math.max(outer.right, box.right),
    bottom: Math.max(outer.bottom, box.bottom),
  }));
}

/**
 * Answers the zoom and pan that bring bounds into the middle of a canvas of that size (CSS pixels), with room around.
 * Without bounds or without a size, the plane's origin is in the middle at zoom 1.
 */
export function computeViewport(bounds: Bounds | null, { width, height }: Size): Viewport {
  if (!bounds || width <= 0 || height <= 0) return { zoom: 1, pan: { x: width / 2, y: height / 2 } };
  const padding = { x: Math.min(PADDING.x, width * 0.06), y: Math.min(PADDING.y, height * 0.1) };
  const fitting = Math.min(
    (width - 2 * padding.x) / Math.max(1, bounds.right - bounds.left),
    (height - 2 * padding.y) / Math.max(1, bounds.bottom - bounds.top),
  );
  const zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, fitting));
  return {
    zoom,
    pan: {
      x: width / 2 - (zoom * (bounds.left + bounds.right)) / 2,
      y: height / 2 - (zoom * (bounds.top + bounds.bottom)) / 2,
    },
  };
}

/** Answers whether a point of the plane lies well inside a canvas: not in the outer tenth. */
export function isWellInView(point: Point, { zoom, pan }: Viewport, { width, height }: Size): boolean {
  const [x, y] = [point.x * zoom + pan.x, point.y * zoom + pan.y];
  return x > width * 0.1 && x < width * 0.9 && y > height * 0.1 && y < height * 0.9;
}

/** Answers whether a point of the plane lies inside a canvas. */
export function isInView(point: Point, { zoom, pan }: Viewport, { width, height }: Size): boolean {
  const [x, y] = [point.x * zoom + pan.x, point.y * zoom + pan.y];
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

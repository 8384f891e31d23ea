import { LABEL_GAP, toDrawnBox } from '@/lib/view/actor-box';
import type { Box } from '@/lib/view/box';
import { toTextScale } from '@/lib/view/name-size';
import { findPoint, type Point, type Positions } from '@/lib/view/positions';
import { isOfSecond } from '@/lib/view/stories';
import type { ViewActor } from '@/lib/view/view';

export type Viewport = { readonly zoom: number; readonly pan: Point };
export type Size = { readonly width: number; readonly height: number };
export type Bounds = Box;

/** Small networks are not blown up beyond this. */
const MAX_ZOOM = 1.6;
const MIN_ZOOM = 0.02;
/** Room around the graph, in CSS pixels: above it stands what the map shows in words. */
const PADDING = { x: 36, y: 48 };
/** How far down those words reach, and what share of a low canvas is kept for them. */
const WORDS = { height: 34, share: 0.15 };
/** Room for the heading of a story, in units of the plane where names have their plain size. */
const HEADING = 44;
/** How often the zoom at which all fits is halved in on. */
const FIT_STEPS = 12;

/**
 * Returns the box around actors as they are drawn, and their labels, in the plane's units; null when there is none. Labels
 * are `textScale` times their plain size.
 */
export function computeBounds(
  actors: readonly ViewActor[],
  positions: Positions,
  textScale = 1,
): Bounds | null {
  // Over each of two stories stands who tells it.
  const above = actors.some(({ id }) => isOfSecond(id)) ? HEADING * textScale : 0;
  const boxes = actors.flatMap((actor) => {
    const point = findPoint(positions, actor.id);
    if (!point) return [];
    const { width, height, labelWidth, labelHeight } = toDrawnBox(actor);
    const half = Math.max(width, labelWidth * textScale) / 2;
    return [
      {
        left: point.x - half,
        right: point.x + half,
        top: point.y - height / 2 - above,
        bottom: point.y + height / 2 + LABEL_GAP + (labelHeight - LABEL_GAP) * textScale,
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
 * Returns the zoom and pan that bring bounds into the middle of a canvas of that size (CSS pixels), with room around.
 * Without bounds or without a size, the plane's origin is in the middle at zoom 1.
 */
export function computeViewport(bounds: Bounds | null, { width, height }: Size): Viewport {
  if (!bounds || width <= 0 || height <= 0) return { zoom: 1, pan: { x: width / 2, y: height / 2 } };
  const padding = toPadding({ width, height });
  const fitting = Math.min(
    (width - 2 * padding.x) / Math.max(1, bounds.right - bounds.left),
    (height - 2 * padding.y) / Math.max(1, bounds.bottom - bounds.top),
  );
  const zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, fitting));
  return { zoom, pan: toPan(bounds, zoom, { width, height }) };
}

/**
 * Returns the zoom and pan at which all of these actors and their names are in sight, null when none has a position. Names
 * are never set smaller than can be read: the further out, the more of the plane each takes.
 */
export function computeFit(actors: readonly ViewActor[], positions: Positions, size: Size): Viewport | null {
  const plain = computeBounds(actors, positions);
  if (!plain) return null;
  const widest = computeViewport(plain, size);
  if (toTextScale(widest.zoom) <= 1 || size.width <= 0 || size.height <= 0) return widest;
  let [low, high] = [MIN_ZOOM, widest.zoom];
  let bounds = plain;
  for (let step = 0; step < FIT_STEPS; step++) {
    const zoom = Math.sqrt(low * high);
    const tried = computeBounds(actors, positions, toTextScale(zoom)) ?? plain;
    if (computeViewport(tried, size).zoom >= zoom) [low, bounds] = [zoom, tried];
    else high = zoom;
  }
  return { zoom: low, pan: toPan(bounds, low, size) };
}

/** Returns the part of the plane in which names may stand. */
export function toFrame({ zoom, pan }: Viewport, { width, height }: Size): Box {
  const margin = { x: 4, top: toWordsHeight(height), bottom: 4 };
  return {
    left: (margin.x - pan.x) / zoom,
    right: (width - margin.x - pan.x) / zoom,
    top: (margin.top - pan.y) / zoom,
    bottom: (height - margin.bottom - pan.y) / zoom,
  };
}

function toPadding({ width, height }: Size): Point {
  const y = Math.max(height * 0.1, toWordsHeight(height));
  return { x: Math.min(PADDING.x, width * 0.06), y: Math.min(PADDING.y, y) };
}

function toWordsHeight(height: number): number {
  return Math.min(WORDS.height, height * WORDS.share);
}

function toPan(bounds: Bounds, zoom: number, { width, height }: Size): Point {
  return {
    x: width / 2 - (zoom * (bounds.left + bounds.right)) / 2,
    y: height / 2 - (zoom * (bounds.top + bounds.bottom)) / 2,
  };
}

/** Returns whether a point of the plane lies well inside a canvas: not in the outer tenth. */
export function isWellInView(point: Point, { zoom, pan }: Viewport, { width, height }: Size): boolean {
  const [x, y] = [point.x * zoom + pan.x, point.y * zoom + pan.y];
  return x > width * 0.1 && x < width * 0.9 && y > height * 0.1 && y < height * 0.9;
}

/** Returns whether a point of the plane lies inside a canvas. */
export function isInView(point: Point, { zoom, pan }: Viewport, { width, height }: Size): boolean {
  const [x, y] = [point.x * zoom + pan.x, point.y * zoom + pan.y];
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

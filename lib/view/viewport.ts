import { LABEL_GAP, toDrawnBox } from './actor-box';
import { type Box, joinBoxes } from './box';
import { toTextScale } from './name-size';
import { findPoint, type Point, type Positions } from './positions';
import { isOfSecond } from './stories';
import type { ViewActor } from './view';

export type Viewport = { readonly zoom: number; readonly pan: Point };
/** A viewport, and whether the user has put it there. */
export type Camera = Viewport & { readonly isOwn: boolean };
export type Size = { readonly width: number; readonly height: number };
export type Bounds = Box;

/** Small networks are not blown up beyond this. */
const MAX_ZOOM = 1.6;
/** Closed sides are large already: a few of them would fill a wide screen, with lines as thick as bars. */
const MAX_ZOOM_OF_SIDES = 1.25;
const MIN_ZOOM = 0.02;
/** Room around the graph, in CSS pixels: above it stands what the map shows in words. */
const PADDING = { x: 36, y: 48 };
/** What share of it is enough where the camera need not move. */
const MIN_ROOM = 0.9;
/** How far down those words reach: on a narrow canvas they take two lines or three. And what share of a low canvas is kept for them. */
const WORDS = [
  { width: 660, height: 34 },
  { width: 420, height: 54 },
  { width: 0, height: 74 },
] as const;
const WORDS_SHARE = 0.15;
/** From those words to what is brought into sight, in CSS pixels. */
const WORDS_GAP = 6;
/** Room for the heading of a story, in units of the plane where names have their plain size. */
const HEADING = 44;
/** How much smaller than actors alone would be all that is in sight may be. */
const MIN_SHARE = 0.6;
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
  return joinBoxes(boxes);
}

/**
 * Returns the zoom and pan that bring bounds into the middle of a canvas of that size (CSS pixels), with room around.
 * Without bounds or without a size, the plane's origin is in the middle at zoom 1. `least` and `most`: how far it may zoom out and in.
 */
export function computeViewport(
  bounds: Bounds | null,
  { width, height }: Size,
  least = MIN_ZOOM,
  most = MAX_ZOOM,
): Viewport {
  if (!bounds || width <= 0 || height <= 0) return { zoom: 1, pan: { x: width / 2, y: height / 2 } };
  const padding = toPadding({ width, height });
  const fitting = Math.min(
    (width - 2 * padding.x) / Math.max(1, bounds.right - bounds.left),
    (height - 2 * padding.y) / Math.max(1, bounds.bottom - bounds.top),
  );
  const zoom = Math.max(least, Math.min(most, fitting));
  return { zoom, pan: toPan(bounds, zoom, { width, height }) };
}

/**
 * Returns the zoom and pan at which all of these actors and their names are in sight, null when none has a position. Names
 * are never set smaller than can be read: the further out, the more of the plane each takes. `listBoxes`: what else is to be in
 * sight, when text is that large.
 */
export function computeFit(
  actors: readonly ViewActor[],
  positions: Positions,
  size: Size,
  listBoxes: (textScale: number, room: Box) => readonly Box[] = () => [],
): Viewport | null {
  const toBounds = (zoom: number) => {
    const textScale = toTextScale(zoom);
    const bounds = computeBounds(actors, positions, textScale);
    return bounds && joinBoxes([bounds, ...listBoxes(textScale, toRoom(bounds, zoom, size))]);
  };
  const bare = computeBounds(actors, positions);
  if (!bare) return null;
  const most = actors.some(({ sideCount }) => sideCount !== undefined) ? MAX_ZOOM_OF_SIDES : MAX_ZOOM;
  const widest = computeViewport(bare, size, MIN_ZOOM, most);
  if (size.width <= 0 || size.height <= 0) return widest;
  const whole = toBounds(widest.zoom) ?? bare;
  if (toTextScale(widest.zoom) <= 1 && computeViewport(whole, size).zoom >= widest.zoom)
    return { zoom: widest.zoom, pan: toPan(whole, widest.zoom, size) };
  const named = fitBetween(MIN_ZOOM, widest.zoom, size, (zoom) =>
    computeBounds(actors, positions, toTextScale(zoom)),
  );
  if (!named) return { zoom: MIN_ZOOM, pan: toPan(bare, MIN_ZOOM, size) };
  // What else is in sight keeps its size on the screen: for the sake of much of it actors would become dots.
  const least = named.zoom * MIN_SHARE;
  const all = fitBetween(least, named.zoom, size, toBounds);
  const { zoom, bounds } = all ?? { zoom: least, bounds: named.bounds };
  return { zoom, pan: toPan(bounds, zoom, size) };
}

/** Returns the largest zoom between two at which bounds are in sight, which may depend on it; null when they are at none. */
function fitBetween(
  least: number,
  most: number,
  size: Size,
  toBounds: (zoom: number) => Bounds | null,
): { readonly zoom: number; readonly bounds: Bounds } | null {
  const isFitting = (bounds: Bounds, zoom: number) => computeViewport(bounds, size).zoom >= zoom;
  const first = toBounds(least);
  if (!first || !isFitting(first, least)) return null;
  let [low, high, bounds] = [least, most, first];
  for (let step = 0; step < FIT_STEPS; step++) {
    const zoom = Math.sqrt(low * high);
    const tried = toBounds(zoom);
    if (tried && isFitting(tried, zoom)) [low, bounds] = [zoom, tried];
    else high = zoom;
  }
  return { zoom: low, bounds };
}

/** Returns where claims may stand: what is in sight at a zoom when these actors are in the middle, but for the room around. */
export function toCardRoom(
  actors: readonly ViewActor[],
  positions: Positions,
  zoom: number,
  size: Size,
): Box | null {
  const bounds = computeBounds(actors, positions, toTextScale(zoom));
  return bounds && toRoom(bounds, zoom, size);
}

function toRoom({ left, right, top, bottom }: Bounds, zoom: number, size: Size): Box {
  const padding = toPadding(size);
  const across = Math.max(right - left, (size.width - 2 * padding.x) / zoom) / 2;
  const down = Math.max(bottom - top, (size.height - 2 * padding.y) / zoom) / 2;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

/** Returns the part of the plane in which names may stand. */
export function toFrame({ zoom, pan }: Viewport, { width, height }: Size): Box {
  const margin = { x: 4, top: toWordsHeight({ width, height }), bottom: 4 };
  return {
    left: (margin.x - pan.x) / zoom,
    right: (width - margin.x - pan.x) / zoom,
    top: (margin.top - pan.y) / zoom,
    bottom: (height - margin.bottom - pan.y) / zoom,
  };
}

/** Returns the room that is left around what is brought into sight, at either side and above and below, in CSS pixels. */
export function toPadding({ width, height }: Size): Point {
  const words = toWordsHeight({ width, height });
  const y = Math.max(words + WORDS_GAP, Math.min(PADDING.y, height * 0.1));
  return { x: Math.min(PADDING.x, width * 0.06), y };
}

/** Returns how much a map leaves at its top for what it shows in words, in CSS pixels. */
export function toWordsHeight({ width, height }: Size): number {
  const words = WORDS.find((each) => width >= each.width)?.height ?? 0;
  return Math.min(words, height * WORDS_SHARE);
}

/** Returns the pan that brings the middle of bounds to that of a canvas. */
export function toPan(bounds: Bounds, zoom: number, { width, height }: Size): Point {
  return {
    x: width / 2 - (zoom * (bounds.left + bounds.right)) / 2,
    y: height / 2 - (zoom * (bounds.top + bounds.bottom)) / 2,
  };
}

/** Returns the part of the plane that is in sight. */
export function toSight({ zoom, pan }: Viewport, { width, height }: Size): Box {
  return {
    left: -pan.x / zoom,
    right: (width - pan.x) / zoom,
    top: -pan.y / zoom,
    bottom: (height - pan.y) / zoom,
  };
}

/** Returns how many actors of a view lie outside a canvas. */
export function countOutOfSight(
  actors: readonly Pick<ViewActor, 'id'>[],
  positions: Positions,
  viewport: Viewport,
  size: Size,
): number {
  let count = 0;
  for (const { id } of actors) {
    const point = findPoint(positions, id);
    if (point && !isInView(point, viewport, size)) count += 1;
  }
  return count;
}

/** Returns whether a point of the plane lies well inside a canvas: not in the outer tenth. */
export function isWellInView(point: Point, { zoom, pan }: Viewport, { width, height }: Size): boolean {
  const [x, y] = [point.x * zoom + pan.x, point.y * zoom + pan.y];
  return x > width * 0.1 && x < width * 0.9 && y > height * 0.1 && y < height * 0.9;
}

/** Returns whether bounds are in sight, with most of the room around that a fit leaves. */
export function hasRoom({ left, right, top, bottom }: Bounds, { zoom, pan }: Viewport, size: Size): boolean {
  const padding = toPadding(size);
  const [across, down] = [padding.x * MIN_ROOM, padding.y * MIN_ROOM];
  return (
    left * zoom + pan.x >= across &&
    right * zoom + pan.x <= size.width - across &&
    top * zoom + pan.y >= down &&
    bottom * zoom + pan.y <= size.height - down
  );
}

/** Returns whether a point of the plane lies inside a canvas. */
export function isInView(point: Point, { zoom, pan }: Viewport, { width, height }: Size): boolean {
  const [x, y] = [point.x * zoom + pan.x, point.y * zoom + pan.y];
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

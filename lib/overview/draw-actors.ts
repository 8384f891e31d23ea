import { toSideLook } from '@/lib/view/side-hues';
import { type Context, type GroundFrame, type GroundTheme, toFrameBox } from './ground-frame';
import { type PointTable, toDotShare, toDrawnHalf } from './scene';
import { POINT_SHAPES, type PointShape } from './scene-actors';

/** So many shapes are one path. */
const SHAPES_IN_PATH = 400;
/** A shape of less than this half height is a dot of one colour, in CSS pixels. */
const DOT_HALF = 4.2;
/** The outline, in units of the plane, as on the map; and the least, in CSS pixels. */
const OUTLINE = 1.4;
const MIN_OUTLINE = 0.8;
/** Of a closed side, in CSS pixels. */
const SIDE_OUTLINE = 1.4;

/** Among dots, claims have marks as long as they are few. */
const MAX_CLAIMS_AT_DOTS = 120;

/** How wide the ring of a dot is, half of it outside, in CSS pixels. */
export const DOT_RING = 1.4;

/** In a denser crowd, dots have no ring of the background. */
const MIN_RINGED = 0.55;

/** Half the height of a person in units of the plane: what decides at which zoom shapes become dots. */
const PLAIN_HALF = 15;

/** Draws the shapes of actors and claims, those of a kind in one go: claims first, then people, groups, states and sides. */
export function drawActors(
  context: Context,
  points: PointTable,
  frame: GroundFrame,
  theme: GroundTheme,
  isShown: (point: number) => boolean,
): void {
  const lists = collectByShape(points, frame, isShown);
  const isDot = isDotted(frame);
  for (const shape of ['claim', 'circle', 'rounded-hexagon', 'rectangle'] as const) {
    const list = lists[POINT_SHAPES.indexOf(shape)] ?? [];
    if (shape === 'claim' && !areClaimsDrawn(list, frame)) continue;
    setColours(context, shape, theme, isDot, frame.zoom);
    const hasRing = isDot && hasRings(points, frame);
    for (let start = 0; start < list.length; start += SHAPES_IN_PATH) {
      context.beginPath();
      const end = Math.min(list.length, start + SHAPES_IN_PATH);
      for (let at = start; at < end; at++) addShape(context, points, list[at] as number, frame);
      // The ring around a dot lies outside it.
      if (hasRing) context.stroke();
      context.fill();
      if (!isDot || shape === 'claim') context.stroke();
    }
  }
  drawClosedSides(context, points, lists[POINT_SHAPES.indexOf('side')] ?? [], frame, theme);
}

/** They are few, and each has its hue. */
function drawClosedSides(
  context: Context,
  points: PointTable,
  list: readonly number[],
  frame: GroundFrame,
  theme: GroundTheme,
): void {
  context.lineJoin = 'round';
  context.lineWidth = SIDE_OUTLINE;
  context.strokeStyle = theme.ink;
  for (const point of list) {
    context.fillStyle = toSideLook(points.hues.get(point), theme).disc;
    context.beginPath();
    addShape(context, points, point, frame);
    context.fill();
    context.stroke();
  }
}

/** Adds the outline of a point to the path of a context. */
export function addShape(
  context: Context,
  points: PointTable,
  point: number,
  { zoom, pan }: Pick<GroundFrame, 'zoom' | 'pan'>,
  grown = 0,
): void {
  const half = toDrawnHalf(points, point, zoom);
  const width = half.width + grown;
  const height = half.height + grown;
  const x = (points.x[point] ?? 0) * zoom + pan.x;
  const y = (points.y[point] ?? 0) * zoom + pan.y;
  const shape: PointShape = POINT_SHAPES[points.shape[point] ?? 0] ?? 'circle';
  if (shape === 'rectangle') context.rect(x - width, y - height, 2 * width, 2 * height);
  else if (shape === 'rounded-hexagon') addPolygon(context, x, y, width, height, HEXAGON);
  else if (shape === 'claim') addPolygon(context, x, y, width, height, DIAMOND);
  else {
    context.moveTo(x + width, y);
    context.arc(x, y, width, 0, 2 * Math.PI);
  }
}

/** Corners as shares of half the width and half the height. */
const HEXAGON = [
  [-1, 0],
  [-0.5, -1],
  [0.5, -1],
  [1, 0],
  [0.5, 1],
  [-0.5, 1],
] as const;
const DIAMOND = [
  [-1, 0],
  [0, -1],
  [1, 0],
  [0, 1],
] as const;

function addPolygon(
  context: Context,
  x: number,
  y: number,
  width: number,
  height: number,
  corners: readonly (readonly [number, number])[],
): void {
  for (let at = 0; at < corners.length; at++) {
    const corner = corners[at] as readonly [number, number];
    const across = x + corner[0] * width;
    const down = y + corner[1] * height;
    if (at === 0) context.moveTo(across, down);
    else context.lineTo(across, down);
  }
  context.closePath();
}

/** Returns whether shapes are so small that each is a dot of one colour. */
export function isDotted({ zoom }: Pick<GroundFrame, 'zoom'>): boolean {
  return PLAIN_HALF * zoom < DOT_HALF;
}

/** Returns whether dots have a ring of the background. */
export function hasRings(points: Pick<PointTable, 'spacing'>, { zoom }: Pick<GroundFrame, 'zoom'>): boolean {
  return toDotShare(points, zoom) >= MIN_RINGED;
}

/** Returns whether claims are drawn that are so many. */
export function areClaimsDrawn(claims: readonly number[], frame: Pick<GroundFrame, 'zoom'>): boolean {
  return claims.length > 0 && !(isDotted(frame) && claims.length > MAX_CLAIMS_AT_DOTS);
}

export function toDotColour(shape: Exclude<PointShape, 'side' | 'claim'>, theme: GroundTheme): string {
  return shape === 'circle' ? theme.quietInk : theme.ink;
}

function setColours(
  context: Context,
  shape: Exclude<PointShape, 'side'>,
  theme: GroundTheme,
  isDot: boolean,
  zoom: number,
): void {
  const kinds = { circle: 'person', 'rounded-hexagon': 'group', rectangle: 'state' } as const;
  context.lineJoin = 'round';
  context.lineWidth = Math.max(MIN_OUTLINE, OUTLINE * zoom);
  if (shape === 'claim') {
    context.fillStyle = theme.background;
    context.strokeStyle = theme.quietInk;
  } else if (isDot) {
    context.fillStyle = toDotColour(shape, theme);
    context.strokeStyle = theme.background;
    context.lineWidth = DOT_RING;
  } else {
    context.fillStyle = theme.fill[kinds[shape]];
    context.strokeStyle = theme.ink;
  }
}

/** Returns the points in sight that are shown, by the index of their shape. */
export function collectByShape(
  points: PointTable,
  frame: GroundFrame,
  isShown: (point: number) => boolean,
): readonly (readonly number[])[] {
  const lists: number[][] = POINT_SHAPES.map(() => []);
  const box = toFrameBox(frame, 60);
  for (let point = 0; point < points.x.length; point++) {
    const x = points.x[point] as number;
    const y = points.y[point] as number;
    if (x < box.left || x > box.right || y < box.top || y > box.bottom || !isShown(point)) continue;
    lists[points.shape[point] ?? 0]?.push(point);
  }
  return lists;
}

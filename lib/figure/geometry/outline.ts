import { HEXAGON_CORNERS } from '@/lib/view/actor-box';
import type { Point } from '@/lib/view/positions';
import type { ActorShape } from '@/lib/vocabulary/actor-kinds';
import { type Box, toBoxAround } from './box';
import { computeDistanceToLine, computeLength } from './curve';
import type { PathCommand } from './path';

/** The border of an actor: a circle, or a convex polygon whose corners run clockwise. */
export type Outline =
  | { readonly kind: 'circle'; readonly centre: Point; readonly radius: number }
  | {
      readonly kind: 'polygon';
      readonly corners: readonly Point[];
      /** How far from each corner its rounding begins. */
      readonly rounding: number;
      /** What is measured to: the corners, or the rounded ones as short sides, a twentieth of a point from the drawn. */
      readonly border: readonly Point[];
    };

/** A circle drawn with four Bézier curves: the handles' share of the radius that keeps it round to a thirtieth of a percent. */
const KAPPA = 0.5523;
/** Shares of a rounded corner's way: its short sides lie within a twentieth of a point of the curve. */
const ROUNDING_STEPS = [0, 1 / 6, 1 / 3, 1 / 2, 2 / 3, 5 / 6, 1];
const RECTANGLE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

/** Returns the outline of a shape about its middle. */
export function toOutline(shape: ActorShape, centre: Point, width: number, height: number): Outline {
  if (shape === 'circle') return { kind: 'circle', centre, radius: width / 2 };
  const isHexagon = shape === 'rounded-hexagon';
  const corners = (isHexagon ? HEXAGON_CORNERS : RECTANGLE).map(([x, y]) => ({
    x: centre.x + (x - 0.5) * width,
    y: centre.y + (y - 0.5) * height,
  }));
  const rounding = isHexagon ? height * 0.14 : 0;
  return {
    kind: 'polygon',
    corners,
    rounding,
    border: rounding > 0 ? roundCorners(corners, rounding) : corners,
  };
}

/** Returns how far a point lies from an outline: 0 on the border, negative within. */
export function computeDistance(outline: Outline, point: Point): number {
  if (outline.kind === 'circle') return computeLength(outline.centre, point) - outline.radius;
  let [nearest, isWithin] = [Infinity, true];
  let a = outline.border.at(-1) ?? point;
  for (const b of outline.border) {
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    nearest = Math.min(nearest, computeDistanceToLine(a, b, point));
    if (dx * (point.y - a.y) - dy * (point.x - a.x) < 0) isWithin = false;
    a = b;
  }
  return isWithin && nearest > 0 ? -nearest : nearest;
}

/** Returns the least box around an outline. */
export function toOutlineBox(outline: Outline): Box {
  if (outline.kind === 'polygon') return toBoxAround(outline.corners) ?? { x: 0, y: 0, width: 0, height: 0 };
  const { centre, radius } = outline;
  return { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius };
}

/** Returns an outline as a closed path. */
export function toOutlineCommands(outline: Outline): readonly PathCommand[] {
  if (outline.kind === 'circle') return toCircleCommands(outline.centre, outline.radius);
  const { corners, rounding } = outline;
  if (rounding === 0) {
    return [...corners.map(({ x, y }, at): PathCommand => [at === 0 ? 'M' : 'L', x, y]), ['Z']];
  }
  const commands = corners.flatMap((corner, at): PathCommand[] => {
    const { before, after } = cutCorner(corners, at, rounding);
    return [
      [at === 0 ? 'M' : 'L', before.x, before.y],
      ['Q', corner.x, corner.y, after.x, after.y],
    ];
  });
  return [...commands, ['Z']];
}

/** Returns a circle as a closed path. */
export function toCircleCommands({ x, y }: Point, radius: number): readonly PathCommand[] {
  const handle = radius * KAPPA;
  return [
    ['M', x + radius, y],
    ['C', x + radius, y + handle, x + handle, y + radius, x, y + radius],
    ['C', x - handle, y + radius, x - radius, y + handle, x - radius, y],
    ['C', x - radius, y - handle, x - handle, y - radius, x, y - radius],
    ['C', x + handle, y - radius, x + radius, y - handle, x + radius, y],
    ['Z'],
  ];
}

/** Where the rounding of a corner begins and ends. */
function cutCorner(corners: readonly Point[], at: number, rounding: number): { before: Point; after: Point } {
  const corner = corners[at] ?? { x: 0, y: 0 };
  const toward = (other: Point) => {
    const share = Math.min(0.5, rounding / Math.max(rounding, computeLength(corner, other)));
    return { x: corner.x + (other.x - corner.x) * share, y: corner.y + (other.y - corner.y) * share };
  };
  return {
    before: toward(corners[(at + corners.length - 1) % corners.length] ?? corner),
    after: toward(corners[(at + 1) % corners.length] ?? corner),
  };
}

function roundCorners(corners: readonly Point[], rounding: number): readonly Point[] {
  return corners.flatMap((corner, at) => {
    const { before, after } = cutCorner(corners, at, rounding);
    return ROUNDING_STEPS.map((t) => ({
      x: (1 - t) * (1 - t) * before.x + 2 * t * (1 - t) * corner.x + t * t * after.x,
      y: (1 - t) * (1 - t) * before.y + 2 * t * (1 - t) * corner.y + t * t * after.y,
    }));
  });
}

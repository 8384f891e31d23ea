import type { Point } from '@/lib/view/positions';
import type { LineEnd } from '@/lib/vocabulary/relationship-type';
import { type Curve, computeLength, cutCurve, directionOn, pointOn } from './curve';
import { findBefore } from './edge-path';
import { toCircleCommands } from './outline';
import type { PathCommand } from './path';

/** The end of a line, drawn, and what is left of the line before it. */
export type EdgeEnd = {
  readonly line: Curve;
  /** A closed outline to be filled; null for a line that merely ends. */
  readonly shape: readonly PathCommand[] | null;
};

/** Length and half width of each end, per unit of its size. */
const ENDS: Readonly<Record<LineEnd, { readonly length: number; readonly half: number }>> = {
  none: { length: 0, half: 0 },
  arrow: { length: 1, half: 0.42 },
  tee: { length: 0.26, half: 0.62 },
  diamond: { length: 1.05, half: 0.42 },
  circle: { length: 0.72, half: 0.36 },
};
/** How far the line reaches into its end, so that no gap shows between them. */
const OVERLAP = 0.35;

/**
 * Returns the end of a line whose curve runs to the very tip: arrow, tee, diamond or circle, as large as `size` (of the
 * arrow: its length) or as the line has room for.
 */
export function toEdgeEnd(curve: Curve, end: LineEnd, size: number): EdgeEnd {
  const { length, half } = ENDS[end];
  if (length === 0) return { line: curve, shape: null };
  const most = computeLength(curve.from, curve.to) * 0.8;
  const scale = Math.min(size, most / length);
  const base = findBefore(curve, length * scale);
  const inner = findBefore(curve, length * scale * (1 - OVERLAP));
  const tip = curve.to;
  const back = pointOn(curve, base);
  return {
    line: end === 'tee' ? curve : cutCurve(curve, 0, inner),
    shape: toShape(end, { tip, back, half: half * scale, along: toDirection(curve, back, tip) }),
  };
}

type EndFrame = { readonly tip: Point; readonly back: Point; readonly half: number; readonly along: Point };

function toShape(end: LineEnd, { tip, back, half, along }: EndFrame): readonly PathCommand[] {
  const middle = { x: (tip.x + back.x) / 2, y: (tip.y + back.y) / 2 };
  const beside = (point: Point, by: number): Point => ({
    x: point.x - along.y * by,
    y: point.y + along.x * by,
  });
  switch (end) {
    case 'circle':
      return toCircleCommands(middle, half);
    case 'diamond':
      return toPolygon([tip, beside(middle, half), back, beside(middle, -half)]);
    case 'tee':
      return toPolygon([beside(tip, half), beside(back, half), beside(back, -half), beside(tip, -half)]);
    default:
      return toPolygon([tip, beside(back, half), beside(back, -half)]);
  }
}

/** From the back of an end to its tip; where both are one point, as the curve runs. */
function toDirection(curve: Curve, back: Point, tip: Point): Point {
  const length = computeLength(back, tip);
  if (length === 0) return directionOn(curve, 1);
  return { x: (tip.x - back.x) / length, y: (tip.y - back.y) / length };
}

function toPolygon(points: readonly Point[]): readonly PathCommand[] {
  return [...points.map(({ x, y }, at): PathCommand => [at === 0 ? 'M' : 'L', x, y]), ['Z']];
}

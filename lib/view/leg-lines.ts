import type { Segment } from './box';
import type { Point, Positions } from './positions';
import type { ViewLeg } from './view';

/** How far parallel ties bow apart at their control points, in units of the plane. */
export const BEND = 30;

/** The line of a leg: its middle, and the chords between its ends and its middle. */
export type LegLine = { readonly middle: Point; readonly segments: readonly Segment[] };

/**
 * Returns the point of a leg's line at a share of the way from its start to its end, or null when an end has no position. A
 * bowed line is a quadratic curve: its middle lies half as far from the straight line as its control point does.
 */
export function toLegPoint(
  { from, to }: ViewLeg,
  bow: number,
  positions: Positions,
  share: number,
): Point | null {
  const [start, end] = [positions[from], positions[to]];
  if (!start || !end) return null;
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const reach = BEND * bow * 2 * share * (1 - share);
  return {
    x: start.x + dx * share - (dy / length) * reach,
    y: start.y + dy * share + (dx / length) * reach,
  };
}

/** Returns where the line of a leg runs, or null when an end has no position. */
export function toLegLine(leg: ViewLeg, bow: number, positions: Positions): LegLine | null {
  const [start, end] = [positions[leg.from], positions[leg.to]];
  const middle = toLegPoint(leg, bow, positions, 0.5);
  if (!start || !end || !middle) return null;
  const segments =
    bow === 0
      ? [{ from: start, to: end }]
      : [
          { from: start, to: middle },
          { from: middle, to: end },
        ];
  return { middle, segments };
}

import type { Segment } from './box';
import type { Point, Positions } from './positions';
import type { ViewLeg } from './view';

/** How far parallel ties bow apart at their control points, in units of the plane. */
export const BEND = 30;

/** The line of a leg: its middle, and the chords between its ends and its middle. */
export type LegLine = { readonly middle: Point; readonly segments: readonly Segment[] };

/**
 * Returns where the line of a leg runs, or null when an end has no position. A bowed line is a quadratic curve: its middle
 * lies half as far from the straight line as its control point does.
 */
export function toLegLine({ from, to }: ViewLeg, bow: number, positions: Positions): LegLine | null {
  const [start, end] = [positions[from], positions[to]];
  if (!start || !end) return null;
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const reach = (BEND * bow) / 2;
  const middle = {
    x: (start.x + end.x) / 2 - (dy / length) * reach,
    y: (start.y + end.y) / 2 + (dx / length) * reach,
  };
  const segments =
    bow === 0
      ? [{ from: start, to: end }]
      : [
          { from: start, to: middle },
          { from: middle, to: end },
        ];
  return { middle, segments };
}

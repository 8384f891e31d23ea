import type { Point } from '@/lib/view/positions';
import { type Curve, computeCurveLength, directionOn, pointOn } from './curve';
import type { PathCommand } from './path';

/** How a zigzag is cut: how far its teeth stand out, and how long one is. */
export type Teeth = { readonly height: number; readonly length: number };

/** What stays straight at either end, so that ends and borders are met squarely, in lengths of a tooth. */
const LEAD = 0.8;

/**
 * Returns a line that goes to and fro along a curve: whole teeth of about the length asked for, straight at both ends. A
 * curve too short for two teeth stays as it is.
 */
export function toZigzag(curve: Curve, { height, length }: Teeth): readonly PathCommand[] {
  const whole = computeCurveLength(curve);
  const lead = Math.min(0.25, (LEAD * length) / Math.max(whole, length));
  const halves = 2 * Math.round((whole * (1 - 2 * lead)) / length);
  const points: Point[] = [curve.from, pointOn(curve, lead)];
  for (let half = 0; half < halves; half++) {
    const t = lead + ((half + 0.5) / halves) * (1 - 2 * lead);
    const along = directionOn(curve, t);
    const middle = pointOn(curve, t);
    const by = half % 2 === 0 ? height : -height;
    points.push({ x: middle.x - along.y * by, y: middle.y + along.x * by });
  }
  points.push(pointOn(curve, 1 - lead), curve.to);
  return points.map(({ x, y }, at): PathCommand => [at === 0 ? 'M' : 'L', x, y]);
}

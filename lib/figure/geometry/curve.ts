import type { Point } from '@/lib/view/positions';
import type { PathCommand } from './path';

/** A straight line (no control point) or a parabola's arc (a quadratic Bézier curve), from one end to the other. */
export type Curve = { readonly from: Point; readonly control: Point | null; readonly to: Point };

/** Returns the way from one point to another that bows out to the right by that much at its control point; 0: straight. */
export function toBow(from: Point, to: Point, bow: number): Curve {
  const length = computeLength(from, to);
  if (bow === 0 || length === 0) return { from, control: null, to };
  const control = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bow,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bow,
  };
  return { from, control, to };
}

/** Returns the point at a share of the way, 0 to 1. */
export function pointOn({ from, control, to }: Curve, t: number): Point {
  if (!control) return mix(from, to, t);
  return mix(mix(from, control, t), mix(control, to, t), t);
}

/** Returns the direction in which a curve runs at a share of the way, of length 1; to the right where it stands still. */
export function directionOn({ from, control, to }: Curve, t: number): Point {
  const [start, end] = control ? [mix(from, control, t), mix(control, to, t)] : [from, to];
  const length = computeLength(start, end);
  if (length === 0) return { x: 1, y: 0 };
  return { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
}

/** Returns the part of a curve between two shares of its way (de Casteljau). */
export function cutCurve(curve: Curve, first: number, last: number): Curve {
  const { from, control, to } = curve;
  const [start, end] = [pointOn(curve, first), pointOn(curve, last)];
  if (!control) return { from: start, control: null, to: end };
  const middle = mix(mix(from, control, first), mix(control, to, first), last);
  return { from: start, control: middle, to: end };
}

/** Returns a curve moved to its right by that much. Of a bow, it is near: good to a hair for the bows of a figure. */
export function shiftCurve(curve: Curve, by: number): Curve {
  const shift = (point: Point, t: number) => {
    const { x, y } = directionOn(curve, t);
    return { x: point.x - y * by, y: point.y + x * by };
  };
  const { from, control, to } = curve;
  return { from: shift(from, 0), control: control && shift(control, 0.5), to: shift(to, 1) };
}

/** Returns points along a curve, ends included: two of a straight line, `steps + 1` of a bow. */
export function toPolyline(curve: Curve, steps = 10): readonly Point[] {
  if (!curve.control) return [curve.from, curve.to];
  return Array.from({ length: steps + 1 }, (_, index) => pointOn(curve, index / steps));
}

/** Returns how long a curve is; of a bow, to a thousandth. */
export function computeCurveLength(curve: Curve): number {
  const points = toPolyline(curve, 16);
  return points.reduce(
    (sum, point, at) => sum + (at > 0 ? computeLength(points[at - 1] ?? point, point) : 0),
    0,
  );
}

export function toCurveCommands({ from, control, to }: Curve): readonly PathCommand[] {
  const end: PathCommand = control ? ['Q', control.x, control.y, to.x, to.y] : ['L', to.x, to.y];
  return [['M', from.x, from.y], end];
}

/** Returns how far apart two points are. Square roots are the same on every machine; Math.hypot is not. */
export function computeLength(a: Point, b: Point): number {
  return Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y));
}

/** Returns how far a point lies from a straight line between two others. */
export function computeDistanceToLine(from: Point, to: Point, point: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
  return computeLength(point, mix(from, to, Math.min(1, Math.max(0, along))));
}

function mix(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

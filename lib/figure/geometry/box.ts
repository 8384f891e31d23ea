import type { Point } from '@/lib/view/positions';
import type { PathCommand } from './path';

/** An upright rectangle: left, top, width and height. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Returns a box grown on every side by that much. */
export function growBox({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Returns the area that two boxes share; 0 when they only touch. */
export function computeSharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Returns the box that two boxes share, which may be a line or a point; null when they do not touch. */
export function toSharedBox(a: Box, b: Box): Box | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width >= 0 && height >= 0 ? { x, y, width, height } : null;
}

/** Returns whether one box lies within another; edges may touch. */
export function liesWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Returns the least box around others; null when there are none. */
export function joinBoxes(boxes: Iterable<Box>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Returns the least box around points; null when there are none. */
export function toBoxAround(points: Iterable<Point>): Box | null {
  return joinBoxes([...points].map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
}

/** Returns how far a point lies from a box: 0 on its border, negative within. */
export function computeBoxDistance({ x, y, width, height }: Box, point: Point): number {
  const dx = Math.max(x - point.x, point.x - x - width);
  const dy = Math.max(y - point.y, point.y - y - height);
  if (dx <= 0 || dy <= 0) return Math.max(dx, dy);
  return Math.sqrt(dx * dx + dy * dy);
}

/** Returns the part of a straight line that lies within a box; null when none does (Liang and Barsky, 1984). */
export function clipLine(box: Box, from: Point, to: Point): readonly [Point, Point] | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [first, last] = [0, 1];
  const sides = [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return null;
    if (step < 0) first = Math.max(first, room / step);
    else if (step > 0) last = Math.min(last, room / step);
  }
  const at = (t: number) => ({ x: from.x + dx * t, y: from.y + dy * t });
  return last > first ? [at(first), at(last)] : null;
}

/** Returns how much of a straight line lies within a box, as a length. */
export function computeLengthWithin(box: Box, from: Point, to: Point): number {
  const part = clipLine(box, from, to);
  if (!part) return 0;
  const [a, b] = part;
  return Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y));
}

/** Returns a box as a closed path. */
export function toBoxCommands({ x, y, width, height }: Box): readonly PathCommand[] {
  return [['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']];
}

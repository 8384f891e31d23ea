import type { Point } from './positions';

/** A rectangle of the plane. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type Segment = { readonly from: Point; readonly to: Point };

/** Returns the box of that size around a point. */
export function toBoxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** Returns the area that two boxes share; 0 when they are apart or only touch. */
export function computeOverlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  if (width <= 0) return 0;
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return height <= 0 ? 0 : width * height;
}

/** Returns the area of a box that lies outside another. */
export function computeOutside(box: Box, frame: Box): number {
  return (box.right - box.left) * (box.bottom - box.top) - computeOverlap(box, frame);
}

/** Returns the least box around others; null when there are none. */
export function joinBoxes(boxes: readonly Box[]): Box | null {
  const [first, ...rest] = boxes;
  if (!first) return null;
  return rest.reduce(
    (outer, box) => ({
      left: Math.min(outer.left, box.left),
      top: Math.min(outer.top, box.top),
      right: Math.max(outer.right, box.right),
      bottom: Math.max(outer.bottom, box.bottom),
    }),
    first,
  );
}

/** Returns whether a segment runs through a box. */
export function runsThrough({ from, to }: Segment, { left, top, right, bottom }: Box): boolean {
  if ((from.x < left && to.x < left) || (from.x > right && to.x > right)) return false;
  if ((from.y < top && to.y < top) || (from.y > bottom && to.y > bottom)) return false;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const sideOf = (x: number, y: number) => (x - from.x) * dy - (y - from.y) * dx;
  const corners = [sideOf(left, top), sideOf(right, top), sideOf(left, bottom), sideOf(right, bottom)];
  return Math.min(...corners) <= 0 && Math.max(...corners) >= 0;
}

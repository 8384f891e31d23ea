import type { Box } from '@/lib/view/box';
import type { Point } from '@/lib/view/positions';
import { isInView, type Size, type Viewport } from '@/lib/view/viewport';
import type { Scene } from './scene';

/** Returns the box around the actors of a scene, or around some of them by id; null for none. */
export function findBounds({ ground, actors, indices }: Scene, ids?: readonly string[]): Box | null {
  const { x, y, halfWidth, halfHeight } = ground.points;
  const points = ids ? ids.flatMap((id) => indices.get(id) ?? []) : actors.keys();
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const point of points) {
    const [across, down] = [x[point] ?? 0, y[point] ?? 0];
    const [width, height] = [halfWidth[point] ?? 0, halfHeight[point] ?? 0];
    box.left = Math.min(box.left, across - width);
    box.right = Math.max(box.right, across + width);
    box.top = Math.min(box.top, down - height);
    box.bottom = Math.max(box.bottom, down + height);
  }
  return box.left <= box.right ? box : null;
}

/** Returns where an actor stands, or the middle of a relationship's first leg; null for what is not shown. */
export function findPlace({ ground, indices, legs }: Scene, id: string): Point | null {
  const { points, ties } = ground;
  const toPoint = (point: number) => ({ x: points.x[point] ?? 0, y: points.y[point] ?? 0 });
  const point = indices.get(id);
  if (point !== undefined) return toPoint(point);
  const tie = legs.findIndex(({ relationship }) => relationship === id);
  if (tie < 0) return null;
  const [from, to] = [toPoint(ties.from[tie] ?? 0), toPoint(ties.to[tie] ?? 0)];
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

/** Returns how many actors of a scene lie outside a canvas. */
export function countOutside({ ground, actors }: Scene, viewport: Viewport, size: Size): number {
  const { x, y } = ground.points;
  let count = 0;
  for (let point = 0; point < actors.length; point++)
    if (!isInView({ x: x[point] ?? 0, y: y[point] ?? 0 }, viewport, size)) count += 1;
  return count;
}

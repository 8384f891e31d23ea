import type { Point } from '@/lib/view/positions';

/**
 * Returns the corners of the convex hull of points, from the leftmost on: Andrew's monotone chain (1979). One point is its own
 * hull, and of points on one line the two ends are.
 */
export function findHull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const lower = toChain(sorted);
  const upper = toChain(sorted.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function toChain(points: readonly Point[]): readonly Point[] {
  const chain: Point[] = [];
  for (const point of points) {
    for (;;) {
      const [before, last] = [chain.at(-2), chain.at(-1)];
      if (!before || !last || turnsLeft(before, last, point)) break;
      chain.pop();
    }
    chain.push(point);
  }
  return chain;
}

function turnsLeft(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

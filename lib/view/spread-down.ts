import { findPoint, type Positions } from './positions';
import type { View } from './view';

/** A window that is as narrow as a phone, and has room above and below a map that is wider than high. */
export const HIGH_WINDOW = '(max-width: 600px) and (min-height: 600px)';

/** How high the map of a phone is, in widths, above its hint. */
const SHAPE = 1.35;
/** Sides that stand further apart than this no longer look like one map. */
const MAX_DOWN = 2;

/**
 * Returns how many times as far apart, from top to bottom, the nodes of a grouped map stand where the window is high: as far as fills
 * it, since a map wider than high leaves half of it empty while there is no room for names. 1 where a side is open, whose circle would
 * become an oval.
 */
export function computeDownSpread({ sides = [], actors }: View, positions: Positions): number {
  if (sides.length === 0 || sides.some(({ isOpen }) => isOpen)) return 1;
  const points = actors.flatMap(({ id }) => findPoint(positions, id) ?? []);
  if (points.length < 2) return 1;
  const measure = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const [width, height] = [measure(points.map(({ x }) => x)), measure(points.map(({ y }) => y))];
  return Math.min(MAX_DOWN, Math.max(1, (SHAPE * width) / Math.max(1, height)));
}

/** Returns positions with so many times the distance from top to bottom: nothing that was apart comes together where there is more. */
export function spreadDown(positions: Positions, times: number): Positions {
  if (times === 1) return positions;
  return Object.fromEntries(Object.entries(positions).map(([id, { x, y }]) => [id, { x, y: y * times }]));
}

type Part = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Returns the part of a plane as it was before its nodes were spread so many times. */
export function unspreadPart({ x, y, width, height }: Part, times: number): Part {
  return { x, y: y / times, width, height: height / times };
}

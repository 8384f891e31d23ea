import { type Box, computeOverlap, toBoxAround } from './box';
import type { Point } from './positions';

/** The words of one leg: the middle of its line, the direction of the line (of length 1), and the size of the words. */
export type LegWords = {
  readonly key: string;
  readonly middle: Point;
  readonly direction: Point;
  /** From end to end of the line. */
  readonly length: number;
  readonly width: number;
  readonly height: number;
  /** What a pointer or the keyboard stands on always tells its words, on one leg at least. */
  readonly group: string | null;
  /** Words beside a mark stay with it, in the middle. */
  readonly isMarked: boolean;
};

/** How far from the middle words may stand, in shares of the line. */
const STEPS = [0, 0.16, -0.16, 0.28, -0.28];

/**
 * Returns how far from the middle of its leg the words of each stand, by key. Words never lie over each other or over what
 * is taken; those that do not fit are left out, but for the first of each group.
 */
export function placeWords(legs: readonly LegWords[], taken: readonly Box[]): ReadonlyMap<string, Point> {
  const placed = new Map<string, Point>();
  const boxes = [...taken];
  const told = new Set<string>();
  for (const leg of legs) {
    const spots = (leg.isMarked ? [0] : STEPS).map((step) => toSpot(leg, step));
    const free = spots.find(({ box }) => boxes.every((other) => computeOverlap(box, other) === 0));
    if (!free) continue;
    placed.set(leg.key, free.shift);
    boxes.push(free.box);
    if (leg.group !== null) told.add(leg.group);
  }
  for (const leg of legs) {
    if (leg.group === null || told.has(leg.group)) continue;
    placed.set(leg.key, { x: 0, y: 0 });
    told.add(leg.group);
  }
  return placed;
}

function toSpot({ middle, direction, length, width, height }: LegWords, step: number) {
  const shift = { x: direction.x * length * step, y: direction.y * length * step };
  return { shift, box: toBoxAround({ x: middle.x + shift.x, y: middle.y + shift.y }, width, height) };
}

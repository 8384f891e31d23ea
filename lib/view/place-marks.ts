import { type Box, computeOverlap, toBoxAround } from './box';
import { type LegCurve, toLegPoint } from './leg-lines';
import type { Point } from './positions';
import type { ViewLeg } from './view';

/** The mark of a contested or proposed leg: how far it stands from the middle of its line, and the room that it takes. */
export type PlacedMark = { readonly shift: Point; readonly box: Box };

export type MarkRoom = {
  /** The lines of legs, by key. */
  readonly curves: ReadonlyMap<string, LegCurve>;
  /** The shapes of actors, which no mark should lie behind. */
  readonly shapes: readonly Box[];
  /** Width and height of a mark. */
  readonly size: number;
};

/** Returns whether a leg has the mark of its tie: a contested or proposed tie has one, on its only or its second leg. */
export function bearsMark(leg: Pick<ViewLeg, 'standing' | 'part' | 'isProposed'>): boolean {
  return (leg.standing === 'contested' || leg.isProposed === true) && leg.part !== 'first';
}

/** Where on its line a mark may stand, in the order of preference. */
const SHARES = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2];

/**
 * Returns where the mark of each contested or proposed tie stands, by the key of its leg: in the middle of its line, or as near to it as the mark is
 * clear of shapes and of other marks. Without such a place it stays in the middle.
 */
export function placeMarks(
  legs: readonly ViewLeg[],
  { curves, shapes, size }: MarkRoom,
): ReadonlyMap<string, PlacedMark> {
  const placed = new Map<string, PlacedMark>();
  const taken = [...shapes];
  for (const leg of legs) {
    if (!bearsMark(leg)) continue;
    const curve = curves.get(leg.key);
    if (!curve) continue;
    const points = SHARES.map((share) => toLegPoint(curve, share));
    const [middle] = points;
    if (!middle) continue;
    const isFree = (point: Point) => {
      const box = toBoxAround(point, size, size);
      return taken.every((other) => computeOverlap(box, other) === 0);
    };
    const point = points.find(isFree) ?? middle;
    const box = toBoxAround(point, size, size);
    placed.set(leg.key, { shift: { x: point.x - middle.x, y: point.y - middle.y }, box });
    taken.push(box);
  }
  return placed;
}

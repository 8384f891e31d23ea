import type { Point } from '@/lib/view/positions';
import { type Box, computeSharedArea, growBox } from './box';
import { type Curve, computeCurveLength, directionOn, pointOn } from './curve';
import { createGridIndex } from './grid-index';
import { COSTS, type LabelGround } from './label-ground';

/** Something small that stands on a tie: the mark of a contested one, a number, a word. */
export type Tag = {
  readonly key: string;
  /** The ways that it may stand on: the longest is tried first. */
  readonly curves: readonly Curve[];
  readonly width: number;
  readonly height: number;
  /** Whether it may stand beside the line; else it stands on it. */
  readonly mayStandBeside: boolean;
};

export type PlacedTag = {
  readonly middle: Point;
  readonly box: Box;
  /** The direction of the line there. */
  readonly along: Point;
  readonly isBeside: boolean;
  /** Whether it lies over a label, a shape or another tag. */
  readonly isOver: boolean;
};

const SHARES = [0.5, 0.43, 0.57, 0.36, 0.64, 0.3, 0.7, 0.24, 0.76] as const;
const COST_OFF_MIDDLE = 14;
const COST_BESIDE = 2.5;
const COST_OTHER_CURVE = 4;
const CELL = 24;

/**
 * Answers where each tag stands, by key, in their order: as near to the middle of its line as there is room, off labels,
 * shapes and the tags before it, and off other lines if it can be.
 */
export function placeTags(
  tags: readonly Tag[],
  ground: LabelGround,
  labels: Iterable<Box>,
): ReadonlyMap<string, PlacedTag> {
  const taken = createGridIndex<Box>(CELL);
  for (const label of labels) taken.add(label, label);
  const places = new Map<string, PlacedTag>();
  for (const tag of tags) {
    let best: { readonly place: Omit<PlacedTag, 'isOver'>; readonly cost: number } | null = null;
    for (const { cost: own, ...place } of listPlaces(tag)) {
      const over = taken.find(place.box).filter((other) => computeSharedArea(place.box, other) > 0).length;
      const cost = own + COSTS.over * over + ground.judge(place.box, null);
      if (!best || cost < best.cost) best = { place, cost };
    }
    if (!best) continue;
    places.set(tag.key, { ...best.place, isOver: best.cost >= COSTS.over });
    taken.add(growBox(best.place.box, 0.6), growBox(best.place.box, 0.6));
  }
  return places;
}

type CostedPlace = Omit<PlacedTag, 'isOver'> & { readonly cost: number };

function listPlaces({ curves, width, height, mayStandBeside }: Tag): readonly CostedPlace[] {
  const longestFirst = curves
    .map((curve) => ({ curve, length: computeCurveLength(curve) }))
    .sort((a, b) => b.length - a.length);
  return longestFirst.flatMap(({ curve }, rank) =>
    SHARES.flatMap((share) => {
      const [point, along] = [pointOn(curve, share), directionOn(curve, share)];
      // How far a box must go aside to clear the line: its reach in that direction.
      const reach = (Math.abs(along.y) * width + Math.abs(along.x) * height) / 2 + 1;
      return (mayStandBeside ? [0, reach, -reach] : [0]).map((by): CostedPlace => {
        const middle = { x: point.x - along.y * by, y: point.y + along.x * by };
        const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
        const cost =
          COST_OFF_MIDDLE * Math.abs(share - 0.5) + (by === 0 ? 0 : COST_BESIDE) + rank * COST_OTHER_CURVE;
        return { middle, box, along, isBeside: by !== 0, cost };
      });
    }),
  );
}

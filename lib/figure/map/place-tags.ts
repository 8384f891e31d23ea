import type { Point } from '@/lib/view/positions';
import { type Box, computeSharedArea, growBox } from '../geometry/box';
import { type Curve, computeCurveLength, directionOn, pointOn } from '../geometry/curve';
import { createGridIndex, type GridIndex } from '../geometry/grid-index';
import { COSTS, type OccupiedArea } from './occupied-area';

/** Something small that stands on a tie: the mark of a contested one, a number, a word. */
export type Tag = {
  readonly key: string;
  /** The relationship whose line it stands on. */
  readonly tie: string;
  /** The ways that it may stand on: the longest is tried first. */
  readonly curves: readonly Curve[];
  /** Its size, and the smaller ones that it may have where there is no room for that. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** Whether it may stand beside the line; else it stands on it. */
  readonly mayStandBeside: boolean;
  /** A place on the line that is kept free for it. */
  readonly reserved?: Point | undefined;
};

export type PlacedTag = {
  /** Which of its sizes it has. */
  readonly size: number;
  readonly middle: Point;
  readonly box: Box;
  /** The direction of the line there. */
  readonly along: Point;
  readonly isBeside: boolean;
  /** Whether it lies over a label, a shape or another tag. */
  readonly isOver: boolean;
};

const SHARES = [
  0.5, 0.46, 0.54, 0.42, 0.58, 0.37, 0.63, 0.32, 0.68, 0.27, 0.73, 0.22, 0.78, 0.17, 0.83, 0.12, 0.88,
] as const;
/** A reserved place this far off a line, in points, is no longer on it: the line ends before. */
const OFF_LINE = 0.5;
const COST_OFF_MIDDLE = 14;
const COST_BESIDE = 5;
const COST_OTHER_CURVE = 4;
const CELL = 24;

/**
 * Returns where each tag stands, by key: as near to the middle of its line as there is room, off labels, shapes and the tags
 * before it, and off other lines if it can be. Those on short lines choose first: they have the fewest places.
 */
export function placeTags(
  tags: readonly Tag[],
  occupied: OccupiedArea,
  labels: Iterable<Box>,
): ReadonlyMap<string, PlacedTag> {
  const taken = createGridIndex<Box>(CELL);
  for (const label of labels) taken.add(label, label);
  const places = new Map<string, PlacedTag>();
  const withLength = tags.map((tag) => ({ tag, length: Math.max(0, ...tag.curves.map(computeCurveLength)) }));
  for (const { tag } of withLength.sort((a, b) => a.length - b.length)) {
    const place = findPlace(tag, occupied, taken);
    if (!place) continue;
    places.set(tag.key, place);
    const box = growBox(place.box, 0.6);
    taken.add(box, box);
  }
  return places;
}

/** The best place for the largest size that has any room; for the smallest, the best there is. */
function findPlace(tag: Tag, occupied: OccupiedArea, taken: GridIndex<Box>): PlacedTag | null {
  let best: PlacedTag | null = null;
  for (const [size, { width, height }] of tag.sizes.entries()) {
    let least = Number.POSITIVE_INFINITY;
    for (const { cost: own, ...place } of listPlaces(tag, width, height)) {
      if (own >= least) continue;
      const over = taken.find(place.box).filter((other) => computeSharedArea(place.box, other) > 0).length;
      const cost = own + COSTS.over * over + occupied.judge(place.box, { tie: tag.tie });
      if (cost >= least) continue;
      least = cost;
      best = { ...place, size, isOver: cost >= COSTS.over };
    }
    if (best && !best.isOver) break;
  }
  return best;
}

type CostedPlace = Omit<PlacedTag, 'isOver' | 'size'> & { readonly cost: number };

function listPlaces(tag: Tag, width: number, height: number): readonly CostedPlace[] {
  const { curves, mayStandBeside, reserved } = tag;
  const longestFirst = curves
    .map((curve) => ({ curve, length: computeCurveLength(curve) }))
    .sort((a, b) => b.length - a.length);
  return longestFirst.flatMap(({ curve }, rank) =>
    [...SHARES, ...findShare(curve, reserved)].flatMap((share) => {
      const [point, along] = [pointOn(curve, share), directionOn(curve, share)];
      // How far a box must go aside to clear the line: its reach in that direction.
      const reach = (Math.abs(along.y) * width + Math.abs(along.x) * height) / 2 + 1;
      return (mayStandBeside ? [0, reach, -reach, 1.6 * reach, -1.6 * reach] : [0]).map((by): CostedPlace => {
        const middle = { x: point.x - along.y * by, y: point.y + along.x * by };
        const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
        const cost =
          COST_OFF_MIDDLE * Math.abs(share - 0.5) +
          COST_BESIDE * (Math.abs(by) / reach) +
          rank * COST_OTHER_CURVE;
        return { middle, box, along, isBeside: by !== 0, cost };
      });
    }),
  );
}

/** Where a point lies on a curve, as a share of its way, to a hundredth; none when it does not. */
function findShare(curve: Curve, point: Point | undefined): readonly number[] {
  if (!point) return [];
  const toDistance = (share: number) => {
    const { x, y } = pointOn(curve, share);
    return Math.hypot(x - point.x, y - point.y);
  };
  let best = 0.5;
  for (let step = 1; step < 200; step++) if (toDistance(step / 200) < toDistance(best)) best = step / 200;
  return toDistance(best) <= Math.max(OFF_LINE, computeCurveLength(curve) / 300) ? [best] : [];
}

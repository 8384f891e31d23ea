import { type Box, computeSharedArea, growBox } from '../geometry/box';
import { createGridIndex } from '../geometry/grid-index';
import { type LabelSpot, type LabelSubject, listSpots } from './label-spots';
import { COSTS, type OccupiedArea } from './occupied-area';

export type LabelOptions = {
  /** Labels stay within it. */
  readonly area: Box;
  /** Between a label and its shape. */
  readonly gap: number;
  /** Above so many labels, fewer places are tried for each. */
  readonly thoroughTo: number;
};

/** What is left free between two labels. */
const APART = 1.2;
const MAX_ROUNDS = 12;
/** A name that may cover something stands over a few shapes at most, and over the lines that end around it. */
const MAX_COVER_COST = 12 * COSTS.over;
/** Less than this is no gain: nobody moves for a rounding error. */
const MIN_GAIN = 1e-6;
const CELL = 40;

type Choice = { readonly id: string; readonly spots: readonly JudgedSpot[]; at: number };
type JudgedSpot = LabelSpot & { readonly alone: number };

/**
 * Returns a place for each label, by id; one for which the area has no room at all has none. Each label starts where it
 * would stand alone, the most hemmed in first; then each in turn moves to where it is best off, and pushes a neighbour
 * aside when both gain, until nobody moves (local search with ejections; Wagner and Wolff, 1997, on the problem). The
 * order decides nothing by chance: the same labels get the same places.
 */
export function placeLabels(
  subjects: readonly LabelSubject[],
  occupied: OccupiedArea,
  { area, gap, thoroughTo }: LabelOptions,
): ReadonlyMap<string, LabelSpot> {
  const few = subjects.length > thoroughTo;
  const choices = subjects
    .map(({ id, ...subject }): Choice => {
      const spots = listSpots({ id, ...subject }, area, gap, few).map((spot) => ({
        ...spot,
        alone: spot.cost + occupied.judge(spot.box, { actor: id }),
      }));
      return { id, spots: spots.sort((a, b) => a.alone - b.alone), at: 0 };
    })
    .filter(({ spots }) => spots.length > 0);
  const search = new LabelSearch(choices);
  const order = [...choices].sort((a, b) => (b.spots[0]?.alone ?? 0) - (a.spots[0]?.alone ?? 0));
  for (const choice of order) search.settle(choice);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const moved = order.filter((choice) => search.improve(choice));
    if (moved.length === 0) break;
  }
  return new Map(choices.flatMap(({ id, spots, at }) => (spots[at] ? [[id, spots[at]] as const] : [])));
}

/**
 * Returns places for as many labels as there is room for, up to that many, in the order of the list: the first ones
 * takes the best place that is left, and who finds none without lying over another goes without. Those that may cover something have
 * theirs before all others.
 */
export function placeWhatFits(
  subjects: readonly LabelSubject[],
  occupied: OccupiedArea,
  { area, gap, thoroughTo }: LabelOptions,
  most: number,
): ReadonlyMap<string, LabelSpot> {
  const taken = createGridIndex<LabelSpot>(CELL);
  const placed = new Map<string, LabelSpot>();
  const place = (subject: LabelSubject, few: boolean) => {
    let best: { readonly spot: LabelSpot; readonly cost: number } | null = null;
    for (const spot of listSpots(subject, area, gap, few)) {
      if (taken.find(growBox(spot.box, APART)).some((other) => toClash(spot, other) > 0)) continue;
      const cost = spot.cost + occupied.judge(spot.box, { actor: subject.id });
      const isFree = cost < COSTS.over || !occupied.isOverThing(spot.box, subject.id);
      const isPossible = isFree || (subject.mayCover && cost < MAX_COVER_COST);
      if (isPossible && (!best || cost < best.cost)) best = { spot, cost };
    }
    if (!best) return;
    placed.set(subject.id, best.spot);
    taken.add(best.spot, best.spot.box);
  };
  for (const subject of subjects) if (subject.mayCover && placed.size < most) place(subject, false);
  for (const subject of subjects) if (!placed.has(subject.id) && placed.size < most) place(subject, true);
  // Who has found no room in the usual places may have it in one of the others, or in more lines.
  const waiting = subjects.filter(({ id }) => !placed.has(id)).slice(0, thoroughTo);
  for (const subject of waiting) if (placed.size < most) place(subject, false);
  return placed;
}

/** Where labels stand now, and what they cost each other: one search, of which each step reads and moves the same places. */
class LabelSearch {
  private readonly near: ReadonlyMap<Choice, readonly Choice[]>;
  private readonly settled = new Set<Choice>();

  constructor(choices: readonly Choice[]) {
    this.near = findNeighbours(choices);
  }

  settle(choice: Choice): void {
    choice.at = this.findBest(choice).at;
    this.settled.add(choice);
  }

  /** Moves a label to where it is better off, or to where it and the one that it drives away are. Returns whether it moved. */
  improve(choice: Choice): boolean {
    const place = choice.spots[choice.at];
    if (!place) return false;
    const now = this.costOf(choice, place);
    const best = this.findBest(choice);
    if (best.cost < now - MIN_GAIN) {
      choice.at = best.at;
      return true;
    }
    return now >= COSTS.over && this.eject(choice, now);
  }

  private clashesOf(choice: Choice, spot: JudgedSpot, except: Choice | null): readonly Choice[] {
    return (this.near.get(choice) ?? []).filter((other) => {
      const place = other.spots[other.at];
      return other !== except && this.settled.has(other) && place !== undefined && toClash(spot, place) > 0;
    });
  }

  private costOf(choice: Choice, spot: JudgedSpot, except: Choice | null = null): number {
    let cost = spot.alone;
    for (const other of this.clashesOf(choice, spot, except)) {
      const place = other.spots[other.at];
      if (place) cost += toClash(spot, place);
    }
    return cost;
  }

  private findBest(choice: Choice): { at: number; cost: number } {
    let best = { at: choice.at, cost: Number.POSITIVE_INFINITY };
    for (const [at, spot] of choice.spots.entries()) {
      // Spots are in the order of what they cost alone: no later one can be better.
      if (spot.alone >= best.cost) break;
      const cost = this.costOf(choice, spot);
      if (cost < best.cost) best = { at, cost };
    }
    return best;
  }

  private eject(choice: Choice, now: number): boolean {
    const before = choice.at;
    for (const [at, spot] of choice.spots.entries()) {
      if (spot.alone >= now) break;
      const [driven, ...others] = this.clashesOf(choice, spot, null);
      const stand = driven?.spots[driven.at];
      if (!driven || !stand || others.length > 0) continue;
      const theirs = this.costOf(driven, stand, choice);
      choice.at = at;
      const next = this.findBest(driven);
      // What the two cost each other is counted once: before with the one that moves, after with the one driven away.
      if (this.costOf(choice, spot, driven) + next.cost < now + theirs - MIN_GAIN) {
        driven.at = next.at;
        return true;
      }
      choice.at = before;
    }
    return false;
  }
}

/** Labels that may come to lie over each other, wherever each stands. */
function findNeighbours(choices: readonly Choice[]): ReadonlyMap<Choice, readonly Choice[]> {
  const index = createGridIndex<Choice>(CELL);
  const reaches = new Map(choices.map((choice) => [choice, toReach(choice)]));
  for (const [choice, reach] of reaches) index.add(choice, reach);
  return new Map(
    [...reaches].map(([choice, reach]) => [choice, index.find(reach).filter((other) => other !== choice)]),
  );
}

function toReach({ spots }: Choice): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { box } of spots) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return growBox({ x: left, y: top, width: right - left, height: bottom - top }, APART);
}

function toClash(a: LabelSpot, b: LabelSpot): number {
  const area = computeSharedArea(growBox(a.box, APART / 2), growBox(b.box, APART / 2));
  return area > 0 ? COSTS.over + COSTS.perOverArea * area : 0;
}

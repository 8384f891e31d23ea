import { type Box, growBox } from '../geometry/box';
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

type JudgedSpot = LabelSpot & { readonly alone: number; readonly bounds: Bounds };
/** What a label keeps free around itself, by its edges: they are compared millions of times. */
type Bounds = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

type Choice = {
  readonly id: string;
  readonly spots: readonly JudgedSpot[];
  at: number;
  /** Labels that may come to lie over it, wherever each stands. */
  near: readonly Choice[];
  isSettled: boolean;
  /** Whether neither it, nor those near, nor those near to these have moved since it found nothing better. */
  isAtRest: boolean;
};

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
        bounds: toBounds(spot.box),
      }));
      spots.sort((a, b) => a.alone - b.alone);
      return { id, spots, at: 0, near: [], isSettled: false, isAtRest: false };
    })
    .filter(({ spots }) => spots.length > 0);
  findNeighbours(choices);
  const order = [...choices].sort((a, b) => (b.spots[0]?.alone ?? 0) - (a.spots[0]?.alone ?? 0));
  for (const choice of order) settle(choice);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const moved = order.filter((choice) => improve(choice));
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
  const taken = createGridIndex<Bounds>(CELL);
  const placed = new Map<string, LabelSpot>();
  const place = (subject: LabelSubject, few: boolean) => {
    let best: { readonly spot: LabelSpot; readonly cost: number } | null = null;
    for (const spot of listSpots(subject, area, gap, few)) {
      const bounds = toBounds(spot.box);
      if (taken.find(growBox(spot.box, APART)).some((other) => toClash(bounds, other) > 0)) continue;
      const cost = spot.cost + occupied.judge(spot.box, { actor: subject.id });
      const isFree = cost < COSTS.over || !occupied.isOverThing(spot.box, subject.id);
      const isPossible = isFree || (subject.mayCover && cost < MAX_COVER_COST);
      if (isPossible && (!best || cost < best.cost)) best = { spot, cost };
    }
    if (!best) return;
    placed.set(subject.id, best.spot);
    taken.add(toBounds(best.spot.box), best.spot.box);
  };
  for (const subject of subjects) if (subject.mayCover && placed.size < most) place(subject, false);
  for (const subject of subjects) if (!placed.has(subject.id) && placed.size < most) place(subject, true);
  // Who has found no room in the usual places may have it in one of the others, or in more lines.
  const waiting = subjects.filter(({ id }) => !placed.has(id)).slice(0, thoroughTo);
  for (const subject of waiting) if (placed.size < most) place(subject, false);
  return placed;
}

function settle(choice: Choice): void {
  choice.at = findBest(choice).at;
  choice.isSettled = true;
}

/** Moves a label to where it is better off, or to where it and the one that it drives away are. Returns whether it moved. */
function improve(choice: Choice): boolean {
  const place = choice.spots[choice.at];
  if (!place || choice.isAtRest) return false;
  const now = costOf(choice, place);
  const best = findBest(choice);
  if (best.cost < now - MIN_GAIN) {
    choice.at = best.at;
    wakeNear(choice);
    return true;
  }
  if (now >= COSTS.over && eject(choice, now)) return true;
  choice.isAtRest = true;
  return false;
}

/** Has those look again who may be better off, or drive another away, now that a label has moved. */
function wakeNear(choice: Choice): void {
  choice.isAtRest = false;
  for (const other of choice.near) {
    other.isAtRest = false;
    for (const further of other.near) further.isAtRest = false;
  }
}

/** Returns what a label costs there, with all that it lies over; as soon as that is no less than a limit, no more is added. */
function costOf(
  choice: Choice,
  { alone, bounds }: JudgedSpot,
  { except = null, limit = Infinity }: { readonly except?: Choice | null; readonly limit?: number } = {},
): number {
  let cost = alone;
  for (const other of choice.near) {
    const place = other.spots[other.at];
    if (other === except || !other.isSettled || !place) continue;
    cost += toClash(bounds, place.bounds);
    if (cost >= limit) break;
  }
  return cost;
}

function findBest(choice: Choice): { at: number; cost: number } {
  let best = { at: choice.at, cost: Number.POSITIVE_INFINITY };
  for (const [at, spot] of choice.spots.entries()) {
    // Spots are in the order of what they cost alone: no later one can be better.
    if (spot.alone >= best.cost) break;
    const cost = costOf(choice, spot, { limit: best.cost });
    if (cost < best.cost) best = { at, cost };
  }
  return best;
}

function eject(choice: Choice, now: number): boolean {
  const before = choice.at;
  for (const [at, spot] of choice.spots.entries()) {
    if (spot.alone >= now) break;
    const driven = findOnlyClash(choice, spot);
    const stand = driven?.spots[driven.at];
    if (!driven || !stand) continue;
    const theirs = costOf(driven, stand, { except: choice });
    choice.at = at;
    const next = findBest(driven);
    // What the two cost each other is counted once: before with the one that moves, after with the one driven away.
    if (costOf(choice, spot, { except: driven }) + next.cost < now + theirs - MIN_GAIN) {
      driven.at = next.at;
      wakeNear(choice);
      wakeNear(driven);
      return true;
    }
    choice.at = before;
  }
  return false;
}

/** Returns the label that another would lie over there; null where there is none, or more than one. */
function findOnlyClash({ near }: Choice, { bounds }: JudgedSpot): Choice | null {
  let found: Choice | null = null;
  for (const other of near) {
    const place = other.spots[other.at];
    if (!other.isSettled || !place || toClash(bounds, place.bounds) === 0) continue;
    if (found) return null;
    found = other;
  }
  return found;
}

function findNeighbours(choices: readonly Choice[]): void {
  const index = createGridIndex<Choice>(CELL);
  const reaches = new Map(choices.map((choice) => [choice, toReach(choice)]));
  for (const [choice, reach] of reaches) index.add(choice, reach);
  for (const [choice, reach] of reaches) choice.near = index.find(reach).filter((other) => other !== choice);
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

function toBounds(box: Box): Bounds {
  const { x, y, width, height } = growBox(box, APART / 2);
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function toClash(a: Bounds, b: Bounds): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  if (width <= 0) return 0;
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return height > 0 ? COSTS.over + COSTS.perOverArea * (width * height) : 0;
}

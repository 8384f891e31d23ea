import type { Points } from './points';
import type { SidesPlan } from './sides-plan';

export type Circles = Points & { readonly radii: Float64Array };

const MATCHINGS = 6;
const MAX_SWEEPS = 8;
/** How much a tie to another side counts against one within. */
const OUTWARD = 0.3;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** The least distance of two seeds of a sunflower, where the square of a seed's distance from the middle grows by 1. */
const MIN_OF_SUNFLOWER = 1.546;
/** Seeds of a sunflower whose numbers differ by these lie near each other. */
const NEAR_SEEDS = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89];

/** Returns the radius of the circle around the places of that many actors, of which no two are nearer than `spacing`. */
export function toRadiusOfPlaces(count: number, spacing: number): number {
  return toPlaces(count, spacing).reach;
}

/**
 * Returns where the actors of sides stand, each in the circle of its side, on the seeds of a sunflower (Vogel 1979), which
 * fill a circle evenly; NaN for actors of no side. They begin about where they stood among their own. Those with ties within
 * the side draw near each other, and those with ties to another side to where it lies. No side depends on where the actors of
 * another stand, so that one can be settled alone: `only` its number; all others are NaN then.
 */
export function settleInCircles(
  plan: SidesPlan,
  stood: Points,
  circles: Circles,
  spacing: number,
  only: number | null = null,
): Points {
  const isSettled = (side: number) => only === null || side === only;
  const x = new Float64Array(plan.sideOf.length).fill(Number.NaN);
  const y = new Float64Array(plan.sideOf.length).fill(Number.NaN);
  const points = { x, y };
  const sides = plan.sides.flatMap(({ start, count }, side) => {
    if (!isSettled(side)) return [];
    const places = toPlaces(count, spacing);
    const [middleX, middleY] = [circles.x[side] as number, circles.y[side] as number];
    const placed: PlacedSide = {
      side,
      start,
      count,
      x: places.x.map((value) => value + middleX),
      y: places.y.map((value) => value + middleY),
      order: orderPlaces(places),
    };
    return [placed];
  });
  for (const side of sides) matchPlaces(points, side, toStart(stood, side));
  const gates = toGates(plan, sides, circles);
  for (let matching = 0; matching < MATCHINGS; matching++) {
    const wanted = toWanted(plan, sides, points, gates, 0.6 - (0.4 * matching) / MATCHINGS);
    for (const side of sides) matchPlaces(points, side, wanted);
  }
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++)
    if (!swapPlaces(plan, sides, points, circles, gates)) break;
  return points;
}

type Places = Points & { readonly reach: number };

/** The places of a side around its middle, and how far the outermost is from it. */
function toPlaces(count: number, spacing: number): Places {
  if (count <= 5) {
    const reach = count < 2 ? 0 : spacing / (2 * Math.sin(Math.PI / count));
    const angle = (i: number) => ((i + 0.5) / count) * 2 * Math.PI;
    const at = (turn: (angle: number) => number) =>
      Float64Array.from({ length: count }, (_, i) => reach * turn(angle(i)));
    return { x: at(Math.cos), y: at(Math.sin), reach };
  }
  const unit = spacing / MIN_OF_SUNFLOWER;
  const at = (turn: (angle: number) => number) =>
    Float64Array.from({ length: count }, (_, i) => unit * Math.sqrt(i + 0.5) * turn(i * GOLDEN_ANGLE));
  return { x: at(Math.cos), y: at(Math.sin), reach: unit * Math.sqrt(count - 0.5) };
}

type PlacedSide = Points & {
  /** Its number in the plan. */
  readonly side: number;
  readonly start: number;
  readonly count: number;
  readonly order: { readonly places: Int32Array; readonly axes: Uint8Array };
};

/** Halves the numbers of points again and again, by x (0) or by y (1), until each half holds one: smaller values first. */
function halve(
  numbers: Int32Array,
  { x, y }: Points,
  chooseAxis: (part: Int32Array, at: number, end: number) => 0 | 1,
): void {
  const split = (at: number, end: number) => {
    if (end - at < 2) return;
    const part = numbers.subarray(at, end);
    const values = chooseAxis(part, at, end) === 0 ? x : y;
    part.sort((one, other) => (values[one] as number) - (values[other] as number) || one - other);
    const middle = (at + end) >> 1;
    split(at, middle);
    split(middle, end);
  };
  split(0, numbers.length);
}

/** Places in the order in which halving finds them, each part cut across its longer axis; `axes` says which, by its middle. */
function orderPlaces(places: Points): PlacedSide['order'] {
  const numbers = Int32Array.from(places.x.keys());
  const axes = new Uint8Array(numbers.length);
  const extent = (values: Float64Array, part: Int32Array) => {
    let [least, most] = [Infinity, -Infinity];
    for (const i of part) {
      least = Math.min(least, values[i] as number);
      most = Math.max(most, values[i] as number);
    }
    return most - least;
  };
  halve(numbers, places, (part, at, end) => {
    const axis = extent(places.x, part) >= extent(places.y, part) ? 0 : 1;
    axes[(at + end) >> 1] = axis;
    return axis;
  });
  return { places: numbers, axes };
}

/** Gives each member of a side a place of it, so that they lie to each other about as the points that are wanted do. */
function matchPlaces(points: Points, { start, count, x, y, order }: PlacedSide, wanted: Points): void {
  const members = Int32Array.from({ length: count }, (_, at) => start + at);
  halve(members, wanted, (_, at, end) => (order.axes[(at + end) >> 1] === 0 ? 0 : 1));
  for (const [at, member] of members.entries()) {
    const place = order.places[at] as number;
    points.x[member] = x[place] as number;
    points.y[member] = y[place] as number;
  }
}

/** Where members stood; who stood nowhere begins by the middle of the others, each a little aside. */
function toStart(stood: Points, { start, count }: PlacedSide): Points {
  const mean = (values: Float64Array) => {
    const known = values.subarray(start, start + count).filter((value) => !Number.isNaN(value));
    return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : 0;
  };
  const fill = (values: Float64Array, turn: (angle: number) => number) => {
    const middle = mean(values);
    return values.map((value, i) => (Number.isNaN(value) ? middle + turn(i * GOLDEN_ANGLE) : value));
  };
  return { x: fill(stood.x, Math.cos), y: fill(stood.y, Math.sin) };
}

/** Where each member of a side would like to stand: a share of the way to the mean of those it is tied to. */
function toWanted(
  { sideOf, offsets, ends }: SidesPlan,
  sides: readonly PlacedSide[],
  { x, y }: Points,
  gates: Points,
  share: number,
): Points {
  const [toX, toY] = [x.slice(), y.slice()];
  for (const { start, count } of sides) {
    for (let i = start; i < start + count; i++) {
      let [sumX, sumY, weights] = [0, 0, 0];
      for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at++) {
        const other = ends[at] as number;
        if ((sideOf[other] as number) < 0) continue;
        const isWithin = sideOf[other] === sideOf[i];
        const weight = isWithin ? 1 : OUTWARD;
        sumX += weight * ((isWithin ? x[other] : gates.x[at]) as number);
        sumY += weight * ((isWithin ? y[other] : gates.y[at]) as number);
        weights += weight;
      }
      if (weights === 0) continue;
      toX[i] = (x[i] as number) * (1 - share) + (share * sumX) / weights;
      toY[i] = (y[i] as number) * (1 - share) + (share * sumY) / weights;
    }
  }
  return { x: toX, y: toY };
}

/**
 * For each tie to another side the point on the actor's own circle toward the circle of the other, by the number of the tie in
 * `ends`; NaN for ties within a side, and for those to actors of no side.
 */
function toGates(
  { sideOf, offsets, ends }: SidesPlan,
  sides: readonly PlacedSide[],
  { x, y, radii }: Circles,
): Points {
  const gates = { x: new Float64Array(ends.length), y: new Float64Array(ends.length) };
  gates.x.fill(Number.NaN);
  for (const { side: own, start, count } of sides) {
    for (let at = offsets[start] as number; at < (offsets[start + count] as number); at++) {
      const far = sideOf[ends[at] as number] as number;
      if (far < 0 || far === own) continue;
      const [dx, dy] = [(x[far] as number) - (x[own] as number), (y[far] as number) - (y[own] as number)];
      const reach = (radii[own] as number) / Math.sqrt(dx * dx + dy * dy);
      gates.x[at] = (x[own] as number) + dx * reach;
      gates.y[at] = (y[own] as number) + dy * reach;
    }
  }
  return gates;
}

/** Exchanges members of a side near each other where their ties are shorter then. Returns whether any were. */
function swapPlaces(
  { sideOf, offsets, ends }: SidesPlan,
  sides: readonly PlacedSide[],
  { x, y }: Points,
  circles: Circles,
  gates: Points,
): boolean {
  const costOf = (i: number, without: number, atX: number, atY: number) => {
    let cost = 0;
    for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at++) {
      const other = ends[at] as number;
      if (other === without || (sideOf[other] as number) < 0) continue;
      const isWithin = sideOf[other] === sideOf[i];
      const dx = ((isWithin ? x[other] : gates.x[at]) as number) - atX;
      const dy = ((isWithin ? y[other] : gates.y[at]) as number) - atY;
      cost += (isWithin ? 1 : OUTWARD) * Math.sqrt(dx * dx + dy * dy);
    }
    return cost;
  };
  const swap = (i: number, j: number) => {
    const [xi, yi, xj, yj] = [x[i] as number, y[i] as number, x[j] as number, y[j] as number];
    const before = costOf(i, j, xi, yi) + costOf(j, i, xj, yj);
    const after = costOf(i, j, xj, yj) + costOf(j, i, xi, yi);
    if (after >= before - 0.01) return false;
    [x[i], y[i], x[j], y[j]] = [xj, yj, xi, yi];
    return true;
  };
  let swapped = false;
  for (const { side, start, count } of sides) {
    const holders = orderByDistance(
      start,
      count,
      { x, y },
      circles.x[side] as number,
      circles.y[side] as number,
    );
    for (const step of NEAR_SEEDS) {
      for (let at = 0; at + step < count; at++) {
        const [i, j] = [holders[at] as number, holders[at + step] as number];
        if (!swap(i, j)) continue;
        [holders[at], holders[at + step]] = [j, i];
        swapped = true;
      }
    }
  }
  return swapped;
}

/** The members of a side by the seed on which each stands, from the middle outward. */
function orderByDistance(
  start: number,
  count: number,
  { x, y }: Points,
  middleX: number,
  middleY: number,
): Int32Array {
  const distances = new Map<number, number>();
  for (let i = start; i < start + count; i++)
    distances.set(i, Math.hypot((x[i] as number) - middleX, (y[i] as number) - middleY));
  return Int32Array.from(distances.keys()).sort(
    (one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0) || one - other,
  );
}

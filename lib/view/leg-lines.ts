import { memoize } from '@/lib/network/memoize';
import { computeBows, toPair } from './bows';
import type { Segment } from './box';
import { isApproachLeg } from './line-drawing';
import { type Course, layPassages, type Passage, toControls, turnPassage } from './mediation-curves';
import { findPoint, type Point, type Positions } from './positions';
import type { View, ViewLeg } from './view';

/** How far parallel ties bow apart at their control points, in units of the plane. */
export const BEND = 30;

/** The line of a leg, from the middle of its actors: straight without a control point, else a quadratic curve. */
export type LegCurve = {
  readonly from: Point;
  readonly control: Point | null;
  readonly to: Point;
  /** How far the control point lies to the right of the way between its actors, and at which share of that way. */
  readonly bow: number;
  readonly share: number;
  /** The end at which the line goes on as that of the other leg of its tie, under the go-between. */
  readonly passes: 'from' | 'to' | null;
};

/** The line of a leg: its middle, and the chords between its ends and its middle. */
export type LegLine = { readonly middle: Point; readonly segments: readonly Segment[] };

/** Lines that stand for several ties each run closer to each other than ties do: as strands. */
const STRAND = 0.28;

type Mediation = { readonly first: ViewLeg; readonly second: ViewLeg };

/** The legs of a view, found by what moves together. */
export type LegIndex = {
  /** By key. */
  readonly legs: ReadonlyMap<string, ViewLeg>;
  /** By go-between, in the view's order. */
  readonly mediations: ReadonlyMap<string, readonly Mediation[]>;
  /** The go-betweens of the mediations in which an actor takes part, by actor. */
  readonly goBetweens: ReadonlyMap<string, ReadonlySet<string>>;
  /** All legs but those of mediations, by the pair of their actors. */
  readonly others: ReadonlyMap<string, readonly ViewLeg[]>;
};

export type CurveStyle = {
  /** How far parallel ties bow apart. */
  readonly step: number;
  /** Of the plane's style. */
  readonly unit: number;
  /** Counts what a line of a leg runs over but should not; a mediation is turned until it runs over least. */
  readonly countInTheWay?: (curve: LegCurve, leg: ViewLeg) => number;
};

const PLANE_STYLE: CurveStyle = { step: BEND, unit: 1 };
/** By how much a mediation may be turned at its go-between to pass by what is in its way, in radians. */
const TURNS = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75] as const;

/** Returns the legs of a view, found by what moves together: once for each view. */
export const indexLegs = memoize(({ legs, types }: Pick<View, 'legs' | 'types'>): LegIndex => {
  const seconds = new Map(legs.flatMap((leg) => (leg.part === 'second' ? [[leg.relationship, leg]] : [])));
  const mediations = new Map<string, Mediation[]>();
  const goBetweens = new Map<string, Set<string>>();
  const curved = new Set<string>();
  for (const first of legs) {
    const [type, second] = [types.get(first.type), seconds.get(first.relationship)];
    if (!type || !second || !isApproachLeg(type, first.part)) continue;
    getList(mediations, first.to).push({ first, second });
    for (const actor of [first.from, first.to, second.to])
      goBetweens.set(actor, (goBetweens.get(actor) ?? new Set()).add(first.to));
    curved.add(first.key).add(second.key);
  }
  const others = new Map<string, ViewLeg[]>();
  for (const leg of legs) if (!curved.has(leg.key)) getList(others, toPair(leg)).push(leg);
  return { legs: new Map(legs.map((leg) => [leg.key, leg])), mediations, goBetweens, others };
});

function getList<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/**
 * Returns the line of each leg, by key; a leg of which an end has no position has none. A mediation is one curve through
 * its go-between. Other ties run straight where they are alone, and part from parallel ones. `moved`: only the lines that
 * change when these actors move on the plane, beside those that follow their ends as they are.
 */
export function layLegs(
  { mediations, goBetweens, others }: LegIndex,
  positions: Positions,
  style: CurveStyle = PLANE_STYLE,
  moved?: Iterable<string>,
): ReadonlyMap<string, LegCurve> {
  const curves = new Map<string, LegCurve>();
  const taken = new Map<string, number[]>();
  const touched = moved && new Set([...moved].flatMap((actor) => [...(goBetweens.get(actor) ?? [])]));
  for (const goBetween of touched ?? mediations.keys()) {
    for (const [leg, curve] of layMediations(mediations.get(goBetween) ?? [], positions, style)) {
      curves.set(leg.key, curve);
      const side = leg.from < leg.to ? 1 : -1;
      getList(taken, toPair(leg)).push((side * 2 * toMiddleBow(leg, curve, positions)) / style.step);
    }
  }
  const pairs = touched ? [...taken.keys()] : [...others.keys()];
  const rest = pairs.flatMap((pair) => others.get(pair) ?? []);
  const bows = computeBows(rest, taken);
  for (const leg of rest) {
    const step = leg.bundle ? style.step * STRAND : style.step;
    const curve = toBowed(leg, (bows.get(leg.key) ?? 0) * step, positions);
    if (curve) curves.set(leg.key, curve);
  }
  return curves;
}

function layMediations(
  group: readonly Mediation[],
  positions: Positions,
  style: CurveStyle,
): readonly (readonly [ViewLeg, LegCurve])[] {
  const placed = group.flatMap(({ first, second }) => {
    const from = findPoint(positions, first.from);
    const through = findPoint(positions, first.to);
    const to = findPoint(positions, second.to);
    return from && through && to ? [{ first, second, course: { from, through, to } }] : [];
  });
  const passages = layPassages(
    placed.map(({ course }) => course),
    style.unit,
  );
  return placed.flatMap(({ first, second, course }, index) => {
    const passage = passages[index];
    if (!passage) return [];
    const [one, other] = chooseTurn(first, second, course, passage, style);
    return [[first, one] as const, [second, other] as const];
  });
}

type Pair = readonly [first: LegCurve, second: LegCurve];

function chooseTurn(
  first: ViewLeg,
  second: ViewLeg,
  course: Course,
  passage: Passage,
  { countInTheWay, unit }: CurveStyle,
): Pair {
  let best = toPassing(course, passage, unit);
  if (!countInTheWay) return best;
  let least = Number.POSITIVE_INFINITY;
  for (const turn of TURNS) {
    const pair = toPassing(course, turnPassage(passage, turn), unit);
    const count = countInTheWay(pair[0], first) + countInTheWay(pair[1], second);
    if (count < least) [best, least] = [pair, count];
    if (least === 0) break;
  }
  return best;
}

function toPassing(course: Course, passage: Passage, unit: number): Pair {
  const { from, through, to } = course;
  const [one, other] = toControls(course, passage, unit);
  return [
    { from, control: one, to: passage.at, ...toBow(from, through, one), passes: 'to' },
    { from: passage.at, control: other, to, ...toBow(through, to, other), passes: 'from' },
  ];
}

/** Where a control point lies, as seen from the straight line between two actors. */
function toBow(from: Point, to: Point, control: Point): Pick<LegCurve, 'bow' | 'share'> {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  if (square === 0) return { bow: 0, share: 0.5 };
  const [x, y] = [control.x - from.x, control.y - from.y];
  return { bow: (dx * y - dy * x) / Math.sqrt(square), share: (x * dx + y * dy) / square };
}

/** How far the middle of a line lies to the right of the straight line between its actors. */
function toMiddleBow({ from, to }: ViewLeg, curve: LegCurve, positions: Positions): number {
  const [start, end] = [findPoint(positions, from), findPoint(positions, to)];
  return start && end ? toBow(start, end, toLegPoint(curve, 0.5)).bow : 0;
}

function toBowed(leg: ViewLeg, bow: number, positions: Positions): LegCurve | null {
  const [from, to] = [findPoint(positions, leg.from), findPoint(positions, leg.to)];
  return from && to ? bendBetween({ bow }, from, to) : null;
}

/** Returns the curve of a tie that is no mediation between other places: it bows out as far as before. */
export function bendBetween({ bow }: Pick<LegCurve, 'bow'>, from: Point, to: Point): LegCurve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const control =
    bow === 0 || length === 0
      ? null
      : { x: middle.x - (dy / length) * bow, y: middle.y + (dx / length) * bow };
  return { from, control, to, bow, share: 0.5, passes: null };
}

/** Returns the point of a leg's line at a share of the way from its start to its end. */
export function toLegPoint({ from, control, to }: LegCurve, share: number): Point {
  const mix = (a: Point, b: Point) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
  return control ? mix(mix(from, control), mix(control, to)) : mix(from, to);
}

/** Returns where the line of a leg runs. */
export function toLegLine(curve: LegCurve): LegLine {
  const { from, control, to, passes } = curve;
  const middle = toLegPoint(curve, 0.5);
  if (!control) return { middle, segments: [{ from, to }] };
  // The curve of a mediation bends more on one half.
  const shares = passes ? [0.25, 0.5, 0.75] : [0.5];
  const points = [from, ...shares.map((share) => toLegPoint(curve, share)), to];
  const segments = points.slice(1).map((end, index) => ({ from: points[index] ?? from, to: end }));
  return { middle, segments };
}

import type { Point } from './positions';

/** The ends of a mediation, as points: who reaches out, the go-between, the party reached. */
export type Course = { readonly from: Point; readonly through: Point; readonly to: Point };

/** Where the curve of a mediation passes its go-between, and in which direction (of length 1). */
export type Passage = { readonly at: Point; readonly along: Point };

/** How far apart mediations pass one go-between, and how far from its middle at most, in units of the plane. */
const LANE = 11;
const MAX_OFFSET = 11;
/** How far those that share a party part on their way to it, in radians at the go-between. */
const FAN = 0.22;
/** Where the control point of a leg lies, in shares of its way from the go-between: for a sharp turn, and for none. */
const SHARP = 0.26;
const STRAIGHT = 0.64;
/** No leg stands out further from the straight way at its control point, in units of the plane. */
const MAX_BOW = 56;

/**
 * Returns where each of the mediations through one go-between passes it. Each goes straight on: it leaves the go-between in
 * the direction in which it came, which halves the turn between its two legs. Several pass side by side, in the order of
 * where their ends lie, so that those that need not cross do not; those that share a party part further on the way to it.
 * `unit`: of the plane's style.
 */
export function layPassages(courses: readonly Course[], unit = 1): readonly Passage[] {
  const tangents = courses.map(toTangent);
  const axis = toAxis(tangents);
  const strands = courses.map((course, index): Strand => {
    const tangent = tangents[index] ?? axis;
    const side = dot(tangent, axis) < 0 ? -1 : 1;
    const [back, ahead] = side < 0 ? [course.to, course.from] : [course.from, course.to];
    const height = [back, ahead].reduce((sum, end) => sum + cross(axis, toDirection(course.through, end)), 0);
    const angle = Math.atan2(side * cross(axis, tangent), side * dot(axis, tangent));
    return { index, through: course.through, back, ahead, side, height, angle };
  });
  const inOrder = strands.toSorted((a, b) => a.height - b.height || a.index - b.index);
  const turns = [fanOut(inOrder, ({ ahead }) => ahead, 1), fanOut(inOrder, ({ back }) => back, -1)];
  const lane = Math.min(LANE, (2 * MAX_OFFSET) / Math.max(1, strands.length - 1)) * unit;
  const passages = inOrder.map(({ index, through, side, angle }, place): readonly [number, Passage] => {
    const turned = turns.reduce((sum, turn) => sum + (turn.get(index) ?? 0), angle);
    const { x, y } = turnVector(axis, turned);
    const by = (place - (strands.length - 1) / 2) * lane;
    return [
      index,
      { at: { x: through.x - y * by, y: through.y + x * by }, along: { x: side * x, y: side * y } },
    ];
  });
  return passages.toSorted(([a], [b]) => a - b).map(([, passage]) => passage);
}

/** A mediation as seen along the axis that all through one go-between have in common, whichever way it runs. */
type Strand = {
  readonly index: number;
  readonly through: Point;
  readonly back: Point;
  readonly ahead: Point;
  /** -1 when it runs against the axis. */
  readonly side: 1 | -1;
  /** How far its ends lie to the right of the axis. */
  readonly height: number;
  /** Between the axis and its tangent. */
  readonly angle: number;
};

/**
 * Returns by how much each strand turns, by its index, so that those that share an end fan out toward it in the order in
 * which they pass: the least change by which each is turned further than the one before (pool adjacent violators).
 */
function fanOut(
  inOrder: readonly Strand[],
  toEnd: (strand: Strand) => Point,
  way: 1 | -1,
): ReadonlyMap<number, number> {
  const bundles = new Map<string, Strand[]>();
  for (const strand of inOrder) {
    const { x, y } = toEnd(strand);
    const key = `${x}/${y}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(strand);
    else bundles.set(key, [strand]);
  }
  const turns = new Map<number, number>();
  for (const bundle of bundles.values()) {
    const wanted = bundle.map(({ angle }, rank) => way * angle - rank * FAN);
    const risen = toRising(wanted);
    bundle.forEach(({ index }, rank) => {
      turns.set(index, way * ((risen[rank] ?? 0) - (wanted[rank] ?? 0)));
    });
  }
  return turns;
}

/** Returns the nearest values that never fall, by least squares. */
function toRising(values: readonly number[]): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}

/** Returns the passage in a direction that is turned by that many radians about its point. */
export function turnPassage({ at, along }: Passage, by: number): Passage {
  return { at, along: turnVector(along, by) };
}

function turnVector({ x, y }: Point, by: number): Point {
  const [cos, sin] = [Math.cos(by), Math.sin(by)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

function dot(one: Point, other: Point): number {
  return one.x * other.x + one.y * other.y;
}

/** Positive where the other points to the right of the one. */
function cross(one: Point, other: Point): number {
  return one.x * other.y - one.y * other.x;
}

/** Returns the control points of the two legs of a mediation: both lie on the line on which it passes its go-between. */
export function toControls(
  course: Course,
  { at, along }: Passage,
  unit = 1,
): readonly [first: Point, second: Point] {
  const first = toReach(course.from, at, along, unit);
  const second = toReach(course.to, at, { x: -along.x, y: -along.y }, unit);
  return [
    { x: at.x - along.x * first, y: at.y - along.y * first },
    { x: at.x + along.x * second, y: at.y + along.y * second },
  ];
}

/** How far before the passage the control point of a leg from that end lies. */
function toReach(end: Point, at: Point, along: Point, unit: number): number {
  const way = toDirection(end, at);
  const straightness = Math.max(0, dot(way, along));
  const share = SHARP + (STRAIGHT - SHARP) * straightness ** 2;
  const aside = Math.abs(cross(way, along));
  const reach = Math.hypot(at.x - end.x, at.y - end.y) * share;
  return aside * reach > MAX_BOW * unit ? (MAX_BOW * unit) / aside : reach;
}

/** Between the directions of both legs; of a way that turns right back, across it. */
function toTangent({ from, through, to }: Course): Point {
  const [there, on] = [toDirection(from, through), toDirection(through, to)];
  const [x, y] = [there.x + on.x, there.y + on.y];
  const length = Math.hypot(x, y);
  return length < 1e-6 ? { x: -there.y, y: there.x } : { x: x / length, y: y / length };
}

/** The mean of directions of which each counts as much as its opposite. */
function toAxis(directions: readonly Point[]): Point {
  let [cos, sin] = [0, 0];
  for (const { x, y } of directions) {
    cos += x * x - y * y;
    sin += 2 * x * y;
  }
  const angle = Math.atan2(sin, cos) / 2;
  return { x: Math.cos(angle), y: Math.sin(angle) };
}

function toDirection(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return length === 0 ? { x: 1, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

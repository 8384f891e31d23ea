import type { Point } from './positions';

/** The ends of a mediation, as points: who reaches out, the go-between, the party reached. */
export type Course = { readonly from: Point; readonly through: Point; readonly to: Point };

/** Where the curve of a mediation passes its go-between, and in which direction (of length 1). */
export type Passage = { readonly at: Point; readonly along: Point };

/** How far apart mediations pass one go-between, and how far from its middle at most, in units of the plane. */
const LANE = 11;
const MAX_OFFSET = 11;
/** Where the control point of a leg lies, in shares of its way from the go-between: for a sharp turn, and for none. */
const SHARP = 0.26;
const STRAIGHT = 0.64;
/** No leg stands out further from the straight way at its control point, in units of the plane. */
const MAX_BOW = 56;

/**
 * Returns where each of the mediations through one go-between passes it. Each goes straight on: it leaves the go-between in
 * the direction in which it came, which halves the turn between its two legs. Several pass side by side, in the order of
 * where their ends lie, so that those that need not cross do not. `unit`: of the plane's style.
 */
export function layPassages(courses: readonly Course[], unit = 1): readonly Passage[] {
  const tangents = courses.map(toTangent);
  const axis = toAxis(tangents);
  const height = ({ x, y }: Point) => x * -axis.y + y * axis.x;
  const heights = courses.map(
    ({ from, through, to }) => height(toDirection(through, from)) + height(toDirection(through, to)),
  );
  const order = courses
    .map((_, index) => index)
    .sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0) || a - b);
  const lane = Math.min(LANE, (2 * MAX_OFFSET) / Math.max(1, courses.length - 1)) * unit;
  const offsets = new Map(order.map((index, place) => [index, (place - (courses.length - 1) / 2) * lane]));
  return courses.map(({ through }, index) => {
    const along = tangents[index] ?? { x: 1, y: 0 };
    // All offsets are told on one side of the common axis, whichever way each mediation runs.
    const side = along.x * axis.x + along.y * axis.y < 0 ? -1 : 1;
    const by = side * (offsets.get(index) ?? 0);
    return { at: { x: through.x - along.y * by, y: through.y + along.x * by }, along };
  });
}

/** Returns the passage in a direction that is turned by that many radians about its point. */
export function turnPassage({ at, along }: Passage, by: number): Passage {
  const [cos, sin] = [Math.cos(by), Math.sin(by)];
  return { at, along: { x: along.x * cos - along.y * sin, y: along.x * sin + along.y * cos } };
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
  const { x, y } = toDirection(end, at);
  const straightness = Math.max(0, x * along.x + y * along.y);
  const share = SHARP + (STRAIGHT - SHARP) * straightness ** 2;
  const aside = Math.abs(x * along.y - y * along.x);
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

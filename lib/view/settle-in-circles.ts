import { areBoxesApart, type Points, pushBoxesApart } from './push-apart';
import type { SidesPlan } from './sides-plan';

type Room = { readonly width: number; readonly height: number };
export type Circles = Points & { readonly radii: Float64Array };

const ROUNDS = 70;
const PUSHES = 160;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** A lattice is this much wider than the room, so that a rounding does not bring two too near. */
const LATTICE_ROOM = 1.01;

/** Returns whether a lattice of rooms has at least `count` points in a circle of that radius. */
export function fitsCircle(count: number, radius: number, room: Room): boolean {
  let capacity = 0;
  forEachRow(radius, room, (_, places) => {
    capacity += places;
  });
  return capacity >= count;
}

/**
 * Returns where the actors of sides stand, each in the circle of its side, at least `edge` from its line, no two nearer than
 * the room in both directions; NaN for actors of no side. They begin where they stood among their own, spread evenly over
 * the circle; ties within a side draw them together, and ties to other sides draw them toward these.
 */
export function settleInCircles({
  plan,
  stood,
  circles,
  room,
  edge,
}: {
  readonly plan: SidesPlan;
  readonly stood: Points;
  readonly circles: Circles;
  readonly room: Room;
  readonly edge: number;
}): Points {
  const all = startInCircles(plan, stood, circles, edge);
  const size = plan.sideOf.length;
  const count = plan.sides.reduce((sum, side) => sum + side.count, 0);
  const points = { x: all.x.subarray(0, count), y: all.y.subarray(0, count) };
  const keepInside = () => clampToCircles(plan, points, circles, edge);
  for (let round = 0; round < ROUNDS; round++) {
    drawTogether(plan, points, circles, 0.22 * (1 - round / ROUNDS), room);
    pushBoxesApart(points, room.width, room.height);
    keepInside();
  }
  for (let round = 0; round < PUSHES; round++) {
    const overlapping = pushBoxesApart(points, room.width, room.height);
    keepInside();
    if (overlapping === 0) break;
  }
  for (const [i, { start, count: members }] of plan.sides.entries()) {
    const own = {
      x: points.x.subarray(start, start + members),
      y: points.y.subarray(start, start + members),
    };
    if (!areBoxesApart(own, room.width, room.height)) snapToLattice(own, circles, i, room, edge);
  }
  return size === count ? points : all;
}

/** Members keep their direction from the middle of their own, and the order of their distances from it. */
function startInCircles(
  { sides, sideOf }: SidesPlan,
  stood: Points,
  { x: middleX, y: middleY, radii }: Circles,
  edge: number,
): Points {
  const x = new Float64Array(sideOf.length).fill(Number.NaN);
  const y = new Float64Array(sideOf.length).fill(Number.NaN);
  for (const [side, { start, count }] of sides.entries()) {
    const members = Array.from({ length: count }, (_, at) => start + at);
    const known = members.filter((i) => !Number.isNaN(stood.x[i] as number));
    const mean = (values: Float64Array) =>
      known.reduce((sum, i) => sum + (values[i] as number), 0) / known.length;
    const [meanX, meanY] = [mean(stood.x), mean(stood.y)];
    const offsets = members.map((i, at) => {
      const [dx, dy] = [(stood.x[i] as number) - meanX, (stood.y[i] as number) - meanY];
      // Who stood nowhere, or at the middle of all, begins in a direction of its own.
      const angle = dx * dx + dy * dy > 0 ? Math.atan2(dy, dx) : at * GOLDEN_ANGLE;
      return { i, angle, distance: Number.isNaN(dx) ? Number.POSITIVE_INFINITY : Math.hypot(dx, dy) };
    });
    offsets.sort((one, other) => compareNumbers(one.distance, other.distance) || one.i - other.i);
    const reach = (radii[side] as number) - edge;
    for (const [rank, { i, angle }] of offsets.entries()) {
      const distance = count === 1 ? 0 : reach * Math.sqrt((rank + 0.5) / count);
      x[i] = (middleX[side] as number) + Math.cos(angle) * distance;
      y[i] = (middleY[side] as number) + Math.sin(angle) * distance;
    }
  }
  return { x, y };
}

function compareNumbers(one: number, other: number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Moves each actor a share of the way to the mean of those it is tied to: of other sides, to the edge toward them. */
function drawTogether(
  { sides, sideOf, offsets, ends }: SidesPlan,
  { x, y }: Points,
  { x: middleX, y: middleY, radii }: Circles,
  share: number,
  room: Room,
): void {
  const count = x.length;
  const [toX, toY] = [x.slice(), y.slice()];
  for (let i = 0; i < count; i++) {
    const side = sideOf[i] as number;
    if (sides[side]?.count === 1) continue;
    let [sumX, sumY, weights] = [0, 0, 0];
    for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at++) {
      const other = ends[at] as number;
      const otherSide = sideOf[other] as number;
      if (otherSide < 0) continue;
      if (otherSide === side) {
        const [dx, dy] = [(x[other] as number) - (x[i] as number), (y[other] as number) - (y[i] as number)];
        const beyond = 1 - Math.min(1, (1.4 * room.width) / Math.max(1, Math.hypot(dx, dy)));
        sumX += dx * beyond;
        sumY += dy * beyond;
        weights += 1;
      } else {
        const dx = (middleX[otherSide] as number) - (middleX[side] as number);
        const dy = (middleY[otherSide] as number) - (middleY[side] as number);
        const reach = (0.8 * (radii[side] as number)) / Math.hypot(dx, dy);
        sumX += 0.5 * ((middleX[side] as number) + dx * reach - (x[i] as number));
        sumY += 0.5 * ((middleY[side] as number) + dy * reach - (y[i] as number));
        weights += 0.5;
      }
    }
    if (weights === 0) continue;
    toX[i] = (x[i] as number) + (share * sumX) / weights;
    toY[i] = (y[i] as number) + (share * sumY) / weights;
  }
  x.set(toX);
  y.set(toY);
}

function clampToCircles(
  { sides }: SidesPlan,
  { x, y }: Points,
  { x: middleX, y: middleY, radii }: Circles,
  edge: number,
): void {
  for (const [side, { start, count }] of sides.entries()) {
    const [cx, cy, reach] = [
      middleX[side] as number,
      middleY[side] as number,
      (radii[side] as number) - edge,
    ];
    for (let i = start; i < start + count; i++) {
      const [dx, dy] = [(x[i] as number) - cx, (y[i] as number) - cy];
      const distance = Math.hypot(dx, dy);
      if (distance <= reach) continue;
      x[i] = cx + (dx * reach) / distance;
      y[i] = cy + (dy * reach) / distance;
    }
  }
}

/** Puts members that pushing could not part on a lattice: row by row from the top, in each row from the left. */
function snapToLattice(
  { x, y }: Points,
  { x: middleX, y: middleY, radii }: Circles,
  side: number,
  room: Room,
  edge: number,
): void {
  const rows: { y: number; places: number }[] = [];
  forEachRow((radii[side] as number) - edge, room, (at, places) => rows.push({ y: at, places }));
  const spare = rows.reduce((sum, { places }) => sum + places, 0) - x.length;
  const capacity = x.length + spare;
  const order = [...x.keys()].sort((one, other) => (y[one] as number) - (y[other] as number) || one - other);
  const target = { x: new Float64Array(x.length), y: new Float64Array(x.length) };
  let done = 0;
  let seen = 0;
  for (const row of rows) {
    seen += row.places;
    // Each row takes its share of the members, so that what is spare is spread over all.
    const upTo = Math.min(
      x.length,
      Math.max(Math.round((x.length * seen) / capacity), x.length - (capacity - seen)),
    );
    const own = order.slice(done, Math.min(upTo, done + row.places));
    done += own.length;
    own.sort((one, other) => (x[one] as number) - (x[other] as number) || one - other);
    const step =
      room.width * LATTICE_ROOM * Math.max(1, own.length > 1 ? (row.places - 1) / (own.length - 1) : 1);
    for (const [at, i] of own.entries()) {
      target.x[i] = (middleX[side] as number) + (at - (own.length - 1) / 2) * step;
      target.y[i] = (middleY[side] as number) + row.y;
    }
  }
  x.set(target.x);
  y.set(target.y);
}

/** Visits the rows of a lattice of rooms in a circle from the top, with how many places each has. */
function forEachRow(radius: number, room: Room, visit: (y: number, places: number) => void): void {
  const [width, height] = [room.width * LATTICE_ROOM, room.height * LATTICE_ROOM];
  const half = Math.floor(radius / height);
  for (let row = -half; row <= half; row++) {
    const y = row * height;
    visit(y, Math.floor((2 * Math.sqrt(Math.max(0, radius * radius - y * y))) / width) + 1);
  }
}

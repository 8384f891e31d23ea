import { overlapX, overlapY } from './overlaps';
import type { Body, Link, Plane } from './plane';

/** What is preferred beyond legibility: that these bodies (by index) stand left of those. */
export type Preferences = { readonly left: readonly number[]; readonly right: readonly number[] };

const IDEAL_LENGTH = 140;
const SIDES_APART = 360;
/** What a tie outside the first view counts against one in it. */
const LESSER = 0.6;
const ROOM = 10;
const LABEL_ROOM = 3;
const WEIGHTS = {
  overlap: 120,
  through: 60,
  crossing: 36,
  length: 14,
  angle: 14,
  label: 7,
  sides: 22,
  spread: 10,
};

/**
 * Returns how ill a body stands where it stands, in the manner of Davidson and Harel (1996): boxes that overlap, ties
 * that run through boxes or cross, ties too long, too short or too close in angle, sides that are swapped. None of these is less than
 * nothing: as soon as the sum is no less than a limit, no more is added.
 */
export function computeBodyCost(
  plane: Plane,
  incident: readonly Link[],
  index: number,
  preferences: Preferences,
  limit = Number.POSITIVE_INFINITY,
): number {
  const body = plane.bodies[index];
  if (!body) return 0;
  let cost = costOfBoxes(plane, body, index) + costOfAngles(plane, incident, index);
  for (const link of plane.links) {
    if (cost >= limit) return cost;
    if (link.a === index || link.b === index) continue;
    const a = plane.bodies[link.a];
    const b = plane.bodies[link.b];
    if (!a || !b) continue;
    if (isThrough(a, b, body, LABEL_ROOM)) cost += WEIGHTS.through * toWeight(link);
    for (const own of incident) cost += costOfCrossing(plane, own, link);
  }
  for (const own of incident) {
    if (cost >= limit) return cost;
    cost += costOfTie(plane, own);
  }
  return cost + costOfSides(plane, index, preferences);
}

/** Returns the cost of a whole plane: that of its bodies, each tie and pair counted from both ends. */
export function computePlaneCost(plane: Plane, preferences: Preferences): number {
  const incident = toIncident(plane);
  return plane.bodies.reduce(
    (sum, _, index) => sum + computeBodyCost(plane, incident[index] ?? [], index, preferences),
    0,
  );
}

/** Returns the links at each body. */
export function toIncident({ bodies, links }: Plane): readonly (readonly Link[])[] {
  const incident: Link[][] = bodies.map(() => []);
  for (const link of links) {
    incident[link.a]?.push(link);
    incident[link.b]?.push(link);
  }
  return incident;
}

function costOfBoxes({ bodies }: Plane, body: Body, index: number): number {
  let cost = 0;
  for (let at = 0; at < bodies.length; at++) {
    const other = bodies[at];
    if (at === index || !other) continue;
    const overX = overlapX(body, other) + 2 * ROOM;
    const overY = overlapY(body, other) + 2 * ROOM;
    if (overX > 0 && overY > 0) cost += WEIGHTS.overlap * (1 + Math.min(overX, overY) / 20);
    const distance = Math.max(20, Math.hypot(body.x - other.x, body.y - other.y));
    cost += WEIGHTS.spread * Math.min(4, (90 / distance) ** 2);
  }
  // A landscape picture: height costs more than width.
  return cost + (Math.abs(body.x) + 1.6 * Math.abs(body.y)) * 0.02;
}

function costOfTie({ bodies }: Plane, link: Link): number {
  const { a, b } = link;
  const one = bodies[a];
  const other = bodies[b];
  if (!one || !other) return 0;
  const length = Math.hypot(one.x - other.x, one.y - other.y);
  let cost = WEIGHTS.length * ((length - IDEAL_LENGTH) / IDEAL_LENGTH) ** 2;
  for (let at = 0; at < bodies.length; at++) {
    const third = bodies[at];
    if (third && at !== a && at !== b && isThrough(one, other, third, LABEL_ROOM)) {
      cost += WEIGHTS.through * toWeight(link);
    }
  }
  // A tie that leaves downward runs over its own label.
  const upper = one.y < other.y ? one : other;
  const lower = upper === one ? other : one;
  if (lower.y - upper.y > upper.below && Math.abs(lower.x - upper.x) < 0.5 * (lower.y - upper.y)) {
    cost += WEIGHTS.label;
  }
  return cost;
}

function costOfAngles({ bodies }: Plane, incident: readonly Link[], index: number): number {
  const body = bodies[index];
  if (!body || incident.length < 2) return 0;
  const angles: number[] = [];
  for (const { a, b } of incident) {
    const other = bodies[a === index ? b : a];
    if (other) angles.push(Math.atan2(other.y - body.y, other.x - body.x));
  }
  angles.sort((one, other) => one - other);
  let cost = 0;
  for (let at = 0; at < angles.length; at++) {
    const angle = angles[at] ?? 0;
    const next = angles[(at + 1) % angles.length] ?? angle;
    const between = at + 1 < angles.length ? next - angle : next + 2 * Math.PI - angle;
    if (between < 0.45) cost += WEIGHTS.angle * ((0.45 - between) / 0.45);
  }
  return cost;
}

function costOfCrossing({ bodies }: Plane, one: Link, other: Link): number {
  if (one.a === other.a || one.a === other.b || one.b === other.a || one.b === other.b) return 0;
  const a = bodies[one.a];
  const b = bodies[one.b];
  const c = bodies[other.a];
  const d = bodies[other.b];
  return a && b && c && d && isCrossing(a, b, c, d) ? WEIGHTS.crossing * toWeight(one) * toWeight(other) : 0;
}

function costOfSides({ bodies }: Plane, index: number, { left, right }: Preferences): number {
  const x = bodies[index]?.x ?? 0;
  const missing = (gap: number) => WEIGHTS.sides * Math.max(0, (SIDES_APART - gap) / 60);
  let cost = 0;
  if (left.includes(index)) for (const other of right) cost += missing((bodies[other]?.x ?? 0) - x);
  if (right.includes(index)) for (const other of left) cost += missing(x - (bodies[other]?.x ?? 0));
  return cost;
}

function toWeight({ main }: Link): number {
  return main ? 1 : LESSER;
}

type Spot = { readonly x: number; readonly y: number };

/** Returns whether the segments a–b and c–d cross inside. */
export function isCrossing(a: Spot, b: Spot, c: Spot, d: Spot): boolean {
  const turn = (p: Spot, q: Spot, r: Spot) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/**
 * Returns whether the segment a–b runs through a body's box, with that much room around it: the box is not wholly to one
 * side of the segment, and its corners are not all on one side of its line. Asked a million times: nothing is allocated.
 */
export function isThrough(a: Spot, b: Spot, body: Body, room: number): boolean {
  const left = body.x - body.halfWidth - room;
  const right = body.x + body.halfWidth + room;
  if ((a.x < left && b.x < left) || (a.x > right && b.x > right)) return false;
  const top = body.y - body.above - room;
  const bottom = body.y + body.below + room;
  if ((a.y < top && b.y < top) || (a.y > bottom && b.y > bottom)) return false;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const west = (left - a.x) * dy;
  const east = (right - a.x) * dy;
  const north = (top - a.y) * dx;
  const south = (bottom - a.y) * dx;
  const allLeft = west > north && west > south && east > north && east > south;
  const allRight = west < north && west < south && east < north && east < south;
  return !allLeft && !allRight;
}

import { type Body, type Plane, toOuterBox } from './plane';

const ROUNDS = 120;
const SPREADS = 12;
const ROOM = 6;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Pushes boxes apart until none overlap, each pair along the axis on which they overlap least. Fixed bodies stay. When
 * pushing alone does not end: with fixed bodies, what is caught between them goes to the nearest free place; without,
 * everything is spread about its centre and pushed again.
 */
export function removeOverlaps({ bodies }: Plane): void {
  const anchored = bodies.some(({ fixed }) => fixed);
  for (let spread = 0; spread <= (anchored ? 0 : SPREADS); spread++) {
    for (let round = 0; round < ROUNDS; round++) {
      if (!pushApart(bodies)) return;
    }
    if (!anchored) spreadBodies(bodies, 1.08);
  }
  if (anchored) for (const body of bodies) moveToFreePlace(bodies, body);
}

/** The places tried lie on a spiral, about evenly. */
function moveToFreePlace(bodies: readonly Body[], body: Body): void {
  const isFree = (candidate: Body) =>
    bodies.every((other) => {
      if (other === body) return true;
      return overlapX(candidate, other) + 2 * ROOM <= 0.01 || overlapY(candidate, other) + 2 * ROOM <= 0.01;
    });
  if (body.fixed || isFree(body)) return;
  const start = { x: body.x, y: body.y };
  for (let turn = 1; ; turn++) {
    const [angle, distance] = [turn * GOLDEN_ANGLE, 14 * Math.sqrt(turn)];
    body.x = start.x + Math.cos(angle) * distance;
    body.y = start.y + Math.sin(angle) * distance;
    if (isFree(body)) return;
  }
}

/** Returns how many pairs of boxes overlap. */
export function countOverlaps({ bodies }: Plane, room = 0): number {
  let count = 0;
  forEachNearPair(bodies, (one, other) => {
    if (overlapX(one, other) + 2 * room > 0.01 && overlapY(one, other) + 2 * room > 0.01) count += 1;
  });
  return count;
}

/** Returns how far two boxes reach into each other along x; negative where they are apart. */
export function overlapX(one: Body, other: Body): number {
  return (
    Math.min(one.x + one.halfWidth, other.x + other.halfWidth) -
    Math.max(one.x - one.halfWidth, other.x - other.halfWidth)
  );
}

/** Returns how far two boxes reach into each other along y; negative where they are apart. */
export function overlapY(one: Body, other: Body): number {
  return (
    Math.min(one.y + one.below, other.y + other.below) - Math.max(one.y - one.above, other.y - other.above)
  );
}

function pushApart(bodies: readonly Body[]): boolean {
  let pushed = false;
  forEachNearPair(bodies, (one, other) => {
    if (one.fixed && other.fixed) return;
    const overlap = { x: overlapX(one, other) + 2 * ROOM, y: overlapY(one, other) + 2 * ROOM };
    if (overlap.x <= 0.01 || overlap.y <= 0.01) return;
    pushed = true;
    const share = one.fixed || other.fixed ? 1 : 0.5;
    if (overlap.x < overlap.y) {
      const direction = one.x < other.x || (one.x === other.x && one.id < other.id) ? -1 : 1;
      if (!one.fixed) one.x += direction * overlap.x * share;
      if (!other.fixed) other.x -= direction * overlap.x * share;
    } else {
      const direction = one.y < other.y || (one.y === other.y && one.id < other.id) ? -1 : 1;
      if (!one.fixed) one.y += direction * overlap.y * share;
      if (!other.fixed) other.y -= direction * overlap.y * share;
    }
  });
  return pushed;
}

function spreadBodies(bodies: readonly Body[], factor: number): void {
  const { left, right, top, bottom } = toOuterBox(bodies);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  for (const body of bodies) {
    body.x = x + (body.x - x) * factor;
    body.y = y + (body.y - y) * factor;
  }
}

/** Pairs are looked for along x only as far as the widest boxes reach: near linear for a layout of some breadth. */
function forEachNearPair(bodies: readonly Body[], visit: (one: Body, other: Body) => void): void {
  const sorted = [...bodies].sort((one, other) => one.x - other.x || (one.id < other.id ? -1 : 1));
  const reach = 2 * Math.max(0, ...bodies.map(({ halfWidth }) => halfWidth)) + 2 * ROOM;
  for (const [at, one] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || other.x - one.x > reach) break;
      visit(one, other);
    }
  }
}

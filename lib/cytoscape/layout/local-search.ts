import { computeBodyCost, computePlaneCost, type Preferences, toIncident } from './cost';
import { LANDSCAPE } from './pack-components';
import { centreBodies, type Plane, toOuterBox } from './plane';
import { createRandom } from './seeded-random';

/** For small planes; large ones get fewer, so that the work stays within a second. */
const ROUNDS = 40;
const FEWEST_ROUNDS = 10;
const SMALL = 28;
/** How many pairs of ties are compared at the most: among a few dozen actors of whom all are tied to all, each crosses hundreds. */
const MAX_COMPARED = 5e7;
/** Above so many bodies or ties, a plane is turned by its outline and its sides alone. */
const MAX_WEIGHED = { bodies: 60, links: 500 };
const TRIES = 6;
const TURNS = 24;

/**
 * Turns and mirrors a plane without fixed bodies, about its centre, so that it lies broad, its labels have room and its
 * left side is on the left.
 */
export function orientPlane(plane: Plane, preferences: Preferences): void {
  centreBodies(plane.bodies);
  const start = plane.bodies.map(({ x, y }) => ({ x, y }));
  const turnTo = (turn: number, mirror: number) => {
    const [cos, sin] = [Math.cos((turn * 2 * Math.PI) / TURNS), Math.sin((turn * 2 * Math.PI) / TURNS)];
    for (const [index, body] of plane.bodies.entries()) {
      const { x, y } = start[index] ?? { x: 0, y: 0 };
      body.x = mirror * (x * cos - y * sin);
      body.y = x * sin + y * cos;
    }
  };
  let best = { turn: 0, mirror: 1, cost: Number.POSITIVE_INFINITY };
  const light = plane.bodies.length > MAX_WEIGHED.bodies || plane.links.length > MAX_WEIGHED.links;
  for (const mirror of [1, -1]) {
    for (let turn = 0; turn < TURNS; turn++) {
      turnTo(turn, mirror);
      const shape = costOfOutline(plane);
      const cost =
        shape + (light ? costOfSwappedSides(plane, preferences) : computePlaneCost(plane, preferences));
      if (cost < best.cost - 1e-6) best = { turn, mirror, cost };
    }
  }
  turnTo(best.turn, best.mirror);
  centreBodies(plane.bodies);
}

/**
 * Moves bodies by ever smaller steps, and at first by a leap now and then, each only where it stands better for it: fewer
 * ties cross or run through labels. The same seed gives the same steps. Fixed bodies stay; the others keep within `sway`
 * of where they were on the x axis.
 */
export function refineByLocalSearch(
  plane: Plane,
  preferences: Preferences,
  seed: number,
  sway = Number.POSITIVE_INFINITY,
): void {
  const random = createRandom(seed);
  const incident = toIncident(plane);
  const starts = plane.bodies.map(({ x }) => x);
  const rounds = toRounds(plane);
  for (let round = 0; round < rounds; round++) {
    const step = 150 * (1 - round / rounds) + 6;
    const { left, right, top, bottom } = toOuterBox(plane.bodies, step);
    for (const [index, body] of plane.bodies.entries()) {
      if (body.fixed) continue;
      const own = incident[index] ?? [];
      let cost = computeBodyCost(plane, own, index, preferences);
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const { x, y } = body;
        const [angle, distance] = [random() * 2 * Math.PI, random() * step];
        if (attempt === 0 && round < rounds / 2) {
          body.x = left + random() * (right - left);
          body.y = top + random() * (bottom - top);
        } else {
          body.x = x + Math.cos(angle) * distance;
          body.y = y + Math.sin(angle) * distance;
        }
        const start = starts[index] ?? x;
        body.x = Math.max(start - sway, Math.min(start + sway, body.x));
        // Most steps lead to a worse place, which shows before all of its cost is known.
        const moved = computeBodyCost(plane, own, index, preferences, cost);
        if (moved < cost) cost = moved;
        else [body.x, body.y] = [x, y];
      }
    }
  }
}

function toRounds({ bodies, links }: Plane): number {
  const shrunk = Math.round((ROUNDS * SMALL) / bodies.length);
  const wanted = Math.max(FEWEST_ROUNDS, Math.min(ROUNDS, shrunk));
  // Each tie is moved with both its ends, and compared with every other at each try.
  const compared = 2 * TRIES * links.length ** 2;
  return Math.min(wanted, Math.max(1, Math.floor(MAX_COMPARED / Math.max(1, compared))));
}

function costOfOutline({ bodies }: Plane): number {
  const { left, right, top, bottom } = toOuterBox(bodies);
  const ratio = (right - left) / Math.max(1, bottom - top);
  return 25 * bodies.length ** 0.5 * Math.abs(Math.log(ratio / LANDSCAPE));
}

function costOfSwappedSides({ bodies }: Plane, { left, right }: Preferences): number {
  const mean = (side: readonly number[]) =>
    side.reduce((sum, index) => sum + (bodies[index]?.x ?? 0), 0) / Math.max(1, side.length);
  return left.length > 0 && right.length > 0 && mean(left) > mean(right) ? 200 : 0;
}

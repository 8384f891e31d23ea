import type { Positions } from '@/lib/view/positions';
import type { LayoutRequest } from '../layout-request';
import { compareTexts } from './compare-texts';
import { countOverlaps } from './overlaps';
import { type Body, buildPlane, type Plane, toNeighbours, toPart, toPositions } from './plane';
import { orderRing } from './ring-order';

const BETWEEN = 96;
const BETWEEN_RINGS = 150;
/** Above so many, a circle would be a thin line around nothing: they stand on several, one within the other. */
export const MAX_ON_CIRCLE = 200;
/** Between two of one circle among several, and how thick all are together, as a share of the radius of the innermost. */
const WITHIN_RING = 120;
const THICKNESS = 0.7;

/**
 * Returns a layout on a circle, in an order in which few ties cross. Actors that are fixed make the inner circle; the
 * others stand on circles around it, each near the direction of its neighbours.
 */
export function layoutOnCircle(request: Pick<LayoutRequest, 'nodes' | 'edges'>, fixed: Positions): Positions {
  const plane = buildPlane(request.nodes, request.edges, fixed);
  const names = request.nodes.map(({ name, id }, index) => ({ text: `${name}\n${id}`, index }));
  names.sort((one, other) => compareTexts(one.text, other.text));
  const ranks: number[] = [];
  for (const [rank, { index }] of names.entries()) ranks[index] = rank;
  if (plane.bodies.some((body) => body.fixed)) setAround(plane, ranks);
  else if (plane.bodies.length > MAX_ON_CIRCLE) setOnCircles(plane, orderRing(plane, ranks));
  else setOnCircle(plane, orderRing(plane, ranks));
  return toPositions(plane.bodies);
}

function setOnCircle(plane: Plane, order: readonly number[]): void {
  const count = order.length;
  let radius = count < 2 ? 0 : Math.max(110, (count * BETWEEN) / (2 * Math.PI));
  for (let attempt = 0; attempt < 60; attempt++) {
    for (const [at, index] of order.entries()) {
      setAtAngle(plane.bodies[index], radius, (at / count) * 2 * Math.PI - Math.PI / 2);
    }
    if (countOverlaps(plane, 4) === 0) return;
    radius *= 1.05;
  }
}

/** Who is next in the order stands next to the last, on another circle: each keeps its direction. */
function setOnCircles(plane: Plane, order: readonly number[]): void {
  const count = order.length;
  const rings = Math.round(Math.sqrt((THICKNESS * count * WITHIN_RING) / (2 * Math.PI * BETWEEN_RINGS)));
  const radius = (count * WITHIN_RING) / rings / (2 * Math.PI);
  for (let attempt = 0, factor = 1; attempt < 20; attempt++, factor *= 1.05) {
    for (const [at, index] of order.entries()) {
      const angle = (at / count) * 2 * Math.PI - Math.PI / 2;
      setAtAngle(plane.bodies[index], factor * (radius + (at % rings) * BETWEEN_RINGS), angle);
    }
    if (countOverlaps(plane) === 0) return;
  }
}

function setAround(plane: Plane, ranks: readonly number[]): void {
  const inner = plane.bodies.filter(({ fixed }) => fixed);
  let radius = Math.max(...inner.map(({ x, y }) => Math.hypot(x, y))) + BETWEEN_RINGS;
  const angles = findAngles(plane);
  const open = [...plane.bodies.keys()].filter((index) => !plane.bodies[index]?.fixed);
  open.sort(
    (one, other) =>
      compareAngles(angles.get(one), angles.get(other)) || (ranks[one] ?? 0) - (ranks[other] ?? 0),
  );
  const rings: number[][] = [];
  // Rings are filled in turns, so that each goes all the way round.
  const capacities: number[] = [];
  for (let left = open.length; left > 0; left -= capacities.at(-1) ?? left) {
    capacities.push(
      Math.floor((2 * Math.PI * (radius + capacities.length * BETWEEN_RINGS)) / (BETWEEN + 24)),
    );
  }
  for (const [at, index] of open.entries()) {
    const ring = at % capacities.length;
    const target = rings[ring] ?? [];
    target.push(index);
    rings[ring] = target;
  }
  for (const ring of rings) {
    radius = setOnRing(plane, ring, angles, radius) + BETWEEN_RINGS;
  }
}

/** Returns the radius at which the ring's boxes are clear of each other and of all that is fixed. */
function setOnRing(
  plane: Plane,
  ring: readonly number[],
  angles: ReadonlyMap<number, number>,
  start: number,
): number {
  const part = toPart(plane, ring);
  const step = (2 * Math.PI) / ring.length;
  const offsets = ring.map((index, at) => (angles.get(index) ?? at * step) - at * step);
  const turn = Math.atan2(
    offsets.reduce((sum, offset) => sum + Math.sin(offset), 0),
    offsets.reduce((sum, offset) => sum + Math.cos(offset), 0),
  );
  let radius = start;
  for (let attempt = 0; attempt < 60; attempt++) {
    for (const [at, body] of part.bodies.entries()) setAtAngle(body, radius, turn + at * step);
    if (countOverlaps(part, 4) === 0) break;
    radius *= 1.05;
  }
  return radius;
}

/** The direction of a body's neighbours as seen from the middle; those reached through others follow them. */
function findAngles(plane: Plane): ReadonlyMap<number, number> {
  const neighbours = toNeighbours(plane);
  const angles = new Map<number, number>();
  for (const [index, body] of plane.bodies.entries()) {
    if (body.fixed) angles.set(index, Math.atan2(body.y, body.x));
  }
  for (let round = 0; round < 4; round++) {
    for (const [index, body] of plane.bodies.entries()) {
      if (body.fixed) continue;
      const near = (neighbours[index] ?? []).flatMap((next) => angles.get(next) ?? []);
      const [x, y] = [
        near.reduce((sum, a) => sum + Math.cos(a), 0),
        near.reduce((sum, a) => sum + Math.sin(a), 0),
      ];
      if (near.length > 0) angles.set(index, Math.atan2(y, x));
    }
  }
  for (const [index, body] of plane.bodies.entries()) if (body.fixed) angles.delete(index);
  return angles;
}

function compareAngles(one: number | undefined, other: number | undefined): number {
  return (one ?? Number.MAX_VALUE) - (other ?? Number.MAX_VALUE);
}

function setAtAngle(body: Body | undefined, radius: number, angle: number): void {
  if (!body) return;
  body.x = radius * Math.cos(angle);
  body.y = radius * Math.sin(angle);
}

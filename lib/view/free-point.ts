import type { Point } from './positions';

/** How far apart actors stand at least, in units of the plane: room for a shape and its name. */
export const ROOM = 110;

/** The golden angle, in radians: points of a spiral that turns by it never line up. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** How many points are tried. */
const TRIES = 4_000;

/** Returns the first point that is `room` from all others, on Vogel’s spiral (1979) around a middle. */
export function findFreeNear({ x, y }: Point, taken: readonly Point[], room = ROOM): Point {
  for (let step = 0; step < TRIES; step += 1) {
    const radius = (room / 2) * Math.sqrt(step);
    const point = {
      x: toTenths(x + radius * Math.cos(step * TURN)),
      y: toTenths(y + radius * Math.sin(step * TURN)),
    };
    if (taken.every((other) => Math.hypot(other.x - point.x, other.y - point.y) >= room)) return point;
  }
  return { x: toTenths(x), y: toTenths(y) };
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}

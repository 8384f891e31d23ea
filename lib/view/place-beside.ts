import { findFreeNear, ROOM } from './free-point';
import { findPoint, type Point, type Positions } from './positions';

/** Who is placed: the ids in order, and who each is tied to. */
export type Placed = {
  readonly ids: readonly string[];
  readonly listNeighbours: (id: string) => readonly string[];
};

/** Actors stand closer than they need to where a whole layout has put them so. */
const SHARE_OF_SPACING = 0.7;

/**
 * Returns places for a few actors who come to a picture in which all others stay: each stands at a free spot near the middle of its
 * neighbours, or of everybody where it has none. Whoever is placed is a neighbour for the next.
 */
export function placeBeside({ ids, listNeighbours }: Placed, positions: Positions): Positions {
  const points = new Map<string, Point>();
  const taken: Point[] = Object.values(positions);
  const room = findRoom(taken);
  const find = (id: string) => points.get(id) ?? findPoint(positions, id);
  const countKnown = (id: string) => listNeighbours(id).filter((other) => find(other)).length;
  const open = [...ids];
  while (open.length > 0) {
    const id = open.toSorted((a, b) => countKnown(b) - countKnown(a))[0] ?? '';
    open.splice(open.indexOf(id), 1);
    const near = listNeighbours(id).flatMap((other) => find(other) ?? []);
    const point = findFreeNear(toMiddle(near.length > 0 ? near : taken), taken, room);
    points.set(id, point);
    taken.push(point);
  }
  return Object.fromEntries(points);
}

/** Returns how far apart actors stand who share the ground of these points, at most as far as a shape and its name need. */
function findRoom(points: readonly Point[]): number {
  if (points.length < 2) return ROOM;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [width, height] = [xs, ys].map(
    (values) => values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b)),
  );
  const spacing = Math.sqrt(((width ?? 0) * (height ?? 0)) / points.length);
  return spacing === 0 ? ROOM : Math.min(ROOM, SHARE_OF_SPACING * spacing);
}

function toMiddle(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  const count = Math.max(1, points.length);
  return { x: sum.x / count, y: sum.y / count };
}

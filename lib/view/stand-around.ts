import type { Points } from './points';
import type { Circles } from './settle-in-circles';
import type { SidesPlan } from './sides-plan';

type Room = { readonly width: number; readonly height: number };

/**
 * Returns where all actors stand: those of sides as given in `members`, those of none outside every circle by at least `gap`
 * and in rooms of their own, each as near as can be to those it is tied to. Who is tied to nobody stands beside all others: see `setBeside`.
 */
export function standAround({
  plan,
  members,
  circles,
  room,
  gap,
}: {
  readonly plan: SidesPlan;
  readonly members: Points;
  readonly circles: Circles;
  readonly room: Room;
  readonly gap: number;
}): Points {
  const first = plan.sides.reduce((sum, { count }) => sum + count, 0);
  const { length } = plan.sideOf;
  if (first === length) return members;
  const points = { x: members.x, y: members.y };
  const cells = createFreeCells(circles, room, gap);
  const { tied, alone } = orderOutward(plan, first);
  for (const i of tied) {
    const target = findTarget(plan, points, circles, i, gap) ?? { x: 0, y: 0 };
    const place = cells.takeNearest(target.x, target.y);
    points.x[i] = place.x;
    points.y[i] = place.y;
  }
  setBeside(points, circles, alone, room, gap);
  return points;
}

/** Actors of no side, from the sides outward, so that each finds those it is tied to in their places; ties first counted. */
function orderOutward({ offsets, ends, sideOf }: SidesPlan, first: number) {
  const others = Array.from({ length: sideOf.length - first }, (_, at) => first + at);
  const degree = (i: number) => (offsets[i + 1] ?? 0) - (offsets[i] ?? 0);
  const byDegree = others.filter((i) => degree(i) > 0);
  byDegree.sort((one, other) => degree(other) - degree(one) || one - other);
  const isTied = (i: number) =>
    ends.subarray(offsets[i], offsets[i + 1]).some((other) => (sideOf[other] ?? -1) >= 0);
  const order = byDegree.filter(isTied);
  let reached = 0;
  const seen = new Set(order);
  for (const start of [undefined, ...byDegree]) {
    if (start !== undefined && !seen.has(start)) order.push(start);
    if (start !== undefined) seen.add(start);
    for (let at = reached; at < order.length; at++) {
      for (const other of ends.subarray(offsets[order[at] ?? 0], offsets[(order[at] ?? 0) + 1])) {
        if (other >= first && !seen.has(other)) order.push(other);
        seen.add(other);
      }
    }
    reached = order.length;
  }
  return { tied: order, alone: others.filter((i) => degree(i) === 0) };
}

/** The mean of those an actor is tied to who stand already; inside a circle, the nearest point outside it. */
function findTarget(
  { offsets, ends }: SidesPlan,
  { x, y }: Points,
  circles: Circles,
  i: number,
  gap: number,
): { readonly x: number; readonly y: number } | null {
  let [sumX, sumY, count] = [0, 0, 0];
  for (const other of ends.subarray(offsets[i], offsets[i + 1])) {
    const [otherX, otherY] = [x[other] as number, y[other] as number];
    if (Number.isNaN(otherX)) continue;
    sumX += otherX;
    sumY += otherY;
    count += 1;
  }
  if (count === 0) return null;
  const [meanX, meanY] = [sumX / count, sumY / count];
  for (const [side, radius] of circles.radii.entries()) {
    const [cx, cy] = [circles.x[side] as number, circles.y[side] as number];
    const [dx, dy] = [meanX - cx, meanY - cy];
    const distance = Math.hypot(dx, dy);
    if (distance >= radius + gap) continue;
    // From the very middle of a circle, away from the middle of all.
    const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : toUnit(cx, cy);
    return { x: cx + ux * (radius + gap), y: cy + uy * (radius + gap) };
  }
  return { x: meanX, y: meanY };
}

function toUnit(x: number, y: number): readonly [number, number] {
  const length = Math.hypot(x, y);
  return length > 0 ? [x / length, y / length] : [0, 1];
}

/** The cells of a lattice outside the circles. Rings of cells around a cell that were found full are not tried again. */
function createFreeCells({ x, y, radii }: Circles, room: Room, gap: number) {
  const taken = new Set<string>();
  const fullTo = new Map<string, number>();
  const [width, height] = [room.width * 1.05, room.height * 1.05];
  const isOutside = (px: number, py: number) => {
    for (const [side, radius] of radii.entries()) {
      const [dx, dy] = [(x[side] as number) - px, (y[side] as number) - py];
      if (dx * dx + dy * dy < (radius + gap) ** 2) return false;
    }
    return true;
  };
  const isFree = (column: number, row: number) => {
    const key = `${column} ${row}`;
    if (taken.has(key)) return false;
    if (isOutside(column * width, row * height)) return true;
    taken.add(key);
    return false;
  };
  return {
    /** Takes the nearest free cell, to about one ring of cells, and returns its middle. */
    takeNearest: (px: number, py: number) => {
      const [column, row] = [Math.round(px / width), Math.round(py / height)];
      const start = `${column} ${row}`;
      for (let ring = fullTo.get(start) ?? 0; ; ring++) {
        let best: readonly [number, number] | null = null;
        let least = Number.POSITIVE_INFINITY;
        for (const [dx, dy] of listRing(ring)) {
          const distance = Math.hypot((column + dx) * width - px, (row + dy) * height - py);
          if (distance >= least || !isFree(column + dx, row + dy)) continue;
          [best, least] = [[column + dx, row + dy], distance];
        }
        if (!best) {
          fullTo.set(start, ring + 1);
          continue;
        }
        taken.add(`${best[0]} ${best[1]}`);
        return { x: best[0] * width, y: best[1] * height };
      }
    },
  };
}

function listRing(ring: number): readonly (readonly [number, number])[] {
  if (ring === 0) return [[0, 0]];
  const cells: (readonly [number, number])[] = [];
  for (let at = -ring; at <= ring; at++) cells.push([at, -ring], [at, ring]);
  for (let at = 1 - ring; at < ring; at++) cells.push([-ring, at], [ring, at]);
  return cells;
}

/** How many times as wide as high a picture of sides is to be. */
const ASPECT = 1.5;

/** Puts actors beside all that stands: in columns on its right where it is not wide, in rows below it where it is. */
function setBeside(
  points: Points,
  circles: Circles,
  alone: readonly number[],
  room: Room,
  gap: number,
): void {
  if (alone.length === 0) return;
  const { left, right, top, bottom } = findExtent(points, circles, room, gap);
  const [width, height] = [right - left, bottom - top];
  const isWide = width >= ASPECT * height;
  // As wide as what it stands below or as high as what it stands beside, or a picture of the same shape by itself.
  const square = Math.sqrt((alone.length * ASPECT * room.height) / room.width);
  const columns = isWide
    ? Math.max(square, Math.floor(width / room.width))
    : alone.length / Math.max(square / ASPECT, Math.floor(height / room.height));
  const inRow = Math.min(alone.length, Math.ceil(columns));
  const rows = Math.ceil(alone.length / inRow);
  const x = isWide ? (left + right - inRow * room.width) / 2 : right;
  const y = isWide ? bottom : (top + bottom - rows * room.height) / 2;
  for (const [at, i] of alone.entries()) {
    points.x[i] = x + ((at % inRow) + 0.5) * room.width;
    points.y[i] = y + (Math.floor(at / inRow) + 0.5) * room.height;
  }
}

/** The edges of all that stands, with the room that is kept around it. */
function findExtent({ x, y }: Points, circles: Circles, room: Room, gap: number) {
  let [left, right, top, bottom] = [0, 0, 0, 0];
  const take = (px: number, py: number, across: number, down: number) => {
    left = Math.min(left, px - across);
    right = Math.max(right, px + across);
    top = Math.min(top, py - down);
    bottom = Math.max(bottom, py + down);
  };
  for (const [side, radius] of circles.radii.entries())
    take(circles.x[side] as number, circles.y[side] as number, radius + gap, radius + gap);
  for (let i = 0; i < x.length; i++) {
    if (!Number.isNaN(x[i])) take(x[i] as number, y[i] as number, room.width / 2, room.height / 2);
  }
  return { left, right, top, bottom };
}

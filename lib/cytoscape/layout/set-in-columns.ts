import { removeOverlaps } from './overlaps';
import { LANDSCAPE } from './pack-components';
import { type Body, type Plane, toNeighbours, toOuterBox } from './plane';

const ROOM = 26;
const BETWEEN_COLUMNS = 84;
/** Fixed bodies no further apart stand in one column. */
const SAME_COLUMN = 75;

type Column = { readonly x: number; top: number; bottom: number };

/**
 * Adds bodies to the columns that the fixed ones make. Each stands one column from its neighbours where it can, above or
 * below what is there already, on the side on which its neighbours are.
 */
export function setInColumns(plane: Plane): void {
  const columns = buildColumns(plane.bodies);
  const neighbours = toNeighbours(plane);
  const settled = new Map(
    plane.bodies.flatMap((body, index) =>
      body.fixed ? [[index, findNearest(columns, body.x)] as const] : [],
    ),
  );
  const { top, bottom } = toOuterBox(plane.bodies.filter(({ fixed }) => fixed));
  const middle = (top + bottom) / 2;
  for (const index of orderOutward(plane, neighbours)) {
    const body = plane.bodies[index];
    const near = (neighbours[index] ?? []).filter((next) => settled.has(next));
    const choice = chooseColumn(
      columns,
      near.map((next) => settled.get(next) ?? 0),
    );
    const column = columns[choice];
    if (!body || !column) continue;
    const heights = near.map((next) => plane.bodies[next]?.y ?? middle);
    const pull = heights.reduce((sum, y) => sum + y - middle, 0);
    addToColumn(body, column, pull);
    settled.set(index, choice);
  }
  removeOverlaps(plane);
}

/** From the fixed bodies outwards, so that each finds its neighbours settled; then what no path joins to them. */
function orderOutward(plane: Plane, neighbours: readonly (readonly number[])[]): readonly number[] {
  const order = [...plane.bodies.keys()].filter((index) => plane.bodies[index]?.fixed);
  const seen = new Set(order);
  const fixedCount = order.length;
  for (let at = 0; order.length < plane.bodies.length; at++) {
    if (at >= order.length) {
      const next = [...plane.bodies.keys()].find((index) => !seen.has(index)) ?? 0;
      order.push(next);
      seen.add(next);
    }
    for (const next of neighbours[order[at] ?? 0] ?? []) {
      if (!seen.has(next)) order.push(next);
      seen.add(next);
    }
  }
  return order.slice(fixedCount);
}

function chooseColumn(columns: readonly Column[], near: readonly number[]): number {
  const cost = (column: Column, at: number) =>
    near.reduce((sum, other) => sum + 400 * Math.abs(Math.abs(other - at) - 1), column.bottom - column.top);
  const costs = columns.map(cost);
  return costs.indexOf(Math.min(...costs));
}

function addToColumn(body: Body, column: Column, pull: number): void {
  body.x = column.x;
  if (pull < -1 || (Math.abs(pull) <= 1 && -column.top < column.bottom)) {
    body.y = column.top - ROOM - body.below;
    column.top = body.y - body.above;
  } else {
    body.y = column.bottom + ROOM + body.above;
    column.bottom = body.y + body.below;
  }
}

/** As many columns as make a landscape picture: those added stand outside the others. */
function buildColumns(bodies: readonly Body[]): Column[] {
  const groups: Body[][] = [];
  for (const body of bodies.filter(({ fixed }) => fixed).sort((one, other) => one.x - other.x)) {
    const last = groups.at(-1);
    if (last?.[0] && body.x - last[0].x <= SAME_COLUMN) last.push(body);
    else groups.push([body]);
  }
  const columns = groups.map((group) => ({
    x: group.reduce((sum, { x }) => sum + x, 0) / group.length,
    top: Math.min(...group.map(({ y, above }) => y - above)),
    bottom: Math.max(...group.map(({ y, below }) => y + below)),
  }));
  const widest = 2 * Math.max(0, ...bodies.map(({ halfWidth }) => halfWidth));
  const step = widest + BETWEEN_COLUMNS;
  const area = bodies.reduce((sum, { above, below }) => sum + (above + below + ROOM) * step, 0);
  const needed = Math.ceil(Math.sqrt(area * LANDSCAPE) / step);
  while (columns.length < needed) {
    columns.push({ x: (columns.at(-1)?.x ?? 0) + step, top: 0, bottom: 0 });
    if (columns.length < needed) columns.unshift({ x: (columns[0]?.x ?? 0) - step, top: 0, bottom: 0 });
  }
  return columns;
}

function findNearest(columns: readonly Column[], x: number): number {
  const distances = columns.map((column) => Math.abs(column.x - x));
  return distances.indexOf(Math.min(...distances));
}

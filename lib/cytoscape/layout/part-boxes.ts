import type { Spots } from './force-steps';

/** The boxes of bodies around their points, by number. */
export type Boxes = { readonly widths: Float64Array; readonly heights: Float64Array };

const DIRECT_ROUNDS = 60;
const ROUNDS = 400;
/** How far two boxes may be moved in one round along the line through both middles, as a share of their distance. */
const MAX_STRETCH = 0.5;
const SLACK = 0.01;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves boxes until none overlap: at first each pair along the line through both middles, so that groups grow as they are (as
 * in the proximity stress of Gansner and Hu 2010), then along the axis on which less is missing. Where that does not end,
 * all are spread about the middle of all and pushed again.
 */
export function partBoxes(spots: Spots, boxes: Boxes): void {
  for (let round = 0; ; round++) {
    if (pushPairs(spots, boxes, round < DIRECT_ROUNDS ? pushAlong : pushOnAxis) === 0) return;
    if (round % ROUNDS === ROUNDS - 1) spread(spots, 1.08);
  }
}

type Push = (spots: Spots, i: number, j: number, width: number, height: number) => boolean;

const pushAlong: Push = ({ x, y }, i, j, width, height) => {
  const dx = (x[j] as number) - (x[i] as number);
  const dy = (y[j] as number) - (y[i] as number);
  if (width - Math.abs(dx) <= SLACK || height - Math.abs(dy) <= SLACK) return false;
  const distance = Math.sqrt(dx * dx + dy * dy);
  // Two at one point are parted in a direction of their own.
  const [ux, uy] =
    distance > 1e-6
      ? [dx / distance, dy / distance]
      : [Math.cos(j * GOLDEN_ANGLE), Math.sin(j * GOLDEN_ANGLE)];
  const needed = Math.min(width / Math.abs(ux), height / Math.abs(uy));
  const half = Math.min((needed - distance) / 2, (MAX_STRETCH * (width + height)) / 4) + SLACK;
  x[i] = (x[i] as number) - ux * half;
  y[i] = (y[i] as number) - uy * half;
  x[j] = (x[j] as number) + ux * half;
  y[j] = (y[j] as number) + uy * half;
  return true;
};

const pushOnAxis: Push = ({ x, y }, i, j, width, height) => {
  const dx = (x[j] as number) - (x[i] as number);
  const dy = (y[j] as number) - (y[i] as number);
  const [missingX, missingY] = [width - Math.abs(dx), height - Math.abs(dy)];
  if (missingX <= SLACK || missingY <= SLACK) return false;
  if (missingX < missingY) {
    const half = ((dx < 0 ? -1 : 1) * (missingX + SLACK)) / 2;
    x[i] = (x[i] as number) - half;
    x[j] = (x[j] as number) + half;
  } else {
    const half = ((dy < 0 ? -1 : 1) * (missingY + SLACK)) / 2;
    y[i] = (y[i] as number) - half;
    y[j] = (y[j] as number) + half;
  }
  return true;
};

/** Pushes each pair of boxes near each other once. Returns how many overlapped. */
function pushPairs(spots: Spots, { widths, heights }: Boxes, push: Push): number {
  const { starts, items, cells, columns } = buildGrid(spots, toMost(widths), toMost(heights));
  let overlapping = 0;
  const visit = (i: number, from: number, cell: number) => {
    const end = starts[cell + 1] as number;
    for (let at = Math.max(from, starts[cell] as number); at < end; at++) {
      const j = items[at] as number;
      const width = ((widths[i] as number) + (widths[j] as number)) / 2;
      const height = ((heights[i] as number) + (heights[j] as number)) / 2;
      if (push(spots, i, j, width, height)) overlapping += 1;
    }
  };
  for (const [at, i] of items.entries()) {
    const cell = cells[i] as number;
    const column = cell % columns;
    visit(i, at + 1, cell);
    if (column + 1 < columns) visit(i, 0, cell + 1);
    if (cell + columns + 1 >= starts.length) continue;
    if (column > 0) visit(i, 0, cell + columns - 1);
    visit(i, 0, cell + columns);
    if (column + 1 < columns) visit(i, 0, cell + columns + 1);
  }
  return overlapping;
}

/** The most cells of a grid for each body: bodies that lie far apart have larger cells. */
const MAX_CELLS = 8;

/** Bodies by the cell in which they lie, in rows of cells at least as large as a box. */
function buildGrid({ x, y }: Spots, width: number, height: number) {
  const [left, top] = [toLeast(x), toLeast(y)];
  const [acrossX, acrossY] = [toMost(x) - left, toMost(y) - top];
  const wanted = (acrossX / width + 1) * (acrossY / height + 1);
  const coarser = Math.max(1, Math.sqrt(wanted / (MAX_CELLS * x.length)));
  const columns = Math.floor(acrossX / (width * coarser)) + 1;
  const rows = Math.floor(acrossY / (height * coarser)) + 1;
  const cells = new Int32Array(x.length);
  const starts = new Int32Array(columns * rows + 1);
  for (let i = 0; i < x.length; i++) {
    const column = Math.floor(((x[i] as number) - left) / (width * coarser));
    const cell = Math.floor(((y[i] as number) - top) / (height * coarser)) * columns + column;
    cells[i] = cell;
    starts[cell + 1] = (starts[cell + 1] as number) + 1;
  }
  for (let cell = 0; cell < columns * rows; cell++)
    starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number);
  const cursor = starts.slice(0, -1);
  const items = new Int32Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const cell = cells[i] as number;
    const place = cursor[cell] as number;
    items[place] = i;
    cursor[cell] = place + 1;
  }
  return { starts, items, cells, columns };
}

function spread({ x, y }: Spots, factor: number): void {
  const [middleX, middleY] = [(toLeast(x) + toMost(x)) / 2, (toLeast(y) + toMost(y)) / 2];
  for (let i = 0; i < x.length; i++) {
    x[i] = middleX + ((x[i] as number) - middleX) * factor;
    y[i] = middleY + ((y[i] as number) - middleY) * factor;
  }
}

function toLeast(values: Float64Array): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}

function toMost(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}

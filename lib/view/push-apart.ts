/** Points of a plane: the coordinates of the i-th are `x[i]` and `y[i]`. */
export type Points = { readonly x: Float64Array; readonly y: Float64Array };

/** How much further than needed a pair is pushed, so that a pair that touches does not count as overlapping. */
const SLACK = 1e-3;

/**
 * Moves points apart that have boxes of one size, once for each pair that overlaps, each by half, along the axis on which
 * less is missing. Returns how many pairs overlapped. Boxes are compared by the cells of a grid: near linear.
 */
export function pushBoxesApart({ x, y }: Points, width: number, height: number): number {
  const grid = buildGrid({ x, y }, width, height);
  let overlapping = 0;
  const push = (i: number, j: number) => {
    const dx = (x[j] as number) - (x[i] as number);
    const dy = (y[j] as number) - (y[i] as number);
    const missingX = width - Math.abs(dx);
    const missingY = height - Math.abs(dy);
    if (missingX <= SLACK || missingY <= SLACK) return;
    overlapping += 1;
    if (missingX / width < missingY / height) {
      const half = ((dx < 0 ? -1 : 1) * (missingX + SLACK)) / 2;
      x[i] = (x[i] as number) - half;
      x[j] = (x[j] as number) + half;
    } else {
      const half = ((dy < 0 ? -1 : 1) * (missingY + SLACK)) / 2;
      y[i] = (y[i] as number) - half;
      y[j] = (y[j] as number) + half;
    }
  };
  grid.forEachNearPair(push);
  return overlapping;
}

/** Returns whether no two boxes of that size around points overlap by more than a rounding. */
export function areBoxesApart({ x, y }: Points, width: number, height: number): boolean {
  let isApart = true;
  buildGrid({ x, y }, width, height).forEachNearPair((i, j) => {
    const isNear =
      Math.abs((x[j] as number) - (x[i] as number)) < width - 2 * SLACK &&
      Math.abs((y[j] as number) - (y[i] as number)) < height - 2 * SLACK;
    if (isNear) isApart = false;
  });
  return isApart;
}

/** The most cells of a grid for each point: a grid of points that lie far apart has larger cells. */
const MAX_CELLS_PER_POINT = 16;

/** Points by the cell in which they lie, in rows of cells; the points of a cell in their order. */
function buildGrid({ x, y }: Points, width: number, height: number) {
  const count = x.length;
  const left = x.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const top = y.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const right = x.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const bottom = y.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const wanted = ((right - left) / width + 1) * ((bottom - top) / height + 1);
  const coarser = Math.max(1, Math.sqrt(wanted / (MAX_CELLS_PER_POINT * Math.max(1, count))));
  const columns = count === 0 ? 1 : Math.floor((right - left) / (width * coarser)) + 1;
  const rows = count === 0 ? 1 : Math.floor((bottom - top) / (height * coarser)) + 1;
  const cells = new Int32Array(count);
  const starts = new Int32Array(columns * rows + 1);
  for (let i = 0; i < count; i++) {
    const column = Math.floor(((x[i] as number) - left) / (width * coarser));
    const cell = Math.floor(((y[i] as number) - top) / (height * coarser)) * columns + column;
    cells[i] = cell;
    starts[cell + 1] = (starts[cell + 1] as number) + 1;
  }
  for (let cell = 0; cell < columns * rows; cell++)
    starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number);
  const cursor = starts.slice(0, -1);
  const items = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const cell = cells[i] as number;
    const place = cursor[cell] as number;
    items[place] = i;
    cursor[cell] = place + 1;
  }
  const pairWith = (i: number, from: number, cell: number, visit: (i: number, j: number) => void) => {
    const end = starts[cell + 1] as number;
    for (let at = Math.max(from, starts[cell] as number); at < end; at++) visit(i, items[at] as number);
  };
  return {
    /** Visits each pair of points once whose cells are the same or touch. */
    forEachNearPair: (visit: (i: number, j: number) => void) => {
      for (let at = 0; at < count; at++) {
        const i = items[at] as number;
        const cell = cells[i] as number;
        const column = cell % columns;
        pairWith(i, at + 1, cell, visit);
        if (column + 1 < columns) pairWith(i, 0, cell + 1, visit);
        if (cell + columns >= columns * rows) continue;
        if (column > 0) pairWith(i, 0, cell + columns - 1, visit);
        pairWith(i, 0, cell + columns, visit);
        if (column + 1 < columns) pairWith(i, 0, cell + columns + 1, visit);
      }
    },
  };
}

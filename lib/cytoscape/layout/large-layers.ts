import { LANDSCAPE } from './pack-components';
import { type Body, type Plane, toNeighbours } from './plane';

const BETWEEN_ROWS = 14;
/** Between the columns of one rank, and between two ranks. */
const BETWEEN_COLUMNS = 26;
const BETWEEN_RANKS = 150;
/** How often the ranks are sorted by their neighbours, to and fro. */
const SWEEPS = 16;

/**
 * Sets many bodies by their ranks, from left to right. A rank of many is several columns wide, so that the whole is a landscape
 * picture. In each rank bodies are sorted by the mean height of their neighbours (the barycentre heuristic of Sugiyama and
 * others, 1981), without the bends of long ties that a small picture has: that takes time which grows with ties alone.
 */
export function setInWideRanks(plane: Plane, ranks: readonly number[]): void {
  const bands = sortBands(plane, toBands(ranks));
  const rows = countRows(plane, bands);
  let left = 0;
  for (const band of bands) {
    const bodies = band.flatMap((index) => plane.bodies[index] ?? []);
    left = setBand(bodies, rows, left) + BETWEEN_RANKS;
  }
}

/** The bodies of each rank that has any, in the order of the plane. */
function toBands(ranks: readonly number[]): number[][] {
  const bands = new Map<number, number[]>();
  for (const [index, rank] of ranks.entries()) {
    const band = bands.get(rank) ?? [];
    band.push(index);
    bands.set(rank, band);
  }
  return [...bands].sort(([one], [other]) => one - other).map(([, band]) => band);
}

function sortBands(plane: Plane, bands: readonly number[][]): readonly (readonly number[])[] {
  const neighbours = toNeighbours(plane);
  const heights = new Float64Array(plane.bodies.length);
  const measure = (band: readonly number[]) => {
    for (const [at, index] of band.entries()) heights[index] = (at + 0.5) / band.length;
  };
  for (const band of bands) measure(band);
  const toMean = (index: number) => {
    const near = neighbours[index] ?? [];
    if (near.length === 0) return heights[index] ?? 0;
    return near.reduce((sum, next) => sum + (heights[next] ?? 0), 0) / near.length;
  };
  const sorted = bands.map((band) => [...band]);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const band of sweep % 2 === 0 ? sorted : [...sorted].reverse()) {
      const means = new Map(band.map((index) => [index, toMean(index)]));
      band.sort((one, other) => (means.get(one) ?? 0) - (means.get(other) ?? 0) || one - other);
      measure(band);
    }
  }
  return sorted;
}

/** How many rows the picture has, so that it is about 1.5 times as wide as high. */
function countRows({ bodies }: Plane, bands: readonly (readonly number[])[]): number {
  const height = bodies.reduce((sum, { above, below }) => sum + above + below + BETWEEN_ROWS, 0);
  const width = bodies.reduce((sum, { halfWidth }) => sum + 2 * halfWidth + BETWEEN_COLUMNS, 0);
  const [row, column] = [height / bodies.length, width / bodies.length];
  const most = Math.max(...bands.map(({ length }) => length));
  for (let rows = 1; rows < most; rows++) {
    const columns = bands.reduce((sum, { length }) => sum + Math.ceil(length / rows), 0);
    if (columns * column + (bands.length - 1) * BETWEEN_RANKS <= LANDSCAPE * rows * row) return rows;
  }
  return most;
}

/** Sets the bodies of a rank in as few columns as have room for them, row by row. Returns where the last column ends. */
function setBand(bodies: readonly Body[], most: number, left: number): number {
  const columns = Math.ceil(bodies.length / most);
  const rows = Math.ceil(bodies.length / columns);
  const above = Math.max(...bodies.map((body) => body.above));
  const row = above + Math.max(...bodies.map(({ below }) => below)) + BETWEEN_ROWS;
  let start = left;
  for (let column = 0; column < columns; column++) {
    const own = bodies.filter((_, at) => at % columns === column);
    const half = Math.max(...own.map(({ halfWidth }) => halfWidth));
    for (const [at, body] of own.entries()) {
      body.x = start + half;
      body.y = (at - (rows - 1) / 2) * row;
    }
    start += 2 * half + BETWEEN_COLUMNS;
  }
  return start - BETWEEN_COLUMNS;
}

/** So many bodies at most stand in one leaf of the tree. */
const LEAF = 6;
/** A cell counts as one body when it is seen under a smaller angle than this (its width over its distance). */
const OPENING = 0.95;
const LEVELS = 16;
/** The square of a distance that has no direction. */
const NO_DISTANCE = 1e-18;
/** More bodies than there are: a key of the curve and an index lie in one number. */
const INDICES = 2 ** 20;

/** Adds to the forces of bodies what pushes them apart. */
export type Repulsion = {
  /** Adds `strength · mᵢ · mⱼ / distance` for each pair, away from each other, to `fx` and `fy`. */
  readonly addForces: (
    x: Float64Array,
    y: Float64Array,
    strength: number,
    fx: Float64Array,
    fy: Float64Array,
  ) => void;
};

/** The bodies of a step, in the order of a space-filling curve (Morton 1966). */
type Bodies = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
  /** The index by which the caller knows each. */
  readonly index: Int32Array;
  /** How far along the curve each stands. */
  readonly key: Uint32Array;
  /** Room to sort in. */
  readonly sorted: Float64Array;
};

/** A tree of cells in flat arrays. A cell stands before all that are within it, so that the tree is walked without a stack. */
type Tree = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
  /** The square of the distance from which a cell counts as one body. */
  readonly reach: Float64Array;
  /** The cell that comes after a cell and all within it. */
  readonly next: Int32Array;
  /** The bodies of a leaf, from `first` up to `end`; `first` is -1 for a cell with cells. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  cells: number;
};

/** Bodies that follow each other on the curve and share its first `level` levels. */
type Run = { readonly start: number; readonly end: number; readonly level: number };

/**
 * Returns what computes the repulsion of bodies with these masses, groups of bodies that are far away taken as one (Barnes and
 * Hut 1986). No array is made for a step.
 */
export function createRepulsion(masses: Float64Array): Repulsion {
  const bodies = createBodies(masses.length);
  const tree = createTree(2 * masses.length + 2);
  return {
    addForces: (x, y, strength, fx, fy) => {
      if (masses.length < 2) return;
      const size = sortBodies(bodies, masses, x, y);
      tree.cells = 0;
      addCell(tree, bodies, { start: 0, end: masses.length, level: 0 }, size);
      addTreeForces(tree, bodies, strength, fx, fy);
    },
  };
}

function createBodies(count: number): Bodies {
  const [x, y, mass] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const [index, key] = [new Int32Array(count), new Uint32Array(count)];
  return { x, y, mass, index, key, sorted: new Float64Array(count) };
}

function createTree(most: number): Tree {
  const [x, y] = [new Float64Array(most), new Float64Array(most)];
  const [mass, reach] = [new Float64Array(most), new Float64Array(most)];
  const [next, first, end] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  return { x, y, mass, reach, next, first, end, cells: 0 };
}

/** Puts the bodies in the order of the curve, and returns the width of the square that holds them all. */
function sortBodies(bodies: Bodies, masses: Float64Array, x: Float64Array, y: Float64Array): number {
  const { index, key, sorted } = bodies;
  const count = masses.length;
  const { left, top, size } = findSquare(x, y);
  const scale = 2 ** LEVELS / size;
  for (let i = 0; i < count; i++) {
    const along = interleave(((x[i] as number) - left) * scale, ((y[i] as number) - top) * scale);
    sorted[i] = along * INDICES + i;
  }
  sorted.sort();
  for (let at = 0; at < count; at++) {
    const value = sorted[at] as number;
    const i = value % INDICES;
    key[at] = (value - i) / INDICES;
    index[at] = i;
    bodies.x[at] = x[i] as number;
    bodies.y[at] = y[i] as number;
    bodies.mass[at] = masses[i] as number;
  }
  return size;
}

/** Returns a square that is a little larger than what it holds. */
function findSquare(x: Float64Array, y: Float64Array) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    left = Math.min(left, x[i] as number);
    right = Math.max(right, x[i] as number);
    top = Math.min(top, y[i] as number);
    bottom = Math.max(bottom, y[i] as number);
  }
  return { left, top, size: Math.max(right - left, bottom - top, 1e-9) * 1.0001 };
}

/** Adds the cell of a run of bodies, and the cells within it. `size`: the width of the whole. */
function addCell(tree: Tree, bodies: Bodies, { start, end, level }: Run, size: number): void {
  const { key } = bodies;
  let depth = level;
  // A cell whose bodies all lie in one of its quarters is left out.
  while (end - start > LEAF && depth < LEVELS) {
    if (toQuarter(key[start] as number, depth) !== toQuarter(key[end - 1] as number, depth)) break;
    depth += 1;
  }
  const cell = tree.cells++;
  const isLeaf = end - start <= LEAF || depth >= LEVELS;
  weighCell(tree, bodies, cell, start, end);
  tree.reach[cell] = (size / 2 ** depth / OPENING) ** 2;
  tree.first[cell] = isLeaf ? start : -1;
  tree.end[cell] = end;
  for (let from = start; !isLeaf && from < end; ) {
    const quarter = toQuarter(key[from] as number, depth);
    let to = from + 1;
    while (to < end && toQuarter(key[to] as number, depth) === quarter) to += 1;
    addCell(tree, bodies, { start: from, end: to, level: depth + 1 }, size);
    from = to;
  }
  tree.next[cell] = tree.cells;
}

/** Returns in which quarter of a cell at this depth a key lies, 0 to 3. */
function toQuarter(key: number, depth: number): number {
  return (key >>> (2 * (LEVELS - 1 - depth))) & 3;
}

function weighCell(tree: Tree, { x, y, mass }: Bodies, cell: number, start: number, end: number): void {
  let [sumX, sumY, sum] = [0, 0, 0];
  for (let at = start; at < end; at++) {
    const own = mass[at] as number;
    sumX += own * (x[at] as number);
    sumY += own * (y[at] as number);
    sum += own;
  }
  tree.x[cell] = sumX / sum;
  tree.y[cell] = sumY / sum;
  tree.mass[cell] = sum;
}

/** Adds to each body the push of all cells that it sees as one, and of each body of the leaves that it does not. */
function addTreeForces(
  { x, y, mass, reach, next, first, end, cells }: Tree,
  bodies: Bodies,
  strength: number,
  fx: Float64Array,
  fy: Float64Array,
): void {
  for (let at = 0; at < bodies.index.length; at++) {
    const [px, py] = [bodies.x[at] as number, bodies.y[at] as number];
    let [sumX, sumY] = [0, 0];
    for (let cell = 0; cell < cells; ) {
      const dx = px - (x[cell] as number);
      const dy = py - (y[cell] as number);
      const squared = dx * dx + dy * dy;
      if (squared > (reach[cell] as number)) {
        const push = (mass[cell] as number) / squared;
        sumX += dx * push;
        sumY += dy * push;
        cell = next[cell] as number;
      } else if ((first[cell] as number) < 0) cell += 1;
      else {
        const last = end[cell] as number;
        for (let other = first[cell] as number; other < last; other++) {
          const ox = px - (bodies.x[other] as number);
          const oy = py - (bodies.y[other] as number);
          const near = ox * ox + oy * oy;
          if (near < NO_DISTANCE) continue;
          const push = (bodies.mass[other] as number) / near;
          sumX += ox * push;
          sumY += oy * push;
        }
        cell = next[cell] as number;
      }
    }
    const i = bodies.index[at] as number;
    const own = strength * (bodies.mass[at] as number);
    fx[i] = (fx[i] as number) + own * sumX;
    fy[i] = (fy[i] as number) + own * sumY;
  }
}

/** The bits of two numbers below 2 to the 16th, one after the other. */
function interleave(x: number, y: number): number {
  return (spreadBits(x) | (spreadBits(y) << 1)) >>> 0;
}

function spreadBits(value: number): number {
  let bits = value & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

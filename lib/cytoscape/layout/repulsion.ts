/** So many bodies at most stand in one leaf of the tree. */
const LEAF = 6;
/** A cell counts as one body when it is seen under a smaller angle than this (its width over its distance). */
const OPENING = 0.95;
const LEVELS = 16;
/** The square of a distance that has no direction. */
const NO_DISTANCE = 1e-18;

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

/**
 * Returns what computes the repulsion of bodies with these masses, groups of bodies that are far away taken as one (Barnes and
 * Hut 1986). The tree lies in flat arrays, its bodies in the order of a space-filling curve (Morton 1966), and is
 * walked without a stack. Nothing is allocated for a step.
 */
export function createRepulsion(masses: Float64Array): Repulsion {
  const count = masses.length;
  const order = new Int32Array(count);
  const sorted = new Float64Array(count);
  const keys = new Uint32Array(count);
  const [bodyX, bodyY, bodyMass] = [
    new Float64Array(count),
    new Float64Array(count),
    new Float64Array(count),
  ];
  const most = 2 * count + 2;
  const [cellX, cellY, cellMass] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
  /** The square of the distance from which a cell counts as one body. */
  const cellReach = new Float64Array(most);
  /** The cell that comes after a cell and all within it; the bodies of a leaf; `starts` is -1 for a cell with cells. */
  const [next, starts, ends] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  let cells = 0;

  const sort = (x: Float64Array, y: Float64Array): number => {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < count; i++) {
      left = Math.min(left, x[i] as number);
      right = Math.max(right, x[i] as number);
      top = Math.min(top, y[i] as number);
      bottom = Math.max(bottom, y[i] as number);
    }
    const size = Math.max(right - left, bottom - top, 1e-9) * 1.0001;
    const scale = 2 ** LEVELS / size;
    for (let i = 0; i < count; i++) {
      const key = interleave(((x[i] as number) - left) * scale, ((y[i] as number) - top) * scale);
      sorted[i] = key * 2 ** 20 + i;
    }
    sorted.sort();
    for (let at = 0; at < count; at++) {
      const value = sorted[at] as number;
      const i = value % 2 ** 20;
      keys[at] = (value - i) / 2 ** 20;
      order[at] = i;
      bodyX[at] = x[i] as number;
      bodyY[at] = y[i] as number;
      bodyMass[at] = masses[i] as number;
    }
    return size;
  };

  /** Makes the cell of the bodies from `start` up to `end`, which share their keys above `shift` bits. */
  const build = (start: number, end: number, level: number, size: number): void => {
    let depth = level;
    // A cell whose bodies all lie in one of its quarters is left out.
    while (end - start > LEAF && depth < LEVELS) {
      const shift = 2 * (LEVELS - 1 - depth);
      if ((((keys[start] as number) >>> shift) & 3) !== (((keys[end - 1] as number) >>> shift) & 3)) break;
      depth += 1;
    }
    const cell = cells++;
    const isLeaf = end - start <= LEAF || depth >= LEVELS;
    let [sumX, sumY, sum] = [0, 0, 0];
    for (let at = start; at < end; at++) {
      const mass = bodyMass[at] as number;
      sumX += mass * (bodyX[at] as number);
      sumY += mass * (bodyY[at] as number);
      sum += mass;
    }
    cellX[cell] = sumX / sum;
    cellY[cell] = sumY / sum;
    cellMass[cell] = sum;
    cellReach[cell] = (size / 2 ** depth / OPENING) ** 2;
    starts[cell] = isLeaf ? start : -1;
    ends[cell] = end;
    if (!isLeaf) {
      const shift = 2 * (LEVELS - 1 - depth);
      for (let from = start; from < end; ) {
        const quarter = ((keys[from] as number) >>> shift) & 3;
        let to = from + 1;
        while (to < end && (((keys[to] as number) >>> shift) & 3) === quarter) to += 1;
        build(from, to, depth + 1, size);
        from = to;
      }
    }
    next[cell] = cells;
  };

  const addForces: Repulsion['addForces'] = (x, y, strength, fx, fy) => {
    if (count < 2) return;
    const size = sort(x, y);
    cells = 0;
    build(0, count, 0, size);
    for (let at = 0; at < count; at++) {
      const [px, py] = [bodyX[at] as number, bodyY[at] as number];
      let [sumX, sumY] = [0, 0];
      for (let cell = 0; cell < cells; ) {
        const dx = px - (cellX[cell] as number);
        const dy = py - (cellY[cell] as number);
        const squared = dx * dx + dy * dy;
        if (squared > (cellReach[cell] as number)) {
          const push = (cellMass[cell] as number) / squared;
          sumX += dx * push;
          sumY += dy * push;
          cell = next[cell] as number;
        } else if ((starts[cell] as number) < 0) cell += 1;
        else {
          const end = ends[cell] as number;
          for (let other = starts[cell] as number; other < end; other++) {
            const ox = px - (bodyX[other] as number);
            const oy = py - (bodyY[other] as number);
            const near = ox * ox + oy * oy;
            if (near < NO_DISTANCE) continue;
            const push = (bodyMass[other] as number) / near;
            sumX += ox * push;
            sumY += oy * push;
          }
          cell = next[cell] as number;
        }
      }
      const i = order[at] as number;
      const own = strength * (bodyMass[at] as number);
      fx[i] = (fx[i] as number) + own * sumX;
      fy[i] = (fy[i] as number) + own * sumY;
    }
  };
  return { addForces };
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

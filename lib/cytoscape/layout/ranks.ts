import { type Plane, toNeighbours } from './plane';

/** The sides of a layered layout, as indices of bodies. */
export type RankSides = {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly nearLeft: readonly number[];
  readonly nearRight: readonly number[];
};

/** A column of so many is parted where that can be done. */
const CROWDED = 6;

/**
 * Returns the column of each body, by index: the left side, those who speak for it, then the others by their steps from
 * the left side, those who speak for the right side, the right side. What lies beyond the right side is folded back
 * before it; what no path joins to the left side counts from its own body of most ties.
 */
export function computeRanks(
  plane: Plane,
  { left, right, nearLeft, nearRight }: RankSides,
): readonly number[] {
  const neighbours = toNeighbours(plane);
  const steps = countSteps(plane, neighbours, left);
  const ends = right.map((index) => steps.get(index) ?? 0);
  const first = left.length === 0 ? 0 : nearLeft.length > 0 ? 2 : 1;
  const most = ends.length > 0 ? Math.max(first, Math.max(...ends) - 1) : Number.POSITIVE_INFINITY;
  const special = new Set([...left, ...right, ...nearLeft, ...nearRight]);
  const middle = (index: number) => Math.min(most, Math.max(first, steps.get(index) ?? 0));
  const between = [...plane.bodies.keys()].filter((index) => !special.has(index)).map(middle);
  const last = Math.max(nearLeft.length > 0 ? 1 : 0, ...between);
  const ranks = plane.bodies.map((_, index) => {
    if (left.includes(index)) return 0;
    if (right.includes(index)) return last + (nearRight.length > 0 ? 2 : 1);
    if (nearLeft.includes(index)) return 1;
    return nearRight.includes(index) ? last + 1 : middle(index);
  });
  return partCrowdedColumns(neighbours, ranks);
}

/** In a long column with ties inside it, those with more ties to the right go to a column of their own. */
function partCrowdedColumns(
  neighbours: readonly (readonly number[])[],
  ranks: readonly number[],
): readonly number[] {
  let parted = [...ranks];
  for (let rank = Math.max(0, ...ranks) - 1; rank > 0; rank--) {
    const column = [...parted.keys()].filter((index) => parted[index] === rank);
    const near = (index: number) => (neighbours[index] ?? []).map((next) => parted[next] ?? rank);
    const inside = column.filter((index) => near(index).includes(rank)).length;
    if (column.length < CROWDED || inside < 2) continue;
    const pull = (index: number) => near(index).reduce((sum, other) => sum + Math.sign(other - rank), 0);
    const going = new Set(column.filter((index) => pull(index) > 0));
    if (going.size === 0 || going.size === column.length) continue;
    parted = parted.map((other, index) => (other > rank || going.has(index) ? other + 1 : other));
  }
  return parted;
}

function countSteps(
  plane: Plane,
  neighbours: readonly (readonly number[])[],
  left: readonly number[],
): ReadonlyMap<number, number> {
  const steps = new Map<number, number>();
  const degree = (index: number) => neighbours[index]?.length ?? 0;
  const byDegree = [...plane.bodies.keys()].sort((one, other) => degree(other) - degree(one) || one - other);
  walk(neighbours, left, steps);
  for (const index of byDegree) walk(neighbours, [index], steps);
  return steps;
}

function walk(
  neighbours: readonly (readonly number[])[],
  starts: readonly number[],
  steps: Map<number, number>,
): void {
  const queue = starts.filter((index) => !steps.has(index));
  for (const index of queue) steps.set(index, 0);
  for (let at = 0; at < queue.length; at++) {
    const index = queue[at] ?? 0;
    for (const next of neighbours[index] ?? []) {
      if (steps.has(next)) continue;
      steps.set(next, (steps.get(index) ?? 0) + 1);
      queue.push(next);
    }
  }
}

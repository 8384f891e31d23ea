import { LANDSCAPE } from './pack-components';
import { type Plane, toNeighbours } from './plane';

/** About how much wider a column is than its widest name, and how much higher a row than its highest actor. */
const ROOM = { x: 84, y: 26 };
/** How often each body is drawn to the middle of its neighbours: by then none moves any more that can be seen. */
const ROUNDS = 40;

export type Route = {
  /** The bodies of a path, by index, in the order of the path. */
  readonly along: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
};

/**
 * Returns the column of each body, by index, when a path runs from side to side: the path goes through the columns evenly,
 * and the others stand between its ends, each near the columns of its neighbours. No column is much fuller than another,
 * and there are as many as make a landscape picture.
 */
export function rankAlong(plane: Plane, { along, left, right }: Route): readonly number[] {
  const columns = countColumns(plane, along.length);
  const ranks = new Map<number, number>();
  for (const index of left) ranks.set(index, 0);
  for (const index of right) ranks.set(index, columns - 1);
  for (const [at, index] of along.entries())
    ranks.set(index, Math.round((at * (columns - 1)) / Math.max(1, along.length - 1)));
  const pulls = findPulls(plane, ranks, (columns - 1) / 2);
  const others = [...plane.bodies.keys()].filter((index) => !ranks.has(index));
  others.sort((one, other) => (pulls[one] ?? 0) - (pulls[other] ?? 0) || one - other);
  fillColumns(others, ranks, columns);
  return [...plane.bodies.keys()].map((index) => ranks.get(index) ?? 0);
}

function countColumns({ bodies }: Plane, pathLength: number): number {
  const widest = Math.max(...bodies.map(({ halfWidth }) => 2 * halfWidth)) + ROOM.x;
  const highest = Math.max(...bodies.map(({ above, below }) => above + below)) + ROOM.y;
  // All but the ends of the path share the inner columns.
  const others = Math.max(0, bodies.length - 2);
  let inner = others === 0 ? 0 : 1;
  while (inner * (inner + 1) * widest < others * LANDSCAPE * highest) inner += 1;
  return Math.max(pathLength, inner + 2);
}

/** Returns where each body is drawn to: those that have a column stay, each other goes to the mean of its neighbours. */
function findPulls(plane: Plane, ranks: ReadonlyMap<number, number>, middle: number): readonly number[] {
  const neighbours = toNeighbours(plane);
  let pulls = plane.bodies.map((_, index) => ranks.get(index) ?? middle);
  for (let round = 0; round < ROUNDS; round++) {
    pulls = pulls.map((pull, index) => {
      const near = neighbours[index] ?? [];
      if (ranks.has(index) || near.length === 0) return pull;
      return near.reduce((sum, next) => sum + (pulls[next] ?? middle), 0) / near.length;
    });
  }
  return pulls;
}

/** Gives the inner columns to bodies in the order given, from left to right, as evenly as the path lets. */
function fillColumns(order: readonly number[], ranks: Map<number, number>, columns: number): void {
  const inner = Math.max(1, columns - 2);
  const taken = Array.from(
    { length: inner },
    (_, at) => [...ranks.values()].filter((rank) => rank === at + 1).length,
  );
  const total = order.length + taken.reduce((sum, count) => sum + count, 0);
  let column = 0;
  for (const index of order) {
    while (column < inner - 1 && (taken[column] ?? 0) >= Math.ceil(total / inner)) column += 1;
    ranks.set(index, columns > 2 ? column + 1 : 0);
    taken[column] = (taken[column] ?? 0) + 1;
  }
}

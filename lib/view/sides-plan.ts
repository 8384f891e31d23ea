import type { Positions } from './positions';

export type SideToPlan = { readonly id: string; readonly actors: readonly string[] };
export type TieOfSides = readonly [from: string, to: string];

/** Sides and actors by number: the actors of the first side come first, then those of the second; last those of none. */
export type SidesPlan = {
  readonly sides: readonly { readonly id: string; readonly start: number; readonly count: number }[];
  readonly actors: readonly string[];
  /** The side of each actor; -1 for none. */
  readonly sideOf: Int32Array;
  /** Whom each actor is tied to, once for each tie, ascending: `ends[offsets[i]]` to `ends[offsets[i + 1] - 1]`. */
  readonly offsets: Int32Array;
  readonly ends: Int32Array;
};

/** Returns the plan of sides: empty ones are left out, the largest come first. It does not depend on the order of what is given. */
export function planSides(
  sides: readonly SideToPlan[],
  ties: readonly TieOfSides[],
  positions: Positions,
): SidesPlan {
  const taken = new Set<string>();
  const kept = sides.map(({ id, actors }) => ({
    id,
    actors: [...new Set(actors)].filter((actor) => !taken.has(actor) && taken.add(actor)).sort(compareIds),
  }));
  const filled = kept.filter(({ actors }) => actors.length > 0);
  filled.sort((one, other) => other.actors.length - one.actors.length || compareIds(one.id, other.id));
  const others = new Set([...Object.keys(positions), ...ties.flat()].filter((id) => !taken.has(id)));
  const actors = [...filled.flatMap((side) => side.actors), ...[...others].sort(compareIds)];
  const sideOf = new Int32Array(actors.length).fill(-1);
  let start = 0;
  const planned = filled.map(({ id, actors: { length: count } }, side) => {
    sideOf.fill(side, start, start + count);
    start += count;
    return { id, start: start - count, count };
  });
  return { sides: planned, actors, sideOf, ...toRows(actors, ties) };
}

function toRows(actors: readonly string[], ties: readonly TieOfSides[]): Pick<SidesPlan, 'offsets' | 'ends'> {
  const numbers = new Map(actors.map((id, i) => [id, i]));
  const rows: number[][] = actors.map(() => []);
  for (const [from, to] of ties) {
    const [a, b] = [numbers.get(from) ?? 0, numbers.get(to) ?? 0];
    if (a === b) continue;
    rows[a]?.push(b);
    rows[b]?.push(a);
  }
  const offsets = new Int32Array(actors.length + 1);
  for (const [i, row] of rows.entries()) offsets[i + 1] = (offsets[i] ?? 0) + row.length;
  const ends = new Int32Array(offsets.at(-1) ?? 0);
  for (const [i, row] of rows.entries())
    ends.set(
      row.sort((one, other) => one - other),
      offsets[i],
    );
  return { offsets, ends };
}

/** By code units: the same on every machine, whatever its language. */
function compareIds(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

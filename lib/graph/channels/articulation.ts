import type { SimpleRows } from '../contact/simple-rows';

/** A depth-first forest over contacts. Actors are numbered by `found` from 1 up as they are come upon; 0 for none. */
export type Forest = {
  /** The actor from which each was found, or -1. */
  readonly parents: Int32Array;
  readonly found: Int32Array;
  /** For each actor the least `found` that it or those found from it are in contact with, the way it was found aside. */
  readonly low: Int32Array;
};

/** Actors whose loss parts others, and contacts whose loss does, all by number; both in order. */
export type Articulation = {
  readonly points: readonly number[];
  readonly bridges: readonly (readonly [number, number])[];
};

/**
 * Returns the forest of a depth-first search from these actors in turn (Hopcroft and Tarjan, 1973), in time of actors and
 * contacts, without recursion, so that no chain of contacts is too long. Rows may hold a neighbour more than once: the
 * contact over which an actor was found is left aside only once.
 */
export function growForest({ offsets, neighbours }: SimpleRows, roots: Iterable<number>): Forest {
  const actors = offsets.length - 1;
  const parents = new Int32Array(actors).fill(-1);
  const found = new Int32Array(actors);
  const low = new Int32Array(actors);
  const cursors = offsets.slice(0, actors);
  const leftAside = new Uint8Array(actors);
  let count = 0;
  for (const root of roots) {
    if (found[root]) continue;
    found[root] = low[root] = ++count;
    let actor = root;
    while (actor >= 0) {
      const parent = parents[actor] ?? -1;
      const at = cursors[actor] ?? 0;
      if (at === offsets[actor + 1]) {
        if (parent >= 0) low[parent] = Math.min(low[parent] ?? 0, low[actor] ?? 0);
        actor = parent;
        continue;
      }
      cursors[actor] = at + 1;
      const other = neighbours[at] ?? 0;
      if (!found[other]) {
        parents[other] = actor;
        found[other] = low[other] = ++count;
        actor = other;
      } else if (other === parent && !leftAside[actor]) leftAside[actor] = 1;
      else low[actor] = Math.min(low[actor] ?? 0, found[other] ?? 0);
    }
  }
  return { parents, found, low };
}

/** Returns all articulation points and bridges of a network (Hopcroft and Tarjan, 1973). */
export function findArticulation(rows: SimpleRows): Articulation {
  const actors = rows.offsets.length - 1;
  const { parents, found, low } = growForest(rows, new Int32Array(actors).keys());
  const isPoint = new Uint8Array(actors);
  const branches = new Int32Array(actors);
  const bridges: [number, number][] = [];
  parents.forEach((parent, actor) => {
    if (parent < 0) return;
    const reach = low[actor] ?? 0;
    const above = found[parent] ?? 0;
    if (reach > above) bridges.push(parent < actor ? [parent, actor] : [actor, parent]);
    branches[parent] = (branches[parent] ?? 0) + 1;
    const isRoot = (parents[parent] ?? -1) < 0;
    if (isRoot ? (branches[parent] ?? 0) > 1 : reach >= above) isPoint[parent] = 1;
  });
  return {
    points: Array.from(isPoint.keys()).filter((actor) => isPoint[actor] === 1),
    bridges: bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
  };
}

/**
 * Returns the actors within, and the contacts, that every channel between two sides passes, in the order in which
 * channels pass them from the side `from`. Each side counts as one actor.
 */
export function findArticulationBetween(
  rows: SimpleRows,
  from: readonly number[],
  to: readonly number[],
): Articulation {
  const merged = mergeSides(rows, from, to);
  const [start, end] = [from[0] ?? 0, to[0] ?? 0];
  const { parents, found, low } = growForest(merged.rows, [start]);
  const points: number[] = [];
  const bridges: [number, number][] = [];
  for (let actor = end; actor !== start && found[end]; actor = parents[actor] ?? start) {
    const parent = parents[actor] ?? start;
    if (parent !== start && (low[actor] ?? 0) >= (found[parent] ?? 0)) points.unshift(parent);
    if ((low[actor] ?? 0) > (found[parent] ?? 0)) bridges.unshift(merged.toContact(parent, actor));
  }
  return { points, bridges };
}

type Merged = {
  readonly rows: SimpleRows;
  /** Returns the contact that stands behind one of the merged rows. */
  readonly toContact: (a: number, b: number) => [number, number];
};

/** Returns rows in which the first member of each side has the contacts of all its members. */
function mergeSides(rows: SimpleRows, from: readonly number[], to: readonly number[]): Merged {
  if (from.length === 1 && to.length === 1) return { rows, toContact: (a, b) => [a, b] };
  const actors = rows.offsets.length - 1;
  const stands = Int32Array.from({ length: actors }, (_, actor) => actor);
  for (const side of [from, to]) for (const actor of side) stands[actor] = side[0] ?? actor;
  const offsets = new Int32Array(actors + 1);
  const neighbours = new Int32Array(rows.neighbours.length);
  const sides = new Map([
    [from[0], from],
    [to[0], to],
  ]);
  let count = 0;
  for (let actor = 0; actor < actors; actor++) {
    for (const member of stands[actor] === actor ? (sides.get(actor) ?? [actor]) : []) {
      for (let at = rows.offsets[member] ?? 0; at < (rows.offsets[member + 1] ?? 0); at++) {
        const other = stands[rows.neighbours[at] ?? 0] ?? 0;
        if (other !== actor) neighbours[count++] = other;
      }
    }
    offsets[actor + 1] = count;
  }
  const isContact = (a: number, b: number) =>
    rows.neighbours.subarray(rows.offsets[a] ?? 0, rows.offsets[a + 1] ?? 0).includes(b);
  const toContact = (a: number, b: number): [number, number] => {
    for (const one of sides.get(a) ?? [a])
      for (const other of sides.get(b) ?? [b]) if (isContact(one, other)) return [one, other];
    return [a, b];
  };
  return { rows: { offsets, neighbours: neighbours.slice(0, count) }, toContact };
}

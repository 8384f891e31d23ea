import type { SimpleRows } from '@/lib/graph/contact/simple-rows';
import type { FloorSearch } from './floor-channels';

/** Returns rows with actors numbered by their ranks, each row ascending: the first by ids is then the first by numbers. */
export function orderRows({ offsets, neighbours }: SimpleRows, ranks: ArrayLike<number>): SimpleRows {
  const byRank = new Int32Array(ranks.length);
  for (let actor = 0; actor < ranks.length; actor++) byRank[ranks[actor] as number] = actor;
  const ordered = new Int32Array(neighbours.length);
  const starts = new Int32Array(offsets.length);
  let size = 0;
  byRank.forEach((actor, rank) => {
    const row = neighbours
      .subarray(offsets[actor], offsets[actor + 1])
      .map((other) => ranks[other] as number);
    ordered.set(row.sort(), size);
    size += row.length;
    starts[rank + 1] = size;
  });
  return { offsets: starts, neighbours: ordered };
}

/** Those of a layer lead to the end: no layer has so high a number. */
const LEADS = 128;

/**
 * The least that a bidirectional breadth-first search (Pohl, 1971) for the first of the shortest ways can be, on ordered rows:
 * who of the forward layers leads to where they meet is found from there back to the start, then the way takes the first at
 * each step. No grades, no roles, no sides, no legs.
 */
export function createOrderedFloorSearch({ offsets, neighbours }: SimpleRows): FloorSearch {
  const size = offsets.length - 1;
  const out = new Uint8Array(size);
  /** By actor: `256 * search`, and the layer of this side that it is in. */
  const marks = [new Int32Array(size), new Int32Array(size)] as const;
  const queues = [new Int32Array(size), new Int32Array(size)] as const;
  const starts: readonly [number[], number[]] = [[], []];
  let base = 0;
  let bannedFrom = -1;
  let banned: readonly number[] = [];

  const isBanned = (from: number, next: number) => from === bannedFrom && banned.includes(next);
  const countArcs = (actor: number) => (offsets[actor + 1] as number) - (offsets[actor] as number);

  /** Adds layers until they meet; returns whether they do. */
  const meet = (from: number, to: number, maxHops: number): boolean => {
    base += 256;
    const arcs = [countArcs(from), countArcs(to)];
    for (const side of [0, 1] as const) {
      const actor = side === 0 ? from : to;
      marks[side][actor] = base;
      queues[side][0] = actor;
      starts[side].length = 0;
      starts[side].push(0, 1);
    }
    for (let hops = 0; hops < maxHops; hops++) {
      const side = (arcs[0] as number) <= (arcs[1] as number) ? 0 : 1;
      const [own, other, queue, begins] = [
        marks[side],
        marks[1 - side] as Int32Array,
        queues[side],
        starts[side],
      ];
      const mark = base + begins.length - 1;
      const layerEnd = begins.at(-1) as number;
      let last = layerEnd;
      let next = 0;
      for (let place = begins.at(-2) as number; place < layerEnd; place++) {
        const actor = queue[place] as number;
        const end = offsets[actor + 1] as number;
        for (let arc = offsets[actor] as number; arc < end; arc++) {
          const met = neighbours[arc] as number;
          if ((own[met] as number) >= base || out[met]) continue;
          if (bannedFrom >= 0 && isBanned(side === 0 ? actor : met, side === 0 ? met : actor)) continue;
          if ((other[met] as number) >= base) return true;
          own[met] = mark;
          queue[last++] = met;
          next += countArcs(met);
        }
      }
      if (last === layerEnd) return false;
      begins.push(last);
      arcs[side] = next;
    }
    return false;
  };

  /** Returns the first in a row with this mark that the way may go to, or -1. */
  const findNext = (actor: number, side: Int32Array, mark: number): number => {
    const end = offsets[actor + 1] as number;
    for (let arc = offsets[actor] as number; arc < end; arc++) {
      const next = neighbours[arc] as number;
      if (side[next] === mark && !(bannedFrom >= 0 && isBanned(actor, next))) return next;
    }
    return -1;
  };

  const find = (from: number, to: number, maxHops: number): number[] | null => {
    if (!meet(from, to, maxHops)) return null;
    const [forward, backward] = marks;
    const deepest = starts[0].length - 2;
    const farthest = starts[1].length - 2;
    for (let layer = deepest; layer > 0; layer--) {
      const end = starts[0][layer + 1] as number;
      const [side, mark] =
        layer === deepest ? [backward, base + farthest] : [forward, base + LEADS + layer + 1];
      for (let place = starts[0][layer] as number; place < end; place++) {
        const actor = queues[0][place] as number;
        if (findNext(actor, side, mark) >= 0) forward[actor] = base + LEADS + layer;
      }
    }
    const way = [from];
    let actor = from;
    for (let layer = 1; layer <= deepest; layer++) {
      actor = findNext(actor, forward, base + LEADS + layer);
      way.push(actor);
    }
    for (let layer = farthest; layer >= 0; layer--) {
      actor = findNext(actor, backward, base + layer);
      way.push(actor);
    }
    return way;
  };

  return {
    find,
    setOut: (actor, isOut) => {
      out[actor] = isOut ? 1 : 0;
    },
    ban: (from, next) => {
      bannedFrom = next.length > 0 ? from : -1;
      banned = next;
    },
  };
}

/** Orders ways by their hops, then by the numbers of their actors. */
export function compareWays(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length) return one.length - other.length;
  const at = one.findIndex((actor, place) => actor !== other[place]);
  return at === -1 ? 0 : (one[at] as number) - (other[at] as number);
}

import type { SimpleRows } from '@/lib/graph/contact/simple-rows';

/** Returns the actors of a shortest way from one to another, or null. Keeps its memory from one call to the next. */
export type FloorSearch = {
  find(from: number, to: number, maxHops: number): number[] | null;
  /** Puts an actor out of the way, or back. */
  setOut(actor: number, isOut: boolean): void;
  /** Rules out hops from `from` to these. */
  ban(from: number, next: readonly number[]): void;
};

/** The least that a bidirectional breadth-first search (Pohl, 1971) can be: no ranks, no roles, no sides, no legs. */
export function createFloorSearch({ offsets, neighbours }: SimpleRows): FloorSearch {
  const size = offsets.length - 1;
  const out = new Uint8Array(size);
  /** By actor: `2 * search` when met from the start, and one more when met from the end. */
  const seen = new Int32Array(size);
  const parents = new Int32Array(size);
  const queues = [new Int32Array(size), new Int32Array(size)] as const;
  let search = 0;
  let bannedFrom = -1;
  let banned: readonly number[] = [];

  const toWay = (left: number, right: number, from: number, to: number): number[] => {
    const way = [left];
    for (let at = left; at !== from; way.unshift(at)) at = parents[at] as number;
    for (let at = right; at !== to; at = parents[at] as number) way.push(at);
    way.push(to);
    return way;
  };

  const find = (from: number, to: number, maxHops: number): number[] | null => {
    search++;
    const marks = [2 * search, 2 * search + 1] as const;
    seen[from] = marks[0];
    seen[to] = marks[1];
    queues[0][0] = from;
    queues[1][0] = to;
    const starts = [0, 0];
    const ends = [1, 1];
    const arcs = [countArcs(from), countArcs(to)];
    for (let hops = 0; hops < maxHops; hops++) {
      const way = (arcs[0] as number) <= (arcs[1] as number) ? 0 : 1;
      const queue = queues[way];
      const [mark, other] = [marks[way], marks[1 - way]];
      const layerEnd = ends[way] as number;
      let last = layerEnd;
      let next = 0;
      for (let place = starts[way] as number; place < layerEnd; place++) {
        const actor = queue[place] as number;
        const end = offsets[actor + 1] as number;
        for (let arc = offsets[actor] as number; arc < end; arc++) {
          const to_ = neighbours[arc] as number;
          if (seen[to_] === mark || out[to_]) continue;
          if (bannedFrom >= 0 && isBanned(way === 0 ? actor : to_, way === 0 ? to_ : actor)) continue;
          if (seen[to_] === other)
            return way === 0 ? toWay(actor, to_, from, to) : toWay(to_, actor, from, to);
          seen[to_] = mark as number;
          parents[to_] = actor;
          queue[last++] = to_;
          next += countArcs(to_);
        }
      }
      if (last === layerEnd) return null;
      starts[way] = layerEnd;
      ends[way] = last;
      arcs[way] = next;
    }
    return null;
  };

  const countArcs = (actor: number) => (offsets[actor + 1] as number) - (offsets[actor] as number);
  const isBanned = (from: number, next: number) => from === bannedFrom && banned.includes(next);
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

type Candidate = {
  readonly way: readonly number[];
  readonly kept: number;
  readonly banned: readonly number[];
};

/**
 * The least that Yen's method (1971) can be, without its repetitions (Lawler, 1972): the `k` first ways, by hops alone or by
 * an order that the search follows too.
 */
export function findFloorChannels(
  search: FloorSearch,
  from: number,
  to: number,
  k: number,
  maxHops: number,
  compare: (one: readonly number[], other: readonly number[]) => number = (one, other) =>
    one.length - other.length,
): number[][] {
  const found: number[][] = [];
  const candidates: Candidate[] = [];
  const seek = (prefix: readonly number[], banned: readonly number[]) => {
    const spur = prefix.at(-1) ?? from;
    const before = prefix.slice(0, -1);
    for (const actor of before) search.setOut(actor, true);
    search.ban(spur, banned);
    const rest = search.find(spur, to, maxHops - before.length);
    search.ban(-1, []);
    for (const actor of before) search.setOut(actor, false);
    if (rest) candidates.push({ way: [...before, ...rest], kept: prefix.length, banned });
  };
  seek([from], []);
  while (found.length < k) {
    let best = 0;
    for (let i = 1; i < candidates.length; i++) {
      if (compare((candidates[i] as Candidate).way, (candidates[best] as Candidate).way) < 0) best = i;
    }
    const [taken] = candidates.splice(best, 1);
    if (!taken) break;
    found.push([...taken.way]);
    for (let at = taken.kept; at < taken.way.length; at++) {
      seek(taken.way.slice(0, at), [...(at === taken.kept ? taken.banned : []), taken.way[at] as number]);
    }
  }
  return found;
}

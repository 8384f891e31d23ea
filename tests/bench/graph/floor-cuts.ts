import type { SimpleRows } from '@/lib/graph/contact/simple-rows';

/**
 * The least that a minimum cut can be: how many ways there are that share no actor, each found by one breadth-first
 * search over what the ones before leave (Ford and Fulkerson, 1956; Edmonds and Karp, 1972).
 */
export function countFloorDisjoint({ offsets, neighbours }: SimpleRows, from: number, to: number): number {
  const size = offsets.length - 1;
  const before = new Int32Array(size).fill(-1);
  const after = new Int32Array(size).fill(-1);
  /** By state, two to an actor: into it, out of it. */
  const parents = new Int32Array(2 * size);
  const seen = new Int32Array(2 * size);
  const queue = new Int32Array(2 * size);
  for (let count = 0; ; count++) {
    const mark = count + 1;
    let last = 0;
    const reach = (state: number, parent: number) => {
      if (seen[state] === mark) return;
      seen[state] = mark;
      parents[state] = parent;
      queue[last++] = state;
    };
    reach(2 * from + 1, -1);
    for (let place = 0; place < last && seen[2 * to] !== mark; place++) {
      const state = queue[place] as number;
      const actor = state >> 1;
      const back = before[actor] as number;
      if (state & 1) {
        if (actor !== from && back >= 0) reach(2 * actor, state);
        const end = offsets[actor + 1] as number;
        for (let arc = offsets[actor] as number; arc < end; arc++) {
          const next = neighbours[arc] as number;
          if (next !== from && after[actor] !== next) reach(2 * next, state);
        }
      } else if (back < 0) reach(2 * actor + 1, state);
      else if (back !== from) reach(2 * back + 1, state);
    }
    if (seen[2 * to] !== mark) return count;
    takeWay(parents, before, after, from, to);
  }
}

function takeWay(parents: Int32Array, before: Int32Array, after: Int32Array, from: number, to: number): void {
  const states = [2 * to];
  for (let state = 2 * to; state !== 2 * from + 1; states.unshift(state)) state = parents[state] as number;
  for (let i = 1; i < states.length; i++) {
    const [state, next] = [states[i - 1] as number, states[i] as number];
    const [actor, other] = [state >> 1, next >> 1];
    if (!(state & 1)) continue;
    if (actor === other) {
      before[actor] = -1;
      after[actor] = -1;
      continue;
    }
    if (actor !== from) after[actor] = other;
    if (other !== to) before[other] = actor;
  }
}

/** The least that articulation points can be (Hopcroft and Tarjan, 1973), over rows that name each neighbour once. */
export function countFloorArticulation({ offsets, neighbours }: SimpleRows): number {
  const size = offsets.length - 1;
  const found = new Int32Array(size);
  const low = new Int32Array(size);
  const parents = new Int32Array(size);
  const cursors = offsets.slice(0, size);
  const isPoint = new Uint8Array(size);
  let count = 0;
  for (let root = 0; root < size; root++) {
    if (found[root]) continue;
    found[root] = low[root] = ++count;
    parents[root] = -1;
    let branches = 0;
    for (let actor = root; actor >= 0; ) {
      const at = cursors[actor] as number;
      const parent = parents[actor] as number;
      if (at === offsets[actor + 1]) {
        if (parent >= 0) {
          if ((low[actor] as number) < (low[parent] as number)) low[parent] = low[actor] as number;
          if (parent === root) branches++;
          else if ((low[actor] as number) >= (found[parent] as number)) isPoint[parent] = 1;
        }
        actor = parent;
        continue;
      }
      cursors[actor] = at + 1;
      const other = neighbours[at] as number;
      if (!found[other]) {
        found[other] = low[other] = ++count;
        parents[other] = actor;
        actor = other;
      } else if (other !== parent && (found[other] as number) < (low[actor] as number)) {
        low[actor] = found[other] as number;
      }
    }
    if (branches > 1) isPoint[root] = 1;
  }
  return isPoint.reduce((sum, point) => sum + point, 0);
}

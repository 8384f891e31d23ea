import type { SimpleRows } from './simple-rows';

/**
 * Channels that share no actor within them, as a flow in which each such actor is passed once: it has a way in and a way
 * out with room for one channel between them, and hops have room for all (Even and Tarjan, 1975).
 */
export type DisjointFlow = {
  readonly rows: SimpleRows;
  /** By actor: 0 may be passed, 1 is of the side that channels begin on, 2 of the other. */
  readonly roles: Uint8Array;
  /** By actor that a channel passes, the actor before it and the one after it; else -1. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** How many channels there are, those of one hop aside. */
  count: number;
};

export const FROM = 1;
export const TO = 2;

/** Where a search for one more channel stands: going into an actor, or out of it. A state is `2 * actor + way`. */
const INTO = 0;
const OUT_OF = 1;

/**
 * Answers as many channels as can be between two sides that share no actor within them, those of one hop aside. In
 * phases of breadth-first levels and of depth-first ways along them, which may take channels found before another way
 * (Dinic, 1970): as many phases as the root of the number of actors at most, each over every contact once.
 */
export function findDisjointFlow(
  rows: SimpleRows,
  from: readonly number[],
  to: readonly number[],
): DisjointFlow {
  const actors = rows.offsets.length - 1;
  const flow: DisjointFlow = {
    rows,
    roles: new Uint8Array(actors),
    before: new Int32Array(actors).fill(-1),
    after: new Int32Array(actors).fill(-1),
    count: 0,
  };
  for (const actor of from) flow.roles[actor] = FROM;
  for (const actor of to) flow.roles[actor] = TO;
  const levels = new Int32Array(2 * actors);
  const cursors = new Int32Array(actors);
  while (setLevels(flow, from, levels)) {
    cursors.set(rows.offsets.subarray(0, actors));
    for (const actor of from) {
      let way = findWay(flow, actor, levels, cursors);
      while (way) {
        takeWay(flow, way);
        way = findWay(flow, actor, levels, cursors);
      }
    }
  }
  return flow;
}

/** Sets how far each state is from the start (1 and up, 0 when it is not reached). Answers whether an end is reached. */
function setLevels(flow: DisjointFlow, from: readonly number[], levels: Int32Array): boolean {
  const { rows, roles, before, after } = flow;
  levels.fill(0);
  let edge = from.map((actor) => 2 * actor + OUT_OF);
  for (const state of edge) levels[state] = 1;
  for (let level = 2; edge.length > 0; level++) {
    const next: number[] = [];
    const reach = (state: number) => {
      if (levels[state]) return;
      levels[state] = level;
      next.push(state);
    };
    let hasEnd = false;
    for (const state of edge) {
      const actor = state >> 1;
      if ((state & 1) === INTO) {
        const back = before[actor] ?? -1;
        if (back < 0) reach(2 * actor + OUT_OF);
        else if (roles[back] === 0) reach(2 * back + OUT_OF);
        continue;
      }
      if ((after[actor] ?? -1) >= 0) reach(2 * actor + INTO);
      const end = rows.offsets[actor + 1] ?? 0;
      for (let at = rows.offsets[actor] ?? 0; at < end; at++) {
        const other = rows.neighbours[at] ?? 0;
        if (roles[other] === 0) reach(2 * other + INTO);
        else if (roles[other] === TO && roles[actor] !== FROM) hasEnd = true;
      }
    }
    if (hasEnd) return true;
    edge = next;
  }
  return false;
}

/** Answers the states of a way from an actor to an end, a level a step, or null. What leads nowhere is not tried again. */
function findWay(
  flow: DisjointFlow,
  start: number,
  levels: Int32Array,
  cursors: Int32Array,
): number[] | null {
  const way = [2 * start + OUT_OF];
  while (way.length > 0) {
    const state = way.at(-1) ?? 0;
    const next = step(flow, state, levels, cursors);
    if (next === null) {
      levels[state] = 0;
      way.pop();
    } else {
      way.push(next);
      if (flow.roles[next >> 1] === TO) return way;
    }
  }
  return null;
}

/** Answers the next state that a way can go on to, or null when all have been tried. */
function step(flow: DisjointFlow, state: number, levels: Int32Array, cursors: Int32Array): number | null {
  const { rows, roles, before, after } = flow;
  const actor = state >> 1;
  const level = (levels[state] ?? 0) + 1;
  const isNext = (next: number) => levels[next] === level;
  if ((state & 1) === INTO) {
    const back = before[actor] ?? -1;
    const next = 2 * (back < 0 ? actor : back) + OUT_OF;
    return roles[next >> 1] === 0 && isNext(next) ? next : null;
  }
  if ((after[actor] ?? -1) >= 0 && isNext(2 * actor + INTO)) return 2 * actor + INTO;
  const end = rows.offsets[actor + 1] ?? 0;
  for (let at = cursors[actor] ?? end; at < end; at++) {
    cursors[actor] = at;
    const other = rows.neighbours[at] ?? 0;
    if (roles[other] === TO && roles[actor] !== FROM) return 2 * other + INTO;
    if (roles[other] === 0 && isNext(2 * other + INTO)) return 2 * other + INTO;
  }
  cursors[actor] = end;
  return null;
}

/** Adds a way to the flow. Where it goes back along a channel, the rest of that channel becomes its own. */
function takeWay(flow: DisjointFlow, way: readonly number[]): void {
  const { roles, before, after } = flow;
  for (let i = 1; i < way.length; i++) {
    const [state, next] = [way[i - 1] ?? 0, way[i] ?? 0];
    const [actor, other] = [state >> 1, next >> 1];
    // Only ways out of an actor change anything: to another they are a hop, back into itself they set it free.
    if ((state & 1) === INTO) continue;
    if (roles[actor] === 0) after[actor] = actor === other ? -1 : other;
    if (roles[other] === 0) before[other] = actor === other ? -1 : actor;
  }
  flow.count++;
}

import { memoizeRecent } from '@/lib/network/memoize';
import type { SimpleRows } from '../contact/simple-rows';

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
  readonly count: number;
};

/** A flow that is being found. */
type OpenFlow = Omit<DisjointFlow, 'count'> & { count: number };

export const FROM = 1;
export const TO = 2;

/** Where a search for one more channel stands: going into an actor, or out of it. A state is `2 * actor + way`. */
const INTO = 0;
const OUT_OF = 1;

/** So many pairs of sides are kept for a network: two answers to one question follow from the same flow, which none of them changes. */
const MAX_FLOWS = 2;

/** Returns the flow of `findDisjointFlow`, which is made once for both answers. */
export const getDisjointFlow = memoizeRecent(
  MAX_FLOWS,
  (from: readonly number[], to: readonly number[]) => `${from.join(' ')}/${to.join(' ')}`,
  (rows: SimpleRows, from, to): DisjointFlow => findDisjointFlow(rows, from, to),
);

/**
 * Returns as many channels as can be between two sides that share no actor within them, those of one hop aside. In
 * phases of breadth-first levels and of depth-first ways along them, which may take channels found before another way
 * (Dinic, 1970): as many phases as the root of the number of actors at most, each over every contact once.
 */
function findDisjointFlow(rows: SimpleRows, from: readonly number[], to: readonly number[]): DisjointFlow {
  const actors = rows.offsets.length - 1;
  const flow: OpenFlow = {
    rows,
    roles: new Uint8Array(actors),
    before: new Int32Array(actors).fill(-1),
    after: new Int32Array(actors).fill(-1),
    count: 0,
  };
  for (const actor of from) flow.roles[actor] = FROM;
  for (const actor of to) flow.roles[actor] = TO;
  const phase: Phase = {
    levels: new Int32Array(2 * actors),
    queue: new Int32Array(2 * actors),
    cursors: new Int32Array(actors),
  };
  const most = Math.min(countAround(flow, from), countAround(flow, to));
  while (flow.count < most && setLevels(flow, from, phase)) {
    phase.cursors.set(rows.offsets.subarray(0, actors));
    for (const actor of from) {
      let way = findWay(flow, actor, phase);
      while (way) {
        takeWay(flow, way);
        way = findWay(flow, actor, phase);
      }
    }
  }
  return flow;
}

/** The memory of a phase: how far each state is from the start, states in that order, and what each actor tries next. */
type Phase = { readonly levels: Int32Array; readonly queue: Int32Array; readonly cursors: Int32Array };

/** Returns how many actors of neither side are in contact with one: there are no more channels than these. */
function countAround({ rows, roles }: DisjointFlow, side: readonly number[]): number {
  const around = new Set<number>();
  for (const actor of side) {
    const end = rows.offsets[actor + 1] ?? 0;
    for (let at = rows.offsets[actor] ?? 0; at < end; at++) {
      const other = rows.neighbours[at] ?? 0;
      if (roles[other] === 0) around.add(other);
    }
  }
  return around.size;
}

/** Sets how far each state is from the start (1 and up, 0 when it is not reached). Returns whether an end is reached. */
function setLevels(flow: DisjointFlow, from: readonly number[], { levels, queue }: Phase): boolean {
  const { rows, roles } = flow;
  const { offsets, neighbours } = rows;
  levels.fill(0);
  let size = 0;
  for (const actor of from) {
    levels[2 * actor + OUT_OF] = 1;
    queue[size++] = 2 * actor + OUT_OF;
  }
  let lastLevel = Infinity;
  for (let next = 0; next < size; next++) {
    const state = queue[next] ?? 0;
    const level = (levels[state] ?? 0) + 1;
    if (level > lastLevel) return true;
    const actor = state >> 1;
    const turn = toTurn(flow, state);
    if (turn >= 0 && !levels[turn]) {
      levels[turn] = level;
      queue[size++] = turn;
    }
    if ((state & 1) === INTO) continue;
    const end = offsets[actor + 1] ?? 0;
    for (let at = offsets[actor] ?? 0; at < end; at++) {
      const other = neighbours[at] ?? 0;
      const role = roles[other] ?? 0;
      if (role === TO && roles[actor] !== FROM) lastLevel = level;
      if (role !== 0 || levels[2 * other + INTO]) continue;
      levels[2 * other + INTO] = level;
      queue[size++] = 2 * other + INTO;
    }
  }
  return lastLevel < Infinity;
}

/**
 * Returns the state that a state leads to without a hop of its own, or -1: through an actor that no channel passes, back
 * along the channel that does, or out of an actor and so off its channel.
 */
function toTurn({ roles, before, after }: DisjointFlow, state: number): number {
  const actor = state >> 1;
  if ((state & 1) === OUT_OF) return (after[actor] ?? -1) >= 0 ? 2 * actor + INTO : -1;
  const back = before[actor] ?? -1;
  if (back < 0) return 2 * actor + OUT_OF;
  return roles[back] === 0 ? 2 * back + OUT_OF : -1;
}

/** Returns the states of a way from an actor to an end, a level a step, or null. What leads nowhere is not tried again. */
function findWay(flow: DisjointFlow, start: number, phase: Phase): number[] | null {
  const way = [2 * start + OUT_OF];
  while (way.length > 0) {
    const state = way.at(-1) ?? 0;
    const next = step(flow, state, phase);
    if (next < 0) {
      phase.levels[state] = 0;
      way.pop();
    } else {
      way.push(next);
      if (flow.roles[next >> 1] === TO) return way;
    }
  }
  return null;
}

/** Returns the next state that a way can go on to, or -1 when all have been tried. */
function step(flow: DisjointFlow, state: number, { levels, cursors }: Phase): number {
  const { rows, roles } = flow;
  const actor = state >> 1;
  const level = (levels[state] ?? 0) + 1;
  const turn = toTurn(flow, state);
  if (turn >= 0 && levels[turn] === level) return turn;
  if ((state & 1) === INTO) return -1;
  const end = rows.offsets[actor + 1] ?? 0;
  for (let at = cursors[actor] ?? end; at < end; at++) {
    cursors[actor] = at;
    const other = rows.neighbours[at] ?? 0;
    if (roles[other] === TO && roles[actor] !== FROM) return 2 * other + INTO;
    if (roles[other] === 0 && levels[2 * other + INTO] === level) return 2 * other + INTO;
  }
  cursors[actor] = end;
  return -1;
}

/** Adds a way to the flow. Where it goes back along a channel, the rest of that channel becomes its own. */
function takeWay(flow: OpenFlow, way: readonly number[]): void {
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

import { memoize } from '@/lib/network/memoize';
import { findContactHop, getContactHops } from '../contact/contact-hops';
import type { ContactNetwork } from '../contact/contact-network';
import { getSimpleRows, type SimpleRows } from '../contact/simple-rows';
import type { GraphIndex } from '../model/graph-index';
import { getIdRanks } from '../model/id-ranks';
import { type Carriers, findCarriers, MAY_CARRY } from './carriers';
import type { Ends } from './channel-search';
import { markToEnd } from './disjoint-channels';
import { type DisjointFlow, getDisjointFlow } from './disjoint-flow';

/** Two actors, by number, who are not in contact, and how many steps the shortest channel over a tie between them has. */
export type NewTie = { readonly a: number; readonly b: number; readonly steps: number };

export type Introductions = {
  /** The tie that adds a channel that shares nobody with others; null when none does. One tie adds no more than one. */
  readonly more: NewTie | null;
  /** The tie that makes the shortest channel shorter; null when none does. */
  readonly shorter: NewTie | null;
  /** How many steps the shortest channel has now; null when there is none. */
  readonly shortest: number | null;
};

/**
 * Returns which two actors should be introduced to each other. One of the two serves neither side, and neither is a third party or
 * a rival: to bring the sides themselves together needs no go-between. A tie adds a channel that shares nobody when one
 * more could come out of its one end and go into the other, beside as many as there are (Ford and Fulkerson, 1956). Of
 * several ties that with the shortest channel over it counts, then the first by ids.
 */
export function findIntroductions(network: ContactNetwork, ends: Ends): Introductions {
  const rows = getSimpleRows(network);
  const carriers = findCarriers(network.graph, network.index, ends);
  const flow = getDisjointFlow(rows, ends.from, ends.to);
  const fromStart = countSteps(flow, ends.from);
  const toEnd = countSteps(flow, ends.to);
  const shortest = findShortest(rows, ends, fromStart, toEnd);
  const reversed = { ...flow, before: flow.after, after: flow.before };
  const outOf = markToEnd(reversed, ends.from).canInto;
  const into = markToEnd(flow, ends.to).canInto;
  for (const actor of ends.from) outOf[actor] = 1;
  for (const actor of ends.to) into[actor] = 1;
  const first = listBySteps(network, carriers, ends.to, fromStart);
  const second = listBySteps(network, carriers, ends.from, toEnd);
  const pick = (candidates: Pick<Candidates, 'first' | 'second'>) =>
    findNearestPair(network, ends, carriers, { ...candidates, fromStart, toEnd });
  const any = pick({ first, second });
  return {
    more: pick({
      first: first.filter((actor) => outOf[actor] === 1),
      second: second.filter((actor) => into[actor] === 1),
    }),
    shorter: any && (shortest === null || any.steps < shortest) ? any : null,
    shortest,
  };
}

/** Returns how many steps each actor is from a side, over actors of neither; -1 when it is not reached. */
function countSteps({ rows, roles }: DisjointFlow, side: readonly number[]): Int32Array {
  const steps = new Int32Array(roles.length).fill(-1);
  const queue = [...side];
  for (const actor of side) steps[actor] = 0;
  for (let next = 0; next < queue.length; next++) {
    const actor = queue[next] as number;
    for (const other of listRow(rows, actor)) {
      if (roles[other] !== 0 || steps[other] !== -1) continue;
      steps[other] = (steps[actor] as number) + 1;
      queue.push(other);
    }
  }
  return steps;
}

function findShortest(
  rows: SimpleRows,
  { from, to }: Ends,
  fromStart: Int32Array,
  toEnd: Int32Array,
): number | null {
  let least = Infinity;
  for (const actor of from) if (to.some((end) => listRow(rows, actor).includes(end))) least = 1;
  fromStart.forEach((steps, actor) => {
    const rest = toEnd[actor] as number;
    if (steps > 0 && rest > 0) least = Math.min(least, steps + rest);
  });
  return least === Infinity ? null : least;
}

/** Returns those who may be introduced, the nearest first, then by id: they are taken by id, each to those as near as it is. */
function listBySteps(
  { index }: ContactNetwork,
  { classes }: Carriers,
  otherSide: readonly number[],
  steps: Int32Array,
): readonly number[] {
  const others = new Set(otherSide);
  const byStep: number[][] = [];
  for (const actor of getActorsById(index)) {
    const own = steps[actor] as number;
    if (own === -1 || classes[actor] !== MAY_CARRY || others.has(actor)) continue;
    const near = byStep[own];
    if (near) near.push(actor);
    else byStep[own] = [actor];
  }
  return byStep.flat();
}

/** Returns the numbers of all actors in the order of their ids. */
const getActorsById = memoize((index: GraphIndex): Int32Array => {
  const ranks = getIdRanks(index);
  const actors = new Int32Array(ranks.length);
  for (let actor = 0; actor < actors.length; actor++) actors[ranks[actor] as number] = actor;
  return actors;
});

type Candidates = {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly fromStart: Int32Array;
  readonly toEnd: Int32Array;
};

/** Returns the pair with the fewest steps from side to side; the second of each first is found after as many as it has contacts. */
function findNearestPair(
  network: ContactNetwork,
  { from, to }: Ends,
  { own }: Carriers,
  { first, second, fromStart, toEnd }: Candidates,
): NewTie | null {
  const hops = getContactHops(network);
  const sides = new Set([...from, ...to, ...own]);
  let best: NewTie | null = null;
  for (const a of first) {
    const begun = (fromStart[a] as number) + 1;
    if (best && begun >= best.steps) break;
    for (const b of second) {
      const steps = begun + (toEnd[b] as number);
      if (best && steps >= best.steps) break;
      if (a === b || (sides.has(a) && sides.has(b)) || findContactHop(hops, a, b) >= 0) continue;
      best = { a, b, steps };
      break;
    }
  }
  return best;
}

function listRow({ offsets, neighbours }: SimpleRows, actor: number): Int32Array {
  return neighbours.subarray(offsets[actor] ?? 0, offsets[actor + 1] ?? 0);
}

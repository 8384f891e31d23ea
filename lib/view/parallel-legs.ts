import { getGraphIndex } from '@/lib/graph/model/graph-index';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoize } from '@/lib/network/memoize';
import { getAnswerLegs, getLegNumbers } from './leg-numbers';
import type { ViewLeg } from './view';

/** So many ties between the same two are one line; two are read as two. */
const MIN_TIES = 3;

/** Legs that run between the same two places, whichever way: their places in the list of a view. */
export type Parallel = readonly number[];

/** More places than any view has: the numbers of two are one number. */
const MAX_PLACES = 2 ** 26;

/**
 * Returns the groups that are enough for a bundle among some legs of a list, by their places in it; `toEnd`: what a leg runs to. Pairs of
 * places are numbers, sorted to find those that are alike: to hash as many texts as there are legs takes longer than all else.
 */
export function listParallel(
  legs: readonly ViewLeg[],
  some: readonly number[],
  toEnd: (leg: ViewLeg) => string,
): readonly Parallel[] {
  const toPlace = createNumbering();
  const pairs = new Float64Array(some.length);
  for (const [at, number] of some.entries()) {
    const leg = legs[number] as ViewLeg;
    pairs[at] = toPair(toPlace(leg.from), toPlace(toEnd(leg)));
  }
  const groups = new Map(findFrequent(pairs).map((pair) => [pair, [] as number[]]));
  if (groups.size === 0) return [];
  for (const [at, pair] of pairs.entries()) groups.get(pair)?.push(some[at] as number);
  return [...groups.values()];
}

/** Groups that are known of the graph, and the places in a list of the legs of which none are. */
type KnownGroups = { readonly groups: readonly Parallel[]; readonly others: readonly number[] };

/** Returns the groups of ties between two actors in a list of legs, as far as the graph that they are of tells. */
export function findKnownGroups(legs: readonly ViewLeg[]): KnownGroups {
  const kept = getLegNumbers(legs);
  if (!kept || kept.bundles) return { groups: [], others: [...legs.keys()] };
  const groupOf = getGroups(kept.graph);
  const lists: number[][] = [];
  const others: number[] = [];
  for (let at = 0; at < legs.length; at++) {
    const group = groupOf[kept.numbers[at] as number] as number;
    if (group === ALONE) continue;
    if (group === OF_CLAIM) others.push(at);
    else {
      const list = lists[group];
      if (list) list.push(at);
      else lists[group] = [at];
    }
  }
  const groups = lists.filter(({ length }) => length >= MIN_TIES);
  return { groups: groups.sort(([one = 0], [other = 0]) => one - other), others };
}

/** In place of the number of a group: of a leg parallel to none, and of the leg of an answer, which may end elsewhere. */
const ALONE = -1;
const OF_CLAIM = -2;

/** The group of parallel legs that each leg of a graph is in, by number: what a filter leaves has no other groups. */
const getGroups: (graph: NetworkGraph) => Int32Array = memoize((graph: NetworkGraph) => {
  const { ties, legEnds } = getGraphIndex(graph);
  const { offsets, items } = legEnds;
  const isAnswer = getAnswerLegs(graph);
  const groups = new Int32Array(isAnswer.length);
  for (let leg = 0; leg < groups.length; leg++) groups[leg] = isAnswer[leg] === 1 ? OF_CLAIM : ALONE;
  // The two ends of each tie as one number: less either of them it is the other.
  const sums = new Int32Array(offsets.length - 1);
  for (let tie = 0; tie < sums.length; tie++) {
    const start = offsets[tie] as number;
    const isOneLeg = (offsets[tie + 1] as number) - start === 2;
    sums[tie] =
      isOneLeg && isAnswer[start / 2] === 0 ? (items[start] as number) + (items[start + 1] as number) : -1;
  }
  const group = createGrouping(sums, ties.offsets.length - 1, (tie, number) => {
    groups[(offsets[tie] as number) / 2] = number;
  });
  for (let actor = 0; actor + 1 < ties.offsets.length; actor++)
    group(actor, ties.items.subarray(ties.offsets[actor], ties.offsets[actor + 1]));
  return groups;
});

/**
 * Returns what tells of the ties of an actor which are parallel, and are enough for a bundle: `put` is called with each, and the number of its group.
 * Each pair is seen from the lower of its two. To count at the number of the other actor takes less than to sort pairs, or to hash them.
 */
function createGrouping(sums: Int32Array, actors: number, put: (tie: number, group: number) => void) {
  const counts = new Int32Array(actors);
  const groupWith = new Int32Array(actors);
  let groupCount = 0;
  return (actor: number, ties: Int32Array) => {
    let most = 0;
    for (let at = 0; at < ties.length; at++) {
      const other = (sums[ties[at] as number] as number) - actor;
      if (other < actor) continue;
      const count = (counts[other] as number) + 1;
      counts[other] = count;
      groupWith[other] = ALONE;
      if (count > most) most = count;
    }
    for (let at = 0; at < ties.length && most >= MIN_TIES; at++) {
      const other = (sums[ties[at] as number] as number) - actor;
      if (other < actor || (counts[other] as number) < MIN_TIES) continue;
      if (groupWith[other] === ALONE) groupWith[other] = groupCount++;
      put(ties[at] as number, groupWith[other] as number);
    }
    for (let at = 0; at < ties.length; at++) {
      const other = (sums[ties[at] as number] as number) - actor;
      if (other >= actor) counts[other] = 0;
    }
  };
}

function toPair(one: number, other: number): number {
  return Math.min(one, other) * MAX_PLACES + Math.max(one, other);
}

/** Gives each text a number, from 0 up. */
function createNumbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known === undefined) numbers.set(text, numbers.size);
    return known ?? numbers.size - 1;
  };
}

/** Returns the values that are there often enough for a bundle. */
function findFrequent(values: Float64Array): readonly number[] {
  const sorted = values.slice().sort();
  const found: number[] = [];
  for (let at = MIN_TIES - 1; at < sorted.length; at++) {
    const value = sorted[at] as number;
    if (value === sorted[at - MIN_TIES + 1] && value !== found.at(-1)) found.push(value);
  }
  return found;
}

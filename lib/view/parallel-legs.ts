import { type GraphIndex, getGraphIndex } from '@/lib/graph/model/graph-index';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { listRuns } from '@/lib/network/list-runs';
import { ABSENT, matchThings } from '@/lib/network/match-things';
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
  const groupOf = getGroups(kept.graph).of;
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

/** The group of parallel legs that each leg of a graph is in, by number, and how many groups have a number. */
type Groups = { readonly of: Int32Array; readonly count: number };

const knownGroups = new WeakMap<NetworkGraph, Groups>();

/** Returns the groups of the legs of a graph: what a filter leaves has no other groups. An edit leaves those of before, but of what it brings. */
function getGroups(graph: NetworkGraph): Groups {
  const known = knownGroups.get(graph);
  if (known) return known;
  const before = graph.before && knownGroups.get(graph.before);
  const groups = (graph.before && before && carryGroups(graph, graph.before, before)) ?? findGroups(graph);
  knownGroups.set(graph, groups);
  return groups;
}

function findGroups(graph: NetworkGraph): Groups {
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
  let count = 0;
  const group = createGrouping(sums, ties.offsets.length - 1, (tie, number) => {
    groups[(offsets[tie] as number) / 2] = number;
    count = Math.max(count, number + 1);
  });
  for (let actor = 0; actor + 1 < ties.offsets.length; actor++)
    group(actor, ties.items.subarray(ties.offsets[actor], ties.offsets[actor + 1]));
  return { of: groups, count };
}

/** With more ties that an edit brings, all groups are found anew. */
const MAX_BROUGHT = 500;

/**
 * Returns the groups of a graph that an edit made: a leg that stays has the number of its group, and one that comes has that of those parallel
 * to it. A group of which too few are left is told by how many it has. Null where that would take longer than to find all anew.
 */
function carryGroups(graph: NetworkGraph, before: NetworkGraph, groups: Groups): Groups | null {
  const types = graph.getAttribute('types');
  for (const [id, type] of before.getAttribute('types')) if (types.get(id) !== type) return null;
  const [index, last] = [getGraphIndex(graph), getGraphIndex(before)];
  const runs = listRuns(matchThings(index.relationships, last.relationships));
  const brought = runs.flatMap(({ start, end, last: first }) =>
    first === ABSENT ? Array.from({ length: end - start }, (_, at) => start + at) : [],
  );
  if (brought.length > MAX_BROUGHT) return null;
  const { offsets } = index.legEnds;
  const of = new Int32Array(index.legEnds.items.length / 2).fill(ALONE);
  for (const { start, end, last: first } of runs) {
    if (first === ABSENT) continue;
    const from = (last.legEnds.offsets[first] as number) / 2;
    const to = (last.legEnds.offsets[first + end - start] as number) / 2;
    of.set(groups.of.subarray(from, to), (offsets[start] as number) / 2);
  }
  let { count } = groups;
  const isAnswer = getAnswerLegs(graph);
  for (const tie of brought) {
    const leg = (offsets[tie] as number) / 2;
    if (isAnswer[leg] === 1) of.fill(OF_CLAIM, leg, (offsets[tie + 1] as number) / 2);
    const legs = listLegsBeside(index, isAnswer, tie);
    if (legs.length < MIN_TIES) continue;
    const known = legs.map((each) => of[each] as number).find((group) => group !== ALONE);
    for (const each of legs) of[each] = known ?? count;
    if (known === undefined) count += 1;
  }
  return { of, count };
}

/** Returns the legs between the two actors of a tie, its own among them, as they may be in a group; none for a tie that can be in none. */
function listLegsBeside({ legEnds, ties }: GraphIndex, isAnswer: Uint8Array, tie: number): readonly number[] {
  const { offsets, items } = legEnds;
  const toPairOf = (of: number): number | null => {
    const start = offsets[of] as number;
    if ((offsets[of + 1] as number) - start !== 2 || isAnswer[start / 2] === 1) return null;
    return toPair(items[start] as number, items[start + 1] as number);
  };
  const pair = toPairOf(tie);
  if (pair === null) return [];
  const start = offsets[tie] as number;
  const listOf = (actor: number) => ties.items.subarray(ties.offsets[actor], ties.offsets[actor + 1]);
  const [one, other] = [listOf(items[start] as number), listOf(items[start + 1] as number)];
  const legs: number[] = [];
  for (const each of one.length < other.length ? one : other)
    if (toPairOf(each) === pair) legs.push((offsets[each] as number) / 2);
  return legs;
}

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

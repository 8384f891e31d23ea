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
  const { ties, legEnds, actors } = getGraphIndex(graph);
  const { offsets, items } = legEnds;
  const isAnswer = getAnswerLegs(graph);
  const groups = Int32Array.from(isAnswer, (answer) => (answer === 1 ? OF_CLAIM : ALONE));
  // How many legs the actor at hand has with each other, and then the group of these, where they are enough.
  const counts = new Int32Array(actors.length);
  const groupWith = new Int32Array(actors.length);
  let groupCount = 0;
  for (let actor = 0; actor < actors.length; actor++) {
    const end = ties.offsets[actor + 1] as number;
    const begin = ties.offsets[actor] as number;
    if (end - begin < MIN_TIES) continue;
    const visit = (see: (leg: number, other: number) => void) => {
      for (let at = begin; at < end; at++) {
        const tie = ties.items[at] as number;
        const start = offsets[tie] as number;
        const isOneLeg = (offsets[tie + 1] as number) - start === 2;
        const other = (items[start] as number) + (items[start + 1] as number) - actor;
        // Each pair is seen from the lower of its two.
        if (isOneLeg && other >= actor && isAnswer[start / 2] === 0) see(start / 2, other);
      }
    };
    visit((_, other) => {
      counts[other] = (counts[other] as number) + 1;
      groupWith[other] = ALONE;
    });
    visit((leg, other) => {
      if ((counts[other] as number) < MIN_TIES) return;
      if (groupWith[other] === ALONE) groupWith[other] = groupCount++;
      groups[leg] = groupWith[other] as number;
    });
    visit((_, other) => {
      counts[other] = 0;
    });
  }
  return groups;
});

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

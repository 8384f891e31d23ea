import { getGraphIndex } from '@/lib/graph/model/graph-index';
import { type NetworkGraph, toLegKey, toRelationshipId } from '@/lib/graph/model/network-graph';
import { memoize } from '@/lib/network/memoize';
import type { ViewLeg } from './view';

/** Which legs of its graph a list has, by number; a bundle has the number of the first of its legs, which has its ends. */
export type LegNumbers = {
  readonly graph: NetworkGraph;
  /** In ascending order. */
  readonly numbers: Uint32Array;
  /** The places in the list of the bundles, by key; null where none are made yet. */
  readonly bundles: ReadonlyMap<string, number> | null;
  /** Whether any of them is selected. */
  readonly hasSelected: boolean;
};

const known = new WeakMap<readonly ViewLeg[], LegNumbers>();

/** Keeps the numbers of a list of legs, for as long as there is the list. */
export function keepLegNumbers(legs: readonly ViewLeg[], numbers: LegNumbers): void {
  known.set(legs, numbers);
}

/** Returns the numbers of a list of legs; null where it has been made otherwise. */
export function getLegNumbers(legs: readonly ViewLeg[]): LegNumbers | null {
  return known.get(legs) ?? null;
}

/** Returns where in a list the legs of some keys stand, by key: of those that the list has. */
export function locateLegs(legs: readonly ViewLeg[], keys: ReadonlySet<string>): ReadonlyMap<string, number> {
  const kept = getLegNumbers(legs);
  const places = new Map<string, number>();
  const note = (key: string, at: number | undefined) => {
    if (at !== undefined && legs[at]?.key === key) places.set(key, at);
  };
  if (kept) for (const key of keys) note(key, kept.bundles?.get(key) ?? findByNumber(kept, legs.length, key));
  else for (const [at, { key }] of legs.entries()) if (keys.has(key)) places.set(key, at);
  return places;
}

/** Returns the place of the leg in a list that has the number of a key, which may be that of a bundle; by halving what is left. */
function findByNumber({ graph, numbers }: LegNumbers, count: number, key: string): number | undefined {
  const { relationshipNumbers, legEnds } = getGraphIndex(graph);
  const relationship = toRelationshipId(key);
  const tie = relationshipNumbers.get(relationship);
  if (tie === undefined) return undefined;
  const first = (legEnds.offsets[tie] as number) / 2;
  const wanted = key === toLegKey(relationship, 'second') ? first + 1 : first;
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns which legs of a graph are of answers to claims, and may end elsewhere than at an actor: 1 or 0, by number. */
export const getAnswerLegs: (graph: NetworkGraph) => Uint8Array = memoize((graph: NetworkGraph) => {
  const { answerTies, legEnds } = getGraphIndex(graph);
  const { offsets, items } = legEnds;
  const marks = new Uint8Array(items.length / 2);
  for (const tie of answerTies) marks.fill(1, (offsets[tie] as number) / 2, (offsets[tie + 1] as number) / 2);
  return marks;
});

import { getGraphIndex } from '@/lib/graph/model/graph-index';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoize } from '@/lib/network/memoize';
import type { ViewLeg } from './view';

/** Which legs of its graph a list has, by number; a bundle has the number of the first of its legs, which has its ends. */
export type LegNumbers = {
  readonly graph: NetworkGraph;
  readonly numbers: Uint32Array;
  readonly isBundled: boolean;
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

/** Returns which legs of a graph are of answers to claims, and may end elsewhere than at an actor: 1 or 0, by number. */
export const getAnswerLegs: (graph: NetworkGraph) => Uint8Array = memoize((graph: NetworkGraph) => {
  const { relationships, legEnds } = getGraphIndex(graph);
  const { offsets, items } = legEnds;
  const marks = new Uint8Array(items.length / 2);
  for (let tie = 0; tie < relationships.length; tie++)
    if (relationships[tie]?.claim !== null)
      marks.fill(1, (offsets[tie] as number) / 2, (offsets[tie + 1] as number) / 2);
  return marks;
});

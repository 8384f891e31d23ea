import { type GraphIndex, getGraphIndex } from './graph-index';
import type { NetworkGraph } from './network-graph';

/**
 * Returns the actors within so many hops of those in focus, these included. A hop is one leg, in either direction;
 * `allows` says over which relationships it may go (all, when absent). Actors that the graph does not know are passed
 * over. Breadth-first search (Moore, 1959).
 */
export function findEgoNetwork(
  graph: NetworkGraph,
  focus: readonly string[],
  hops: number,
  options: { readonly allows?: (relationship: string) => boolean } = {},
): Set<string> {
  const index = getGraphIndex(graph);
  const { allows } = options;
  const reached = findReach(index, toActorNumbers(index, focus), hops, (r) => {
    const relationship = index.relationships[r];
    return relationship !== undefined && (allows?.(relationship.id) ?? true);
  });
  return new Set(index.actors.filter((_, a) => reached[a] === 1).map(({ id }) => id));
}

/** Returns the numbers of the actors of these ids that the graph knows. */
export function toActorNumbers(index: GraphIndex, ids: readonly string[]): number[] {
  return ids.flatMap((id) => index.actorNumbers.get(id) ?? []);
}

/** Returns the same as `findEgoNetwork` by number: 1 for each actor that is reached, else 0. */
export function findReach(
  index: GraphIndex,
  focus: readonly number[],
  hops: number,
  allows: (relationship: number) => boolean,
): Uint8Array {
  const { offsets, items } = index.steps;
  const reached = new Uint8Array(index.actors.length);
  for (const actor of focus) reached[actor] = 1;
  let edge = [...new Set(focus)];
  for (let hop = 0; hop < hops && edge.length > 0; hop++) {
    const next: number[] = [];
    for (const actor of edge) {
      const end = offsets[actor + 1] ?? 0;
      for (let at = offsets[actor] ?? 0; at < end; at += 2) {
        const other = items[at + 1] ?? 0;
        if (reached[other] || !allows(items[at] ?? 0)) continue;
        reached[other] = 1;
        next.push(other);
      }
    }
    edge = next;
  }
  return reached;
}

/** Returns whether a relationship has a leg between two actors that are reached. */
export function hasLegWithin(index: GraphIndex, reached: Uint8Array, relationship: number): boolean {
  const { offsets, items } = index.legEnds;
  const end = offsets[relationship + 1] ?? 0;
  for (let at = offsets[relationship] ?? 0; at < end; at += 2) {
    if (reached[items[at] ?? 0] && reached[items[at + 1] ?? 0]) return true;
  }
  return false;
}

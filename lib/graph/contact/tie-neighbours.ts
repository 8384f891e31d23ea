import type { FilterResult } from '../filter/network-filter';
import { type CsrLists, toCsrLists } from '../model/csr-lists';
import { getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';

/** Which actors are tied, whatever the ties mean: actors are numbered as in `actors`; each list of numbers ascends. */
export type TieNeighbours = { readonly actors: readonly string[]; readonly either: CsrLists };

/**
 * Returns who is tied to whom over the ties shown of any type, but for answers to claims: a simple graph, in which all ties between two
 * actors are one and nobody is tied to himself. Takes time and space in proportion to actors and ties.
 */
export function findTieNeighbours(graph: NetworkGraph, shown: FilterResult): TieNeighbours {
  const { actors, relationships, types, steps } = getGraphIndex(graph);
  const inFile = actors.flatMap(({ id }, number) => (shown.actors.has(id) ? [number] : []));
  const rowOf = new Map(inFile.map((number, row) => [number, row]));
  const isLeft = Uint8Array.from(relationships, ({ id }, r) =>
    types[r]?.namesClaim || !shown.relationships.has(id) ? 1 : 0,
  );
  const lists = inFile.map((actor, row) => {
    const others = new Set<number>();
    const { offsets, items } = steps;
    for (let at = offsets[actor] ?? 0; at < (offsets[actor + 1] ?? 0); at += 2) {
      const other = rowOf.get(items[at + 1] ?? -1);
      if (other !== undefined && other !== row && !isLeft[items[at] ?? 0]) others.add(other);
    }
    return Int32Array.from(others).sort();
  });
  return { actors: inFile.map((number) => actors[number]?.id ?? ''), either: toCsrLists(lists) };
}

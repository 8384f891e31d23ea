import { createViewState } from '@/lib/explorer/view-state';
import { findDefaultLens } from '@/lib/graph/default-lens';
import { filterNetwork } from '@/lib/graph/filter';
import { buildNetworkGraph } from '@/lib/graph/network-graph';
import type { Network } from '@/lib/network/network';
import { buildView } from '@/lib/view/build-view';
import type { View } from '@/lib/view/view';

/** As many actors as a small picture can show, and a page can lay out while a person waits. */
const MOST_ACTORS = 200;
const MOST_TIES = 1_000;

/** What a small picture of a network shows: the view in which it opens, or that of its actors with the most ties. */
export type Glance = { readonly view: View; readonly actors: number; readonly isWhole: boolean };

/** Answers what a small picture of a network shows. */
export function toGlance(network: Network): Glance {
  const part = toCore(network);
  const graph = buildNetworkGraph(part);
  const state = createViewState(findDefaultLens(graph));
  const view = buildView(graph, filterNetwork(graph, state), state);
  return { view, actors: view.actors.length, isWhole: part === network };
}

/** Answers the network among its actors with the most ties, or the network itself when it is small. */
function toCore(network: Network): Network {
  const { actors, relationships } = network;
  if (actors.length <= MOST_ACTORS && relationships.length <= MOST_TIES) return network;
  const counts = new Map<string, number>();
  for (const { source, target } of relationships) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
    counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  const busiest = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_ACTORS);
  const kept = new Set(busiest.map(([id]) => id));
  return {
    ...network,
    actors: actors.filter(({ id }) => kept.has(id)),
    relationships: relationships
      .filter(({ source, target }) => kept.has(source) && kept.has(target))
      .filter(({ onBehalfOf, toward }) => [onBehalfOf, toward].every((id) => id === null || kept.has(id)))
      .slice(0, MOST_TIES),
    documents: [],
    claims: [],
  };
}

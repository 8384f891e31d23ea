import { createViewState } from '@/lib/explorer/view-state';
import { filterNetwork } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network, PlainRelationship } from '@/lib/network/network';
import { buildView } from '@/lib/view/build-view';
import type { View } from '@/lib/view/view';

/** As many actors as a small picture can show, and as many ties between them. */
const MAX_ACTORS = 120;
const MAX_TIES = 400;

/** What a small picture of a network shows: all of it, or its actors with the most ties. */
export type NetworkPreview = { readonly view: View; readonly actors: number; readonly isWhole: boolean };

/** Returns what a small picture of a network shows. */
export function toNetworkPreview(network: Network): NetworkPreview {
  const part = toCore(network);
  const graph = buildNetworkGraph(part);
  // All of it: what a lens hides would look as if it had not been read.
  const state = createViewState('all');
  const view = buildView(graph, filterNetwork(graph, state), state);
  return { view, actors: view.actors.length, isWhole: part === network };
}

/** Returns the network among its actors with the most ties, each pair tied once, or the network itself when it is small. */
function toCore(network: Network): Network {
  const { actors, relationships } = network;
  if (actors.length <= MAX_ACTORS && relationships.length <= MAX_TIES) return network;
  const pairs = findPairs(relationships);
  const counts = new Map<string, number>();
  for (const { source, target } of pairs) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
    counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  const busiest = [...counts].sort(([, a], [, b]) => b - a).slice(0, MAX_ACTORS);
  const busy = new Set(busiest.map(([id]) => id));
  const ties = pairs
    .filter(({ source, target }) => busy.has(source) && busy.has(target))
    .slice(0, MAX_TIES)
    .map((tie) => ({ ...tie, onBehalfOf: null, toward: null }));
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const kept = actors.filter(({ id }) => tied.has(id));
  return { ...network, actors: kept, relationships: ties, claims: [] };
}

/** Returns the first tie of each pair. */
function findPairs(relationships: Network['relationships']): readonly PlainRelationship[] {
  const seen = new Set<string>();
  return relationships.filter((tie): tie is PlainRelationship => {
    if (tie.claim !== null) return false;
    const { source, target } = tie;
    const pair = source < target ? `${source} ${target}` : `${target} ${source}`;
    if (seen.has(pair)) return false;
    seen.add(pair);
    return true;
  });
}

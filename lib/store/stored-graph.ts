import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';

const GRAPHS: unique symbol = Symbol.for('backchannel.graphs');
const shared = globalThis as typeof globalThis & { [GRAPHS]?: WeakMap<Network, NetworkGraph> };

/** Returns the graph of a loaded network, built once for as long as the network is kept. */
export function getStoredGraph(network: Network): NetworkGraph {
  shared[GRAPHS] ??= new WeakMap();
  const known = shared[GRAPHS].get(network);
  if (known) return known;
  const graph = buildNetworkGraph(network);
  shared[GRAPHS].set(network, graph);
  return graph;
}

import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoize } from '@/lib/network/memoize';
import type { Network } from '@/lib/network/network';

type BuildGraph = (network: Network) => NetworkGraph;

const GRAPHS: unique symbol = Symbol.for('backchannel.graphs');
const shared = globalThis as typeof globalThis & { [GRAPHS]?: BuildGraph };

/** Returns the graph of a loaded network, built once for as long as the network is kept. */
export function getStoredGraph(network: Network): NetworkGraph {
  shared[GRAPHS] ??= memoize(buildNetworkGraph);
  return shared[GRAPHS](network);
}

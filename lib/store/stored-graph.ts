import {
  buildNetworkGraph,
  buildNetworkGraphInPieces,
  type NetworkGraph,
} from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import { runPieces } from '@/lib/worker/pieces';

type Graphs = {
  readonly built: WeakMap<Network, NetworkGraph>;
  readonly building: WeakMap<Network, Promise<NetworkGraph>>;
};

const GRAPHS: unique symbol = Symbol.for('backchannel.graphs');
const shared = globalThis as typeof globalThis & { [GRAPHS]?: Graphs };

function getGraphs(): Graphs {
  shared[GRAPHS] ??= { built: new WeakMap(), building: new WeakMap() };
  return shared[GRAPHS];
}

/** Returns the graph of a loaded network, built once for as long as the network is kept. */
export function getStoredGraph(network: Network): NetworkGraph {
  return getGraphs().built.get(network) ?? keep(network, buildNetworkGraph(network));
}

/** Returns the same graph. Where it is not built yet that is done in pieces, so that others are answered meanwhile. */
export async function loadStoredGraph(network: Network): Promise<NetworkGraph> {
  const { built, building } = getGraphs();
  const known = built.get(network);
  if (known) return known;
  const begun = building.get(network) ?? runPieces(buildNetworkGraphInPieces(network));
  building.set(network, begun);
  return keep(network, await begun);
}

/** Another caller may have been quicker: its graph is the one of the network then. */
function keep(network: Network, graph: NetworkGraph): NetworkGraph {
  const { built } = getGraphs();
  const known = built.get(network);
  if (known) return known;
  built.set(network, graph);
  return graph;
}

import fc from 'fast-check';
import { type FilterResult, filterNetwork, type NetworkFilter, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import { arbitraryFilter, arbitraryNetwork } from './arbitrary-network';

/** Holds a law of the filter against networks and filters drawn at random. */
export function checkFilterLaw(
  law: (graph: NetworkGraph, filter: NetworkFilter, result: FilterResult) => void,
  filters: fc.Arbitrary<Partial<NetworkFilter>> = arbitraryFilter,
): void {
  fc.assert(
    fc.property(arbitraryNetwork, filters, (network, changes) => {
      const graph = buildNetworkGraph(network);
      const filter = { ...NO_FILTER, ...changes };
      law(graph, filter, filterNetwork(graph, filter));
    }),
    { numRuns: 100 },
  );
}

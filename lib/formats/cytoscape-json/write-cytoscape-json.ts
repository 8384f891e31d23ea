import type { Network } from '@/lib/network/network';
import type { WrittenFile } from '../format';
import { takePlaces, toPlace } from '../graph/take-places';
import { toJsonBytes, toJsonData } from '../graph/to-json-data';
import { toWrittenGraph } from '../graph/written-graph';

/** Returns a network as Cytoscape and Cytoscape.js read it. What no node or edge holds is data of the network. */
export function writeCytoscapeJson(network: Network): WrittenFile {
  const graph = toWrittenGraph(network);
  const places = takePlaces(graph.nodeColumns);
  const nodes = graph.nodes.map(({ id, label }, row) => {
    const data = { id, name: label, ...toJsonData(places.others, row) };
    const position = toPlace(places, row);
    return Object.keys(position).length > 0 ? { data, position } : { data };
  });
  const edges = graph.edges.map(({ id, source, target, label, isSymmetric }, row) => ({
    data: {
      ...{ id, source, target, interaction: label, directed: !isSymmetric },
      ...toJsonData(graph.edgeColumns, row),
    },
  }));
  const { title, description, own } = graph;
  const file = {
    format_version: '1.0',
    generated_by: 'Backchannel',
    target_cytoscapejs_version: '~3',
    elements: { nodes, edges },
    data: { name: title, description, backchannel: own },
  };
  return { bytes: toJsonBytes(file), losses: [] };
}

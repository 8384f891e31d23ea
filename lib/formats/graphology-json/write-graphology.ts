import type { Network } from '@/lib/network/network';
import type { WrittenFile } from '../format';
import { toJsonBytes, toJsonData } from '../graph/to-json-data';
import { toWrittenGraph } from '../graph/written-graph';

/** Returns a network as Graphology imports it: a mixed multigraph, ties that run both ways as undirected edges. */
export function writeGraphology(network: Network): WrittenFile {
  const graph = toWrittenGraph(network);
  const { title, description, own } = graph;
  const file = {
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    nodes: graph.nodes.map(({ id, label }, row) => ({
      key: id,
      attributes: { label, ...toJsonData(graph.nodeColumns, row) },
    })),
    edges: graph.edges.map(({ id, source, target, label, isSymmetric }, row) => ({
      ...{ key: id, source, target },
      attributes: { label, ...toJsonData(graph.edgeColumns, row) },
      ...(isSymmetric ? { undirected: true } : {}),
    })),
    attributes: { title, description, backchannel: own },
  };
  return { bytes: toJsonBytes(file), losses: [] };
}

import type { Network } from '@/lib/network/network';
import type { WrittenFile } from '../format';
import { toJsonBytes, toJsonData } from '../graph/to-json-data';
import type { WrittenColumn } from '../graph/written-columns';
import { toWrittenGraph } from '../graph/written-graph';
import { toConnectionId, toElementId, toWrittenName } from './kumu-names';

/** Returns a network as a blueprint of Kumu's. What no element or connection holds stands beside them. */
export function writeKumu(network: Network): WrittenFile {
  const graph = toWrittenGraph(network);
  const kinds = graph.nodeColumns.find(({ field }) => field === 'kind')?.cells ?? [];
  const nodeColumns = rename(graph.nodeColumns);
  const edgeColumns = rename(graph.edgeColumns);
  const elements = graph.nodes.map(({ id, label }, row) => ({
    ...{ id: toElementId(id), label, type: String(kinds[row] ?? '') },
    ...toJsonData(nodeColumns, row),
  }));
  const connections = graph.edges.map(({ id, source, target, label, isSymmetric }, row) => ({
    ...{ id: toConnectionId(id), from: toElementId(source), to: toElementId(target), type: label },
    direction: isSymmetric ? 'undirected' : 'directed',
    ...toJsonData(edgeColumns, row),
  }));
  const { title, description, own } = graph;
  const file = { name: title, description, elements, connections, backchannel: own };
  return { bytes: toJsonBytes(file), losses: [] };
}

function rename(columns: readonly WrittenColumn[]): readonly WrittenColumn[] {
  return columns.map((column) => ({ ...column, name: toWrittenName(column.name) }));
}

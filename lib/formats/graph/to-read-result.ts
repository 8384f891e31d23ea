import { describeChanged } from '../describe-changed';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import type { GraphTables } from './graph-tables';
import { readOwnGraph } from './read-own-graph';
import { toTablesResult } from './to-tables-result';

/**
 * Returns what reading a graph comes to: the network as it was, when this program wrote the file and nothing in it has lost its
 * sense since; else a draft of its nodes and edges; a failure when it has neither.
 */
export function toReadResult(tables: GraphTables): ReadResult {
  const nodes = tables.nodes.toTable();
  const edges = tables.edges.toTable();
  if (nodes.rows === 0 && edges.rows === 0) {
    const [first, ...others] = tables.remarks.toRemarks();
    if (first) return { kind: 'failed', remarks: [first, ...others] };
    return toFailed('The file holds a graph without nodes.', 'Choose a file with at least one node.');
  }
  if (tables.own !== '') {
    const own = readOwnGraph(tables.own, nodes, edges);
    if (own.ok) return { kind: 'network', network: own.network, remarks: tables.remarks.toRemarks() };
    tables.remarks.add('changed', describeChanged(own.why));
  }
  return toTablesResult(tables, nodes, edges);
}

import type { FormatSource } from '../format';
import { GraphTables } from '../graph/graph-tables';
import { addJsonElements } from '../graph/json-elements';
import { toReadResult } from '../graph/to-read-result';
import { toItem, toJsonCell } from '../json/json-cell';
import { isJsonObject, type JsonObject, readJsonSource, toObjects, toText } from '../json/read-json-source';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';

const TOLD: ReadonlySet<string> = new Set(['name', 'title', 'description', 'backchannel']);

/** Returns the draft of a graph as Graphology exports it, or the network when this program wrote it. */
export function readGraphology(source: FormatSource): ReadResult {
  const read = readJsonSource(source);
  if (!read.ok) return read.failed;
  if (!isJsonObject(read.value) || !Array.isArray(read.value.nodes)) {
    return toFailed('The file has no list of “nodes”.', 'Export it with graph.export() of Graphology.');
  }
  const { nodes, edges, attributes, options } = read.value;
  const isUndirected = isJsonObject(options) && options.type === 'undirected';
  const tables = new GraphTables();
  readHead(tables, isJsonObject(attributes) ? attributes : {});
  const { columns } = tables;
  addJsonElements(
    tables.nodes,
    toObjects(nodes).map((node) => ({
      cells: [[columns.node, toJsonCell(node.key, 'text')]],
      attributes: toAttributes(node),
    })),
    new Map([['label', 'name']]),
  );
  addJsonElements(
    tables.edges,
    toObjects(edges).map((edge) => ({
      cells: [
        [columns.edge, toJsonCell(edge.key, 'text')],
        [columns.source, toJsonCell(edge.source, 'text')],
        [columns.target, toJsonCell(edge.target, 'text')],
        [columns.directed, String(!(edge.undirected ?? isUndirected))],
      ],
      attributes: toAttributes(edge),
    })),
    new Map(),
  );
  return toReadResult(tables);
}

function toAttributes({ attributes }: JsonObject): JsonObject {
  return isJsonObject(attributes) ? attributes : {};
}

function readHead(tables: GraphTables, attributes: JsonObject): void {
  tables.title = toText(attributes.name) ?? toText(attributes.title) ?? '';
  tables.description = toText(attributes.description) ?? '';
  tables.own = toText(attributes.backchannel) ?? '';
  for (const [name, value] of Object.entries(attributes)) {
    if (!TOLD.has(name) && value !== null && value !== '') tables.addFact(name, toItem(value));
  }
}

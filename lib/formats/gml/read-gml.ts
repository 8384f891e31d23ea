import type { FormatSource } from '../format';
import { type Attributes, ElementList, toAttributes } from '../graph/element-list';
import type { GraphTables } from '../graph/graph-tables';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../read-result';
import { TextFault } from '../text-fault';
import { type GmlPair, type GmlValue, parseGml } from './gml-pairs';

const NODE_KEYS: ReadonlySet<string> = new Set(['id']);
const EDGE_KEYS: ReadonlySet<string> = new Set(['id', 'source', 'target']);

/** Returns the draft of a GML file, as networkx, igraph, yEd and Gephi write it. A graph is undirected unless it says otherwise. */
export function readGml(source: FormatSource): ReadResult {
  return readGraphText(source, fillTables);
}

function fillTables(text: string, tables: GraphTables): void {
  const root = parseGml(text);
  const graphs = root.filter(({ key, value }) => key === 'graph' && typeof value === 'object');
  const [graph] = graphs;
  if (!graph || typeof graph.value !== 'object') {
    throw new TextFault(null, 'The file has no “graph [”.', 'Export the network as GML.');
  }
  if (graphs.length > 1) {
    tables.remarks.add('graphs', {
      severity: 'warning',
      place: `line ${(graphs[1]?.line ?? 0).toLocaleString('en')}`,
      message: `The file holds ${graphs.length} graphs; the first is read.`,
      fix: 'Save each graph in a file of its own.',
    });
  }
  const isDirected = Number(find(graph.value, 'directed') ?? 0) === 1;
  const list = new ElementList(tables);
  for (const { key, value, line } of graph.value) {
    if (typeof value !== 'object') addFact(tables, key, String(value));
    else if (key === 'node') list.addNode(toId(value, 'id'), toFlat(value, NODE_KEYS), line);
    else if (key === 'edge') {
      const ends = { source: toId(value, 'source'), target: toId(value, 'target') };
      list.addEdge({ id: toId(value, 'id'), ...ends, isDirected }, toFlat(value, EDGE_KEYS), line);
    }
  }
  list.finish(new Map([['label', 'name']]), new Map([['label', 'type']]));
}

function find(pairs: readonly GmlPair[], key: string): GmlValue | undefined {
  return pairs.find((pair) => pair.key === key)?.value;
}

function toId(pairs: readonly GmlPair[], key: string): string | undefined {
  const value = find(pairs, key);
  return value === undefined || typeof value === 'object' ? undefined : String(value);
}

/** Returns all keys but those that are told otherwise; keys within keys have both names: `graphics.x`. */
function toFlat(pairs: readonly GmlPair[], told: ReadonlySet<string>): Attributes {
  return toAttributes(listFlat(pairs, '').filter(([name]) => !told.has(name)));
}

function listFlat(
  pairs: readonly GmlPair[],
  prefix: string,
): readonly (readonly [string, string | number])[] {
  return pairs.flatMap(({ key, value }) => {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    return typeof value === 'object' ? listFlat(value, name) : [[name, value] as const];
  });
}

function addFact(tables: GraphTables, key: string, text: string): void {
  if (/^(directed|multigraph)$/.test(key) || text.trim() === '') return;
  if (/^(label|name|title)$/i.test(key)) tables.title = text;
  else if (/^(comment|description)$/i.test(key)) tables.description = text;
  else tables.addFact(key, text);
}

import type { FormatSource } from '../format';
import { type Attributes, ElementList, toAttributes } from '../graph/element-list';
import type { GraphTables } from '../graph/graph-tables';
import { readGraphText } from '../graph/read-graph-text';
import { GRAPH_FIELD, joinIds, nameGraphs } from '../graph/several-graphs';
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
  const all = graphs.flatMap(({ value }) => (typeof value === 'object' ? [value] : []));
  const [first] = all;
  if (!first) throw new TextFault(null, 'The file has no “graph [”.', 'Export the network as GML.');
  const names = nameGraphs(all.map((graph) => String(findText(graph, ['label', 'name', 'title']) ?? '')));
  const parts = all.map((graph, at) => ({ name: names[at] ?? '', labels: readLabels(graph) }));
  if (parts.length > 1) tables.parts = parts;
  const toGlobal = joinIds(parts);
  const list = new ElementList(tables);
  const named = new Set<string>();
  for (const [at, graph] of all.entries()) {
    const isDirected = Number(find(graph, 'directed') ?? 0) === 1;
    const toEnd = (value: readonly GmlPair[], key: string) => {
      const id = toId(value, key);
      return id === undefined ? undefined : toGlobal(at, id);
    };
    for (const { key, value, line } of graph) {
      if (typeof value !== 'object') {
        if (at === 0) addFact(tables, key, String(value));
      } else if (key === 'node') {
        const id = toEnd(value, 'id');
        const isKnown = at > 0 && id !== undefined && named.has(id);
        if (id !== undefined) named.add(id);
        if (!isKnown) list.addNode(id, toFlat(value, NODE_KEYS), line);
      } else if (key === 'edge') {
        const ends = { source: toEnd(value, 'source'), target: toEnd(value, 'target') };
        const attributes = toFlat(value, EDGE_KEYS);
        const id = at === 0 ? toId(value, 'id') : undefined;
        const part = all.length > 1 ? { [GRAPH_FIELD]: names[at] } : {};
        list.addEdge({ id, ...ends, isDirected }, { ...attributes, ...part }, line);
      }
    }
  }
  list.finish(new Map([['label', 'name']]), new Map([['label', 'type']]));
}

function findText(pairs: readonly GmlPair[], keys: readonly string[]): GmlValue | undefined {
  return keys
    .map((key) => find(pairs, key))
    .find((value) => value !== undefined && typeof value !== 'object');
}

function readLabels(graph: readonly GmlPair[]): ReadonlyMap<string, string> {
  return new Map(
    graph.flatMap(({ key, value }) => {
      const id = key === 'node' && typeof value === 'object' ? toId(value, 'id') : undefined;
      if (id === undefined || typeof value !== 'object') return [];
      return [[id, String(findText(value, ['label', 'name']) ?? '')] as const];
    }),
  );
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

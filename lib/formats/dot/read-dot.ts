import type { FormatSource } from '../format';
import { type Attributes, ElementList } from '../graph/element-list';
import type { GraphTables } from '../graph/graph-tables';
import { readGraphText } from '../graph/read-graph-text';
import { GRAPH_FIELD, joinIds, nameGraphs } from '../graph/several-graphs';
import type { ReadResult } from '../read-result';
import type { DotAttributes, DotEdge, DotGraph, DotNode, DotScope } from './dot-graph';
import { dropLayout } from './dot-layout';
import { readDotLabel, readDotText, toMeantName } from './dot-words';
import { partLabels } from './label-lines';
import { type ParsedDot, parseDot } from './parse-dot';
import { readRecords } from './read-records';

const LABEL = 'label';

/**
 * Returns the draft of a graph in DOT, the language of Graphviz, or the network when this program wrote it. Edges of a `digraph` have
 * a direction, and those of a `graph` have none, unless `dir` says otherwise or they are drawn without a head.
 */
export function readDot(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const parsed = parseDot(text);
    const [{ graph, scope }] = parsed;
    readHead(graph, scope, tables);
    const isOwn = tables.own !== '';
    for (const each of parsed) {
      describe(each.graph, tables);
      if (isOwn) continue;
      readRecords(each.graph, tables);
      partLabels(each.graph, tables);
      dropLayout(each.graph, tables);
    }
    const list = new ElementList(tables);
    addGraphs(parsed, list, tables, isOwn);
    list.finish(new Map([[LABEL, 'name']]), isOwn ? new Map() : new Map([[LABEL, 'type']]));
  });
}

function addGraphs(
  parsed: readonly ParsedDot[],
  list: ElementList,
  tables: GraphTables,
  isOwn: boolean,
): void {
  const names = nameGraphs(parsed.map(({ graph }) => readDotText(graph.name)));
  const parts = parsed.map(({ graph }, at) => ({ name: names[at] ?? '', labels: readLabels(graph) }));
  if (parts.length > 1) tables.parts = parts;
  const toGlobal = joinIds(parts);
  const nodes = new Map<string, DotNode>();
  for (const [at, { graph }] of parsed.entries()) {
    for (const node of graph.nodes.values()) {
      const id = toGlobal(at, node.id);
      // What a later graph says of a node is said of it as well.
      const known = nodes.get(id)?.attributes ?? new Map();
      nodes.set(id, { id: node.id, line: node.line, attributes: new Map([...known, ...node.attributes]) });
    }
  }
  for (const [id, { id: own, attributes, line }] of nodes) {
    // A node without a label is called by its id, whatever it is called among those of all graphs.
    const label: Attributes = id === own || attributes.has(LABEL) ? {} : { [LABEL]: own };
    list.addNode(id, { ...toAttributes(attributes, own, isOwn), ...label }, line);
  }
  for (const [at, { graph }] of parsed.entries()) {
    for (const edge of graph.edges) {
      const ends = { source: toGlobal(at, edge.source), target: toGlobal(at, edge.target) };
      addEdge(list, { ...edge, ...ends }, isOwn, parts.length > 1 ? { [GRAPH_FIELD]: names[at] } : {});
    }
  }
}

function readLabels(graph: DotGraph): ReadonlyMap<string, string> {
  return new Map(
    [...graph.nodes.values()].map(({ id, attributes }) => {
      const label = attributes.get(LABEL);
      return [id, label === undefined ? '' : readDotLabel(label, id).replace(/\s+/g, ' ').trim()];
    }),
  );
}

function addEdge(list: ElementList, edge: DotEdge, isOwn: boolean, part: Attributes): void {
  const { source, target, line } = edge;
  const attributes = new Map(edge.attributes);
  const isBare = !isOwn && attributes.get('dir') === undefined && attributes.get('arrowhead') === 'none';
  const dir = isBare ? 'none' : attributes.get('dir');
  const id = attributes.get('id');
  attributes.delete('id');
  const isTurned = dir === 'back';
  const isDirected = dir === undefined ? edge.isDirected : dir === 'forward' || isTurned;
  // What a drawing says of direction is told by now.
  if (dir === 'forward' || dir === 'none' || isTurned) attributes.delete('dir');
  if (isBare) attributes.delete('arrowhead');
  const ends = isTurned ? { source: target, target: source } : { source, target };
  const named = id === undefined ? undefined : readDotText(id);
  const told = { ...toAttributes(attributes, named ?? '', isOwn), ...part };
  list.addEdge({ id: named, ...ends, isDirected }, told, line);
}

function toAttributes(attributes: DotAttributes, id: string, isOwn: boolean): Attributes {
  const pairs = [...attributes].flatMap(([name, value]): [string, string][] => {
    if (name === LABEL) {
      const label = readDotLabel(value, id);
      return [[LABEL, isOwn ? label : label.replace(/\s+/g, ' ').trim()]];
    }
    const meant = isOwn ? toMeantName(name) : name;
    return meant === null ? [] : [[meant, readDotText(value)]];
  });
  return Object.fromEntries(pairs);
}

function readHead(graph: DotGraph, { graph: attributes }: DotScope, tables: GraphTables): void {
  const own = attributes.get('backchannel');
  tables.own = own === undefined ? '' : readDotText(own);
  const label = attributes.get(LABEL);
  tables.title = label === undefined ? readDotText(graph.name) : readDotLabel(label, graph.name);
  const description = attributes.get('description') ?? attributes.get('comment');
  tables.description = description === undefined ? '' : readDotText(description);
}

function describe(graph: DotGraph, { remarks }: GraphTables): void {
  if (graph.merged > 0) {
    const message = `The graph is strict: ${graph.merged.toLocaleString('en')} edges are the same as one before them.`;
    remarks.add('strict', { severity: 'note', place: '', message, fix: '' });
  }
  const odd = graph.edges.filter(({ isDirected }) => isDirected !== graph.isDirected).length;
  if (odd === 0) return;
  const message = `${odd.toLocaleString('en')} edges are written with the sign of the other sort of graph: “->” has a direction, “--” has none.`;
  remarks.add('signs', { severity: 'warning', place: '', message, fix: 'Write a digraph with “->” alone.' });
}

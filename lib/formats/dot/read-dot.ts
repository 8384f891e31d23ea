import type { FormatSource } from '../format';
import { type Attributes, ElementList } from '../graph/element-list';
import type { GraphTables } from '../graph/graph-tables';
import { readGraphText } from '../graph/read-graph-text';
import type { ReadResult } from '../read-result';
import type { DotAttributes, DotEdge, DotGraph, DotScope } from './dot-graph';
import { dropLayout } from './dot-layout';
import { readDotLabel, readDotText, toMeantName } from './dot-words';
import { parseDot } from './parse-dot';
import { readRecords } from './read-records';

const LABEL = 'label';

/**
 * Returns the draft of a graph in DOT, the language of Graphviz, or the network when this program wrote it. Edges of a `digraph` have
 * a direction, and those of a `graph` have none, unless `dir` says otherwise.
 */
export function readDot(source: FormatSource): ReadResult {
  return readGraphText(source, (text, tables) => {
    const { graph, scope, others } = parseDot(text);
    readHead(graph, scope, tables);
    describe(graph, others, tables);
    const isOwn = tables.own !== '';
    if (!isOwn) {
      readRecords(graph, tables);
      dropLayout(graph, tables);
    }
    const list = new ElementList(tables);
    for (const { id, attributes, line } of graph.nodes.values()) {
      list.addNode(id, toAttributes(attributes, id, isOwn), line);
    }
    for (const edge of graph.edges) addEdge(list, edge, isOwn);
    list.finish(new Map([[LABEL, 'name']]), isOwn ? new Map() : new Map([[LABEL, 'type']]));
  });
}

function addEdge(list: ElementList, edge: DotEdge, isOwn: boolean): void {
  const { source, target, line } = edge;
  const attributes = new Map(edge.attributes);
  const dir = attributes.get('dir');
  const id = attributes.get('id');
  attributes.delete('id');
  const isTurned = dir === 'back';
  const isDirected = dir === undefined ? edge.isDirected : dir === 'forward' || isTurned;
  // What a drawing says of direction is told by now.
  if (dir === 'forward' || dir === 'none' || isTurned) attributes.delete('dir');
  const ends = isTurned ? { source: target, target: source } : { source, target };
  const named = id === undefined ? undefined : readDotText(id);
  list.addEdge({ id: named, ...ends, isDirected }, toAttributes(attributes, named ?? '', isOwn), line);
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

function describe(graph: DotGraph, others: number, { remarks }: GraphTables): void {
  if (others > 0) {
    const message = 'The file holds several graphs; the first is read.';
    remarks.add('graphs', {
      severity: 'warning',
      place: '',
      message,
      fix: 'Save each in a file of its own.',
    });
  }
  if (graph.merged > 0) {
    const message = `The graph is strict: ${graph.merged.toLocaleString('en')} edges are the same as one before them.`;
    remarks.add('strict', { severity: 'note', place: '', message, fix: '' });
  }
  const odd = graph.edges.filter(({ isDirected }) => isDirected !== graph.isDirected).length;
  if (odd === 0) return;
  const message = `${odd.toLocaleString('en')} edges are written with the sign of the other sort of graph: “->” has a direction, “--” has none.`;
  remarks.add('signs', { severity: 'warning', place: '', message, fix: 'Write a digraph with “->” alone.' });
}

import type { Network } from '@/lib/network/network';
import type { WrittenFile } from '../format';
import { toCellText } from '../graph/cell-form';
import { describeLosses, isWrittenDirected } from '../graph/describe-losses';
import type { CellType, WrittenColumn } from '../graph/written-columns';
import { toWrittenGraph, type WrittenGraph } from '../graph/written-graph';
import { type WrittenAttributes, XmlWriter } from '../xml/write-xml';

const TYPES: Readonly<Record<CellType, string>> = {
  text: 'string',
  number: 'double',
  boolean: 'boolean',
  list: 'string',
};

/** A column with the id of its key. */
type KeyedColumn = WrittenColumn & { readonly key: string };

/** Returns a network as GraphML. What no node or edge holds is data of the graph, which other programs hand on. */
export function writeGraphml(network: Network): WrittenFile {
  const graph = toWrittenGraph(network);
  const nodeColumns = toKeyed('n', graph.nodeColumns);
  const edgeColumns = toKeyed('e', graph.edgeColumns);
  const xml = new XmlWriter();
  xml.begin('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' });
  for (const name of ['title', 'description', 'backchannel']) declare(xml, name, 'graph', name, 'string');
  declare(xml, 'node-label', 'node', 'label', 'string');
  declare(xml, 'edge-label', 'edge', 'label', 'string');
  for (const { key, name, type } of nodeColumns) declare(xml, key, 'node', name, TYPES[type]);
  for (const { key, name, type } of edgeColumns) declare(xml, key, 'edge', name, TYPES[type]);
  xml.begin('graph', { id: 'network', edgedefault: isWrittenDirected(graph) ? 'directed' : 'undirected' });
  xml.write('data', { key: 'title' }, graph.title);
  if (graph.description !== '') xml.write('data', { key: 'description' }, graph.description);
  xml.write('data', { key: 'backchannel' }, graph.own);
  writeNodes(xml, graph, nodeColumns);
  writeEdges(xml, graph, edgeColumns);
  xml.end();
  xml.end();
  return { bytes: xml.toBytes(), losses: describeLosses(graph, xml.replaced) };
}

function toKeyed(prefix: string, columns: readonly WrittenColumn[]): readonly KeyedColumn[] {
  return columns.map((column, index) => ({ ...column, key: `${prefix}${index}` }));
}

function declare(xml: XmlWriter, id: string, owner: string, name: string, type: string): void {
  xml.write('key', { id, for: owner, 'attr.name': name, 'attr.type': type });
}

function writeNodes(xml: XmlWriter, { nodes }: WrittenGraph, columns: readonly KeyedColumn[]): void {
  for (const [row, { id, label }] of nodes.entries()) {
    writeElement(xml, 'node', { id }, { key: 'node-label', label }, columns, row);
  }
}

function writeEdges(xml: XmlWriter, { edges }: WrittenGraph, columns: readonly KeyedColumn[]): void {
  for (const [row, { id, source, target, label }] of edges.entries()) {
    writeElement(xml, 'edge', { id, source, target }, { key: 'edge-label', label }, columns, row);
  }
}

function writeElement(
  xml: XmlWriter,
  name: string,
  attributes: WrittenAttributes,
  { key, label }: { readonly key: string; readonly label: string },
  columns: readonly KeyedColumn[],
  row: number,
): void {
  xml.begin(name, attributes);
  xml.write('data', { key }, label);
  for (const column of columns) {
    const value = column.cells[row];
    if (value !== undefined) xml.write('data', { key: column.key }, toCellText(value));
  }
  xml.end();
}

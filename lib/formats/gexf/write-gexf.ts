import type { Network } from '@/lib/network/network';
import { toFirstDay, toLastDay } from '@/lib/network/partial-date';
import type { WrittenFile } from '../format';
import { toCellText } from '../graph/cell-form';
import { describeLosses, isWrittenDirected } from '../graph/describe-losses';
import { readTaken, type TakenColumns, takeColumns } from '../graph/take-columns';
import type { CellType, WrittenColumn } from '../graph/written-columns';
import { toWrittenGraph, type WrittenGraph } from '../graph/written-graph';
import { type WrittenAttributes, XmlWriter } from '../xml/write-xml';

/** Extra fields that came from how another program draws a graph: they go back to where they were. */
const NODE_LOOKS = [
  ['viz:x', 'viz:y', 'viz:z'],
  ['viz:x', 'viz:y'],
  ['viz:color', 'viz:alpha'],
  ['viz:color'],
  ['viz:size'],
  ['viz:shape'],
] as const;

/** An edge has a weight as well. */
const EDGE_LOOKS = [
  ['viz:color', 'viz:alpha'],
  ['viz:color'],
  ['viz:thickness'],
  ['viz:shape'],
  ['weight'],
] as const;

/** Lists are one text, for programs part GEXF's own lists at every comma. */
const TYPES: Readonly<Record<CellType, string>> = {
  text: 'string',
  number: 'double',
  boolean: 'boolean',
  list: 'string',
};

/**
 * Returns a network as GEXF 1.2, which more programs read than 1.3. What no node or edge holds stands in a processing
 * instruction, which others pass over.
 */
export function writeGexf(network: Network): WrittenFile {
  const graph = toWrittenGraph(network);
  const xml = new XmlWriter();
  xml.begin('gexf', {
    xmlns: 'http://www.gexf.net/1.2draft',
    'xmlns:viz': 'http://www.gexf.net/1.2draft/viz',
    version: '1.2',
  });
  xml.instruct('backchannel', graph.own);
  xml.begin('meta');
  xml.write('creator', {}, 'Backchannel');
  xml.write('description', {}, [graph.title, graph.description].filter((text) => text !== '').join('\n\n'));
  xml.end();
  writeGraph(xml, graph, network);
  xml.end();
  return { bytes: xml.toBytes(), losses: describeLosses(graph, xml.replaced) };
}

function writeGraph(xml: XmlWriter, graph: WrittenGraph, { actors, relationships }: Network): void {
  const isDated = [...actors, ...relationships].some(({ from, to }) => from !== null || to !== null);
  const times = isDated ? { mode: 'dynamic', timeformat: 'date' } : { mode: 'static' };
  xml.begin('graph', { defaultedgetype: isWrittenDirected(graph) ? 'directed' : 'undirected', ...times });
  const nodeLooks = takeLooks(graph.nodeColumns, NODE_LOOKS);
  const edgeLooks = takeLooks(graph.edgeColumns, EDGE_LOOKS);
  declareColumns(xml, 'node', nodeLooks.others);
  declareColumns(xml, 'edge', edgeLooks.others);
  xml.begin('nodes');
  for (const [row, { id, label }] of graph.nodes.entries()) {
    writeElement(xml, 'node', { id, label, ...toTimes(graph.nodeColumns, row) }, nodeLooks, row);
  }
  xml.end();
  xml.begin('edges');
  for (const [row, { id, source, target, label }] of graph.edges.entries()) {
    const weight = readTaken(edgeLooks, 'weight', row);
    const attributes = { id, source, target, label, weight, ...toTimes(graph.edgeColumns, row) };
    writeElement(xml, 'edge', attributes, edgeLooks, row);
  }
  xml.end();
  xml.end();
}

function declareColumns(xml: XmlWriter, owner: string, columns: readonly WrittenColumn[]): void {
  if (columns.length === 0) return;
  xml.begin('attributes', { class: owner, mode: 'static' });
  for (const [index, { name, type }] of columns.entries()) {
    xml.write('attribute', { id: String(index), title: name, type: TYPES[type] });
  }
  xml.end();
}

function writeElement(
  xml: XmlWriter,
  name: string,
  attributes: WrittenAttributes,
  looks: TakenColumns,
  row: number,
): void {
  const hasValues = looks.others.some(({ cells }) => cells[row] !== undefined);
  if (!hasValues && !hasLook(looks, row)) {
    xml.write(name, attributes);
    return;
  }
  xml.begin(name, attributes);
  if (hasValues) writeValues(xml, looks.others, row);
  writeLook(xml, looks, row);
  xml.end();
}

function writeValues(xml: XmlWriter, columns: readonly WrittenColumn[], row: number): void {
  xml.begin('attvalues');
  for (const [index, { cells }] of columns.entries()) {
    const value = cells[row];
    if (value !== undefined) xml.write('attvalue', { for: String(index), value: toCellText(value) });
  }
  xml.end();
}

/** The first and the last day of what lasts, for the timelines of other programs; the dates themselves are attributes. */
function toTimes(columns: readonly WrittenColumn[], row: number): WrittenAttributes {
  const find = (field: string) => {
    const value = columns.find((column) => column.field === field)?.cells[row];
    return typeof value === 'string' ? value : undefined;
  };
  const [from, to] = [find('from'), find('to')];
  return {
    start: from === undefined ? undefined : toFirstDay(from),
    end: to === undefined ? undefined : toLastDay(to),
  };
}

/** Returns the columns for which GEXF has places of its own, and all others. */
function takeLooks(
  columns: readonly WrittenColumn[],
  groups: typeof NODE_LOOKS | typeof EDGE_LOOKS,
): TakenColumns {
  return takeColumns(columns, groups, ({ field, form, cells }) => {
    if (field === 'viz:shape') return form === 'text';
    if (field !== 'viz:color') return form === 'number';
    return (
      form === 'text' && cells.every((cell) => cell === undefined || /^#[0-9a-f]{6}$/.test(String(cell)))
    );
  });
}

/** Returns whether anything is said of how a row looks. */
function hasLook({ taken }: TakenColumns, row: number): boolean {
  return [...taken.values()].some(({ field, cells }) => field !== 'weight' && cells[row] !== undefined);
}

/** Writes how a node or an edge looks. */
function writeLook(xml: XmlWriter, looks: TakenColumns, row: number): void {
  const read = (name: string) => readTaken(looks, `viz:${name}`, row);
  const colour = read('color');
  if (colour !== undefined) {
    const [r, g, b] = [1, 3, 5].map((at) => String(Number.parseInt(colour.slice(at, at + 2), 16)));
    xml.write('viz:color', { r, g, b, a: read('alpha') });
  }
  const x = read('x');
  if (x !== undefined) xml.write('viz:position', { x, y: read('y'), z: read('z') });
  for (const name of ['size', 'thickness', 'shape']) {
    const value = read(name);
    if (value !== undefined) xml.write(`viz:${name}`, { value });
  }
}

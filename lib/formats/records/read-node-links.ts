import { type Attributes, ElementList } from '../graph/element-list';
import { GraphTables } from '../graph/graph-tables';
import { toReadResult } from '../graph/to-read-result';
import { isBackward, readDirected } from '../import/tie-direction';
import { toItem } from '../json/json-cell';
import { isJsonObject, type JsonObject, toText } from '../json/read-json-source';
import type { ReadResult } from '../read-result';
import { findLooseCards, type LooseCards, toCardName } from './canvas-cards';

/** The two ends of a link, as programs call them. */
export const END_KEYS: readonly (readonly [string, string])[] = [
  ['source', 'target'],
  ['from', 'to'],
  ['fromId', 'toId'],
  ['startNode', 'endNode'],
  ['start', 'end'],
  ['fromNode', 'toNode'],
  ['source_id', 'target_id'],
  ['sourceId', 'targetId'],
  ['from_id', 'to_id'],
];
/** What tells one node from another, the surest first. */
const ID_KEYS = ['id', 'key', '_id', 'name', 'label'];

/** A graph in two lists, and what stands beside them. */
export type NodeLinks = {
  readonly nodes: readonly unknown[];
  readonly links: readonly JsonObject[];
  readonly ends: readonly [string, string];
  readonly root: JsonObject;
  /** What is to be told of things that were left out. */
  readonly told?: readonly string[];
};

/**
 * Returns the draft of nodes and links, as d3, networkx, vis.js and Sigma have them. Links name nodes by their ids, or by their places in
 * the list, or hold the nodes themselves.
 */
export function readNodeLinks({ nodes, links, ends, root, told = [] }: NodeLinks): ReadResult {
  const tables = new GraphTables();
  readHead(tables, root);
  for (const message of told) tables.remarks.add(message, { severity: 'note', place: '', message, fix: '' });
  const list = new ElementList(tables);
  const isCanvas = ends[0] === 'fromNode';
  const loose = isCanvas ? findLoose(nodes, links, ends) : null;
  for (const message of loose?.told ?? [])
    tables.remarks.add(message, { severity: 'note', place: '', message, fix: '' });
  const shown = loose ? nodes.filter((node) => !isJsonObject(node) || !loose.ids.has(node.id)) : nodes;
  const things = nameAll(
    shown.map((node) => (isJsonObject(node) ? (isCanvas ? toCard(node) : unnest(node)) : { id: node })),
  );
  const idKey = ID_KEYS.find((key) => things.some((thing) => isId(thing[key]))) ?? 'id';
  const ids = things.map((thing, index) => (isId(thing[idKey]) ? toItem(thing[idKey]) : String(index)));
  for (const [index, thing] of things.entries())
    list.addNode(ids[index], without(thing, [idKey === 'id' ? 'id' : '']), null);
  const toEnd = createEnds(links, ends, ids, tables);
  const way = findDirectionField(links);
  for (const link of links.map(unnest).map((each) => (isCanvas ? toLine(each) : each))) {
    const word = way === null ? '' : readWord(link[way]);
    const [source, target] = (isBackward(word) ? ends.toReversed() : ends).map((end) =>
      toEnd(link[end], idKey),
    );
    const isDirected = readDirected(word) ?? readDirection(link, root);
    const id = isId(link.id) ? toItem(link.id) : undefined;
    list.addEdge(
      { id, source, target, isDirected },
      without(link, ['id', 'directed', ...(way === null ? [] : [way]), ...ends]),
      null,
    );
  }
  // What names a node is its name, where nothing else says more.
  list.finish(idKey === 'label' ? new Map([['label', 'name']]) : new Map(), new Map());
  return toReadResult(tables);
}

function findLoose(
  nodes: readonly unknown[],
  links: readonly JsonObject[],
  ends: NodeLinks['ends'],
): LooseCards {
  const met = new Set(links.flatMap((link) => ends.map((end) => link[end])));
  return findLooseCards(nodes.filter(isJsonObject), met);
}

/** Where most nodes have a name, the others may be called by a title or a label. */
function nameAll(things: readonly JsonObject[]): readonly JsonObject[] {
  const isNamed = ({ name }: JsonObject) => typeof name === 'string' && name.trim() !== '';
  if (!things.some(isNamed)) return things;
  return things.map((thing) => {
    const { title, label, caption } = thing;
    const other = [title, label, caption].find((each) => typeof each === 'string' && each.trim() !== '');
    return isNamed(thing) || other === undefined ? thing : { ...thing, name: other };
  });
}

/** What a node or a link says may stand in objects within it: Linkurious has its data there, and in that its properties. */
function unnest(thing: JsonObject): JsonObject {
  const { data, properties, ...rest } = thing;
  const inner = isJsonObject(data) ? unnest(data) : data === undefined ? {} : { data };
  const own = isJsonObject(properties) ? properties : properties === undefined ? {} : { properties };
  const { categories, ...others } = { ...own, ...inner, ...rest } as JsonObject;
  return categories === undefined || 'type' in others
    ? { ...others, ...(categories !== undefined && { categories }) }
    : { ...others, type: categories };
}

/** The parts of a card of a canvas that say how it is drawn. */
const DRAWN = ['x', 'y', 'width', 'height', 'type'];

/** A card of a canvas, as Obsidian has them, is called by its text, or else by its file, its address or its label. */
function toCard(node: JsonObject): JsonObject {
  const name = toCardName(node);
  return { ...without(node, DRAWN), ...(name !== undefined && { name }) };
}

/** A line of a canvas has its head at the second card, where nothing else is said: at the first alone, at both, or at none. */
function toLine(link: JsonObject): JsonObject {
  const { fromEnd, toEnd, ...rest } = link;
  const [atFrom, atTo] = [fromEnd === 'arrow', toEnd !== 'none'];
  if (atFrom === atTo) return { ...rest, directed: false };
  return atFrom ? { ...rest, fromNode: link.toNode, toNode: link.fromNode, directed: true } : rest;
}

function isId(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

function without(thing: JsonObject, told: readonly string[]): Attributes {
  return Object.fromEntries(
    Object.entries(thing).filter(([name, value]) => !told.includes(name) && !isDrawing(name, value)),
  );
}

/** Where a node stands on a sheet, and how it looks, which is not the position of somebody in office. */
function isDrawing(name: string, value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  return name === 'style' || (name === 'position' && ['x', 'y'].every((axis) => axis in value));
}

/** Returns what finds the id of the node that a link names. */
function createEnds(
  links: readonly JsonObject[],
  ends: readonly [string, string],
  ids: readonly string[],
  { remarks }: GraphTables,
): (end: unknown, idKey: string) => string | undefined {
  const known = new Set(ids);
  const all = links.flatMap((link) => ends.map((end) => link[end]));
  const isPlace = (end: unknown) =>
    typeof end === 'number' && Number.isInteger(end) && end >= 0 && end < ids.length;
  const arePlaces = all.length > 0 && all.every(isPlace) && !all.every((end) => known.has(toItem(end)));
  if (arePlaces) {
    const message = 'Links name nodes by their places in the list, from 0.';
    remarks.add('places', { severity: 'note', place: '', message, fix: '' });
  }
  return (end, idKey) => {
    if (end === undefined || end === null) return undefined;
    if (arePlaces) return ids[Number(end)];
    if (!isJsonObject(end)) return toItem(end);
    const id = [idKey, ...ID_KEYS].map((key) => end[key]).find(isId);
    return id === undefined ? undefined : toItem(id);
  };
}

/** The fields by which links may say in a word whether they have a direction. */
const DIRECTION_FIELDS = ['direction', 'directionality', 'directed', 'direction_type', 'directionType'];

/** Returns the field in which all links that have it say so in a word that is known; null where there is none. */
function findDirectionField(links: readonly JsonObject[]): string | null {
  const isSaid = (field: string) => {
    const words = links.map((link) => readWord(link[field])).filter((word) => word !== '');
    return words.length > 0 && words.every((word) => readDirected(word) !== null);
  };
  return DIRECTION_FIELDS.find(isSaid) ?? null;
}

function readWord(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** A link says whether it has a direction, or the graph does for all of them. */
function readDirection(link: JsonObject, root: JsonObject): boolean | null {
  const { directed } = link;
  if (typeof directed === 'boolean') return directed;
  return typeof root.directed === 'boolean' ? root.directed : null;
}

function readHead(tables: GraphTables, root: JsonObject): void {
  const graph = Array.isArray(root.graph) ? toPairs(root.graph) : isJsonObject(root.graph) ? root.graph : {};
  const said = { ...root, ...graph };
  tables.title = toText(said.name) ?? toText(said.title) ?? '';
  tables.description = toText(said.description) ?? '';
  const told = ['name', 'title', 'description', 'directed', 'multigraph', 'graph'];
  for (const [name, value] of Object.entries(said)) {
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (isPlain && value !== '' && !told.includes(name)) tables.addFact(name, toItem(value));
  }
}

/** Older networkx writes what it knows of a graph as a list of pairs. */
function toPairs(list: readonly unknown[]): JsonObject {
  return Object.fromEntries(
    list.flatMap((pair) => (Array.isArray(pair) && typeof pair[0] === 'string' ? [[pair[0], pair[1]]] : [])),
  );
}

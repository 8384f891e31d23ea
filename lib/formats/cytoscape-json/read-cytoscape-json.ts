import type { FormatSource } from '../format';
import { GraphTables } from '../graph/graph-tables';
import { addJsonElements, type JsonElement } from '../graph/json-elements';
import { toReadResult } from '../graph/to-read-result';
import { toItem, toJsonCell } from '../json/json-cell';
import { isJsonObject, type JsonObject, readJsonSource, toObjects, toText } from '../json/read-json-source';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';

/** What a network says of itself that is told elsewhere, or means nothing outside of the program that wrote it. */
const TOLD: ReadonlySet<string> = new Set([
  'name',
  'title',
  'shared_name',
  'description',
  'backchannel',
  'SUID',
  'selected',
  '__Annotations',
]);

/**
 * Returns the draft of a network of Cytoscape's or Cytoscape.js's: an object with `elements`, or the elements alone; these
 * either as one list or as two, of nodes and of edges. A compound parent is kept as the attribute `parent`.
 */
export function readCytoscapeJson(source: FormatSource): ReadResult {
  const read = readJsonSource(source);
  if (!read.ok) return read.failed;
  const whole = isJsonObject(read.value) ? read.value : { elements: read.value };
  const inner = listInner(whole);
  if (inner.length > 1) return describeSeveral(inner);
  const root = inner[0]?.[1] ?? whole;
  const found = findElements(root.elements);
  if (!found) {
    return toFailed(
      'The file has no “elements”: neither one list of them, nor a list of nodes and one of edges.',
      'Export the network from Cytoscape as .cyjs, or from Cytoscape.js with cy.json().',
    );
  }
  const tables = new GraphTables();
  readHead(tables, isJsonObject(root.data) ? root.data : {});
  const { node, edge, ...ends } = tables.columns;
  // networkx says once for all edges whether they have a direction.
  const isDirected = root.directed !== false;
  const nodes = found.nodes.map((element) => toElement(element, { id: node }, isDirected));
  const edges = found.edges.map((element) => toElement(element, { id: edge, ...ends }, isDirected));
  addJsonElements(tables.nodes, nodes, new Map([['name', 'name']]));
  addJsonElements(tables.edges, edges, new Map([['interaction', 'type']]));
  if (root.style !== undefined || [...found.nodes, ...found.edges].some((element) => 'selected' in element)) {
    tables.remarks.add('drawing', {
      severity: 'note',
      place: '',
      message: 'Styles, and what was selected or locked on the screen, are passed over.',
      fix: '',
    });
  }
  return toReadResult(tables);
}

type Inner = readonly [name: string, network: JsonObject];

/** A session that is kept as a page has each of its networks under its name. */
function listInner(whole: JsonObject): readonly Inner[] {
  if (whole.elements !== undefined) return [];
  return Object.entries(whole).flatMap(([name, value]): Inner[] =>
    isJsonObject(value) && findElements(value.elements) ? [[name, value]] : [],
  );
}

function describeSeveral(inner: readonly Inner[]): ReadResult {
  const names = inner.slice(0, MAX_SHOWN).map(([name]) => `“${name}”`);
  const more = inner.length > MAX_SHOWN ? ' …' : '';
  return toFailed(
    `The file holds ${inner.length.toLocaleString('en')} networks: ${names.join(', ')}${more}.`,
    'Export one of them from Cytoscape as .cyjs.',
  );
}

const MAX_SHOWN = 5;

type Elements = { readonly nodes: readonly JsonObject[]; readonly edges: readonly JsonObject[] };

function findElements(elements: unknown): Elements | null {
  if (Array.isArray(elements)) {
    const all = toObjects(elements);
    return { nodes: all.filter((element) => !isEdge(element)), edges: all.filter(isEdge) };
  }
  if (!isJsonObject(elements)) return null;
  return { nodes: toObjects(elements.nodes), edges: toObjects(elements.edges) };
}

/** An element of one list says its group, or has ends. */
function isEdge({ group, data }: JsonObject): boolean {
  if (group === 'nodes' || group === 'edges') return group === 'edges';
  return isJsonObject(data) && data.source !== undefined && data.target !== undefined;
}

/** `columns`: those of what the element's data says of the graph itself, by name. */
function toElement(
  element: JsonObject,
  columns: Readonly<Record<string, number>>,
  isDirected: boolean,
): JsonElement {
  const data = isJsonObject(element.data) ? element.data : {};
  const attributes = new Map(Object.entries(data).filter(([name]) => !Object.hasOwn(columns, name)));
  const { position, classes } = element;
  if (isJsonObject(position)) {
    for (const axis of ['x', 'y'])
      if (position[axis] !== undefined) attributes.set(`viz:${axis}`, position[axis]);
  }
  if (Array.isArray(classes)) attributes.set('classes', classes);
  else if (toText(classes)) attributes.set('classes', String(classes).trim().split(/\s+/));
  const cells = Object.entries(columns).map(([name, column]) => {
    if (name === 'directed') return [column, String(data.directed ?? isDirected)] as const;
    return [column, toJsonCell(data[name], 'text')] as const;
  });
  return { cells, attributes: Object.fromEntries(attributes) };
}

function readHead(tables: GraphTables, data: JsonObject): void {
  tables.title = toText(data.name) ?? toText(data.title) ?? toText(data.shared_name) ?? '';
  tables.description = toText(data.description) ?? '';
  tables.own = toText(data.backchannel) ?? '';
  for (const [name, value] of Object.entries(data)) {
    if (!TOLD.has(name) && value !== null && value !== '') tables.addFact(name, toItem(value));
  }
}

import type { FormatSource } from '../format';
import { type Attributes, ElementList } from '../graph/element-list';
import { GraphTables } from '../graph/graph-tables';
import { toReadResult } from '../graph/to-read-result';
import { toItem } from '../json/json-cell';
import { isJsonObject, type JsonObject, readJsonSource, toObjects, toText } from '../json/read-json-source';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';

const NODE_KEYS: ReadonlySet<string> = new Set(['id', 'x', 'y', 'scale', 'status', 'edgeIds']);
const EDGE_KEYS: ReadonlySet<string> = new Set([
  ...['id', 'node1_id', 'node2_id', 'entity1_id', 'entity2_id', 'arrow', 'is_directional'],
  ...['cx', 'cy', 'x1', 'y1', 'x2', 'y2', 'xb', 'yb', 's1', 's2', 'scale', 'status', 'is_bezier', 'dash'],
]);

/**
 * Returns the draft of a map of Oligrapher's, of LittleSis: nodes and edges by their ids or in lists, of its first version as entities
 * and relations. Arrows tell the direction.
 */
export function readOligrapher(source: FormatSource): ReadResult {
  const read = readJsonSource(source);
  if (!read.ok) return read.failed;
  const root = isJsonObject(read.value) ? read.value : {};
  const graph = isJsonObject(root.graph)
    ? root.graph
    : isJsonObject(root.graph_data)
      ? root.graph_data
      : root;
  const nodes = listThings(graph.nodes ?? graph.entities);
  const edges = listThings(graph.edges ?? graph.rels);
  if (nodes.length + edges.length === 0) {
    return toFailed('The file holds neither nodes nor edges.', 'Export the map from LittleSis as JSON.');
  }
  const tables = new GraphTables();
  const attributes = isJsonObject(root.attributes) ? { ...root, ...root.attributes } : root;
  tables.title = toText(attributes.title) ?? '';
  tables.description = toText(attributes.subtitle) ?? toText(attributes.description) ?? '';
  const list = new ElementList(tables);
  for (const node of nodes) list.addNode(toId(node.id), toAttributes(node, NODE_KEYS), null);
  for (const edge of edges) addEdge(list, edge);
  list.finish(
    new Map([
      ['name', 'name'],
      ['url', 'identifier'],
      ['description', 'notes'],
    ]),
    new Map([['label', 'type']]),
  );
  describeOthers(tables, graph, root);
  return toReadResult(tables);
}

/** Things stand in a list, or in an object by their ids. */
function listThings(things: unknown): readonly JsonObject[] {
  if (!isJsonObject(things)) return toObjects(things);
  return Object.entries(things).flatMap(([id, thing]) => (isJsonObject(thing) ? [{ id, ...thing }] : []));
}

function toId(id: unknown): string | undefined {
  return id === undefined || id === null ? undefined : toItem(id);
}

/** What is shown of a thing stands with it, or in its `display`. */
function toAttributes(thing: JsonObject, told: ReadonlySet<string>): Attributes {
  const display = isJsonObject(thing.display) ? thing.display : {};
  const { display: _, ...fields } = { ...display, ...thing };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !told.has(name)));
}

function addEdge(list: ElementList, edge: JsonObject): void {
  const display = isJsonObject(edge.display) ? edge.display : {};
  const first = toId(edge.node1_id ?? edge.entity1_id);
  const second = toId(edge.node2_id ?? edge.entity2_id);
  const arrow = edge.arrow ?? display.arrow ?? edge.is_directional ?? display.is_directional;
  const isTurned = arrow === '2->1' || arrow === '1<-2' || arrow === 'left';
  const isDirected = isTurned || arrow === '1->2' || arrow === 'right' || arrow === true || arrow === 1;
  const ends = isTurned ? { source: second, target: first } : { source: first, target: second };
  const both = arrow === 'both' ? { arrow: 'both' } : {};
  list.addEdge(
    { id: toId(edge.id), ...ends, isDirected },
    { ...toAttributes(edge, EDGE_KEYS), ...both },
    null,
  );
}

function describeOthers(tables: GraphTables, graph: JsonObject, root: JsonObject): void {
  const counts = [
    ['captions', listThings(graph.captions ?? graph.texts).length],
    ['annotations', listThings(root.annotations).length],
  ] as const;
  const others = counts.flatMap(([name, count]) =>
    count > 0 ? [`${count.toLocaleString('en')} ${name}`] : [],
  );
  if (others.length === 0) return;
  const message = `What stands beside the graph is passed over: ${others.join(', ')}.`;
  const fix = 'Write what they say as notes of the network.';
  tables.remarks.add('others', { severity: 'warning', place: '', message, fix });
}

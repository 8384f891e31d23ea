import type { FormatSource } from '../format';
import { type Attributes, ElementList } from '../graph/element-list';
import { GraphTables } from '../graph/graph-tables';
import { toReadResult } from '../graph/to-read-result';
import { toItem } from '../json/json-cell';
import { isJsonObject, type JsonObject, readJsonSource, toObjects, toText } from '../json/read-json-source';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import { toBareId, toMeantName } from './kumu-names';

const LIST_KEYS: ReadonlySet<string> = new Set(['elements', 'connections', 'loops', 'maps', 'attributes']);
const ELEMENT_KEYS: ReadonlySet<string> = new Set(['id', '_id']);
const CONNECTION_KEYS: ReadonlySet<string> = new Set(['id', '_id', 'from', 'to', 'direction']);
/** Exports of a whole project call fields by other names than blueprints. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['element type', 'type'],
  ['connection type', 'type'],
]);

/**
 * Returns the draft of a project of Kumu's, or of what it calls a blueprint: elements, and connections that name their ends by id or by
 * label. Returns the network when this program wrote it.
 */
export function readKumu(source: FormatSource): ReadResult {
  const read = readJsonSource(source);
  if (!read.ok) return read.failed;
  const root = isJsonObject(read.value) ? read.value : {};
  if (!Array.isArray(root.elements) && !Array.isArray(root.connections)) {
    const fix = 'Export the project from Kumu as JSON.';
    return toFailed('The file has neither “elements” nor “connections”.', fix);
  }
  const tables = new GraphTables();
  readHead(tables, root);
  const isOwn = tables.own !== '';
  const list = new ElementList(tables);
  const elements = toObjects(root.elements);
  const toOwnId = (id: string) => (isOwn ? toBareId(id) : id);
  const ids = new Set(elements.flatMap((element) => toId(element) ?? []));
  const byLabel = new Map<string, string>();
  for (const element of elements) {
    const attributes = toAttributes(element, ELEMENT_KEYS, isOwn);
    const label = toText(attributes.label) ?? '';
    const id = toId(element) ?? label;
    if (!byLabel.has(label)) byLabel.set(label, id);
    list.addNode(toOwnId(id), attributes, null);
  }
  const toEnd = (end: unknown) => {
    if (end === undefined || end === null) return undefined;
    const text = toItem(isJsonObject(end) ? (toId(end) ?? end.label ?? end) : end);
    return toOwnId(ids.has(text) ? text : (byLabel.get(text) ?? text));
  };
  for (const connection of toObjects(root.connections)) {
    const ends = { source: toEnd(connection.from), target: toEnd(connection.to) };
    const direction = toText(connection.direction) ?? toText(toFields(connection).direction);
    const isDirected = direction === null ? null : direction.toLowerCase() === 'directed';
    const attributes = toAttributes(connection, CONNECTION_KEYS, isOwn);
    const id = toId(connection);
    const mutual = direction?.toLowerCase() === 'mutual' && !isOwn ? { direction: 'mutual' } : {};
    list.addEdge({ id: id && toOwnId(id), ...ends, isDirected }, { ...attributes, ...mutual }, null);
  }
  list.finish(new Map([['label', 'name']]), isOwn ? new Map() : new Map([['type', 'type']]));
  return toReadResult(tables);
}

function toId({ id, _id }: JsonObject): string | undefined {
  const given = id ?? _id;
  return given === undefined || given === null || given === '' ? undefined : toItem(given);
}

/** Fields stand with the element itself, or among its attributes. */
function toFields(thing: JsonObject): JsonObject {
  return isJsonObject(thing.attributes) ? { ...thing, ...thing.attributes } : thing;
}

function toAttributes(thing: JsonObject, told: ReadonlySet<string>, isOwn: boolean): Attributes {
  if (isOwn) {
    const pairs = Object.entries(thing).map(([name, value]) => [toMeantName(name), value] as const);
    return Object.fromEntries(pairs.filter(([name]) => name !== null));
  }
  const { attributes: _, ...fields } = toFields(thing);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const known = NAMES.get(name) ?? name;
      return told.has(name) || (known !== name && known in fields) ? [] : [[known, value] as const];
    }),
  );
}

function readHead(tables: GraphTables, root: JsonObject): void {
  tables.title = toText(root.name) ?? toText(root.title) ?? '';
  tables.description = toText(root.description) ?? '';
  tables.own = toText(root.backchannel) ?? '';
  for (const [name, value] of Object.entries(root)) {
    const isTold = ['name', 'title', 'description', 'backchannel', 'version'].includes(name);
    if (isTold || LIST_KEYS.has(name) || typeof value === 'object') continue;
    tables.addFact(name, toItem(value));
  }
  const others = ['loops', 'maps'].filter((name) => toObjects(root[name]).length > 0);
  if (others.length === 0) return;
  const message = `These parts, which say how the map is drawn in Kumu, are passed over: ${others.join(', ')}.`;
  tables.remarks.add('parts', { severity: 'note', place: '', message, fix: '' });
}

import { ElementList } from '../graph/element-list';
import { GraphTables } from '../graph/graph-tables';
import { toReadResult } from '../graph/to-read-result';
import { type JsonObject, toObjects, toText } from '../json/read-json-source';
import type { ReadResult } from '../read-result';

/** Returns the draft of a network in CX of version 1, whose nodes and edges have their attributes in lists beside them. */
export function readCx(parts: readonly JsonObject[]): ReadResult {
  const tables = new GraphTables();
  const list = new ElementList(tables);
  const collect = (aspect: string) => parts.flatMap((part) => toObjects(part[aspect]));
  for (const { n: name, v: value } of collect('networkAttributes')) {
    if (name === 'name') tables.title = toText(value) ?? '';
    else if (name === 'description') tables.description = toText(value) ?? '';
    else if (typeof name === 'string' && toText(value)) tables.addFact(name, toText(value) ?? '');
  }
  const ofNodes = gather(collect('nodeAttributes'));
  const ofEdges = gather(collect('edgeAttributes'));
  for (const node of collect('nodes')) {
    const id = String(node['@id']);
    list.addNode(id, { ...ofNodes.get(id), label: node.n ?? id }, null);
  }
  for (const edge of collect('edges')) {
    const id = String(edge['@id']);
    const { directed, ...others } = ofEdges.get(id) ?? {};
    const isDirected = directed === undefined ? true : !/^(false|0)$/.test(String(directed));
    const ends = { source: String(edge.s), target: String(edge.t) };
    list.addEdge(
      { id, ...ends, isDirected },
      { ...others, ...(edge.i !== undefined && { interaction: edge.i }) },
      null,
    );
  }
  list.finish(new Map([['label', 'name']]), new Map([['interaction', 'type']]));
  return toReadResult(tables);
}

/** Returns what is said of each thing, by its id; of several things at once, of each of them. */
function gather(attributes: readonly JsonObject[]): ReadonlyMap<string, JsonObject> {
  const found = new Map<string, Record<string, unknown>>();
  for (const { po: things, n: name, v: value } of attributes) {
    if (typeof name !== 'string' || name === '__proto__') continue;
    for (const thing of Array.isArray(things) ? things : [things]) {
      const id = String(thing);
      const known = found.get(id) ?? {};
      known[name] = value;
      found.set(id, known);
    }
  }
  return found;
}

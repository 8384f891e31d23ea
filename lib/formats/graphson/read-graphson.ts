import type { FormatSource } from '../format';
import { isJsonObject, type JsonObject, readJsonSource, toObjects } from '../json/read-json-source';
import { isInRow, readInRow } from '../json/values-in-row';
import type { ReadResult } from '../read-result';
import { readNodeLinks } from '../records/read-node-links';
import { toFailed } from '../remark-list';

/**
 * Returns the draft of a graph in GraphSON: lists of vertices and edges, or vertices with the edges that leave them, one a line or in a
 * list. Values say their types, which are taken away.
 */
export function readGraphSon(source: FormatSource): ReadResult {
  const read = isInRow(source.head()) ? readInRow(source) : readJsonSource(source);
  if (!read.ok) return read.failed;
  const plain = untype(read.value);
  const root = isJsonObject(plain) && isJsonObject(plain.graph) ? plain.graph : plain;
  const inList = isJsonObject(root) && Array.isArray(root.vertices) ? root.vertices : root;
  const vertices = toObjects(Array.isArray(inList) ? inList : [inList]).filter(hasId);
  const listed = isJsonObject(root) ? toObjects(root.edges) : [];
  const links = listed.length > 0 ? listed.map(toEdge) : vertices.flatMap(listEdges);
  if (vertices.length === 0)
    return toFailed(
      'The file holds no vertex with an id.',
      'Export the graph as GraphSON again, or as GraphML.',
    );
  return readNodeLinks({
    nodes: vertices.map(toVertex),
    links,
    ends: ['outV', 'inV'],
    root: { directed: true },
  });
}

/** Returns a value without its types. A map is a list of names and values, each behind the other. */
function untype(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untype);
  if (!isJsonObject(value)) return value;
  if (typeof value['@type'] !== 'string' || !('@value' in value))
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, untype(each)]));
  const inner = value['@value'];
  if (value['@type'] !== 'g:Map' || !Array.isArray(inner)) return untype(inner);
  const pairs = inner.flatMap((name, index) =>
    index % 2 === 0 ? [[String(untype(name)), untype(inner[index + 1])] as const] : [],
  );
  return Object.fromEntries(pairs);
}

function hasId(thing: JsonObject): boolean {
  return thing.id !== undefined || thing._id !== undefined;
}

function toVertex(vertex: JsonObject): JsonObject {
  const { id, _id, label, _label, properties, outE: _out, inE: _in, _type, ...rest } = vertex;
  const kind = label ?? _label;
  const own = isJsonObject(properties) ? readProperties(properties) : {};
  return {
    ...own,
    ...readProperties(rest),
    ...(typeof kind === 'string' && kind !== 'vertex' && { kind }),
    id: toId(id ?? _id),
  };
}

/** A property of a vertex has a list of values, each with an id of its own. */
function readProperties(properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const values = (Array.isArray(value) ? value : [value]).map((each) =>
        isJsonObject(each) && 'value' in each ? each.value : each,
      );
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

function listEdges(vertex: JsonObject): readonly JsonObject[] {
  if (!isJsonObject(vertex.outE)) return [];
  return Object.entries(vertex.outE).flatMap(([label, edges]) =>
    toObjects(edges).map((edge) => toEdge({ ...edge, label, outV: vertex.id })),
  );
}

function toEdge(edge: JsonObject): JsonObject {
  const { id, _id, label, _label, outV, inV, _outV, _inV, properties, _type, ...rest } = edge;
  const { outVLabel: _o, inVLabel: _i, ...others } = rest;
  return {
    ...(isJsonObject(properties) ? readProperties(properties) : {}),
    ...others,
    type: label ?? _label,
    id: toId(id ?? _id),
    outV: toId(outV ?? _outV),
    inV: toId(inV ?? _inV),
  };
}

function toId(id: unknown): unknown {
  return typeof id === 'string' || typeof id === 'number' ? id : JSON.stringify(id);
}

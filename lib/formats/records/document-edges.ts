import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';
import { findThingName } from './thing-name';

/**
 * Returns the graph in the collections of a database of documents, as ArangoDB dumps them: those whose documents have `_from` and `_to` are of ties, which
 * are called by their collection; the others, whose documents have an `_id`, are of actors. Null where no document is tied so, or another list stands beside.
 * Source: ArangoDB, “Edges, identifiers, handles”.
 */
export function findDocumentEdges(root: JsonObject): NodeLinks | null {
  const lists = Object.entries(root).filter(([, list]) => Array.isArray(list));
  const collections = lists.map(([name, list]) => ({ name, documents: toObjects(list) }));
  const isEdge = (each: JsonObject) => typeof each._from === 'string' && typeof each._to === 'string';
  const edges = collections.filter(({ documents }) => documents.length > 0 && documents.every(isEdge));
  const others = collections.filter((each) => each.documents.length > 0 && !edges.includes(each));
  const areNodes = others.every(({ documents }) => documents.every(({ _id }) => typeof _id === 'string'));
  const isWhole = Object.values(root).every((list) => Array.isArray(list) && list.every(isJsonObject));
  if (edges.length === 0 || others.length === 0 || !areNodes || !isWhole) return null;
  return {
    nodes: others.flatMap(({ name, documents }) => documents.map((document) => toNode(document, name))),
    links: edges.flatMap(({ name, documents }) =>
      documents.map(({ type, ...rest }) => ({ ...rest, type: type ?? name })),
    ),
    ends: ['_from', '_to'],
    root: { directed: true },
  };
}

function toNode({ _id, ...document }: JsonObject, collection: string): JsonObject {
  const found = findThingName(document);
  const rest = Object.entries(document).filter(([key]) => !found?.keys.includes(key));
  return { kind: collection, ...Object.fromEntries(rest), id: _id, name: found?.name ?? _id };
}

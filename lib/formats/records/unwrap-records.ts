import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';

/** The JSON Graph Format has its graph in an object, and nodes by their ids. */
export function unwrap(root: JsonObject): JsonObject {
  const graphs = Array.isArray(root.graphs) ? root.graphs : [];
  const inner = isJsonObject(root.graph) ? root.graph : graphs.length === 1 ? graphs[0] : null;
  if (!isJsonObject(inner) || Array.isArray(root.nodes) || !Array.isArray(inner.edges)) return root;
  const { nodes, edges, ...rest } = inner;
  const list = isJsonObject(nodes)
    ? Object.entries(nodes).map(([id, node]) => ({ id, ...(isJsonObject(node) ? node : {}) }))
    : nodes;
  const links = toObjects(edges).map(({ relation, ...edge }) =>
    relation === undefined ? edge : { ...edge, type: relation },
  );
  return { ...rest, nodes: Array.isArray(list) ? list : [], edges: links };
}

/** VOSviewer has its items and links in an object of its own. */
export function unwrapItems(root: JsonObject): JsonObject {
  const inner = isJsonObject(root.network) ? root.network : root;
  return Array.isArray(inner.items) && Array.isArray(inner.links)
    ? { nodes: inner.items, links: inner.links }
    : root;
}

/** Each record may stand alone under a word for what it is: `{ company: { name, owners } }`. */
export function unwrapAll(records: readonly JsonObject[]): readonly JsonObject[] {
  const [key] = Object.keys(records[0] ?? {});
  const inner = records.flatMap((record) => {
    const held = key === undefined || Object.keys(record).length !== 1 ? undefined : record[key];
    return isJsonObject(held) ? [held] : [];
  });
  return inner.length > 0 && inner.length === records.length ? inner : records;
}

/** GraphQL has each record in an object of its own, and so has Elasticsearch. */
export function unwrapNode(record: JsonObject): JsonObject {
  const { node, _source } = record;
  if (isJsonObject(node) && Object.keys(record).every((name) => name === 'node' || name === 'cursor'))
    return node;
  return isJsonObject(_source) ? _source : record;
}

const GIVEN = ['first name', 'first_name', 'firstName', 'fn', 'given'];
const FAMILY = ['last name', 'last_name', 'lastName', 'ln', 'surname'];

/** Family charts have what a person is in `data` and those related in `rels`: each record becomes one, called by its label or its names. */
export function unwrapRelatives(records: readonly JsonObject[]): readonly JsonObject[] {
  const flat = records.flatMap(({ id, data, rels, ...rest }) => {
    if (id === undefined || !isJsonObject(data) || !isJsonObject(rels)) return [];
    const find = (keys: readonly string[]) => {
      const found = keys.map((key) => data[key]).find((value) => typeof value === 'string' && value !== '');
      return typeof found === 'string' ? found.trim() : '';
    };
    const names = [find(GIVEN), find(FAMILY)].filter((part) => part !== '').join(' ');
    const called = find(['name', 'label']);
    return [{ id, ...rest, ...data, name: called === '' ? names : called, ...rels }];
  });
  return flat.length > 0 && flat.length === records.length ? flat : records;
}

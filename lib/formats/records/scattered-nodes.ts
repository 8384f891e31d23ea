import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';
import { findThingName, isText } from './thing-name';

/** The share of the ends of ties that must be in the lists. */
const MIN_KNOWN = 0.8;
const MIN_LISTS = 2;
const KINDS = ['type', 'kind', 'category', 'entity_type', 'entityType', 'class', 'label'];
/** What lists of things are called whose name is no plural by its form. */
const ONE_OF: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  companies: 'company',
};
const MAX_NAME = 120;

type List = { readonly name: string; readonly records: readonly JsonObject[] };

/**
 * Returns the graph in an object with ties in one list and their ends in several others, each of one sort of things (`persons`, `events`), which may stand in an object of
 * their own. The sort is the kind of a node that says none. Null where less than two of the lists hold ends, or too few ends stand in them.
 */
export function findScatteredNodes(
  root: JsonObject,
  links: readonly JsonObject[],
  [source, target]: readonly [string, string],
): NodeLinks | null {
  const lists = [
    ...listLists(root),
    ...Object.values(root).flatMap((value) => (isJsonObject(value) ? listLists(value) : [])),
  ].filter(({ records }) => !records.some((record) => links.includes(record)));
  const ends = new Set(links.flatMap((link) => [toId(link[source]), toId(link[target])]));
  const holds = ({ records }: List) => records.some((record) => ends.has(toId(record.id)));
  const held = lists.filter(holds);
  const nodes = new Map<string, JsonObject>();
  for (const { name, records } of held)
    for (const record of records) {
      const id = toId(record.id);
      if (id === '' || nodes.has(id)) continue;
      const isSaid = KINDS.some((key) => isText(record[key]));
      nodes.set(id, { ...record, id, name: toName(record), ...(!isSaid && { kind: toOne(name) }) });
    }
  const known = [...ends].filter((end) => nodes.has(end)).length;
  if (held.length < MIN_LISTS || known < MIN_KNOWN * ends.size) return null;
  const plain = links.map((link) => ({
    ...link,
    [source]: toId(link[source]),
    [target]: toId(link[target]),
  }));
  return { nodes: [...nodes.values()], links: plain, ends: [source, target], root: {} };
}

/** Things may be told by their names alone. */
function listLists(root: JsonObject): readonly List[] {
  return Object.entries(root).flatMap(([name, value]) => {
    if (!Array.isArray(value) || value.length === 0) return [];
    const records = value.every(isText) ? value.map((id) => ({ id })) : toObjects(value).map(withId);
    return records.length === value.length ? [{ name, records }] : [];
  });
}

function withId(record: JsonObject): JsonObject {
  return toId(record.id) === '' ? { ...record, id: findThingName(record)?.name ?? '' } : record;
}

function toName(record: JsonObject): string {
  const { description, id } = record;
  const told = isText(description) && description.length <= MAX_NAME ? description : toId(id);
  return findThingName(record)?.name ?? told;
}

function toOne(name: string): string {
  const plain = name.toLowerCase();
  return ONE_OF[plain] ?? plain.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}

function toId(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

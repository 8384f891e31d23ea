import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';
import { findThingName } from './thing-name';

/** The share of the values of a field that must be ids of another list. */
const MIN_KNOWN = 0.9;
const MAX_LISTS = 50;
const ID = /^_?(id|key|uuid|guid)$/i;
/** Fields that hold what a record is, and not whom it ties. */
const OF_KIND = /(type|kind|category|class|status)_?(id)?$/i;

/** A list of things, and the ids that its records are told by. */
type Things = {
  readonly name: string;
  readonly records: readonly JsonObject[];
  readonly key: string;
  readonly ids: ReadonlySet<string>;
};

/**
 * Returns the graph in a file with two lists, of which each record of the one has the ids of two of the other, whatever the fields are called: things, and links with
 * `ThoughtIdA` and `ThoughtIdB`. Null where no list has exactly two such fields.
 */
export function findLinkedLists(root: JsonObject): NodeLinks | null {
  const lists = Object.entries(root)
    .slice(0, MAX_LISTS)
    .map(([name, value]) => ({ name, records: toObjects(value) }))
    .filter(({ records }) => records.length > 0);
  const things = lists.flatMap(toThings);
  for (const { name, records } of lists)
    for (const nodes of things) {
      if (nodes.name === name) continue;
      const fields = listFields(records).filter((field) => areIds(records, field, nodes.ids));
      const [source, target, more] = fields;
      if (source === undefined || target === undefined || more !== undefined) continue;
      const { [name]: _, [nodes.name]: __, ...rest } = root;
      return {
        nodes: nodes.records.map(({ [nodes.key]: id, ...facts }) => ({
          ...facts,
          id: toId(id),
          name: findThingName(facts)?.name ?? toId(id),
        })),
        links: records.map((record) => ({
          ...record,
          [source]: toId(record[source]),
          [target]: toId(record[target]),
        })),
        ends: [source, target],
        root: { ...rest, directed: true },
      };
    }
  return null;
}

function toThings({
  name,
  records,
}: {
  readonly name: string;
  readonly records: readonly JsonObject[];
}): readonly Things[] {
  const key = listFields(records).find((field) => ID.test(field));
  if (key === undefined) return [];
  const ids = new Set(records.map((record) => toId(record[key])));
  const areNamed = records.every((record) => findThingName(record) !== null);
  return ids.size === records.length && !ids.has('') && areNamed ? [{ name, records, key, ids }] : [];
}

function listFields(records: readonly JsonObject[]): readonly string[] {
  return [...new Set(records.slice(0, 200).flatMap((record) => Object.keys(record)))];
}

function areIds(records: readonly JsonObject[], field: string, ids: ReadonlySet<string>): boolean {
  if (ID.test(field) || OF_KIND.test(field)) return false;
  const values = records.map((record) => (isJsonObject(record[field]) ? '' : toId(record[field])));
  const known = values.filter((value) => ids.has(value)).length;
  return known > 0 && known >= MIN_KNOWN * records.length;
}

function toId(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

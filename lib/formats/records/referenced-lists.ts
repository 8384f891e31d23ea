import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';
import { findThingName } from './thing-name';

/** The share of the ids in a list that must be those of things that the file describes. */
const MIN_KNOWN = 0.5;
const MAX_LISTS = 200;
const MAX_DEPTH = 4;
/** What things are told by, the surest first. */
const IDS = ['bom-ref', 'id', '_id', 'key', 'uuid', 'code', 'username'] as const;
const REFERENCES = ['ref', 'source', 'from', 'node'] as const;

type Thing = { readonly id: string; readonly record: JsonObject };

/** A graph in records that list the ids of others, and the fields in which these stand. */
export type ReferencesFound = { readonly graph: NodeLinks; readonly fields: readonly string[] };

/**
 * Returns the graph in a file with records that have lists of the ids of records of another list: `{ ref, dependsOn: […] }` beside components, or cards with the ids of those who
 * are members. A “#” before an id is none of it. Null where no such list is.
 */
export function findReferenced(root: JsonObject): ReferencesFound | null {
  const lists = collect(root, 0);
  const things = new Map<string, Thing>();
  for (const record of lists.flat()) {
    const key = IDS.find((each) => isId(record[each]));
    if (key === undefined || findThingName(record) === null) continue;
    const id = String(record[key]);
    if (!things.has(id)) things.set(id, { id, record });
  }
  const links: JsonObject[] = [];
  const fields = new Set<string>();
  const used = new Set<string>();
  for (const records of lists) {
    for (const field of listIdFields(records, things)) {
      for (const record of records) {
        const source = findOwner(record, things);
        if (source === null) continue;
        for (const target of listIds(record[field])) {
          links.push({ source, target, type: toWords(field) });
          used.add(source).add(target);
          fields.add(field);
        }
      }
    }
  }
  if (links.length === 0) return null;
  const nodes = [...used].map((id) => {
    const record = things.get(id)?.record;
    const facts = Object.entries(record ?? {}).filter(
      ([, value]) => typeof value === 'string' || typeof value === 'number',
    );
    return { ...Object.fromEntries(facts), id, name: (record && findThingName(record)?.name) ?? id };
  });
  return { graph: { nodes, links, ends: ['source', 'target'], root: {} }, fields: [...fields] };
}

function collect(value: unknown, depth: number): JsonObject[][] {
  if (depth > MAX_DEPTH || !isJsonObject(value)) return [];
  const own: JsonObject[][] = [];
  for (const held of Object.values(value)) {
    const records = toObjects(held);
    if (records.length > 0) own.push([...records]);
    else if (isJsonObject(held))
      own.push(...(findThingName(held) ? [[held]] : []), ...collect(held, depth + 1));
    if (own.length > MAX_LISTS) break;
  }
  return own;
}

/** Returns the fields of records with lists of ids, most of which are those of things. */
function listIdFields(records: readonly JsonObject[], things: ReadonlyMap<string, Thing>): readonly string[] {
  const names = new Set(records.flatMap((record) => Object.keys(record)));
  return [...names].filter((name) => {
    const ids = records.flatMap((record) => listIds(record[name]));
    const known = ids.filter((id) => things.has(id));
    // Small numbers are those of whatever is counted.
    const areTelling = known.some((id) => /\D/.test(id));
    return ids.length > 0 && known.length >= MIN_KNOWN * ids.length && areTelling;
  });
}

function listIds(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.every(isId) ? value.map((each) => String(each).replace(/^#/, '')) : [];
}

/** A record is a thing itself, or refers to one by its id. */
function findOwner(record: JsonObject, things: ReadonlyMap<string, Thing>): string | null {
  const key = IDS.find((each) => isId(record[each]) && things.has(String(record[each])));
  if (key !== undefined) return String(record[key]);
  const reference = REFERENCES.map((each) => record[each]).find(isId);
  return reference === undefined ? null : String(reference).replace(/^#/, '');
}

/** “dependsOn” is “depends on”, and “idMembers” “members”. */
function toWords(field: string): string {
  return field
    .replace(/^ids?(?=[A-Z_])|(?<=[a-z])_?(Ids?|_ids?)$/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .trim()
    .toLowerCase();
}

function isId(value: unknown): value is string | number {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}

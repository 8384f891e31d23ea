import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';
import { findThingName } from './thing-name';

/** The share of the values of a field that must be ids of what it is called by. */
const MIN_KNOWN = 0.9;
const MAX_LISTS = 50;
const ID_ENDING = /(?:[_ -]?id|Id|ID)$/;
const IRREGULAR: Readonly<Record<string, string>> = { people: 'person', persons: 'person', men: 'man' };

/** Things under their ids, as `persons` or `groups` has them, and what one of them is called. */
type Things = {
  readonly name: string;
  readonly single: string;
  readonly byId: ReadonlyMap<string, JsonObject>;
  readonly isKeyed: boolean;
};
type End = { readonly field: string; readonly things: Things };

/**
 * Returns the graph in a file that keeps things of several sorts under their ids, `persons` and `groups`, and in a list what ties them, each with an id of two sorts: `person_id` and
 * `group_id`. Null where no list has exactly two such fields, or where no sort is kept under its ids.
 */
export function findRelationLists(root: JsonObject): NodeLinks | null {
  const all = Object.entries(root)
    .slice(0, MAX_LISTS)
    .flatMap(([name, value]) => toThings(name, value));
  if (!all.some(({ isKeyed }) => isKeyed)) return null;
  for (const [name, value] of Object.entries(root).slice(0, MAX_LISTS)) {
    const records = Array.isArray(value) ? toObjects(value) : [];
    const [source, target, more] = findEnds(records, all);
    if (!source || !target || more) continue;
    const used = [...new Set([source.things, target.things])];
    const left = [name, ...used.map((each) => each.name)];
    return {
      nodes: used.flatMap((things) => toNodes(things, used.length > 1)),
      links: records.map((record) => ({
        ...without(record, [source.field, target.field]),
        source: toKey(source, record),
        target: toKey(target, record),
      })),
      ends: ['source', 'target'],
      root: { ...without(root, left), directed: true },
    };
  }
  return null;
}

function toThings(name: string, value: unknown): readonly Things[] {
  const isKeyed = isJsonObject(value);
  const entries = isKeyed
    ? Object.entries(value).flatMap(([id, each]) => (isJsonObject(each) ? [[id, each] as const] : []))
    : toObjects(value).flatMap((each) => (toId(each.id) === '' ? [] : [[toId(each.id), each] as const]));
  const whole = isKeyed ? Object.keys(value).length : toObjects(value).length;
  const areNamed = entries.every(([, each]) => findThingName(each) !== null);
  const single = toSingle(name);
  return entries.length > 1 && entries.length === whole && areNamed
    ? [{ name, single, byId: new Map(entries), isKeyed }]
    : [];
}

/** Returns the fields that are called as one of the things is, and hold their ids. */
function findEnds(records: readonly JsonObject[], all: readonly Things[]): readonly End[] {
  const fields = [...new Set(records.slice(0, 200).flatMap((record) => Object.keys(record)))];
  return fields.flatMap((field) => {
    if (!ID_ENDING.test(field)) return [];
    const stem = field.replace(ID_ENDING, '').toLowerCase();
    const things = all.find(({ single }) => single === stem);
    const known = things && records.filter((record) => things.byId.has(toId(record[field]))).length;
    return things && known && known >= MIN_KNOWN * records.length ? [{ field, things }] : [];
  });
}

function toSingle(name: string): string {
  const word = name.toLowerCase();
  return IRREGULAR[word] ?? word.replace(/ies$/, 'y').replace(/s$/, '');
}

/** Two sorts of things may have the same numbers. */
function toNodes({ byId, single }: Things, areSeveral: boolean): readonly JsonObject[] {
  return [...byId].map(([id, record]) => {
    const found = findThingName(record);
    const facts = without(record, ['id', ...(found?.keys ?? [])]);
    return { ...(areSeveral && { kind: single }), ...facts, id: `${single} ${id}`, name: found?.name ?? id };
  });
}

function toKey({ field, things }: End, record: JsonObject): string {
  return `${things.single} ${toId(record[field])}`;
}

function without(record: JsonObject, left: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !left.includes(key)));
}

function toId(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NestedFound } from './nested-lists';
import { findThingName, isText } from './thing-name';

/** The share of the records that must have a name of their own, and of the items that must name one of them. */
const MIN_NAMED = 0.8;
const MIN_KNOWN = 0.5;
const MIN_RECORDS = 2;
const MAX_FIELDS = 40;
const TYPE =
  /^(type|typ|tipo|тип|rodzaj|art|relation|relationship|relacja|relacion|relación|relazione|relação|beziehung|lien|связь|вид|نوع|סוג|role|rola|rolle|rol|kind|how|what|as)$/iu;

/** An inner list whose items name other records by one of their fields. */
type InnerList = { readonly field: string; readonly end: string; readonly type: string | null };
/** An id that a program has drawn: nobody is called so. */
const CODE = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/**
 * Returns the graph in records whose items of an inner list name other records: a person with a list of relations, each with the name of another person.
 * What the fields are called may be of any language; names and ids tell. Null where no inner list does so.
 */
export function findInnerTies(records: readonly JsonObject[]): NestedFound | null {
  if (records.length < MIN_RECORDS) return null;
  const opened = records.map(openLists);
  const isOpened = opened.some((record, index) => record !== records[index]);
  return (isOpened ? findTies(opened) : null) ?? findTies(records);
}

/** Returns a record with the lists that stand together in a field of it as fields of their own: `{ relations: { near: […], far: […] } }`. */
function openLists(record: JsonObject): JsonObject {
  const entries = Object.entries(record).flatMap(([field, value]) => {
    const inner = isJsonObject(value) ? Object.entries(value) : [];
    const areLists = inner.length > 0 && inner.every(([, each]) => Array.isArray(each));
    return areLists ? inner.map(([key, each]): [string, unknown] => [`${field} ${key}`, each]) : [];
  });
  return entries.length === 0 ? record : openFields(record, entries);
}

function openFields(record: JsonObject, entries: readonly [string, unknown][]): JsonObject {
  const rest = Object.entries(record).filter(
    ([field]) => !entries.some(([key]) => key.startsWith(`${field} `)),
  );
  return Object.fromEntries([...rest, ...entries]);
}

function findTies(records: readonly JsonObject[]): NestedFound | null {
  const naming = listNaming(records);
  const known = listKnown(records, naming);
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))].slice(0, MAX_FIELDS);
  const lists = fields.flatMap((field) => findInnerList(records, field, known) ?? []);
  if (naming.length === 0 || lists.length === 0) return null;
  return { graph: toGraph(records, naming, known, lists), fields: lists.map(({ field }) => field) };
}

function toKey(value: unknown): string | null {
  if (isText(value)) return value.trim();
  return typeof value === 'number' ? String(value) : null;
}

/** Returns the fields in which nearly each record has a word or a number of its own. */
function listNaming(records: readonly JsonObject[]): readonly string[] {
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))].slice(0, MAX_FIELDS);
  return fields.filter((field) => {
    const keys = records.flatMap((record) => toKey(record[field]) ?? []);
    return keys.length >= MIN_NAMED * records.length && new Set(keys).size === keys.length;
  });
}

/** Returns whose record each name and id is; one that several have is nobody's. */
function listKnown(
  records: readonly JsonObject[],
  naming: readonly string[],
): ReadonlyMap<string, JsonObject> {
  const known = new Map<string, JsonObject>();
  const shared = new Set<string>();
  for (const record of records)
    for (const field of naming) {
      const key = toKey(record[field]);
      if (key === null) continue;
      if (known.has(key) && known.get(key) !== record) shared.add(key);
      known.set(key, record);
    }
  for (const key of shared) known.delete(key);
  return known;
}

function findInnerList(
  records: readonly JsonObject[],
  field: string,
  known: ReadonlyMap<string, JsonObject>,
): InnerList | null {
  const pairs = records.flatMap((record) => {
    const value = record[field];
    return Array.isArray(value) ? toObjects(value).map((item) => ({ record, item })) : [];
  });
  if (pairs.length === 0) return null;
  const keys = [...new Set(pairs.flatMap(({ item }) => Object.keys(item)))].slice(0, MAX_FIELDS);
  const counted = keys.map((end) => {
    const named = pairs.filter(({ record, item }) => {
      const other = known.get(toKey(item[end]) ?? '');
      return other !== undefined && other !== record && !/^\d{1,3}$/.test(String(item[end]));
    });
    return { end, named: named.length };
  });
  const [best] = counted.sort((a, b) => b.named - a.named);
  if (!best || best.named === 0) return null;
  // Long codes are ids, though most of them may be those of another file.
  const areCodes = pairs.every(({ item }) => CODE.test(String(item[best.end] ?? '')));
  if (best.named < MIN_KNOWN * pairs.length && !areCodes) return null;
  const items = pairs.map(({ item }) => item);
  // Another name of the one who is tied says nothing of the tie.
  const names = counted.filter(({ named }) => named > 0).map(({ end }) => end);
  return { field, end: best.end, type: findType(items, best.end, names) };
}

/** The field that says how two are tied: by its name, or else the first with words in most items. */
export function findType(items: readonly JsonObject[], end: string, names: readonly string[]): string | null {
  const keys = [...new Set(items.flatMap((item) => Object.keys(item)))].filter(
    (key) => key !== end && !names.includes(key),
  );
  return (
    keys.find((key) => TYPE.test(key) && items.some((item) => isText(item[key]))) ??
    keys.find((key) => items.filter((item) => isWord(item[key])).length >= MIN_NAMED * items.length) ??
    null
  );
}

function isWord(value: unknown): boolean {
  return isText(value) && /\p{L}{2}/u.test(value) && !/\d/.test(value);
}

function toGraph(
  records: readonly JsonObject[],
  naming: readonly string[],
  known: ReadonlyMap<string, JsonObject>,
  lists: readonly InnerList[],
): NestedFound['graph'] {
  const ids = new Map<JsonObject, string>();
  const nodes: JsonObject[] = [];
  const inner = new Set(lists.map(({ field }) => field));
  for (const record of records) {
    const [field = ''] = naming;
    const called = findThingName(record)?.name ?? toKey(record[findNameField(records, naming)]);
    const id =
      toKey(record.id) ??
      (naming.includes('uuid') ? toKey(record.uuid) : null) ??
      called ??
      toKey(record[field]) ??
      String(nodes.length + 1);
    ids.set(record, id);
    const rest = Object.entries(record).filter(([key, value]) => !inner.has(key) && value !== called);
    nodes.push({ ...Object.fromEntries(rest), id, name: called ?? id });
  }
  const others = new Set<string>();
  let loose = 0;
  let doubled = 0;
  const links = records.flatMap((record) => {
    const written = new Map<string, string>();
    return lists.flatMap(({ field, end, type }) => {
      const value = record[field];
      if (!Array.isArray(value)) return [];
      return toObjects(value).flatMap((item): JsonObject[] => {
        const key = toKey(item[end]);
        if (key === null) return [];
        const other = known.get(key);
        if (!other && CODE.test(key)) {
          loose += 1;
          return [];
        }
        const target = (other && ids.get(other)) ?? key;
        if (!other) others.add(key);
        const facts = Object.entries(item).filter(([key]) => key !== end && key !== type && key !== 'id');
        const word = type === null ? null : toKey(item[type]);
        // The same item may stand in two lists, of the near and of all; in one list it is another tie.
        const text = JSON.stringify(item);
        if (word !== null && (written.get(text) ?? field) !== field) {
          doubled += 1;
          return [];
        }
        written.set(text, field);
        return [{ ...Object.fromEntries(facts), source: ids.get(record), target, type: word ?? field }];
      });
    });
  });
  const added = [...others].filter((id) => ![...ids.values()].includes(id)).map((id) => ({ id, name: id }));
  const quoted = lists.map(({ field }) => `“${field}”`).join(', ');
  const told = [
    loose > 0 &&
      `${loose.toLocaleString('en')} items of ${quoted} have the id of no record in the file: they tie nobody.`,
    doubled > 0 &&
      `${doubled.toLocaleString('en')} items of ${quoted} stand alike in another of these lists, and were taken once.`,
  ].filter((line) => line !== false);
  return { nodes: [...nodes, ...added], links, ends: ['source', 'target'], root: {}, told };
}

/** The field of names is the one whose values are words rather than codes: the first with letters and no digits. */
function findNameField(records: readonly JsonObject[], naming: readonly string[]): string {
  // Clusters of threats are called by their value, beside their id.
  if (naming.includes('uuid') && naming.includes('value')) return 'value';
  const isOfWords = (field: string) =>
    records.every((record) => !isJsonObject(record[field]) && (isWord(record[field]) || !record[field]));
  return naming.find((field) => field !== 'id' && isOfWords(field)) ?? naming[0] ?? '';
}

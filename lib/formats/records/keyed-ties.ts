import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';
import { findThingName } from './thing-name';

/** Ties that stand below the names of their ends, and the fields in which they do. */
export type KeyedTies = { readonly graph: NodeLinks; readonly fields: readonly string[] };

type Row = readonly [holder: string, others: JsonObject];
/** Those whom a field names for each of several actors. */
type KeyedField = { readonly field: string; readonly rows: readonly Row[] };

/** The share of the names within that must be those of actors, so many of whom must name others. */
const MIN_KNOWN = 0.4;
const MIN_HOLDERS = 2;
const MIN_LINKS = 2;
const MAX_WORD = 40;
/** What stands beside the names and tells of the file. */
const BESIDE =
  /^([_$@#].*|comments?|notes?|meta(data)?|description|title|sources?|version|schema\w*|updated\w*|created\w*)$/i;
/** Fields that say no more than that there are ties. */
const PLAIN =
  /^$|^(matrix|adjacency\w*|(\w+_)?(relations?|relationships?|connections?|edges|links|ties|weights?|network|graph|data))$/i;

/**
 * Returns the ties in objects whose keys are names: for each name those whom it is tied to, with a weight, a word, a text, or what else is said of the tie
 * (`{"Ada": {"Bert": "rival"}}`). Such an object may stand alone, beside a list of actors, or in each of them (`{"id": "ada", "trust": {"bert": 2}}`). Null where most
 * of the names within are nobody's.
 */
export function findKeyedTies(root: JsonObject): KeyedTies | null {
  const listed = listRecords(root);
  const tables = findTables(root, listed);
  const keyed = tables.length > 0 ? listBeside(root, tables) : listKeyed(root);
  const records = [...listed, ...keyed];
  const ids = listIds(records);
  const fields = [...tables, ...findFields(tables.length > 0 ? [] : records, ids)];
  const isOnly = fields.length === 1;
  const links = fields.flatMap((each) => toLinks(each, ids, isOnly));
  if (links.length < MIN_LINKS) return null;
  const taken = new Set(fields.map(({ field }) => field));
  const nodes = new Map<string, JsonObject>();
  for (const { id, record } of records)
    if (ids.get(id) === id) nodes.set(id, toNode(id, record, taken, nodes.get(id)));
  const ends = links.flatMap(({ source, target }) => [String(source), String(target)]);
  const held = tables.flatMap(({ rows }) => rows.map(([holder]) => ids.get(holder) ?? holder));
  for (const id of [...held, ...ends]) if (!nodes.has(id)) nodes.set(id, { id, name: id });
  return {
    graph: { nodes: [...nodes.values()], links, ends: ['source', 'target'], root: {} },
    fields: [...taken].filter((field) => field !== ''),
  };
}

type Holder = { readonly id: string; readonly record: JsonObject };

/** Records with an id or a name in lists may be actors. */
function listRecords(root: JsonObject): readonly Holder[] {
  return Object.values(root).flatMap((value) =>
    toObjects(value).flatMap((record) => {
      const id = record.id ?? findThingName(record)?.name;
      const isNamed = typeof id === 'string' || typeof id === 'number';
      return isNamed && findThingName(record) ? [{ id: String(id), record }] : [];
    }),
  );
}

/** So may records that stand each under its name. */
function listKeyed(root: JsonObject): readonly Holder[] {
  return [root, ...Object.values(root)].flatMap((value) =>
    isKeyed(value) ? listEntries(value).map(([id, record]) => ({ id, record })) : [],
  );
}

/** Beside tables of ties records stand under the names that these tie, if most of those have one. */
function listBeside(root: JsonObject, tables: readonly KeyedField[]): readonly Holder[] {
  const tied = new Set(
    tables.flatMap(({ rows }) => rows.flatMap(([holder, others]) => [holder, ...Object.keys(others)])),
  );
  return Object.entries(root).flatMap(([field, value]) => {
    if (tables.some((table) => table.field === field) || !isKeyed(value)) return [];
    const entries = listEntries(value);
    const known = entries.filter(([id]) => tied.has(id));
    return known.length > 1 && known.length >= MIN_KNOWN * tied.size
      ? entries.map(([id, record]) => ({ id, record }))
      : [];
  });
}

function listIds(records: readonly Holder[]): ReadonlyMap<string, string> {
  const ids = new Map(records.map(({ id }) => [id, id]));
  for (const { id, record } of records) {
    const name = findThingName(record)?.name;
    if (name !== undefined && !ids.has(name)) ids.set(name, id);
  }
  return ids;
}

function toNode(
  id: string,
  record: JsonObject,
  taken: ReadonlySet<string>,
  before: JsonObject = {},
): JsonObject {
  const facts = Object.entries(record).filter(([field]) => !taken.has(field));
  return {
    ...before,
    ...Object.fromEntries(facts),
    id,
    name: findThingName(record)?.name ?? before.name ?? id,
  };
}

function isKeyed(value: unknown): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const values = Object.entries(value).filter(([name]) => !BESIDE.test(name));
  return values.length >= MIN_HOLDERS && values.every(([, each]) => isJsonObject(each));
}

function listEntries(value: JsonObject): readonly Row[] {
  return Object.entries(value).flatMap(([name, each]) =>
    isJsonObject(each) && !BESIDE.test(name) ? [[name, each] as const] : [],
  );
}

/**
 * Whole objects whose keys are names, within which others stand, or are two names (`"ada|bert"`); of one within another the outer one. The
 * names may be those of `listed` records, or those under which records stand beside it.
 */
function findTables(root: JsonObject, listed: readonly Holder[]): readonly KeyedField[] {
  const all: readonly (readonly [string, unknown])[] = [['', root], ...Object.entries(root)];
  return all.flatMap(([field, value]) => {
    if (!isJsonObject(value)) return [];
    const beside = Object.entries(root).flatMap(([other, each]) =>
      other !== field && field !== '' && isKeyed(each)
        ? listEntries(each).map(([id, record]) => ({ id, record }))
        : [],
    );
    const ids = listIds([...listed, ...beside]);
    const pairs = listPairs(value, ids);
    if (pairs.length > 0) return [{ field, rows: pairs }];
    const rows = isKeyed(value) || isSparse(value) ? listEntries(value) : [];
    return areOthers(rows, ids) ? [{ field, rows }] : [];
  });
}

const SEPARATORS = ['|', '->', '→', '--', '—', '–', '_', '-', ':', ';', ',', '/', '~', '&', ' '];

/** Returns the ties of an object of which each key is the names of two: nothing for any other. */
function listPairs(value: JsonObject, ids: ReadonlyMap<string, string>): readonly Row[] {
  const entries = Object.entries(value).filter(([name]) => !BESIDE.test(name));
  if (entries.length < MIN_LINKS) return [];
  for (const separator of SEPARATORS) {
    const pairs = entries.flatMap(([key, said]): Row[] => {
      const [from, to, ...more] = key.split(separator).map((part) => part.trim());
      const isPair = from !== undefined && to !== undefined && more.length === 0;
      return isPair && ids.has(from) && ids.has(to) ? [[from, { [to]: said }]] : [];
    });
    if (pairs.length === entries.length) return pairs;
  }
  return [];
}

/** One name alone may have others below it, where the others have none. */
function isSparse(value: JsonObject): boolean {
  return Object.values(value).every(isJsonObject);
}

/** Fields of actors in which others stand by their names. */
function findFields(records: readonly Holder[], ids: ReadonlyMap<string, string>): readonly KeyedField[] {
  const rows = new Map<string, Row[]>();
  for (const { id, record } of records)
    for (const [field, value] of listEntries(record))
      rows.set(field, [...(rows.get(field) ?? []), [id, value]]);
  return [...rows].flatMap(([field, all]) => (areOthers(all, ids) ? [{ field, rows: all }] : []));
}

function areOthers(rows: readonly Row[], ids: ReadonlyMap<string, string>): boolean {
  const holders = new Set(rows.map(([holder]) => holder));
  const names = new Set(rows.flatMap(([, others]) => Object.keys(others)));
  const known = [...names].filter((name) => holders.has(name) || ids.has(name));
  const filled = rows.filter(([, others]) => Object.keys(others).length > 0).length;
  return filled > 0 && known.length > 1 && known.length >= MIN_KNOWN * names.size;
}

function toLinks(
  { field, rows }: KeyedField,
  ids: ReadonlyMap<string, string>,
  isOnly: boolean,
): readonly JsonObject[] {
  const values = rows.flatMap(([, others]) => Object.values(others));
  const isPlain =
    PLAIN.test(field) || (isOnly && values.some((value) => typeof value === 'number' && value < 0));
  const type = isPlain ? {} : { type: field };
  const links = rows.flatMap(([holder, others]) =>
    Object.entries(others).flatMap(([name, said]) => {
      const [source, target] = [holder, name].map((each) => ids.get(each) ?? each);
      return source === target ? [] : toFacts(said, type).map((fact) => ({ ...fact, source, target }));
    }),
  );
  return values.every((value) => typeof value === 'number') ? joinReturns(links) : links;
}

/** Numbers that are the same both ways are ties without direction, each once. */
function joinReturns(links: readonly JsonObject[]): readonly JsonObject[] {
  const toKey = ({ weight }: JsonObject, from: unknown, to: unknown) => JSON.stringify([weight, from, to]);
  const all = new Set(links.map((link) => toKey(link, link.source, link.target)));
  if (!links.every((link) => all.has(toKey(link, link.target, link.source)))) return links;
  return links
    .filter(({ source, target }) => String(source) < String(target))
    .map((link) => ({ ...link, directed: false }));
}

/** What is said of a tie: nothing of one that is none, and of several each. */
function toFacts(said: unknown, type: JsonObject): readonly JsonObject[] {
  if (said === null || said === false || said === 0 || said === '') return [];
  if (said === true) return [type];
  if (typeof said === 'number') return [{ ...type, weight: said }];
  if (Array.isArray(said)) return said.flatMap((each: unknown) => toFacts(each, type));
  if (isJsonObject(said)) return [{ ...type, ...said }];
  const text = String(said);
  if (text.length > MAX_WORD || /[\n!?]|\.\s/.test(text)) return [{ ...type, description: text }];
  return ['type' in type ? { ...type, says: text } : { type: text }];
}

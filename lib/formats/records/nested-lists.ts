import { isJsonObject, type JsonObject } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';
import { findThingName, isText } from './thing-name';

/** A graph in records that have others within them, and the fields in which these stand. */
export type NestedFound = { readonly graph: NodeLinks; readonly fields: readonly string[] };

/** The share of the records that must have a name, of their lists that must hold named things, and of ids that must be those of records. */
const MIN_NAMED = 0.8;
const MIN_KNOWN = 0.5;
const MAX_FIELDS = 40;
/** Lists of what a thing is called, where it is described and what it is about: none of those to whom it is tied. */
export const NO_TIES =
  /^(\w*_types?|\w*_categor(y|ies)|roles?|programs?|\w*_?aka_?list|alias_?list|id_?list|address_?list|program_?list|\w*birth_?list|nationality_?list|citizenship_?list|other_?names?|names?|alias(es)?|aka|alternative_?names?|links?|urls?|websites?|identifiers?|ids|addresses|contact_?details|phones?|emails?|tags?|labels?|images?|photos?|sources?|documents?|files?|attachments?|categor(y|ies)|skills?|topics?|keywords?|genres?|languages?|countr(y|ies)|steps?|ingredients?|items?|products?|versions?|features?|properties|metadata|location|address)$/i;
export const ROLE_KEYS = [
  'role',
  'position',
  'relation',
  'relationship',
  'relation_type',
  'type',
  'job',
  'title',
];

/**
 * Returns the graph in a list of records that have lists of others within them: members of a body, or the ids of those whom each one knows. Null
 * where the records have no names, or no such list.
 */
export function findNested(records: readonly JsonObject[]): NestedFound | null {
  // A whole record is what it holds where that has an id of its own: else its lists say what they are to the record.
  const named = records
    .map((record) => (holdsId(record) ? unwrap(record) : record))
    .filter((record) => findThingName(record) !== null);
  if (records.length === 0 || named.length < MIN_NAMED * records.length) return null;
  const ids = listIds(named);
  const fields = [...new Set(named.flatMap((record) => Object.keys(record)))].slice(0, MAX_FIELDS);
  const ofThings = fields.filter((field) => !NO_TIES.test(field) && holdsThings(named, field));
  // A body may list its deputies by name alone, whom it or another has among its members.
  const inner = ofThings.flatMap((field) => named.flatMap((record) => listMembers(record[field])));
  const known = new Map(inner.map((thing) => [findThingName(thing)?.name ?? '', '']));
  const ofIds = fields.filter((field) => {
    if (ofThings.includes(field)) return false;
    const areLists = named.some((record) => Array.isArray(record[field])) && !NO_TIES.test(field);
    return holdsIds(named, field, areLists ? new Map([...known, ...ids]) : ids);
  });
  // One person alone under a key is tied as those of a list are; where something is or of what sort, it is not.
  const isHeld = (field: string) =>
    named.some((record) => Array.isArray(record[field])) || (!OF_SORTS.test(field) && named.length > 1);
  if (!ofThings.some(isHeld) && ofIds.length === 0) return null;
  return { graph: toGraph(named, ofThings, ofIds, ids), fields: [...ofThings, ...ofIds] };
}

/** Returns the ids of records, and their names, each with the id of its record. */
function listIds(records: readonly JsonObject[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const record of records) ids.set(toId(record), toId(record));
  for (const record of records) {
    const name = findThingName(record)?.name ?? '';
    if (!ids.has(name)) ids.set(name, toId(record));
  }
  return ids;
}

const OWN_IDS: readonly string[] = ['id', '_id', 'ID', 'Id', 'uuid'];
/** Fields that hold the id of somebody else, though numbers may be of anything. */
const OF_OTHERS =
  /^(parent|superior|supervisor|manager|boss|reports[ _-]?to|head|leader|owner|employer|spouse|partner|father|mother|mentor|rival|ally|enemy|belongs[ _-]?to)[ _-]?(id|ID|Id)?s?$/i;

function toId(record: JsonObject): string {
  const own = OWN_IDS.map((key) => record[key]).find((id) => id !== undefined && id !== null);
  if (isId(own)) return String(own);
  return findThingName(record)?.name ?? '';
}

function listThings(value: unknown): readonly JsonObject[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter(isJsonObject);
}

/** Returns the things in a field in which things stand, of which some may be told by their names alone. */
function listMembers(value: unknown): readonly JsonObject[] {
  const all = Array.isArray(value) ? value : [value];
  return all.flatMap((each) =>
    isJsonObject(each) ? [unwrap(each)] : isText(each) ? [{ name: each.trim() }] : [],
  );
}

function holdsThings(records: readonly JsonObject[], field: string): boolean {
  const things = records.flatMap((record) => listThings(record[field]));
  return things.length > 0 && things.every((thing) => findThingName(unwrap(thing)) !== null);
}

/** Fields in which the place, the sort or the state of a record stands, as an object with a name. */
export const OF_SORTS =
  /^(region|city|town|state|province|district|place|venue|currency|status|stage|phase|period|sector|industry|licen[cs]e|dataset|publisher|owner_?type|legal_?form|gender|sex|unit_?type|class|kind|type|schema|geometry)$/i;

/** Fields that name a record itself; others, such as `raw_author_name`, say how somebody was written there. */
const OWN_NAMES = /^(name|full_?name|display_?name|label|title|first_?name)$/i;

/** Returns the field of a record that only joins something to what stands in it: `{ author: { id, name }, author_position: 'first' }`. Null for one that is a thing itself. */
function findHeld(record: JsonObject): string | null {
  if (isId(record.id) || isId(record._id)) return null;
  if (Object.keys(record).some((key) => OWN_NAMES.test(key) && isText(record[key]))) return null;
  const held = Object.keys(record).filter((key) => {
    const value = record[key];
    return isJsonObject(value) && !NO_TIES.test(key) && !OF_SORTS.test(key) && findThingName(value) !== null;
  });
  return held.length === 1 ? (held[0] ?? null) : null;
}

function holdsId(record: JsonObject): boolean {
  const inner = record[findHeld(record) ?? ''];
  return isJsonObject(inner) && isId(inner.id);
}

/** Returns the thing that a record joins, with what the record says beside it; any other record as it is. */
function unwrap(record: JsonObject): JsonObject {
  const held = findHeld(record);
  const inner = held === null ? undefined : record[held];
  if (held === null || !isJsonObject(inner)) return record;
  const { [held]: _, ...rest } = record;
  return { ...rest, ...inner };
}

function listTexts(value: unknown): readonly string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.flatMap((each) => (isId(each) && each !== '' ? [String(each)] : []));
}

/** A list of ids names other records of the same list. */
function holdsIds(records: readonly JsonObject[], field: string, ids: ReadonlyMap<string, string>): boolean {
  if (OWN_IDS.includes(field)) return false;
  const isOwn = (record: JsonObject, text: string) => ids.get(text) === toId(record);
  const texts = records.flatMap((record) =>
    listTexts(record[field]).map((text) => ({ text, isOwn: isOwn(record, text) })),
  );
  const known = texts.filter(({ text, isOwn: own }) => ids.has(text) && !own);
  const areNumbers =
    known.every(({ text }) => /^\d+$/.test(text)) &&
    !OF_OTHERS.test(field) &&
    !records.some((each) => Array.isArray(each[field]));
  return known.length > 0 && !areNumbers && known.length >= MIN_KNOWN * texts.length;
}

function toGraph(
  records: readonly JsonObject[],
  ofThings: readonly string[],
  ofIds: readonly string[],
  ids: ReadonlyMap<string, string>,
): NodeLinks {
  const nodes = new Map<string, JsonObject>();
  const links: JsonObject[] = [];
  const taken = [...ofThings, ...ofIds];
  const add = (thing: JsonObject, id: string, left: readonly string[]) => {
    const found = findThingName(thing);
    const rest = Object.entries(thing).filter(([key]) => !left.includes(key) && !found?.keys.includes(key));
    nodes.set(id, { ...nodes.get(id), ...Object.fromEntries(rest), name: found?.name ?? id, id });
  };
  for (const record of records) add(record, toId(record), taken);
  /** Ties a thing to those within it, and these to those within them. */
  const tie = (holder: JsonObject, source: string, fields: readonly string[]) => {
    for (const field of fields)
      for (const thing of listMembers(holder[field])) {
        const target = toTarget(thing, field);
        const inner = listInner(thing);
        const own = findThingName(thing)?.keys ?? [];
        const said = ROLE_KEYS.filter((key) => isText(thing[key]) && !own.includes(key));
        const role = said.find((key) => KIN.test(String(thing[key]))) ?? said[0];
        innerIds.set(findThingName(thing)?.name ?? '', target);
        if (!nodes.has(target)) add(thing, target, [...LINK_KEYS, ...inner]);
        const left = ['id', role ?? '', ...own, ...inner];
        const facts = Object.fromEntries(Object.entries(thing).filter(([key]) => !left.includes(key)));
        links.push({ ...facts, source, target, type: role === undefined ? field : String(thing[role]) });
        tie(thing, target, inner);
      }
  };
  const innerIds = new Map<string, string>();
  /** One id with one name is one thing, in whatever field it stands. */
  const known = new Map<string, string>();
  const toTarget = (thing: JsonObject, field: string) => {
    const name = findThingName(thing)?.name ?? '';
    const key = isId(thing.id) ? `${thing.id}\n${name}` : '';
    const target = ids.get(name) ?? known.get(key) ?? toInnerId(thing, field);
    if (key !== '' && !known.has(key)) known.set(key, target);
    return target;
  };
  for (const record of records) {
    const source = toId(record);
    tie(record, source, ofThings);
    for (const field of ofIds)
      for (const text of listTexts(record[field])) {
        const target = ids.get(text) ?? innerIds.get(text) ?? text;
        if (!nodes.has(target)) nodes.set(target, { id: target, name: target });
        links.push({ source, target, type: field });
      }
  }
  return { nodes: [...nodes.values()], links, ends: ['source', 'target'], root: {} };
}

/** What says how somebody is related, whatever else does. */
const KIN = /^(spouse|wife|husband|partner|child|son|daughter|parent|father|mother|brother|sister|sibling)$/i;

export const LINK_KEYS = [...ROLE_KEYS, 'from', 'to', 'since', 'start', 'end'];

/** Returns the fields of a thing in which others with names stand. */
function listInner(thing: JsonObject): readonly string[] {
  return Object.keys(thing).filter((field) => {
    const things = listThings(thing[field]);
    const areNamed = things.every((each) => findThingName(unwrap(each)) !== null);
    return !NO_TIES.test(field) && things.length > 0 && areNamed;
  });
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** Ids of another sort of thing may be the same numbers. */
function toInnerId(thing: JsonObject, field: string): string {
  const { id } = thing;
  if (isId(id)) return `${field} ${id}`;
  return findThingName(thing)?.name ?? '';
}

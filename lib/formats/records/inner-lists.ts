import { isJsonObject, type JsonObject } from '../json/read-json-source';
import { findThingName, isText } from './thing-name';

/** A record, and what a list within it holds: texts, records, or both. */
export type Holder = { readonly record: JsonObject; readonly entries: readonly unknown[] };

/** How many names of lists are kept. */
const MAX_LISTS = 200;

/**
 * Returns the records that have a list of some name within them, by the names of the lists, however deep they lie. Where a field holds a list in some records and
 * one thing in others, as XML writes them, that one is a list as well.
 */
export function listHolders(value: unknown): ReadonlyMap<string, readonly Holder[]> {
  const lists = new Set<string>();
  const found = new Map<string, Holder[]>();
  walk(value, (record) => {
    for (const [name, held] of Object.entries(record)) {
      const isList = Array.isArray(held);
      if (isList && lists.size < MAX_LISTS) lists.add(name);
      const entries: readonly unknown[] = isList ? held : [held];
      if (!entries.every((entry) => isText(entry) || isJsonObject(entry))) continue;
      const holders = found.get(name) ?? [];
      holders.push({ record, entries });
      found.set(name, holders);
    }
  });
  return new Map([...found].filter(([name]) => lists.has(name)));
}

function walk(value: unknown, visit: (record: JsonObject) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (isJsonObject(value)) {
    visit(value);
    for (const inner of Object.values(value)) walk(inner, visit);
  }
}

/** Returns what a record is called, by itself or by the one thing that it holds, and the record without that name; null for one without any. */
export function nameRecord(record: JsonObject): { readonly name: string; readonly rest: JsonObject } | null {
  const own = findThingName(record);
  if (own) return { name: own.name.trim(), rest: without(record, own.keys) };
  const things = Object.entries(record).filter(([, value]) => isJsonObject(value));
  const [only, more] = things;
  if (!only || more || !isJsonObject(only[1])) return null;
  const inner = findThingName(only[1]);
  return inner
    ? { name: inner.name.trim(), rest: { ...record, [only[0]]: without(only[1], inner.keys) } }
    : null;
}

/** Returns what an entry of a list is called: a text by itself, a record by its name, or by the text between its tags in XML; empty for one without any. */
export function nameEntry(entry: unknown): string {
  if (isText(entry)) return /[\p{L}\p{N}]/u.test(entry) ? entry.trim() : '';
  if (!isJsonObject(entry)) return '';
  return findThingName(entry)?.name.trim() ?? (isText(entry.text) ? entry.text.trim() : '');
}

/** Returns the fields of an entry that say its name. */
export function listNameKeys(entry: unknown): readonly string[] {
  return isJsonObject(entry) ? (findThingName(entry)?.keys ?? ['text']) : [];
}

export function without(record: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

import { isJsonObject, type JsonObject } from '../json/read-json-source';

/** The tables of a database by their names, when a list is how a program writes out a whole database; else null. */
export function findDumpedTables(list: readonly unknown[]): JsonObject | null {
  const items = list.filter(isJsonObject);
  if (items.length === 0 || items.length !== list.length) return null;
  return findModels(items) ?? findNamedTables(items);
}

/** Django has all records in one list, each with the name of its model, its key and its fields. */
function findModels(items: readonly JsonObject[]): JsonObject | null {
  const tables = new Map<string, JsonObject[]>();
  for (const { model, pk, fields } of items) {
    if (typeof model !== 'string' || !isJsonObject(fields)) return null;
    const name = model.replace(/^.*\./, '');
    const id = typeof pk === 'number' || typeof pk === 'string' ? { id: pk } : {};
    tables.set(name, [...(tables.get(name) ?? []), { ...id, ...fields }]);
  }
  return Object.fromEntries(tables);
}

/** phpMyAdmin has a head, and for each table an item with its name and its rows. */
function findNamedTables(items: readonly JsonObject[]): JsonObject | null {
  if (!items.some(({ type }) => type === 'header')) return null;
  const tables: [string, readonly unknown[]][] = [];
  for (const { type, name, data } of items) {
    if (type !== 'table') continue;
    if (typeof name !== 'string' || !Array.isArray(data)) return null;
    tables.push([name, data]);
  }
  return tables.length === 0 ? null : Object.fromEntries(tables);
}

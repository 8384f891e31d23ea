import { isJsonObject, type JsonObject } from '../json/read-json-source';

const NAMES = ['columns', 'fields', 'headers', 'header', 'cols'];
const ROWS = ['data', 'rows', 'records', 'values', 'index'];
const MIN_COLUMNS = 2;

/**
 * Returns the records of a table that JSON has in lists: the names of its columns beside its rows, rows of which the first has the names, or a
 * list for each column. Null for any other.
 */
export function findColumnLists(root: JsonObject): readonly JsonObject[] | null {
  const names = NAMES.map((key) => toNames(root[key])).find((each) => each !== null);
  const rows = ROWS.map((key) => root[key]).find(areRows);
  if (names && rows) return rows.map((row) => toRecord(names, row));
  const inner = rows && toNames(rows[0]);
  if (inner && rows.length > 1 && typeof root.majorDimension === 'string')
    return rows.slice(1).map((row) => toRecord(inner, row));
  return listColumns(root);
}

function areRows(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.length > 0 && value.every(Array.isArray);
}

function toNames(value: unknown): readonly string[] | null {
  if (!Array.isArray(value) || value.length < MIN_COLUMNS) return null;
  const names = value.map((each: unknown) =>
    isJsonObject(each) ? (each.name ?? each.label ?? each.id ?? each.title) : each,
  );
  return names.every((each) => typeof each === 'string') ? names : null;
}

function toRecord(names: readonly string[], row: readonly unknown[]): JsonObject {
  return Object.fromEntries(names.map((name, column) => [name, row[column] ?? null]));
}

/** As many values in each list, none of which is a list or an object. */
function listColumns(root: JsonObject): readonly JsonObject[] | null {
  const entries = Object.entries(root);
  const [first] = entries;
  if (!first || entries.length < MIN_COLUMNS || !Array.isArray(first[1])) return null;
  const { length } = first[1];
  const isColumn = (value: unknown): value is readonly unknown[] =>
    Array.isArray(value) &&
    value.length === length &&
    value.every((each) => typeof each !== 'object' || each === null);
  if (length < 2 || !entries.every(([, value]) => isColumn(value))) return null;
  return first[1].map((_: unknown, row: number) =>
    Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value[row] : null])),
  );
}

/** Returns the records of an object that has each under its id; null for any other. */
export function findKeyed(root: JsonObject): readonly JsonObject[] | null {
  const inner = Object.values(root).find(isKeyed);
  const keyed = isKeyed(root) ? root : inner;
  return isKeyed(keyed)
    ? Object.entries(keyed).map(([id, value]) => ({ ...(isJsonObject(value) ? value : {}), id }))
    : null;
}

function isKeyed(value: unknown): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const values = Object.values(value);
  return values.length >= MIN_COLUMNS && values.every(isJsonObject);
}

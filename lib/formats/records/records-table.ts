import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TableBuilder } from '../create-table';
import { INNER } from '../guess/inner-names';
import { JsonKind, toJsonCell } from '../json/json-cell';
import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NamedTable } from '../table/table-reading';
import { joinNames } from './join-names';
import { toPlainRecord } from './plain-values';
import { findThingName } from './thing-name';

/** Returns a list of records as a table: a column for each field that any of them has, of objects within one for each of theirs. */
export function toNamedTable(name: string, records: readonly JsonObject[]): NamedTable {
  const flat = spreadRepeated(joinNames(records.map(toPlainRecord)))
    .map(flatten)
    .map(addInnerNames);
  const kinds = new Map<string, JsonKind>();
  for (const record of flat) {
    for (const [field, value] of record) {
      const kind = kinds.get(field) ?? new JsonKind();
      kinds.set(field, kind);
      kind.see(value);
    }
  }
  const builder = new TableBuilder();
  const columns = new Map(
    [...kinds].map(([field, each]) => {
      const kind = each.toKind();
      return [field, { kind, column: builder.addColumn(field, kind) }] as const;
    }),
  );
  for (const record of flat) {
    builder.addRow(null);
    for (const [field, value] of record) {
      const found = columns.get(field);
      const text = found && toJsonCell(value, found.kind);
      if (found && text !== undefined && text !== '') builder.set(found.column, text);
    }
  }
  const built = builder.toTable();
  const table = {
    ...built,
    columns: built.columns.map((column) =>
      isInnerName(flat, column.name) ? { ...column, isInner: true } : column,
    ),
  };
  return {
    ...{ name, table, own: null, hasHeader: true, remarks: [] },
    header: {
      row: { cells: table.columns.map((column) => column.name), line: 1 },
      guess: { reason: 'They are the names of fields.', confidence: 'sure' },
      doubt: null,
    },
  };
}

/** The names of the records in each list that a field holds, beside it. A record without a name makes none of the list. */
function addInnerNames(record: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const fields = new Map(record);
  for (const [field, value] of record)
    for (const [inner, names] of listInnerNames(field, value, 0))
      if (!record.has(inner)) fields.set(inner, [...new Set(names)]);
  return fields;
}

const MAX_INNER = 3;

/** Returns the names of the records in a list, and in lists within these, by the fields that lead to them. */
function listInnerNames(
  field: string,
  value: unknown,
  depth: number,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  if (depth > MAX_INNER || !Array.isArray(value) || value.length === 0 || !value.every(isJsonObject))
    return found;
  const names = value.map(readName);
  if (!names.includes('')) found.set(field + INNER, names);
  for (const record of value)
    for (const [key, each] of Object.entries(record))
      for (const [inner, all] of listInnerNames(`${field}.${key}`, each, depth + 1))
        found.set(inner, [...(found.get(inner) ?? []), ...all]);
  return found;
}

/** A record may hold what it is of in an object of its own. */
function readName(record: JsonObject): string {
  const own = findThingName(record)?.name;
  const [inner, more] = Object.values(record).filter(isJsonObject);
  return own ?? (inner && !more ? (findThingName(inner)?.name ?? '') : '');
}

/** A field of that name in the file itself is one like any other. */
function isInnerName(records: readonly ReadonlyMap<string, unknown>[], name: string): boolean {
  if (!name.endsWith(INNER)) return false;
  return records.some((record) =>
    [...record].some(([field, value]) => name.startsWith(field) && listInnerNames(field, value, 0).has(name)),
  );
}

/** A record that holds more lists than this of several things each is kept as it is. */
const MAX_SPREAD = 100;

/** Where a field holds one thing in some records and several in others, as XML writes them, those of several stand in a row for each of them. */
function spreadRepeated(records: readonly JsonObject[]): readonly JsonObject[] {
  const single = new Set(
    records.flatMap((record) => Object.keys(record).filter((key) => isJsonObject(record[key]))),
  );
  const repeats = (record: JsonObject) =>
    Object.keys(record).filter((key) => single.has(key) && toObjects(record[key]).length > 1);
  return records.flatMap((record) => {
    const keys = repeats(record);
    const count = keys.reduce((product, key) => product * toObjects(record[key]).length, 1);
    if (keys.length === 0 || count > MAX_SPREAD) return [record];
    return keys.reduce<readonly JsonObject[]>(
      (rows, key) => rows.flatMap((row) => toObjects(record[key]).map((one) => ({ ...row, [key]: one }))),
      [record],
    );
  });
}

/** Returns the fields of a record, each name once; those of an object within it have both names: `source.name`. */
function flatten(record: JsonObject): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  const add = (name: string, value: unknown) => {
    const short = name.slice(0, FORMAT_LIMITS.cell);
    const free = short === '' ? 'no name' : short;
    if (!fields.has(free)) fields.set(free, value);
  };
  for (const [name, value] of Object.entries(record)) {
    if (!isJsonObject(value)) add(name, value);
    else for (const [inner, each] of Object.entries(value)) add(`${name}.${inner}`, each);
  }
  return fields;
}

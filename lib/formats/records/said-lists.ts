import { hasNamedEnds } from '../guess/guess-ends';
import { isActorsName, isTiesName } from '../guess/table-words';
import type { ListRoles, ReadResult } from '../import-tables';
import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import { toFailed } from '../remark-list';
import { nameForJoining } from '../table/name-for-joining';
import { readTables } from '../table/read-tables';
import type { NamedTable } from '../table/table-reading';
import { toNamedTable } from './records-table';

const MAX_DEPTH = 5;
const MAX_LISTS = 100;

/**
 * Returns the draft of a file whose lists of records are what a user says that they are; of the others those are read whose names or fields say what they
 * hold. Lists are found by their names, however deep they lie; several of one name are one.
 */
function readSaidLists(value: unknown, said: ListRoles): ReadResult {
  const lists = new Map<string, JsonObject[]>();
  collect(value, '', 0, lists);
  const tables = [...lists].flatMap(([name, records]): NamedTable[] => {
    const table = toNamedTable(name, records);
    const role = Object.hasOwn(said, name) ? said[name] : toRole(table);
    return role ? [{ ...table, role }] : [];
  });
  if (tables.length > 0) return readTables(tables.map((table) => nameForJoining(table, tables)));
  const names = Object.keys(said)
    .slice(0, 5)
    .map((name) => `“${name.slice(0, 40)}”`);
  return toFailed(
    `The file holds no list called ${names.join(' or ')}.`,
    'Name a list of the file, as it is written there.',
  );
}

/** Returns a draft that can be read anew with what a user says of its lists, and that tells what of the file it has not read. */
export function withLists(read: ReadResult, value: unknown, lists: ListRoles = {}): ReadResult {
  if (read.kind !== 'draft') return read;
  const { mapping } = read;
  const isSaid = Object.keys(lists).length > 0;
  return {
    ...read,
    mapping: isSaid ? { ...mapping, headers: { ...mapping.headers, lists } } : mapping,
    holds: value,
    applyLists: (said) => withLists(readSaidLists(value, said), value, said),
  };
}

function toRole({ name, table }: NamedTable): 'ties' | 'actors' | null {
  if (hasNamedEnds(table)) return 'ties';
  if (isTiesName(name)) return 'ties';
  return isActorsName(name) ? 'actors' : null;
}

function collect(value: unknown, name: string, depth: number, lists: Map<string, JsonObject[]>): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    const records = toObjects(value);
    if (records.length > 0 && (lists.has(name) || lists.size < MAX_LISTS))
      lists.set(name, [...(lists.get(name) ?? []), ...records]);
    for (const record of records) collectWithin(record, depth, lists);
  } else if (isJsonObject(value)) collectWithin(value, depth, lists);
}

function collectWithin(record: JsonObject, depth: number, lists: Map<string, JsonObject[]>): void {
  for (const [key, inner] of Object.entries(record))
    if (typeof inner === 'object') collect(inner, key, depth + 1, lists);
}

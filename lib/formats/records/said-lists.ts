import { ACTOR_WORDS } from '../guess/column-words';
import { guessColumns } from '../guess/guess-columns';
import { hasNamedEnds } from '../guess/guess-ends';
import { profileColumns } from '../guess/profile-column';
import { isActorsName, isTiesName } from '../guess/table-words';
import { findLikelyPairs, findNamePairs } from '../guess/value-pairs';
import type { ImportTable, ListRoles, ReadResult, Remark } from '../import-tables';
import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import { toFailed } from '../remark-list';
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

/** Of several lists of one sort those columns join them that a word tells; of a list that a user named, its names, and the columns that name actors. */
function nameForJoining(list: NamedTable, all: readonly NamedTable[]): NamedTable {
  const isAlone = all.filter(({ role }) => role === list.role).length < 2;
  if (isAlone) return list;
  const { table } = list;
  if (list.role === 'ties') {
    if (hasNamedEnds(table)) return list;
    const [source, target] = findEndsAmong(
      table,
      all.filter(({ role }) => role === 'actors'),
    );
    return source && target
      ? rename(
          list,
          new Map([
            [source, 'source'],
            [target, 'target'],
          ]),
        )
      : list;
  }
  const { columns } = guessColumns(table, 'actorColumns', ACTOR_WORDS);
  if ([...columns.values()].some((field) => field === 'id' || field === 'name')) return list;
  const name = profileColumns(table).find(
    ({ sort, values }) => sort === 'name' && values.size === table.rows,
  );
  return name ? rename(list, new Map([[name.name, 'name']])) : list;
}

/** Returns the two columns of which most values stand in a list of actors; where none do, two that may be ends. */
function findEndsAmong(table: ImportTable, actors: readonly NamedTable[]): readonly string[] {
  const profiles = profileColumns(table);
  const known = new Set(
    actors.flatMap((each) => profileColumns(each.table).flatMap(({ values }) => [...values])),
  );
  const naming = profiles.filter(
    ({ values, sort }) =>
      sort !== 'empty' && [...values].filter((value) => known.has(value)).length > HALF * values.size,
  );
  const [pair] = [...findLikelyPairs(profiles), ...findNamePairs(profiles)];
  if (naming.length > 1) return naming.map(({ name }) => name);
  return pair ? [pair.source.name, pair.target.name] : [];
}

const HALF = 0.5;

function rename(list: NamedTable, names: ReadonlyMap<string, string>): NamedTable {
  const columns = list.table.columns.map((column) => ({
    ...column,
    name: names.get(column.name) ?? column.name,
  }));
  const told = [...names].map(([from, to]) => `“${from}” as “${to}”`).join(', ');
  const note: Remark = {
    severity: 'note',
    place: list.name,
    message: `Columns of this list were taken ${told}.`,
    fix: '',
  };
  return { ...list, table: { ...list.table, columns }, remarks: [...list.remarks, note] };
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

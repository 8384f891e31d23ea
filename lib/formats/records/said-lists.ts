import { findQuestions } from '../guess/find-questions';
import { hasNamedEnds } from '../guess/guess-ends';
import { isActorsName, isTiesName } from '../guess/table-words';
import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import { isEntryRole, type ListRoles } from '../list-role';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import { nameForJoining } from '../table/name-for-joining';
import { readTables } from '../table/read-tables';
import type { NamedTable } from '../table/table-reading';
import { askAboutEntries } from './ask-about-entries';
import { toEntryTables } from './entry-ties';
import { type Holder, listHolders } from './inner-lists';
import { offerThings } from './read-things';
import { toNamedTable } from './records-table';

const MAX_DEPTH = 5;
const MAX_LISTS = 100;

/**
 * Returns the draft of a file whose lists of records are what a user says that they are; of the others those are read whose names or fields say what they
 * hold. Lists are found by their names, however deep they lie; several of one name are one.
 */
function readSaidLists(value: unknown, said: ListRoles, marked: unknown): ReadResult {
  const lists = new Map<string, JsonObject[]>();
  collect(value, '', 0, lists);
  const ofEntries = Object.values(said).some(isEntryRole) ? toEntryTables(listHolders(marked), said) : [];
  const others = [...lists].flatMap(([name, records]): NamedTable[] => {
    const own = Object.hasOwn(said, name) ? said[name] : undefined;
    if (typeof own === 'object' || own === 'none') return [];
    const table = toNamedTable(name, records);
    // Beside ties within records the records themselves are actors already.
    const role = own ?? (ofEntries.length > 0 ? null : toRole(table));
    return role ? [{ ...table, role }] : [];
  });
  const tables = [...ofEntries, ...others];
  if (tables.length > 0) return readTables(tables.map((table) => nameForJoining(table, tables)));
  const names = Object.keys(said)
    .slice(0, 5)
    .map((name) => `“${name.slice(0, 40)}”`);
  return toFailed(
    `The file holds no list called ${names.join(' or ')}.`,
    'Name a list of the file, as it is written there.',
  );
}

/**
 * Returns a draft that can be read anew with what a user says of its lists, and that tells what of the file it has not read. `marked`: the same value with
 * the marks of words in it, where the form has such.
 */
export function withLists(
  read: ReadResult,
  value: unknown,
  lists: ListRoles = {},
  marked: unknown = value,
): ReadResult {
  if (read.kind !== 'draft') return read;
  const { mapping } = read;
  const isSaid = Object.keys(lists).length > 0;
  return {
    ...offerThings(askAboutInner(read, listHolders(marked), lists), value),
    mapping: isSaid ? { ...mapping, headers: { ...mapping.headers, lists } } : mapping,
    holds: value,
    applyLists: (said) => withLists(readSaidLists(value, said, marked), value, said, marked),
  };
}

type Draft = Extract<ReadResult, { kind: 'draft' }>;

/** What stands in lists within records is asked about where something else is unsure, and nothing was made of it. */
function askAboutInner(read: Draft, holders: ReadonlyMap<string, readonly Holder[]>, said: ListRoles): Draft {
  const { ties, actors } = read.draft;
  const columns = [ties, actors].flatMap((table) => table?.columns.map(({ name }) => name) ?? []);
  const isKept = (list: string) => columns.some((name) => name === list || name.endsWith(`.${list}`));
  const asked = askAboutEntries(holders, said, isKept);
  if (asked.length === 0) return read;
  if (read.questions) return { ...read, questions: [...read.questions, ...asked] };
  const isOpen =
    Object.keys(said).length > 0 || findQuestions(read.draft, read.mapping, read.guesses).length > 0;
  if (!isOpen) return read;
  return { ...read, shapeQuestions: [...(read.shapeQuestions ?? []), ...asked] };
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
    const known = lists.get(name);
    if (known) for (const record of records) known.push(record);
    else if (records.length > 0 && lists.size < MAX_LISTS) lists.set(name, [...records]);
    for (const record of records) collectWithin(record, depth, lists);
  } else if (isJsonObject(value)) collectWithin(value, depth, lists);
}

function collectWithin(record: JsonObject, depth: number, lists: Map<string, JsonObject[]>): void {
  for (const [key, inner] of Object.entries(record))
    if (typeof inner === 'object') collect(inner, key, depth + 1, lists);
}

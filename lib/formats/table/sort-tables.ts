import { ACTOR_WORDS } from '../guess/column-words';
import { foldName } from '../guess/fold-name';
import { guessColumns } from '../guess/guess-columns';
import { hasNamedEnds, hasSharedEnds } from '../guess/guess-ends';
import { hasKnownRows } from '../guess/known-rows';
import { looksLikeMatrix } from '../guess/looks-like-matrix';
import { profileColumns } from '../guess/profile-column';
import { isActorsName, isTiesName } from '../guess/table-words';
import { isMeetingTable } from '../import/import-meetings';
import type { ImportTable } from '../import-tables';
import { isEntryRole } from '../list-role';
import type { Headers } from '../mapping';
import { nameForJoining } from './name-for-joining';
import type { NamedTable } from './table-reading';
import { isUnfolded } from './unfold-tables';

/** What several tables hold; `passed`: those that are not read. */
export type SortedTables = {
  readonly ties: readonly NamedTable[];
  readonly actors: readonly NamedTable[];
  readonly meetings: readonly NamedTable[];
  readonly claims: readonly NamedTable[];
  readonly passed: readonly NamedTable[];
};

/** Returns what each of several tables holds, by what a user has said, their names, and their columns. */
export function sortTables(tables: readonly NamedTable[], said: Headers): SortedTables {
  const listed = ({ name }: NamedTable) => {
    const own = said.lists && Object.hasOwn(said.lists, name) ? said.lists[name] : undefined;
    // What is left out is passed over, and so are codes, once they are read where they stand.
    if (isEntryRole(own)) return 'ties';
    return typeof own === 'object' || own === 'none' ? null : own;
  };
  const found = tables.map((table) => ({
    table,
    role: listed(table) === undefined ? findRole(table, tables.length, said.rows) : (listed(table) ?? null),
  }));
  const roles = obeyRows(found, said);
  const told = roles.map(({ table, role }) =>
    role === 'ties' || role === 'actors' ? { ...table, role } : table,
  );
  const ofRole = (sought: string) =>
    roles.flatMap(({ table, role }, at) =>
      role === sought
        ? [listed(table) ? nameForJoining(told[at] ?? table, told, said.lists?.[table.name]) : table]
        : [],
    );
  const ties = ofRole('ties');
  const likeActors = ofRole('actors');
  const actors = pickActors(likeActors, ties, said);
  return {
    ...{ ties, actors },
    meetings: roles.flatMap(({ table, role }) => (role === 'meetings' ? [table] : [])),
    claims: roles.flatMap(({ table, role }) => (role === 'claims' ? [table] : [])),
    passed: [
      ...roles.flatMap(({ table, role }) => (role === null ? [table] : [])),
      ...likeActors.filter((table) => !actors.includes(table)),
    ],
  };
}

type Role = ReturnType<typeof findRole>;
type WithRole = { readonly table: NamedTable; readonly role: Role };

/** Where of several tables one alone is read, as actors, what a user says of its rows is said of it. */
function obeyRows(found: readonly WithRole[], { rows, lists }: Headers): readonly WithRole[] {
  const read = found.filter(({ role }) => role !== null);
  const [only] = read;
  if (rows !== 'ties' || lists || read.length !== 1 || only?.role !== 'actors') return found;
  return found.map((each) => (each === only ? { ...each, role: 'ties' } : each));
}

/**
 * Beside “nodes.csv” a table of the properties of the whole is none of actors. “firms.csv” beside “persons.csv” is, where ties name its
 * rows.
 */
function pickActors(
  likeActors: readonly NamedTable[],
  ties: readonly NamedTable[],
  said: Headers,
): readonly NamedTable[] {
  const called = likeActors.filter(
    ({ name, role }) => role === 'actors' || isActorsName(name) || said.lists?.[name] === 'actors',
  );
  if (called.length === 0 || ties.length === 0) return likeActors;
  return likeActors.filter((table) => called.includes(table) || nameEnds(table.table, ties, called));
}

/** Returns whether ties name rows of a table by ids, or by names, that the other tables of actors do not have. */
function nameEnds(table: ImportTable, ties: readonly NamedTable[], others: readonly NamedTable[]): boolean {
  const known = new Set(others.flatMap((other) => listIds(other.table)));
  const ids = new Set(listIds(table).filter((id) => !known.has(id)));
  return ties.some(({ table: { columns, rows, cell } }) =>
    columns.some((_, column) => {
      for (let row = 0; row < Math.min(rows, MAX_LOOKED_AT); row += 1)
        if (ids.has(cell(row, column).trim())) return true;
      return false;
    }),
  );
}

const MAX_LOOKED_AT = 5_000;

function listIds({ columns, rows, cell }: ImportTable): readonly string[] {
  const told = columns.flatMap(({ name }, column) => (/^(id|name)$/.test(foldName(name)) ? [column] : []));
  return told.flatMap((column) =>
    Array.from({ length: rows }, (_, row) => cell(row, column).trim()).filter((each) => each !== ''),
  );
}

/** Of several tables that are called by nothing, the largest is asked about as if it stood alone. */
export function findLargest(tables: readonly NamedTable[]): NamedTable | null {
  const size = ({ table }: NamedTable) => table.rows * table.columns.length;
  const [first, second] = [...tables].sort((a, b) => size(b) - size(a));
  return first && second && first.table.columns.length > 1 && first.table.rows > 0 ? first : null;
}

/** Returns what a table of several holds, where its columns or its name tell; null where nothing does. */
export function findRole(
  named: NamedTable,
  count: number,
  said: Headers['rows'],
): 'actors' | 'ties' | 'meetings' | 'claims' | null {
  const { name, table, hasHeader } = named;
  if (named.role) return named.role;
  if (named.own === 'claims') return 'claims';
  if (table.columns.length < 2 && count > 1) return null;
  if (isOfMeetings(named)) return 'meetings';
  if (count === 1 && said && !isUnfolded(said)) return said;
  if (hasHeader && (hasNamedEnds(table) || (count === 1 && hasKnownRows(table)))) return 'ties';
  if (count > 1 && isTiesName(name)) return 'ties';
  if (count > 1 && isActorsName(name)) return 'actors';
  if (count === 1 && looksLikeMatrix(table)) return 'ties';
  if (hasHeader && hasActorColumns(table) && !(count === 1 && hasSharedEnds(table))) return 'actors';
  return count === 1 ? 'ties' : null;
}

/** The days between which a meeting was are in columns that are called as ends are, and may be empty. */
function holdsNamedEnds(table: ImportTable): boolean {
  const isEmpty = profileColumns(table).some(
    ({ name, sort }) => sort === 'empty' && ['from', 'to'].includes(foldName(name)),
  );
  return !isEmpty && hasNamedEnds(table);
}

/** Returns whether a table is one of meetings; one of those who receive others in it is one of ties. */
export function isOfMeetings({ name, table, hasHeader, own }: NamedTable): boolean {
  if (own === 'meetings') return true;
  return (
    own === null &&
    hasHeader &&
    !holdsNamedEnds(table) &&
    isMeetingTable(
      name,
      table.columns.map((column) => column.name),
    )
  );
}

/** A table of actors has a column for their name or id, and nothing that only ties have. */
function hasActorColumns(table: ImportTable): boolean {
  const { columns } = guessColumns(table, 'actorColumns', ACTOR_WORDS);
  return [...columns.values()].some((field) => field === 'name' || field === 'id');
}

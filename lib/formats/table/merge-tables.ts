import { TableBuilder } from '../create-table';
import { ACTOR_WORDS, TIE_WORDS } from '../guess/column-words';
import { foldName } from '../guess/fold-name';
import { guessColumns } from '../guess/guess-columns';
import { guessEnds } from '../guess/guess-ends';
import type { ImportTable } from '../import-tables';

/** Tables of one sort that are put together, each with the name of its file or sheet. */
export type Titled = { readonly name: string; readonly table: ImportTable };

/** Tables put together, or why they cannot be. */
export type Merged =
  | { readonly ok: true; readonly table: ImportTable }
  | { readonly ok: false; readonly message: string; readonly fix: string };

/**
 * Returns several tables of ties, or of actors, as one: rows one after another, with the columns of all. Where no column says what a
 * row is, the name of its table does. Ends of ties, and ids of actors, must be known by the names of their columns.
 */
export function mergeTables(tables: readonly Titled[], role: 'ties' | 'actors'): Merged {
  const names = keepCommon(
    tables,
    tables.map(({ table }) => renameColumns(table, role)),
  );
  if (names.includes(null)) return describeUnknown(tables, names, role);
  if (role === 'actors') {
    const double = findDouble(tables, names);
    if (double !== null) return describeDouble(double);
  }
  const isTold = names.some((columns) => [...(columns ?? [])].some((name) => isWhat(name, role)));
  const what = isTold ? 'table' : role === 'ties' ? 'type' : 'kind';
  const builder = new TableBuilder();
  const columns = new Map<string, number>([[what, builder.addColumn(what, 'text')]]);
  for (const [index, { table, name }] of tables.entries()) {
    const own = (names[index] ?? []).map((column, at) => {
      const known = columns.get(column) ?? builder.addColumn(column, table.columns[at]?.kind ?? 'text');
      columns.set(column, known);
      return known;
    });
    for (let row = 0; row < table.rows; row += 1) {
      builder.addRow(table.line(row));
      builder.set(0, toStem(name));
      for (const [at, column] of own.entries()) {
        const cell = table.cell(row, at);
        if (cell !== '') builder.set(column, cell);
      }
    }
  }
  return { ok: true, table: builder.toTable() };
}

/** What joins the tables keeps its own name where it has the same in all of them: “Director” says what those in it are. */
function keepCommon(
  tables: readonly Titled[],
  names: readonly (readonly string[] | null)[],
): readonly (readonly string[] | null)[] {
  const kept = new Map(
    ENDS.flatMap((end) => {
      const own = tables.map(({ table }, index) => table.columns[names[index]?.indexOf(end) ?? -1]?.name);
      const [first] = own;
      return first !== undefined && own.every((name) => name === first) ? [[end, first] as const] : [];
    }),
  );
  if (kept.size < ENDS.length) return names;
  return names.map((columns) => columns?.map((name) => kept.get(name) ?? name) ?? null);
}

const ENDS = ['source', 'target'];

/** Returns the name of a file without its folder and ending. */
export function toStem(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/\.[a-z]{1,8}$/i, '');
}

/** Returns what columns are called, with those that join the tables under one name; null when these are not known. */
function renameColumns(table: ImportTable, role: 'ties' | 'actors'): readonly string[] | null {
  const columns = role === 'ties' ? findEnds(table) : findIds(table);
  if (!columns) return null;
  const taken = new Set(columns.values());
  return table.columns.map(({ name }) => {
    const joined = columns.get(name);
    if (joined !== undefined) return joined;
    return taken.has(name) || name === 'table' ? `${name} (column)` : name;
  });
}

function findEnds(table: ImportTable): ReadonlyMap<string, string> | null {
  const { columns, isSure } = guessEnds(table);
  return isSure ? columns : null;
}

function findIds(table: ImportTable): ReadonlyMap<string, string> | null {
  const { columns } = guessColumns(table, 'actorColumns', ACTOR_WORDS);
  const found = [...columns].filter(([, field]) => field === 'id' || field === 'name');
  return found.length > 0 ? new Map(found) : null;
}

function isWhat(column: string, role: 'ties' | 'actors'): boolean {
  const words = role === 'ties' ? TIE_WORDS.type : ACTOR_WORDS.kind;
  const folded = foldName(column);
  return folded === 'type' || folded === 'kind' || (words ?? []).some((word) => foldName(word) === folded);
}

/** Returns an id that stands in two tables of actors with different names; null when none does. */
function findDouble(tables: readonly Titled[], names: readonly (readonly string[] | null)[]): string | null {
  const seen = new Map<string, { readonly table: number; readonly name: string }>();
  for (const [index, { table }] of tables.entries()) {
    const columns = names[index] ?? [];
    const [id, name] = [columns.indexOf('id'), columns.indexOf('name')];
    if (id < 0) continue;
    for (let row = 0; row < table.rows; row += 1) {
      const key = table.cell(row, id);
      const called = name < 0 ? '' : table.cell(row, name);
      const known = seen.get(key);
      if (key !== '' && known && known.table !== index && known.name !== called) return key;
      if (!known) seen.set(key, { table: index, name: called });
    }
  }
  return null;
}

function describeDouble(id: string): Merged {
  return {
    ok: false,
    message: `The id “${id.slice(0, 60)}” stands in two tables of actors and means two of them, so that nothing tells whom a tie means.`,
    fix: 'Give all actors ids that are different in all tables, such as p1 and o1.',
  };
}

function describeUnknown(
  tables: readonly Titled[],
  names: readonly (readonly string[] | null)[],
  role: 'ties' | 'actors',
): Merged {
  const unknown = tables.filter((_, index) => names[index] === null).map(({ name }) => name);
  const what =
    role === 'ties' ? 'which columns hold the ends of ties' : 'which column holds the ids of actors';
  return {
    ok: false,
    message: `Several tables hold ${role}: ${tables
      .map(({ name }) => name)
      .slice(0, 10)
      .join(', ')}. Nothing tells ${what} in ${unknown.slice(0, 10).join(', ')}.`,
    fix: role === 'ties' ? 'Call these columns “source” and “target”.' : 'Call it “id”.',
  };
}

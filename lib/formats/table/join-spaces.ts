import { createTable } from '../create-table';
import { foldName } from '../guess/fold-name';
import { hasNamedEnds } from '../guess/guess-ends';
import type { ImportColumn, ImportTable, Remark } from '../import-tables';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

/** Which table a column of another one names the rows of, as a database says it: by the name of the column. */
export type References = ReadonlyMap<string, string>;

/** A table whose rows have ids of their own, as databases number them: “1” of one is another than “1” of the next. */
type Space = {
  readonly named: NamedTable;
  /** What one of its rows is called: “person” of the table “persons”. */
  readonly thing: string;
  readonly id: number;
  readonly ids: ReadonlySet<string>;
};

/** A column that names rows of a space. */
type Reference = { readonly column: number; readonly space: Space };

const NAME =
  /^(full |first |last |display |company |short )?(name|title|label|denomination|bezeichnung|nombre|nom|nome)$/;
const MAX_ROWS = 20_000;

/**
 * Returns one table of actors and one of ties for tables of a database, of which each numbers its own rows and others name these by columns
 * such as “person_id”; null where they are no such tables, or where two of them do not share numbers. `references`: what the
 * database itself says of its columns, by the name of their table.
 */
export function joinSpaces(
  tables: readonly NamedTable[],
  references: ReadonlyMap<string, References> = new Map(),
): readonly NamedTable[] | null {
  if (tables.length < 2 || tables.some(({ own, hasHeader }) => own !== null || !hasHeader)) return null;
  const spaces = tables.flatMap((named) => toSpace(named) ?? []);
  if (!shareNumbers(spaces)) return null;
  const links = tables
    .filter((named) => !spaces.some((space) => space.named === named))
    .map((named) => ({ named, found: findReferences(named, spaces, references.get(named.name)) }));
  const used = links.filter(({ found }) => found.length === 2);
  const isOpen = links.some(({ named, found }) => found.length !== 2 && hasNamedEnds(named.table));
  if (used.length === 0 || isOpen) return null;
  const ties = [
    ...used.flatMap(({ named, found }) => listTies(named, found)),
    ...spaces.flatMap((space) => listOwnTies(space, references.get(space.named.name))),
  ];
  const kept = spaces.map(({ named }) => `“${named.name}”`).join(', ');
  const message = `Numbers of ${kept} were kept apart: the same number means another in each.`;
  const note: Remark = { severity: 'note', place: '', message, fix: '' };
  const others = links.filter(({ found }) => found.length !== 2).map(({ named }) => named);
  return [toNamed('actors', mergeActors(spaces), [note]), toNamed('ties', toTable(ties), []), ...others];
}

function toSpace(named: NamedTable): Space | null {
  const { table, name } = named;
  const thing = toThing(name);
  const names = table.columns.map((column) => foldName(column.name));
  const id = names.findIndex((each) => each === 'id' || each === `${thing} id`);
  if (id < 0 || !names.some((each) => NAME.test(each) || each === `${thing} name`)) return null;
  const ids = new Set(listCells(table, id));
  return ids.size === table.rows && ids.size > 0 && !ids.has('') ? { named, thing, id, ids } : null;
}

/** “persons.csv” and “tbl_persons” hold persons. */
function toThing(name: string): string {
  const bare = foldName(
    name.replace(/^.*[/.](?=[^/.]+\.\w{2,4}$)|\.\w{2,4}$/g, '').replace(/^.*[./]/, ''),
  ).replace(/^(tbl|t|dim) /, '');
  if (bare === 'people') return 'person';
  return bare
    .replace(/ies$/, 'y')
    .replace(/(ss|[xz])es$/, '$1')
    .replace(/(?<!s)s$/, '');
}

function listCells(table: ImportTable, column: number): readonly string[] {
  return Array.from({ length: Math.min(table.rows, MAX_ROWS) }, (_, row) => table.cell(row, column).trim());
}

/** Two spaces that have a number in common cannot be read as one. */
function shareNumbers(spaces: readonly Space[]): boolean {
  const seen = new Set<string>();
  for (const { ids } of spaces) {
    for (const id of ids) if (seen.has(id)) return true;
    for (const id of ids) seen.add(id);
  }
  return false;
}

function findReferences(
  { table }: NamedTable,
  spaces: readonly Space[],
  said: References = new Map(),
): readonly Reference[] {
  return table.columns.flatMap(({ name }, column) => {
    const space =
      spaces.find(({ named }) => foldName(said.get(name) ?? '') === foldName(named.name)) ??
      (said.has(name)
        ? undefined
        : spaces.find(({ thing }) => new RegExp(`(^| )${toPattern(thing)}( id)?$`).test(foldName(name))));
    const cells = space ? listCells(table, column).filter((cell) => cell !== '') : [];
    return space && cells.length > 0 && cells.every((cell) => space.ids.has(cell)) ? [{ column, space }] : [];
  });
}

function toPattern(text: string): string {
  return text.replace(/[^\p{L}\d ]/gu, '\\$&');
}

type Tie = ReadonlyMap<string, string>;

function listTies({ table, name }: NamedTable, [from, to]: readonly Reference[]): readonly Tie[] {
  if (!from || !to) return [];
  const others = table.columns
    .map((column, at) => ({ column, at }))
    .filter(({ at }) => at !== from.column && at !== to.column);
  const told = others.find(({ column }) =>
    /^(type|relation|relationship|kind|role)$/.test(foldName(column.name)),
  );
  return Array.from({ length: table.rows }, (_, row) => {
    const end = ({ column, space }: Reference) => toId(space, table.cell(row, column).trim());
    const rest = others
      .filter(({ column, at }) => foldName(column.name) !== 'id' && at !== told?.at)
      .map(({ column, at }) => [column.name, table.cell(row, at)] as const);
    // A role beside two ends says how they are tied; where it says nothing the table does.
    const type = told ? table.cell(row, told.at).trim() : '';
    return new Map([
      ['source', end(from)],
      ['target', end(to)],
      ['type', type === '' ? name : type],
      ...rest,
    ]);
  });
}

/** A column such as “parent_id” names another row of its own table. */
const ABOVE =
  /^(parent|owner|head|manager|boss|superior|supervisor|reports to|belongs to|part of|controlled by)(?: id)?$/;

function listOwnTies(space: Space, said: References = new Map()): readonly Tie[] {
  const { table, name } = space.named;
  return table.columns.flatMap((column, at) => {
    const words = ABOVE.exec(foldName(column.name))?.[1];
    const isSaid = said.get(column.name) === name;
    if (words === undefined && !isSaid) return [];
    const type = words ?? column.name.replace(/[_ ]?id$/i, '');
    return listCells(table, at).flatMap((above, row) =>
      space.ids.has(above)
        ? [
            new Map([
              ['source', toId(space, table.cell(row, space.id).trim())],
              ['target', toId(space, above)],
              ['type', type],
            ]),
          ]
        : [],
    );
  });
}

function toId({ named }: Space, id: string): string {
  return id === '' ? '' : `${named.name} ${id}`;
}

function mergeActors(spaces: readonly Space[]): ImportTable {
  const rows = spaces.flatMap((space) =>
    Array.from({ length: space.named.table.rows }, (_, row) => {
      const { columns, cell } = space.named.table;
      const cells = columns.map(({ name }, at): readonly [string, string] =>
        at === space.id
          ? ['id', toId(space, cell(row, at).trim())]
          : [
              NAME.test(foldName(name)) || foldName(name) === `${space.thing} name` ? 'name' : name,
              cell(row, at),
            ],
      );
      const hasKind = columns.some(({ name }) => /^(kind|type|category)$/.test(foldName(name)));
      return new Map([...cells, ...(hasKind ? [] : [['kind', space.thing] as const])]);
    }),
  );
  return toTable(rows);
}

function toTable(rows: readonly ReadonlyMap<string, string>[]): ImportTable {
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const columns = names.map((name): ImportColumn => ({ name, kind: 'text' }));
  return createTable(
    columns,
    rows.map((row) => names.map((name) => row.get(name) ?? '')),
  );
}

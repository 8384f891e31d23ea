import { createTable } from '../create-table';
import { foldName } from '../guess/fold-name';
import { profileColumns } from '../guess/profile-column';
import type { ImportTable } from '../import-tables';
import type { References } from './join-spaces';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

const MAX_ROWS = 20_000;
const NAME =
  /(^| )(name|label|title|nazev|jmeno|nazwa|nome|nom|nombre|naam|имя|название|назва|שם|الاسم)( |$)/;

/** A table whose rows others name by a key, with the column that holds its ids, whatever both are called. */
type Entity = { readonly named: NamedTable; readonly id: number; readonly ids: ReadonlySet<string> };

/** A column that holds a key to rows of an entity. */
type Key = { readonly column: number; readonly entity: Entity };

/**
 * Returns one table of actors and one of ties for the tables of a database that says itself, by foreign keys, which columns name rows of which table; tables of
 * any names in any language. A table with two keys or more ties what the first two name; a key of a table that others name ties its own rows. Null
 * where no table has two keys.
 */
export function joinReferences(
  tables: readonly NamedTable[],
  references: ReadonlyMap<string, References>,
): readonly NamedTable[] | null {
  const named = new Set([...references.values()].flatMap((each) => [...each.values()].map(foldName)));
  const entities = tables.flatMap((table) =>
    named.has(foldName(table.name)) ? toEntity(table, tables, references) : [],
  );
  const keysOf = (table: NamedTable) => listKeys(table, entities, references.get(table.name) ?? new Map());
  const isEntity = (table: NamedTable) => entities.some((entity) => entity.named === table);
  const joining = tables.filter((table) => !isEntity(table) && keysOf(table).length > 1);
  const own = entities.flatMap((entity) => keysOf(entity.named).map((key) => ({ entity, key })));
  if (joining.length === 0) return null;
  const areSeveral = entities.length > 1;
  const toId = ({ named: { name } }: Entity, id: string) =>
    id === '' ? '' : areSeveral ? `${name} ${id}` : id;
  const ties = [
    ...joining.flatMap((table) => listTies(table, keysOf(table), toId)),
    ...own.flatMap(({ entity, key }) => listOwnTies(entity, key, toId)),
  ];
  const actors = entities.flatMap((entity) => listActors(entity, keysOf(entity.named), areSeveral, toId));
  const passed = tables.filter((table) => !isEntity(table) && !joining.includes(table));
  return [
    { ...toNamed('actors', toTable(actors), []), role: 'actors' },
    { ...toNamed('ties', toTable(ties), []), role: 'ties' },
    ...passed,
  ];
}

type Row = ReadonlyMap<string, string>;
type ToId = (entity: Entity, id: string) => string;

function readCells({ rows, cell }: ImportTable, column: number): readonly string[] {
  return Array.from({ length: Math.min(rows, MAX_ROWS) }, (_, row) => cell(row, column).trim());
}

/** The ids stand in the column in which all keys to the table do, each once. */
function toEntity(
  named: NamedTable,
  tables: readonly NamedTable[],
  references: ReadonlyMap<string, References>,
): readonly Entity[] {
  const keys = tables.flatMap(({ name, table }) =>
    table.columns.flatMap((column, at) =>
      foldName(references.get(name)?.get(column.name) ?? '') === foldName(named.name)
        ? readCells(table, at).filter((cell) => cell !== '')
        : [],
    ),
  );
  const id = named.table.columns.findIndex((_, column) => {
    const ids = new Set(readCells(named.table, column));
    return ids.size === named.table.rows && keys.every((key) => ids.has(key));
  });
  return id < 0 || keys.length === 0 ? [] : [{ named, id, ids: new Set(readCells(named.table, id)) }];
}

function listKeys({ table }: NamedTable, entities: readonly Entity[], said: References): readonly Key[] {
  return table.columns.flatMap(({ name }, column) => {
    const entity = entities.find(({ named }) => foldName(named.name) === foldName(said.get(name) ?? ''));
    return entity ? [{ column, entity }] : [];
  });
}

function listTies({ table, name }: NamedTable, [from, to]: readonly Key[], toId: ToId): readonly Row[] {
  if (!from || !to) return [];
  const others = table.columns
    .map((column, at) => ({ name: column.name, at }))
    .filter(({ at, name: own }) => at !== from.column && at !== to.column && foldName(own) !== 'id');
  return Array.from(
    { length: table.rows },
    (_, row) =>
      new Map([
        ['source', toId(from.entity, table.cell(row, from.column).trim())],
        ['target', toId(to.entity, table.cell(row, to.column).trim())],
        ['table', name],
        ...others.map(({ name: own, at }) => [own, table.cell(row, at)] as const),
      ]),
  );
}

/** A key of a table of actors ties each to the one that it names, as the key is called. */
function listOwnTies(entity: Entity, key: Key, toId: ToId): readonly Row[] {
  const { table } = entity.named;
  const word = (table.columns[key.column]?.name ?? '').replace(/[_ ]?id$/i, '');
  return readCells(table, key.column).flatMap((named, row) =>
    named === ''
      ? []
      : [
          new Map([
            ['source', toId(entity, table.cell(row, entity.id).trim())],
            ['target', toId(key.entity, named)],
            ['table', word],
          ]),
        ],
  );
}

function listActors(entity: Entity, keys: readonly Key[], areSeveral: boolean, toId: ToId): readonly Row[] {
  const { table, name } = entity.named;
  const taken = new Set(keys.map(({ column }) => column));
  const profiles = profileColumns(table).filter(({ column }) => column !== entity.id && !taken.has(column));
  const called =
    profiles.find((profile) => NAME.test(foldName(profile.name))) ??
    profiles.find(({ sort }) => sort === 'name');
  return Array.from(
    { length: table.rows },
    (_, row) =>
      new Map([
        ['id', toId(entity, table.cell(row, entity.id).trim())],
        ...(areSeveral ? [['kind', name] as const] : []),
        ...profiles.map(
          (profile) =>
            [
              profile.column === called?.column ? 'name' : profile.name,
              table.cell(row, profile.column),
            ] as const,
        ),
      ]),
  );
}

function toTable(rows: readonly Row[]): ImportTable {
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return createTable(
    names.map((name) => ({ name, kind: 'text' as const })),
    rows.map((row) => names.map((name) => row.get(name) ?? '')),
  );
}

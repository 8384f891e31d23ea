import { hasNamedEnds } from '../guess/guess-ends';
import { profileColumns } from '../guess/profile-column';
import type { ImportTable, Remark } from '../import-tables';
import type { Headers } from '../mapping';
import type { NamedTable } from './table-reading';

/** The share of the values of a column that must name rows of the other tables. */
const MIN_KNOWN = 0.9;
const NAME = /^(name|full[ _]?name|label|title|caption)$/i;
const KIND = /\b(type|kind|role|relation|relationship)\b/i;

/**
 * Returns tables with those called as ties of which each row names two rows of the other tables, in columns whose names say nothing of it: the sheets of owners and of directors beside
 * those of people and companies. The tie is then called as its sheet is. What a user has said of a table stands.
 */
export function linkTables(tables: readonly NamedTable[], said: Headers): readonly NamedTable[] {
  if (tables.length < 3 || said.rows !== undefined) return tables;
  const lists = tables.map(({ table }) => ({ table, names: listNames(table) }));
  return tables.map((named) => {
    const { table, name, hasHeader, own, role } = named;
    const isSaid = said.lists !== undefined && Object.hasOwn(said.lists, name);
    if (isSaid || !hasHeader || own !== null || role || table.rows === 0 || hasNamedEnds(table)) return named;
    const known = new Set(lists.flatMap((each) => (each.table === table ? [] : each.names)));
    const linking = profileColumns(table).filter(
      ({ sort, values }) =>
        sort === 'name' &&
        values.size > 0 &&
        [...values].filter((value) => known.has(value)).length >= MIN_KNOWN * values.size,
    );
    const [source, target, more] = linking;
    return source && target && !more ? toTies(named, source.column, target.column) : named;
  });
}

/** The names of the rows of a table, where it has a column of them. */
function listNames(table: ImportTable): readonly string[] {
  const found = profileColumns(table).find(
    ({ name, sort, filled, values }) => NAME.test(name) && sort === 'name' && filled === values.size,
  );
  return found ? [...found.values] : [];
}

function toTies(named: NamedTable, source: number, target: number): NamedTable {
  const { table, name } = named;
  const type = name
    .replace(/^.*\//, '')
    .replace(/\.\w{2,5}$/, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
  const hasType = table.columns.some(
    (column) => KIND.test(column.name) && column.name.toLowerCase() === 'type',
  );
  const columns = table.columns.map((column, at) =>
    at === source ? { ...column, name: 'source' } : at === target ? { ...column, name: 'target' } : column,
  );
  const ends = [source, target].map((at) => `“${table.columns[at]?.name}”`);
  const message = `Each row of this table names two rows of the others: it was read as a tie from ${ends[0]} to ${ends[1]}.`;
  const note: Remark = { severity: 'note', place: name, message, fix: '' };
  const typed: ImportTable = hasType
    ? { ...table, columns }
    : {
        ...table,
        columns: [...columns, { name: 'type', kind: 'text' }],
        cell: (row, column) => (column === columns.length ? type : table.cell(row, column)),
      };
  return { ...named, table: typed, role: 'ties', remarks: [...named.remarks, note] };
}

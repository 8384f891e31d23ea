import type { ImportColumn, ImportTable, Remark } from '../import-tables';
import { ColumnKind } from './column-kind';
import type { HeaderGuess } from './find-header';
import { nameColumns } from './name-columns';
import type { FirstRow, NamedTable } from './table-reading';

/** A table of which it is settled whether its first row names the columns. */
export type ToldTable = {
  readonly role: 'ties' | 'actors';
  readonly table: ImportTable;
  readonly isNames: boolean;
  readonly isGuessedNames: boolean;
  readonly guess: HeaderGuess;
  readonly remarks: readonly Remark[];
};

/** Returns a table whose first row names the columns as a user has said, or as it was guessed where nothing is said. */
export function describeHeader(
  { table, header, remarks }: NamedTable,
  role: ToldTable['role'],
  said: boolean | undefined,
): ToldTable {
  const { row, guess, doubt } = header;
  const isGuessedNames = row !== null;
  const isNames = said ?? isGuessedNames;
  const told = { role, isNames, isGuessedNames, guess };
  if (isNames && !row) return { ...told, table: takeNames(table), remarks };
  if (!isNames && row) return { ...told, table: takeRow(table, row), remarks };
  return { ...told, table, remarks: said === undefined && doubt ? [doubt, ...remarks] : remarks };
}

/** The row with the names becomes the first of the table. */
function takeRow(table: ImportTable, { cells, line }: NonNullable<FirstRow['row']>): ImportTable {
  const names = nameColumns(null, table.columns.length);
  return {
    columns: table.columns.map(({ kind }, column) => ({
      name: names[column] ?? '',
      kind: widenKind(kind, cells[column] ?? ''),
    })),
    rows: table.rows + 1,
    cell: (row, column) => {
      if (row !== 0) return table.cell(row - 1, column);
      if (!table.columns[column]) throw new RangeError(`There is no column ${column}.`);
      return cells[column] ?? '';
    },
    line: (row) => (row === 0 ? line : table.line(row - 1)),
  };
}

/** The first row of the table becomes the names of its columns. */
function takeNames(table: ImportTable): ImportTable {
  if (table.rows === 0) return table;
  const first = table.columns.map((_, column) => table.cell(0, column));
  const names = nameColumns(first, table.columns.length);
  const rest: ImportTable = {
    columns: table.columns,
    rows: table.rows - 1,
    cell: (row, column) => {
      if (row < 0) throw new RangeError(`There is no row ${row}.`);
      return table.cell(row + 1, column);
    },
    line: (row) => table.line(row + 1),
  };
  const columns = table.columns.map(({ kind }, column) => ({
    name: names[column] ?? '',
    kind: kind === 'text' ? findKind(rest, column) : kind,
  }));
  return { ...rest, columns };
}

function widenKind(kind: ImportColumn['kind'], cell: string): ImportColumn['kind'] {
  const seen = new ColumnKind();
  seen.see(cell);
  return cell === '' || seen.toKind() === kind ? kind : 'text';
}

function findKind(table: ImportTable, column: number): ImportColumn['kind'] {
  const kind = new ColumnKind();
  for (let row = 0; row < table.rows && !kind.isText; row += 1) kind.see(table.cell(row, column));
  return kind.toKind();
}

import type { ImportTable } from '../import-tables';

/** Returns a table with some of the rows of another, in the order in which they are given; each stays on its line in the file. */
export function keepRows(table: ImportTable, rows: readonly number[]): ImportTable {
  const toRow = (row: number) => rows[row] ?? -1;
  return {
    ...table,
    rows: rows.length,
    cell: (row, column) => table.cell(toRow(row), column),
    line: (row) => table.line(toRow(row)),
  };
}

import type { ImportTable } from '../import-tables';

/** Returns a view of a table without some of its rows. */
export function withoutRows(table: ImportTable, passed: ReadonlySet<number>): ImportTable {
  if (passed.size === 0) return table;
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter((row) => !passed.has(row));
  return {
    columns: table.columns,
    rows: rows.length,
    cell: (row, column) => table.cell(rows[row] ?? -1, column),
    line: (row) => table.line(rows[row] ?? -1),
  };
}

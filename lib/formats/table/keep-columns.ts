import type { ImportColumn, ImportTable } from '../import-tables';

/** Returns a table with some of the columns of another, each called as is said, without the lines below its last row. */
export function keepColumns(
  table: ImportTable,
  columns: readonly { readonly from: number; readonly as: ImportColumn }[],
  rows: number,
): ImportTable {
  return {
    columns: columns.map(({ as }) => as),
    rows,
    cell: (row, column) => table.cell(row, columns[column]?.from ?? -1),
    line: (row) => table.line(row),
  };
}

/** Returns the column of an own number as it is called beside the ids of a list: two cannot have one name. */
export function besideIds(own: ImportColumn): ImportColumn {
  return /^id$/i.test(own.name) ? { ...own, name: `${own.name} (column)` } : own;
}

import type { NamedTable } from './table-reading';

/** The rows of a table as the file has them, that with names among them. */
export type RawRows = {
  readonly count: number;
  readonly cell: (row: number, column: number) => string;
  readonly line: (row: number) => number | null;
  /** R leaves out the cell above the names of rows. */
  readonly isShifted: boolean;
};

/** Returns the rows of a table as the file has them: the first is the one that names the columns, where there is one. */
export function toRawRows({ table, header }: NamedTable): RawRows {
  const { row: first } = header;
  const read = (row: number, column: number) =>
    column >= 0 && column < table.columns.length ? table.cell(row, column) : '';
  const width = table.columns.length;
  if (!first) {
    const isShifted =
      table.rows > 1 && read(0, width - 1) === '' && read(0, 0) !== '' && read(1, width - 1) !== '';
    return {
      count: table.rows,
      cell: (row, column) => read(row, isShifted && row === 0 ? column - 1 : column),
      line: (row) => table.line(row),
      isShifted,
    };
  }
  const shift = first.cells.length === width - 1 ? 1 : 0;
  return {
    count: table.rows + 1,
    cell: (row, column) => (row === 0 ? (first.cells[column - shift] ?? '') : read(row - 1, column)),
    line: (row) => (row === 0 ? first.line : table.line(row - 1)),
    isShifted: shift > 0,
  };
}

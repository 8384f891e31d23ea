import { FORMAT_LIMITS } from '@/lib/network/limits';
import type { ImportColumn, ImportTable } from './import-tables';
import { NumberList } from './table/number-list';
import { TextColumn, type TextRoom } from './table/text-column';

/** A file is larger than this program reads. Its message is for people, and says what the limit is; `fix`, how to mend it. */
export class TooLargeError extends Error {
  override name = 'TooLargeError';

  constructor(
    message: string,
    readonly fix = 'Split it into several files.',
  ) {
    super(message);
  }
}

/**
 * Builds a table row by row and column by column: columns may be added while rows come, as attributes of a graph do, and their
 * cells in earlier rows are empty.
 */
export class TableBuilder {
  private readonly columns: ImportColumn[] = [];
  private readonly cells: TextColumn[] = [];
  private readonly lines = new NumberList(32);
  private hasLines = false;
  /** Shared by all columns: a table with many of them would else keep more strings than memory holds. */
  private readonly room: TextRoom = { left: FORMAT_LIMITS.different };

  constructor(columns: readonly ImportColumn[] = []) {
    for (const { name, kind } of columns) this.addColumn(name, kind);
  }

  get rows(): number {
    return this.lines.length;
  }

  /** Returns the number of a new column. Throws a TooLargeError when there are more than a table may have. */
  addColumn(name: string, kind: ImportColumn['kind']): number {
    if (this.columns.length >= FORMAT_LIMITS.columns) {
      throw new TooLargeError(`There are more than ${FORMAT_LIMITS.columns.toLocaleString('en')} columns.`);
    }
    this.checkCells(this.rows, this.columns.length + 1);
    this.columns.push({ name, kind });
    this.cells.push(new TextColumn(this.room));
    return this.columns.length - 1;
  }

  /** Begins a row. `line` is that of the file, from 1, or null. Throws a TooLargeError when there are too many rows. */
  addRow(line: number | null): void {
    this.checkRows(0);
    this.checkCells(this.rows + 1, this.columns.length);
    this.lines.push(line ?? 0);
    this.hasLines ||= line !== null;
  }

  /** Throws a TooLargeError when there is no room for another row beside those that wait to be added. */
  checkRows(waiting: number): void {
    if (this.lines.length + waiting < FORMAT_LIMITS.rows) return;
    throw new TooLargeError(`There are more than ${FORMAT_LIMITS.rows.toLocaleString('en')} rows.`);
  }

  private checkCells(rows: number, columns: number): void {
    if (rows * columns <= FORMAT_LIMITS.cells) return;
    throw new TooLargeError(`There are more than ${FORMAT_LIMITS.cells.toLocaleString('en')} cells.`);
  }

  /** Sets a cell of the row that was begun last; each cell once. Throws a RangeError for a column that is not there. */
  set(column: number, text: string): void {
    const cells = this.cells[column];
    if (!cells) throw new RangeError(`There is no column ${column}.`);
    const row = this.lines.length - 1;
    if (cells.length > row) throw new RangeError(`Column ${column} already has a cell in row ${row}.`);
    while (cells.length < row) cells.push('');
    cells.push(text);
  }

  /** Returns the table. Nothing can be added to it any more. `kinds`: those of the columns, when only its cells told them. */
  toTable(kinds: readonly ImportColumn['kind'][] = []): ImportTable {
    const { cells, lines, hasLines, rows } = this;
    for (const column of cells) {
      while (column.length < rows) column.push('');
      column.close();
    }
    return {
      columns: this.columns.map(({ name, kind }, column) => ({ name, kind: kinds[column] ?? kind })),
      rows,
      cell: (row, column) => {
        const found = cells[column];
        if (!found) throw new RangeError(`There is no column ${column}.`);
        return found.get(row);
      },
      line: (row) => (hasLines ? lines.get(row) || null : null),
    };
  }
}

/** Returns a small table of rows that are all there already. */
export function createTable(
  columns: readonly ImportColumn[],
  rows: readonly (readonly string[])[],
): ImportTable {
  const builder = new TableBuilder(columns);
  for (const cells of rows) {
    builder.addRow(null);
    for (const [column, text] of cells.entries()) builder.set(column, text);
  }
  return builder.toTable();
}

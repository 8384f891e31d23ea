import { findHeader, NO_HEADER } from './find-header';
import { type NamedTable, TableReading } from './table-reading';
import { findTitleRows, joinFirst } from './title-rows';

/** Rows by which a header is told. */
const FIRST_ROWS = 100;

/** Keeps the first rows of a sheet until they have told what its columns are called. */
export class SheetTable {
  private first: { readonly cells: string[]; readonly row: number }[] = [];
  private reading: TableReading | null = null;

  constructor(
    private readonly name: string,
    private readonly isOneOfMany: boolean,
  ) {}

  readonly onRow = (cells: string[], row: number): void => {
    if (this.reading) this.reading.addRow(cells, row);
    else this.first.push({ cells, row });
    if (this.first.length === FIRST_ROWS) this.begin();
  };

  /** Returns the table, or null for an empty sheet. */
  finish(): NamedTable | null {
    if (!this.reading && this.first.length > 0) this.begin();
    return this.reading?.finish() ?? null;
  }

  private begin(): void {
    const all = this.first.map(({ cells }) => cells);
    const titles = findTitleRows(all);
    const { count: titleRows, heads, groups, below } = titles;
    const rows = joinFirst(all.slice(titleRows), titles);
    const width = Math.max(...rows.map(({ length }) => length));
    const header = findHeader(rows, width, true);
    // Cells that are only repeated to the edge of a sheet hold nothing.
    const filled = Math.max(...rows.map((cells) => cells.findLastIndex((cell) => cell.trim() !== '') + 1));
    const { name } = this;
    this.reading = new TableReading({
      name,
      header: header?.names ?? null,
      isHeaderRow: header !== null,
      headerGuess: header?.guess ?? NO_HEADER,
      titleRows,
      heads,
      groups,
      below,
      columns: header ? Math.max(header.names.length, filled) : width,
      place: (row) => `${this.isOneOfMany ? `sheet ${name}, ` : ''}row ${row.toLocaleString('en')}`,
      isPadded: false,
      isRagged: false,
    });
    for (const [index, { cells, row }] of this.first.entries()) {
      const missing = header && index === titleRows ? Math.max(0, filled - cells.length) : 0;
      this.reading.addRow([...cells, ...Array.from({ length: missing }, () => '')], row);
    }
    this.first = [];
  }
}

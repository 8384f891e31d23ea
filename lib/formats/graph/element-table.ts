import { TableBuilder } from '../create-table';
import type { ImportColumn, ImportTable } from '../import-tables';

/** A row that is still being read, its cells by the number of their column. */
export type ElementRow = { readonly line: number | null; readonly cells: (string | undefined)[] };

/**
 * The table of nodes or edges of one file. Columns come as they are met, rows may stand in one another (a node in a node), and
 * stand in the table in the order in which they began.
 */
export class ElementTable<Field extends string> {
  private readonly builder = new TableBuilder();
  private readonly names = new Set<string>();
  private readonly kinds: ImportColumn['kind'][] = [];
  private readonly fallbacks = new Map<number, string>();
  /** What columns mean whose meaning the format knows. */
  readonly fields = new Map<number, Field>();
  private waiting: ElementRow[] = [];
  private open = 0;

  /** Returns the number of a new column. A name that another column has gets a number behind it. */
  addColumn(name: string, kind: ImportColumn['kind'], field: Field | null = null): number {
    let free = name;
    for (let number = 2; this.names.has(free); number += 1) free = `${name} (${number})`;
    this.names.add(free);
    this.kinds.push(kind);
    const column = this.builder.addColumn(free, kind);
    if (field !== null) this.fields.set(column, field);
    return column;
  }

  /** Says what rows that begin from now on hold in a column when they say nothing themselves. */
  setFallback(column: number, text: string): void {
    this.fallbacks.set(column, text);
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  getKind(column: number): ImportColumn['kind'] {
    return this.kinds[column] ?? 'text';
  }

  /** Throws a TooLargeError when there are too many rows: those that wait for an outer one count as well. */
  begin(line: number | null): ElementRow {
    this.builder.checkRows(this.waiting.length);
    const row = { line, cells: [] };
    this.waiting.push(row);
    this.open += 1;
    return row;
  }

  /** Ends the row that was begun last of those that are open. */
  end(): void {
    this.open -= 1;
    if (this.open > 0) return;
    for (const row of this.waiting) this.write(row);
    this.waiting = [];
  }

  toTable(): ImportTable {
    return this.builder.toTable();
  }

  private write({ line, cells }: ElementRow): void {
    this.builder.addRow(line);
    for (const [column, text] of this.fallbacks) cells[column] ??= text;
    for (let column = 0; column < cells.length; column += 1) {
      const text = cells[column];
      if (text !== undefined) this.builder.set(column, text);
    }
  }
}

/** Fills a cell of a row; what stands there already is kept before it, as in a list. */
export function addToCell(row: ElementRow, column: number, text: string): void {
  const before = row.cells[column];
  row.cells[column] = before === undefined || before === '' ? text : `${before} | ${text}`;
}

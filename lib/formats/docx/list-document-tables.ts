import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import type { FormatSource, Progress } from '../format';
import type { Remark } from '../import-tables';
import { readXml, type XmlAttributes } from '../xml/read-xml';

type Rows = readonly (readonly string[])[];

/** The tables of a document, or why it cannot be read. */
export type DocumentTables =
  | { readonly ok: true; readonly tables: readonly Rows[] }
  | { readonly ok: false; readonly fault: Remark };

/**
 * Returns the tables of a document of Word (ECMA-376). Cells that cover several stand in each of these, but one that covers a whole row is a
 * title and stands once; what was deleted with changes tracked is
 * left out, the text of a table within a cell is part of that cell, and so are its lines. Throws a TooLargeError for more cells than are read.
 */
export function listDocumentTables(source: FormatSource, progress: Progress): DocumentTables {
  const reader = new TableReader();
  const fault = readXml(source, reader, progress);
  return fault ? { ok: false, fault } : { ok: true, tables: reader.tables };
}

class TableReader {
  readonly tables: string[][][] = [];
  private depth = 0;
  private cells = 0;
  private cellsOfRow = 0;
  private isText = false;
  private cell = '';
  private columns = 1;
  private isBelow = false;

  readonly open = (name: string, attributes: XmlAttributes): void => {
    this.isText = name === 't';
    if (name === 'tbl') {
      this.depth += 1;
      if (this.depth === 1) this.tables.push([]);
    } else if (this.depth === 1 && name === 'tr') this.startRow();
    else if (this.depth === 1 && name === 'tc') [this.cell, this.columns, this.isBelow] = ['', 1, false];
    else if (name === 'gridSpan')
      this.columns = Math.min(FORMAT_LIMITS.columns, Number(attributes['w:val']) || 1);
    else if (name === 'vMerge') this.isBelow = attributes['w:val'] !== 'restart';
    else if (name === 'tab') this.cell += ' ';
    else if (name === 'br') this.cell += '\n';
  };

  readonly close = (name: string): void => {
    this.isText = false;
    if (name === 'p') this.cell += '\n';
    if (name === 'tbl') this.depth -= 1;
    if (this.depth === 1 && name === 'tc') this.addCell();
    if (this.depth === 1 && name === 'tr') this.endRow();
  };

  readonly text = (text: string): void => {
    if (this.depth > 0 && this.isText) this.cell = `${this.cell}${text}`.slice(0, FORMAT_LIMITS.cell);
  };

  private startRow(): void {
    this.tables.at(-1)?.push([]);
    this.cellsOfRow = 0;
  }

  /** What one cell says over a whole row is said of none of its columns. */
  private endRow(): void {
    if (this.cellsOfRow === 1) this.tables.at(-1)?.at(-1)?.fill('', 1);
  }

  private addCell(): void {
    const rows = this.tables.at(-1) ?? [];
    const row = rows.at(-1);
    if (!row) return;
    this.cells += this.columns;
    this.cellsOfRow += 1;
    if (this.cells > FORMAT_LIMITS.rows) throw new TooLargeError('The document has too many cells.');
    // Several names stand in a cell one below the other; names of columns are one line.
    const lines = this.cell.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
    const text = lines.filter((line) => line !== '').join(rows.length > 1 ? '\n' : ' ');
    for (let each = 0; each < this.columns; each += 1) {
      const above = rows.at(-2)?.[row.length] ?? '';
      row.push(this.isBelow ? above : text);
    }
  }
}

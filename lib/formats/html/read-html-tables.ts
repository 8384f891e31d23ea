import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import { decodeEntities } from '../decode-entities';
import { readSpan, scanHtml, trimLines } from './scan-html';

/** A table of a page: its caption, or the heading above it, and its rows. */
export type HtmlTable = { readonly title: string; readonly rows: readonly (readonly string[])[] };

/** Marks of footnotes, and what stands in them. */
const NOTE = /^(sup)$/;
const HEADING = /^(h[1-6]|caption)$/;

/**
 * Returns the tables of a page with their cells as text. What a cell that is several rows high says stands in each of them; what is several columns
 * wide is empty beside its own. Tables within cells are part of these. Throws a TooLargeError for more cells than a table may have.
 */
export function readHtmlTables(html: string): readonly HtmlTable[] {
  const reader = new PageReader();
  for (const piece of scanHtml(html)) {
    if (piece.kind === 'text') reader.addText(decodeEntities(piece.text).replace(/\s+/gu, ' '));
    else reader.addMark(piece.name, piece.attributes);
  }
  return reader.finish();
}

type Cell = { text: string; readonly columns: number; readonly rows: number };

class PageReader {
  private readonly tables: HtmlTable[] = [];
  private depth = 0;
  private rows: Cell[][] = [];
  private title = '';
  private heading: string | null = null;
  private cell: Cell | null = null;
  private isNote = false;
  private cells = 0;

  addText(text: string): void {
    if (this.heading !== null) this.heading += text;
    else if (this.cell && !this.isNote) this.cell.text += text;
  }

  addMark(name: string, attributes: string): void {
    if (name === 'table') this.openTable();
    else if (name === '/table') this.closeTable();
    else if (name === 'br' && this.cell) this.cell.text += '\n';
    else if (HEADING.test(name)) this.heading = '';
    else if (name.startsWith('/') && HEADING.test(name.slice(1))) this.closeHeading();
    else if (NOTE.test(name.replace('/', ''))) this.isNote = !name.startsWith('/');
    else if (this.depth === 1) this.addPart(name, attributes);
  }

  finish(): readonly HtmlTable[] {
    if (this.depth > 0) this.closeTable();
    return this.tables;
  }

  private openTable(): void {
    this.depth += 1;
    if (this.depth === 1) this.rows = [];
  }

  private closeTable(): void {
    if (this.depth === 0) return;
    this.depth -= 1;
    if (this.depth > 0) return;
    this.cell = null;
    if (this.rows.length > 0) this.tables.push({ title: this.title, rows: layOut(this.rows) });
    this.rows = [];
  }

  private closeHeading(): void {
    this.title = this.heading?.trim().slice(0, 200) ?? '';
    this.heading = null;
  }

  private addPart(name: string, attributes: string): void {
    if (name === 'tr') this.rows.push([]);
    if (name === '/td' || name === '/th' || name === 'tr') this.cell = null;
    if (name !== 'td' && name !== 'th') return;
    if (this.rows.length === 0) this.rows.push([]);
    this.isNote = false;
    this.cell = { text: '', columns: readSpan(attributes, 'colspan'), rows: readSpan(attributes, 'rowspan') };
    this.cells += this.cell.columns;
    if (this.cells > FORMAT_LIMITS.rows)
      throw new TooLargeError('The tables of the page have too many cells.');
    this.rows.at(-1)?.push(this.cell);
  }
}

/** Returns the text of each place of a table. */
function layOut(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  const held = new Map<number, { text: string; left: number }>();
  return rows.map((cells) => {
    const row: string[] = [];
    const fillHeld = () => {
      for (let hold = held.get(row.length); hold; hold = held.get(row.length)) {
        if (hold.left > 1) hold.left -= 1;
        else held.delete(row.length);
        row.push(hold.text);
      }
    };
    for (const { text, columns, rows: height } of cells) {
      fillHeld();
      const shown = trimLines(text);
      for (let index = 0; index < columns && row.length < FORMAT_LIMITS.columns; index += 1) {
        const own = index === 0 ? shown : '';
        if (height > 1) held.set(row.length, { text: own, left: height - 1 });
        row.push(own);
      }
    }
    fillHeld();
    return row;
  });
}

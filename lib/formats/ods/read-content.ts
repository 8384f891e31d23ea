import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import type { FormatSource, Progress } from '../format';
import type { Remark } from '../import-tables';
import { readXml, type XmlAttributes } from '../xml/read-xml';

/** What is told of a spreadsheet, sheet by sheet. */
export type SheetListener = {
  readonly openSheet: (name: string) => void;
  /** `row`: its number, from 1. */
  readonly onRow: (cells: string[], row: number) => void;
  readonly closeSheet: () => void;
};

type Cell = {
  readonly value: string | null;
  readonly count: number;
  readonly rows: number;
  readonly isCovered: boolean;
  text: string;
};

/** What stands in a cell and is no part of its text: comments, and how words are pronounced. */
const ASIDE: ReadonlySet<string> = new Set(['annotation', 'ruby-text']);
/** What is written for a text of white space (OpenDocument 1.3, part 3, 6.1). */
const SPACES: Readonly<Record<string, string>> = { tab: '\t', 'line-break': '\n' };
const MAX_SPACES = 100;

/**
 * Reads the sheets of a spreadsheet (OpenDocument 1.3, part 3, chapter 9) row by row, as text: numbers as they are kept, dates as ISO 8601,
 * yes/no as true and false. Of cells that are merged over several rows, each row has the text. Empty cells at the end of a row, and
 * empty rows, are left out. Returns null, or why it cannot be read. Throws a TooLargeError for a cell beyond what a table may have.
 */
export function readContent(
  source: FormatSource,
  listener: SheetListener,
  progress: Progress,
): Remark | null {
  return readXml(source, new ContentRun(listener), progress);
}

class ContentRun {
  /** How many tables, and things that are no part of a text, are open. */
  private tables = 0;
  private asides = 0;
  private row = 0;
  private repeated = 1;
  private cells: string[] = [];
  private cell: Cell | null = null;
  private hasParagraph = false;
  private isWords = false;
  /** By column, from 0: the text of a cell that is merged over rows, and the last of them. */
  private readonly held = new Map<number, { readonly text: string; readonly last: number }>();

  constructor(private readonly listener: SheetListener) {}

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (name === 'table') this.openTable(attributes['table:name'] ?? '');
    else if (ASIDE.has(name)) this.asides += 1;
    if (this.tables !== 1 || this.asides > 0) return;
    if (name === 'table-row') this.openRow(attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.openCell(name, attributes);
    else if (this.cell) this.openText(this.cell, name, attributes);
  };

  readonly close = (name: string): void => {
    if (ASIDE.has(name)) this.asides -= 1;
    else if (this.tables === 1 && this.asides === 0) {
      if (name === 'table-row') this.closeRow();
      else if (name === 'table-cell' || name === 'covered-table-cell') this.closeCell();
      else if (name === 'p') this.isWords = false;
    }
    if (name !== 'table') return;
    if (this.tables === 1) this.listener.closeSheet();
    this.tables -= 1;
  };

  readonly text = (piece: string): void => {
    if (this.cell && this.isWords && this.tables === 1 && this.asides === 0) this.cell.text += piece;
  };

  private openTable(name: string): void {
    this.tables += 1;
    if (this.tables > 1) return;
    this.row = 0;
    this.held.clear();
    this.listener.openSheet(name);
  }

  private openRow(attributes: XmlAttributes): void {
    this.row += 1;
    this.repeated = toCount(attributes['table:number-rows-repeated']);
    this.cells = [];
  }

  /** A row that is repeated with nothing in it fills the sheet to its end. */
  private closeRow(): void {
    const isEmpty = this.cells.every((cell) => cell === '');
    if (isEmpty && this.held.size === 0) this.row += this.repeated - 1;
    else
      for (let time = 0; time < this.repeated; time += 1) {
        if (time > 0) this.row += 1;
        const cells = this.fill([...this.cells]);
        if (cells.some((cell) => cell !== '')) this.listener.onRow(cells, this.row);
        else if (this.held.size === 0) {
          this.row += this.repeated - 1 - time;
          break;
        }
      }
    this.cells = [];
  }

  /** Puts what is merged into a row from above into its cells. */
  private fill(cells: string[]): string[] {
    for (const [column, { text, last }] of this.held) {
      if (last < this.row) this.held.delete(column);
      else if ((cells[column] ?? '') === '') {
        while (cells.length < column) cells.push('');
        cells[column] = text;
      }
    }
    return cells;
  }

  private openCell(name: string, attributes: XmlAttributes): void {
    this.hasParagraph = false;
    this.cell = {
      value: findValue(attributes),
      count: toCount(attributes['table:number-columns-repeated']),
      rows: toCount(attributes['table:number-rows-spanned']),
      isCovered: name === 'covered-table-cell',
      text: '',
    };
  }

  private openText(cell: Cell, name: string, attributes: XmlAttributes): void {
    if (name === 'p') {
      if (this.hasParagraph) cell.text += '\n';
      this.hasParagraph = true;
      this.isWords = true;
    } else if (name === 's') cell.text += ' '.repeat(Math.min(MAX_SPACES, toCount(attributes['text:c'])));
    else cell.text += SPACES[name] ?? '';
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    const text = cell.isCovered ? '' : (cell.value ?? cell.text);
    const end = this.cells.length + cell.count;
    if (text !== '' && end > FORMAT_LIMITS.columns) {
      const most = FORMAT_LIMITS.columns.toLocaleString('en');
      throw new TooLargeError(
        `Row ${this.row} has a cell in column ${end.toLocaleString('en')}; there may be at most ${most}.`,
      );
    }
    if (text !== '' && cell.rows > 1)
      this.held.set(this.cells.length, { text, last: this.row + cell.rows - 1 });
    while (this.cells.length < Math.min(end, FORMAT_LIMITS.columns)) this.cells.push(text);
  }
}

/** Returns what a cell keeps of a value that is no text; null for a text, and for a time of day. */
function findValue(attributes: XmlAttributes): string | null {
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
    case 'percentage':
      return attributes['office:value'] ?? null;
    case 'date':
      return attributes['office:date-value']?.replace(/T00:00:00(\.0+)?Z?$/, '') ?? null;
    case 'boolean':
      return attributes['office:boolean-value'] ?? null;
    case 'string':
      return attributes['office:string-value'] ?? null;
    default:
      return null;
  }
}

function toCount(written: string | undefined): number {
  return written !== undefined && /^[1-9]\d{0,6}$/.test(written) ? Number(written) : 1;
}

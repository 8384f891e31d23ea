import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import type { FormatSource, Progress } from '../format';
import type { Remark } from '../import-tables';
import { readXml, type XmlAttributes } from '../xml/read-xml';
import { unescapeCell } from './escape-cell';
import type { Shared } from './read-shared';

type Cell = { readonly column: number; readonly type: string; readonly isDate: boolean; value: string };

const DAY = 86_400_000;
/** The day before the first that spreadsheets count; they take 1900 for a leap year, so that it is one day early from March. */
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * Reads the cells of a sheet row by row, as text: numbers as they are written, dates as ISO 8601, yes/no as true and false, formulas as
 * the value that was computed last. Empty cells at the end of a row, and empty rows, are left out. Returns null, or why the sheet
 * cannot be read. Throws a TooLargeError for a cell beyond what a table may have.
 */
export function readSheet(
  source: FormatSource,
  shared: Shared,
  is1904: boolean,
  onRow: (cells: string[], row: number) => void,
  progress: Progress,
): Remark | null {
  const run = new SheetRun(shared, is1904, onRow);
  return readXml(source, run, progress);
}

class SheetRun {
  private row = 0;
  private cells: string[] = [];
  private cell: Cell | null = null;
  private column = 0;
  private isValue = false;
  private isSpoken = false;

  constructor(
    private readonly shared: Shared,
    private readonly is1904: boolean,
    private readonly onRow: (cells: string[], row: number) => void,
  ) {}

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (name === 'row') this.openRow(attributes.r);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'rPh') this.isSpoken = true;
    this.isValue = this.cell !== null && (name === 'v' || (name === 't' && !this.isSpoken));
  };

  readonly close = (name: string): void => {
    if (name === 'row') this.closeRow();
    else if (name === 'c') this.closeCell();
    else if (name === 'rPh') this.isSpoken = false;
    this.isValue = false;
  };

  readonly text = (piece: string): void => {
    if (this.isValue && this.cell) this.cell.value += piece;
  };

  /** A row without a number follows the one before it. */
  private openRow(number: string | undefined): void {
    this.row = number !== undefined && /^\d{1,7}$/.test(number) ? Number(number) : this.row + 1;
    this.cells = [];
    this.column = 0;
  }

  private closeRow(): void {
    if (this.cells.some((cell) => cell !== ''))
      this.onRow(
        Array.from(this.cells, (cell) => cell ?? ''),
        this.row,
      );
    this.cells = [];
  }

  private openCell({ r: address, t: type, s: style }: XmlAttributes): void {
    const letters = /^([A-Z]{1,3})\d+$/.exec(address ?? '')?.[1];
    this.column = letters === undefined ? this.column + 1 : toNumber(letters);
    const isDate = this.shared.dateStyles[Number(style ?? 0)] === true;
    this.cell = { column: this.column, type: type ?? 'n', isDate, value: '' };
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    const text = cell && this.toText(cell);
    if (!cell || !text) return;
    if (cell.column > FORMAT_LIMITS.columns) {
      const most = FORMAT_LIMITS.columns.toLocaleString('en');
      throw new TooLargeError(
        `Row ${this.row} has a cell in column ${cell.column.toLocaleString('en')}; there may be at most ${most}.`,
      );
    }
    while (this.cells.length < cell.column) this.cells.push('');
    this.cells[cell.column - 1] = text;
  }

  private toText({ type, value, isDate }: Cell): string {
    switch (type) {
      case 's':
        return this.findShared(value);
      case 'inlineStr':
      case 'str':
        return unescapeCell(value);
      case 'b':
        return value === '1' ? 'true' : value === '0' ? 'false' : value;
      case 'n':
        return isDate ? this.toDate(value) : toPlainNumber(value);
      case 'd':
        return value.replace(/T00:00:00(\.0+)?Z?$/, '');
      default:
        return value;
    }
  }

  private findShared(index: string): string {
    const number = Number(index);
    return /^\d+$/.test(index) && number < this.shared.texts.length ? this.shared.texts.get(number) : '';
  }

  /** A time of day alone is no date, and stays the number that it is. */
  private toDate(value: string): string {
    const days = Number(value);
    if (value === '' || !(days >= 1 && days < 2_958_466)) return toPlainNumber(value);
    const early = !this.is1904 && days < 61 ? 1 : 0;
    const time = new Date((this.is1904 ? EPOCH_1904 : EPOCH) + Math.round((days + early) * DAY));
    return time.toISOString().replace(/T00:00:00\.000Z$|\.\d+Z$/, '');
  }
}

/** Spreadsheets write the whole fraction of a number: 0.1 as 0.10000000000000001. */
function toPlainNumber(value: string): string {
  const number = Number(value);
  return value !== '' && Number.isFinite(number) ? String(number) : value;
}

function toNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64;
  return number;
}

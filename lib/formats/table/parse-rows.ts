import Papa from 'papaparse';
import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';

/** How a table of text parts its rows and cells. */
export type Dialect = {
  /** One character; a space stands for any number of spaces. */
  readonly delimiter: string;
  /** The lines end with CR alone, as on old Macs. */
  readonly isOldMac: boolean;
  /** What a comment line begins with; null when the file has none. */
  readonly comment: string | null;
  /** Cells may stand in quotation marks; where they may not, a quotation mark is a letter like any other. */
  readonly isQuoted: boolean;
  /** Each row, also the first, stands in quotation marks as a whole. */
  readonly isWrapped?: boolean;
};

export type RowReader = {
  /** `line`: that on which the row begins, from 1. */
  readonly onRow: (cells: string[], line: number) => void;
  /** A quote is not closed, or is followed by something else than a delimiter. */
  readonly onBadQuote: (line: number, isOpen: boolean) => void;
  readonly onComment: (text: string, line: number) => void;
  /** A whole row stands in quotation marks, and was taken out of them. */
  readonly onWrapped?: (line: number) => void;
};

/**
 * Reads the rows of a text that comes in pieces, and never keeps more than one piece and the row that it cuts. Empty lines are left
 * out. Papa Parse reads each piece; this adds the lines on which rows begin. Stops at a row that never ends. Throws a TooLargeError for one
 * that is longer than any table has.
 */
export function parseRows(pieces: Iterable<string>, dialect: Dialect, reader: RowReader): void {
  const run = new RowRun(dialect, reader);
  let held = '';
  for (const piece of pieces) {
    held += dialect.isOldMac ? piece.replaceAll('\r', '\n') : piece;
    held = held.slice(run.read(held, false));
    if (held.length > FORMAT_LIMITS.row) {
      run.describeEndless(held);
      return;
    }
  }
  run.read(held, true);
}

/** So many cells the first row must have. */
const MIN_WRAPPED = 3;

class RowRun {
  private line = 1;
  private width = 0;
  private readonly parser: Papa.Parser;

  constructor(
    private readonly dialect: Dialect,
    private readonly reader: RowReader,
  ) {
    this.parser = new Papa.Parser({
      delimiter: dialect.delimiter,
      newline: '\n',
      fastMode: !dialect.isQuoted || undefined,
    });
  }

  /** Returns how many characters were read: those of the last row are kept for the next piece. */
  read(text: string, isLast: boolean): number {
    const { data, errors, meta } = this.parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
    const bad = new Map(errors.map((error) => [error.row ?? 0, error.code === 'MissingQuotes'] as const));
    const isQuoted = this.dialect.isQuoted && text.includes('"');
    for (const [index, cells] of data.entries()) {
      const isOpen = bad.get(index);
      if (isOpen !== undefined) this.reader.onBadQuote(this.line, isOpen);
      this.readRow(cells);
      this.line += 1;
      if (isQuoted) for (const cell of cells) this.line += countBreaks(cell);
    }
    return isLast ? text.length : meta.cursor;
  }

  /** A row goes on for ever behind a quotation mark that is not closed, or has far too many cells. */
  describeEndless(row: string): void {
    if (this.dialect.isQuoted && row.includes('"')) this.reader.onBadQuote(this.line, true);
    else {
      const [line, most] = [this.line, FORMAT_LIMITS.row].map((number) => number.toLocaleString('en'));
      throw new TooLargeError(`Line ${line} has more than ${most} characters.`);
    }
  }

  /** Some programs put a whole row that has quotation marks into such once more: it is one that holds as many cells as the first row has. */
  private unwrap(cells: string[]): string[] {
    const { delimiter, isQuoted } = this.dialect;
    const [only = ''] = cells;
    const isFirst = this.width === 0 && this.dialect.isWrapped === true;
    if (cells.length > 1 || !isQuoted || !only.includes(delimiter)) return cells;
    if (!isFirst && this.width < (this.dialect.isWrapped ? 2 : MIN_WRAPPED)) return cells;
    const { data } = this.parser.parse(only, 0, false) as Papa.ParseResult<string[]>;
    const [inner] = data;
    if (data.length !== 1 || !inner || (!isFirst && inner.length !== this.width)) return cells;
    this.reader.onWrapped?.(this.line);
    return inner;
  }

  private readRow(cells: string[]): void {
    const last = cells.length - 1;
    const end = cells[last];
    if (end?.endsWith('\r')) cells[last] = end.slice(0, -1);
    const [first] = cells;
    if (last === 0 && (first ?? '').trim() === '') return;
    const { comment, delimiter } = this.dialect;
    if (comment !== null && first?.startsWith(comment)) {
      this.reader.onComment(cells.join(delimiter), this.line);
      return;
    }
    const row = this.unwrap(cells);
    this.width ||= row.length;
    this.reader.onRow(delimiter === ' ' ? row.filter((cell) => cell !== '') : row, this.line);
  }
}

function countBreaks(cell: string): number {
  let breaks = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

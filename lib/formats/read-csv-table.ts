import { ColumnKind } from './column-kind';
import { TableBuilder } from './create-table';
import { decodePieces } from './decode-text';
import type { DraftTable, Remark } from './draft';
import type { FormatSource, Progress } from './format';
import { removeGuard } from './guard-formula';
import { nameColumns } from './name-columns';
import { findOwnTable, type OwnTable } from './own-columns';
import { parseRows } from './parse-rows';
import { RemarkList } from './remark-list';
import { type DialectGuess, tellDialect } from './tell-dialect';

/** A table as a file or a sheet has it, before anybody has said what it holds. */
export type NamedTable = {
  /** Of the file or the sheet. */
  readonly name: string;
  readonly table: DraftTable;
  /** Which of this program's own tables it is; null for one from elsewhere. */
  readonly own: OwnTable | null;
  readonly hasHeader: boolean;
  readonly remarks: readonly Remark[];
};

/**
 * Answers the table in a text of separated values, or null when it has no two columns. Reads the bytes piece by piece and keeps
 * the cells column by column, so that the text never stands in memory as a whole. Throws a TooLargeError for a table with too many
 * rows or columns.
 */
export function readCsvTable(source: FormatSource, progress: Progress): NamedTable | null {
  const guess = tellDialect(source.head());
  if (!guess || source.encoding === null) return null;
  const reading = new CsvReading(source, guess);
  const pieces = watch(decodePieces(source.bytes, source.encoding), source.bytes.length, progress);
  const isWhole = parseRows(pieces, guess.dialect, reading);
  return reading.finish(isWhole);
}

function* watch(pieces: Iterable<string>, size: number, progress: Progress): Generator<string> {
  let read = 0;
  for (const piece of pieces) {
    progress(Math.min(1, read / size));
    yield piece;
    read += piece.length;
  }
}

class CsvReading {
  private readonly remarks = new RemarkList();
  private readonly builder = new TableBuilder();
  private readonly kinds: ColumnKind[] = [];
  private readonly names: string[];
  private readonly own: OwnTable | null;
  private isHeaderNext: boolean;

  constructor(
    private readonly source: FormatSource,
    private readonly guess: DialectGuess,
  ) {
    this.names = nameColumns(guess.header, Math.max(guess.header?.length ?? 0, guess.columns));
    this.own = findOwnTable(this.names);
    this.isHeaderNext = guess.isHeaderRow;
    for (const name of this.names) this.addColumn(name);
  }

  readonly onRow = (cells: string[], line: number): void => {
    if (this.isHeaderNext) {
      this.isHeaderNext = false;
      this.noteHeader(line);
      return;
    }
    this.builder.addRow(line);
    if (cells.length !== this.names.length) this.noteRagged(cells, line);
    for (let column = 0; column < cells.length; column += 1) this.addCell(column, cells[column] ?? '');
  };

  readonly onBadQuote = (line: number, isOpen: boolean): void => {
    const message = isOpen
      ? 'A quotation mark is opened here and never closed: the rest of the file was taken for one cell.'
      : 'A quotation mark stands inside a cell in quotation marks; the cell was taken to end at the next that is followed by a delimiter.';
    const fix = 'Double each quotation mark that is part of the text, as in "the ""front""".';
    const severity = isOpen ? 'error' : 'warning';
    this.remarks.add(isOpen ? 'open quote' : 'bad quote', {
      severity,
      place: this.place(line),
      message,
      fix,
    });
  };

  /** Comments are for people, and no part of the table. */
  readonly onComment = (): void => {};

  finish(isWhole: boolean): NamedTable {
    if (!isWhole && !this.remarks.hasErrors()) throw new Error('A table that is not whole says why.');
    const table = this.builder.toTable(this.kinds.map((kind) => kind.toKind()));
    const { own } = this;
    return {
      name: this.source.name,
      table,
      own,
      hasHeader: this.guess.header !== null,
      remarks: this.remarks.toRemarks(),
    };
  }

  private addColumn(name: string): void {
    this.builder.addColumn(name, 'text');
    this.kinds.push(new ColumnKind());
  }

  private addCell(column: number, raw: string): void {
    const cell = this.own === null ? raw.trim() : removeGuard(raw);
    if (cell === '') return;
    this.builder.set(column, cell);
    this.kinds[column]?.see(cell);
  }

  private noteRagged(cells: string[], line: number): void {
    while (cells.length > this.names.length && cells.at(-1)?.trim() === '') cells.pop();
    const expected = this.guess.header?.length ?? this.guess.columns;
    for (let column = this.names.length; column < cells.length; column += 1) {
      const name = nameColumns([...this.names, ''], column + 1)[column] ?? '';
      this.names.push(name);
      this.addColumn(name);
    }
    if (cells.length === expected) return;
    const isLong = cells.length > expected;
    const message = isLong
      ? `The row has ${cells.length} cells where ${expected} were expected; the others stand in columns of their own.`
      : `The row has ${cells.length} of ${expected} cells; the others were taken to be empty.`;
    const fix = 'See whether a cell with the delimiter in it lacks its quotation marks.';
    this.remarks.add(isLong ? 'long row' : 'short row', {
      severity: 'warning',
      place: this.place(line),
      message,
      fix,
    });
  }

  private noteHeader(line: number): void {
    if (!this.guess.isHeaderUnsure) return;
    this.remarks.add('header', {
      severity: 'warning',
      place: this.place(line),
      message: `The row “${this.names.slice(0, 5).join(', ')}” was taken for the names of the columns.`,
      fix: 'If it is a tie, add a row with the names of the columns above it.',
    });
  }

  private place(line: number): string {
    const words = `line ${line.toLocaleString('en')}`;
    return this.source.beside.length > 0 ? `${this.source.name}, ${words}` : words;
  }
}

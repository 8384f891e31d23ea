import { removeGuard } from '@/lib/network/guard-formula';
import { TableBuilder } from '../create-table';
import { findGrid } from '../guess/grid-headings';
import type { ImportColumn, ImportTable, Remark } from '../import-tables';
import type { RowRole } from '../list-role';
import type { Question } from '../question';
import { RemarkList } from '../remark-list';
import { ColumnKind } from './column-kind';
import type { HeaderGuess } from './find-header';
import type { HeadRows } from './head-rows';
import { nameColumns } from './name-columns';
import { findOwnTable, IDENTIFIER_PREFIX, OWN_COLUMNS, type OwnTable } from './own-columns';
import { addOwner } from './owner-column';

/** The first row of a table, as it was taken. */
export type FirstRow = {
  /** The row that names the columns, and the line on which it stands; null when the first row is one like any other. */
  readonly row: { readonly cells: readonly string[]; readonly line: number } | null;
  readonly guess: HeaderGuess;
  /** What a person should know as long as nobody has said more. */
  readonly doubt: Remark | null;
};

/** A table as a file or a sheet has it, before a user has said what it holds. */
export type NamedTable = {
  /** Of the file or the sheet. */
  readonly name: string;
  readonly table: ImportTable;
  /** Which of this program's own tables it is; null for one from elsewhere. */
  readonly own: OwnTable | null;
  /** What its rows are, where that is known without a look at them. */
  readonly role?: RowRole;
  readonly hasHeader: boolean;
  readonly header: FirstRow;
  readonly remarks: readonly Remark[];
  /** What stands above it and beside it in words, such as what its codes mean. */
  readonly notes?: readonly string[];
  /** What stands above it in words, a row each. */
  readonly titles?: readonly string[];
  /** What its shape asks, beside what its columns do. */
  readonly questions?: readonly Question[];
};

/** What is known of a table before its rows are read. */
export type TableStart = {
  readonly name: string;
  readonly header: readonly string[] | null;
  readonly isHeaderRow: boolean;
  readonly headerGuess: HeaderGuess;
  /** How many cells most rows have. */
  readonly columns: number;
  /** Rows above the table that hold a title, and are no part of it. */
  readonly titleRows: number;
  /** What several rows that name the columns together say of each: the last of them names the columns. */
  readonly heads?: HeadRows['heads'] | undefined;
  /** Words over several columns, which stand in the row above their names. */
  readonly groups?: readonly string[] | null;
  /** Rows below the names that say once more what each column is. */
  readonly below?: number | undefined;
  readonly place: (line: number) => string;
  /** Whether cells are set out with spaces that are no part of them. */
  readonly isPadded: boolean;
  /** Whether a row with fewer cells is worth a word: in a spreadsheet it only ends with empty ones. */
  readonly isRagged: boolean;
};

const MAX_LINES = 10;

/** Rows with a single cell of words at the end of a table. */
function listLines(table: ImportTable): readonly string[] {
  const lines: string[] = [];
  for (let row = table.rows - 1; row >= 0 && lines.length < MAX_LINES; row -= 1) {
    const filled = table.columns.flatMap((_, column) => table.cell(row, column).trim() || []);
    if (filled.length > 1) break;
    lines.push(...filled);
  }
  return lines;
}

function toFront(row: FirstRow['row'], front: readonly string[]): FirstRow['row'] {
  return row && front.length > 0 ? { ...row, cells: [...front, ...row.cells] } : row;
}

/** Takes the rows of a table one by one, and keeps their cells column by column. */
export class TableReading {
  private readonly remarks = new RemarkList();
  private readonly builder = new TableBuilder();
  private readonly kinds: ColumnKind[] = [];
  private readonly names: string[];
  private readonly expected: number;
  private readonly own: OwnTable | null;
  private isHeaderNext: boolean;
  private titles = 0;
  private below = 0;
  private readonly notes: string[] = [];
  private readonly above: (readonly string[])[] = [];
  /** The first row below the names that says once more what each column is. */
  private questions: readonly string[] = [];
  private headerRow: FirstRow['row'] = null;

  constructor(private readonly start: TableStart) {
    const header = start.header?.map(removeGuard) ?? null;
    this.own = header && findOwnTable(header);
    const columns = Math.max(start.header?.length ?? 0, start.columns);
    this.names = this.own !== null && header ? header : nameColumns(start.header, columns);
    this.expected = start.header?.length ?? start.columns;
    this.isHeaderNext = start.isHeaderRow;
    for (const name of this.names) this.addColumn(name);
  }

  /** Throws a TooLargeError for a row or a column more than a table may have. */
  addRow(cells: string[], line: number): void {
    if (this.titles < this.start.titleRows) {
      this.titles += 1;
      this.above.push(cells);
      this.passTitle(cells, line);
      return;
    }
    if (this.isHeaderNext) {
      this.isHeaderNext = false;
      this.headerRow = { cells: cells.map((cell) => this.toCell(cell)), line };
      return;
    }
    if (this.below < (this.start.below ?? 0)) {
      if (this.below === 0) this.questions = cells;
      this.below += 1;
      this.passTitle(cells, line);
      return;
    }
    this.builder.addRow(line);
    if (cells.length !== this.expected) this.fitRow(cells, line);
    for (let column = 0; column < cells.length; column += 1) this.addCell(column, cells[column] ?? '');
  }

  private passTitle(cells: readonly string[], line: number): void {
    const title = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
    if (title === '') return;
    this.notes.push(cells.map((cell) => cell.trim()).join('; '));
    const words = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const isHead = words.length > 1 && this.isOfHeads(words);
    const message = isHead
      ? `The row “${words.join('; ').slice(0, 80)}” names columns together with those below it.`
      : `The row “${words.join('; ').slice(0, 80)}” ${this.below > 0 ? 'says once more what the columns are' : 'stands above the table'}, and was passed over.`;
    this.remarks.add(isHead ? 'head' : 'title', {
      severity: 'note',
      place: this.start.place(line),
      message,
      fix: '',
    });
  }

  private isOfHeads(words: readonly string[]): boolean {
    const all = new Set(
      [...(this.start.heads?.flat() ?? []), ...(this.start.groups ?? [])].map((word) => word.trim()),
    );
    return words.every((word) => all.has(word));
  }

  noteBadQuote(line: number, isOpen: boolean): void {
    const message = isOpen
      ? 'A quotation mark is opened here and never closed: the rest of the file would be one cell.'
      : 'A quotation mark stands inside a cell in quotation marks; the cell was taken to end at the next that is followed by a delimiter.';
    const fix = 'Double each quotation mark that is part of the text, as in "the ""front""".';
    const severity = isOpen ? 'error' : 'warning';
    this.remarks.add(isOpen ? 'open quote' : 'bad quote', {
      severity,
      place: this.start.place(line),
      message,
      fix,
    });
  }

  noteWrapped(line: number): void {
    this.remarks.add('wrapped row', {
      severity: 'note',
      place: this.start.place(line),
      message:
        'The whole row stands in quotation marks; it was taken out of them, and parted as the others are.',
      fix: '',
    });
  }

  finish(): NamedTable {
    const { name, header } = this.start;
    const read = this.toHeaded(
      this.markBeyond(this.builder.toTable(this.kinds.map((kind, column) => this.toKind(kind, column)))),
    );
    const { table, remarks, front } = addOwner(read, header === null || this.own !== null ? [] : this.above);
    return {
      name,
      table,
      own: this.own,
      hasHeader: header !== null,
      header: {
        row: toFront(this.headerRow, front),
        guess: this.start.headerGuess,
        doubt: this.describeDoubt(),
      },
      remarks: [...this.remarks.toRemarks(), ...remarks],
      notes: [...this.notes, ...listLines(read)],
      titles: this.notes,
    };
  }

  /** A row that is longer than the one which names the columns has a cell too many somewhere. */
  private markBeyond(table: ImportTable): ImportTable {
    const isTold = this.start.header !== null && this.start.isRagged && this.own === null;
    if (!isTold || table.columns.length <= this.expected) return table;
    const columns = table.columns.map((each, at) =>
      at < this.expected ? each : { ...each, isBeyond: true },
    );
    return { ...table, columns };
  }

  /** Returns a table whose columns have the words that stand above their names. */
  private toHeaded(table: ImportTable): ImportTable {
    const { heads } = this.start;
    if (!heads) return this.toAsked(table);
    const toColumn = (column: ImportColumn, at: number): ImportColumn => {
      const head = heads[at] ?? [];
      return head.length > 1 ? { ...column, heads: head } : column;
    };
    return { ...table, columns: table.columns.map(toColumn) };
  }

  /** Where the columns of one question ask about several, the question says about whom: “Q3_1” says nothing. */
  private toAsked(table: ImportTable): ImportTable {
    const grid = findGrid(this.questions);
    if (grid.size === 0) return table;
    const named = new Set(table.columns.map(({ name }) => name));
    const columns = table.columns.map((each, column) => {
      const question = grid.has(column) ? (this.questions[column]?.trim() ?? '') : '';
      return question === '' || named.has(question) ? each : { ...each, name: question };
    });
    return { ...table, columns };
  }

  /** Behind its own columns, a table of this program has extra fields. */
  private toKind(kind: ColumnKind, column: number): ImportColumn['kind'] {
    if (this.own === null) return kind.toKind();
    const isExtra =
      column >= OWN_COLUMNS[this.own].length && !this.names[column]?.startsWith(IDENTIFIER_PREFIX);
    return isExtra ? 'json' : 'text';
  }

  private addColumn(name: string): void {
    this.builder.addColumn(name, 'text');
    this.kinds.push(new ColumnKind());
  }

  private addCell(column: number, raw: string): void {
    if (raw === '') return;
    const cell = this.own === null ? this.toCell(raw) : removeGuard(raw);
    if (cell === '') return;
    this.builder.set(column, cell);
    this.kinds[column]?.see(cell);
  }

  /** Spaces around a text are part of it (RFC 4180), unless all cells of the file are set out with them, or there is no more. */
  private toCell(raw: string): string {
    const isEdged = raw.charCodeAt(0) <= 32 || raw.charCodeAt(raw.length - 1) <= 32;
    if (!isEdged) return raw;
    const bare = raw.trim();
    if (!this.start.isPadded && bare !== '') return raw;
    // Behind a space quotation marks are no longer those of the table, though they are meant so.
    return /^"[^"]*"$/.test(bare) ? bare.slice(1, -1) : bare;
  }

  /** Cells beyond the columns get columns of their own. */
  private fitRow(cells: string[], line: number): void {
    const { expected } = this;
    while (cells.length > expected && cells.at(-1)?.trim() === '') cells.pop();
    for (let column = this.names.length; column < cells.length; column += 1) {
      const name = nameColumns([...this.names, ''], column + 1)[column] ?? '';
      this.names.push(name);
      this.addColumn(name);
    }
    const isLong = cells.length > expected;
    if (cells.length === expected || (!isLong && !this.start.isRagged)) return;
    const message = isLong
      ? `The row has ${cells.length} cells where ${expected} were expected; the others stand in columns of their own.`
      : `The row has ${cells.length} of ${expected} cells; the others were taken to be empty.`;
    const fix = 'See whether a cell with the delimiter in it lacks its quotation marks.';
    const place = this.start.place(line);
    this.remarks.add(isLong ? 'long row' : 'short row', { severity: 'warning', place, message, fix });
  }

  private describeDoubt(): Remark | null {
    if (!this.headerRow || this.start.headerGuess.confidence !== 'unsure') return null;
    return {
      severity: 'warning',
      place: this.start.place(this.headerRow.line),
      message: `The row “${this.names.slice(0, 5).join(', ')}” was taken for the names of the columns.`,
      fix: 'If it is a row like the others, say that the first row does not name the columns.',
    };
  }
}

import { LIMITS } from '@/lib/network/limits';
import { createTable, TooLargeError } from '../create-table';
import type { ImportTable, Remark } from '../import-tables';
import { type MatrixCell, toMatrixTies } from '../matrix-ties';
import { RemarkList } from '../remark-list';
import { dropTotals } from './drop-totals';
import type { NamedTable } from './table-reading';

/** What a cell says that is no tie: nothing, or that nothing is known. */
export const NOTHING: ReadonlySet<string> = new Set(['', '.', '-', '–', 'na', 'n/a', 'nan', 'null', 'none']);
export const MARKS: ReadonlySet<string> = new Set(['x', '✓', '✗', 'yes', 'true']);
export const NUMBER = /^[+\-−]?(\d+([.,]\d+)?|[.,]\d+)([eE][+-]?\d+)?$/;
/** A square of numbers without names that is smaller may as well be a list. */
const SMALLEST_NAMELESS = 4;

type Matrix = {
  readonly names: readonly string[];
  readonly isNamed: boolean;
  readonly isShifted: boolean;
  /** The text of a cell of the square, both from 0. */
  readonly cell: (row: number, column: number) => string;
  readonly line: (row: number) => number | null;
};

/**
 * Returns the table of ties that an adjacency matrix holds: one whose first row and first column have the same names, with numbers between
 * them, or a square of numbers alone; and that of its actors. Every other table is returned as it is.
 */
export function unfoldMatrix(named: NamedTable): readonly NamedTable[] {
  const whole = named.own === null ? findMatrix(named) : null;
  const totals = whole?.isNamed ? dropTotals(whole, toNumber) : null;
  const matrix = totals?.square ?? whole;
  const cells = matrix && listCells(matrix);
  if (!matrix || !cells || isOfMeasures(matrix)) return [named];
  const remarks = new RemarkList();
  const isHalf = isOneSided(matrix);
  const { ties, isSymmetric } = toMatrixTies(cells, false, isHalf, remarks);
  const isWeighted = ties.some(({ value }) => value !== 1);
  const ends = matrix.isNamed ? ['source', 'target'] : ['Row', 'Column'];
  const columns = [
    ...ends.map((name) => ({ name, kind: 'text' as const })),
    { name: 'directed', kind: 'boolean' as const },
    ...(isWeighted ? [{ name: 'weight', kind: 'number' as const }] : []),
  ];
  const table = createTable(
    columns,
    ties.map(({ row, column, written }) => [
      ...[matrix.names[row] ?? '', matrix.names[column] ?? '', String(!isSymmetric)],
      ...(isWeighted ? [written] : []),
    ]),
  );
  const text = (name: string) => ({ name, kind: 'text' as const });
  const actors = createTable(
    [text('id'), text('name')],
    matrix.names.map((name) => [name, name]),
  );
  const placed = { ...table, line: (row: number) => matrix.line(ties[row]?.row ?? 0) };
  return [
    toNamed('ties', placed, [
      ...listRemarks(named, matrix),
      describe(matrix),
      ...(totals ? [describeTotal(totals.total)] : []),
      ...remarks.toRemarks(),
    ]),
    toNamed('actors', actors, []),
  ];
}

/** A square of numbers throughout has no names, though its first row and column may be alike. */
function findMatrix(named: NamedTable): Matrix | null {
  const isBare = NUMBER.test(toRawRows(named).cell(0, 0).trim());
  return isBare ? (findNameless(named) ?? findNamed(named)) : (findNamed(named) ?? findNameless(named));
}

/** That its first row is shorter is how R writes a matrix. */
function listRemarks({ remarks }: NamedTable, { isShifted }: Matrix): readonly Remark[] {
  return isShifted ? remarks.filter(({ message }) => !message.startsWith('The row has')) : remarks;
}

export function toNamed(name: string, table: ImportTable, remarks: readonly Remark[]): NamedTable {
  return {
    ...{ name, table, own: null, hasHeader: true, remarks },
    header: {
      row: { cells: table.columns.map((column) => column.name), line: 1 },
      guess: { reason: 'The table is an adjacency matrix.', confidence: 'sure' },
      doubt: null,
    },
  };
}

function describe({ names, isNamed }: Matrix): Remark {
  const count = names.length.toLocaleString('en');
  const what = `The table is read as an adjacency matrix of ${count} actors: each number in it is a tie of the actor of its row to the actor of its column.`;
  return isNamed
    ? { severity: 'note', place: '', message: what, fix: '' }
    : {
        severity: 'warning',
        place: '',
        message: `${what} It names none of them; they are numbered.`,
        fix: 'Write the names of the actors into the first row and the first column.',
      };
}

function describeTotal(name: string): Remark {
  const message = `“${name.slice(0, 60)}” adds up the others, and was left out of the matrix.`;
  return { severity: 'note', place: '', message, fix: '' };
}

/** The rows of a table as the file has them, that with names among them. */
type RawRows = {
  readonly count: number;
  readonly cell: (row: number, column: number) => string;
  readonly line: (row: number) => number | null;
  /** R leaves out the cell above the names of rows. */
  readonly isShifted: boolean;
};

export function toRawRows({ table, header }: NamedTable): RawRows {
  const { row: first } = header;
  const read = (row: number, column: number) =>
    column >= 0 && column < table.columns.length ? table.cell(row, column) : '';
  const width = table.columns.length;
  if (!first) {
    const isShifted =
      table.rows > 1 && read(0, width - 1) === '' && read(0, 0) !== '' && read(1, width - 1) !== '';
    return {
      count: table.rows,
      cell: (row, column) => read(row, isShifted && row === 0 ? column - 1 : column),
      line: (row) => table.line(row),
      isShifted,
    };
  }
  const shift = first.cells.length === width - 1 ? 1 : 0;
  return {
    count: table.rows + 1,
    cell: (row, column) => (row === 0 ? (first.cells[column - shift] ?? '') : read(row - 1, column)),
    line: (row) => (row === 0 ? first.line : table.line(row - 1)),
    isShifted: shift > 0,
  };
}

function findNamed(named: NamedTable): Matrix | null {
  if (named.hasHeader && !named.header.row) return null;
  const raw = toRawRows(named);
  const size = raw.count - 1;
  if (size < 2 || named.table.columns.length - 1 < size) return null;
  const columnNames = Array.from({ length: size }, (_, index) => raw.cell(0, index + 1).trim());
  const rowNames = Array.from({ length: size }, (_, index) => raw.cell(index + 1, 0).trim());
  const places = new Map(columnNames.map((name, index) => [name, index]));
  const isSame = places.size === size && rowNames.every((name) => name !== '' && places.has(name));
  if (!isSame || new Set(rowNames).size < size || hasMore(named, raw, size + 1)) return null;
  // Rows may stand in another order than columns.
  const order = new Map(rowNames.map((name, index) => [places.get(name) ?? 0, index]));
  const toRow = (row: number) => (order.get(row) ?? 0) + 1;
  return {
    names: columnNames,
    isNamed: true,
    isShifted: raw.isShifted,
    cell: (row, column) => raw.cell(toRow(row), column + 1).trim(),
    line: (row) => raw.line(toRow(row)),
  };
}

function findNameless(named: NamedTable): Matrix | null {
  if (named.hasHeader && !named.header.row) return null;
  const raw = toRawRows(named);
  const size = raw.count;
  if (size < SMALLEST_NAMELESS || size !== named.table.columns.length) return null;
  const cell = (row: number, column: number) => raw.cell(row, column).trim();
  for (let row = 0; row < size; row += 1) {
    if (cell(row, row) !== cell(0, 0)) return null;
    for (let column = 0; column < size; column += 1) if (!NUMBER.test(cell(row, column))) return null;
  }
  const names = Array.from({ length: size }, (_, index) => `Actor ${index + 1}`);
  return { names, isNamed: false, isShifted: false, cell, line: (row) => raw.line(row) };
}

/** Returns whether a table has anything beyond its square. */
function hasMore({ table }: NamedTable, raw: RawRows, width: number): boolean {
  for (let row = 0; row < raw.count; row += 1)
    for (let column = width; column < table.columns.length; column += 1)
      if (raw.cell(row, column).trim() !== '') return true;
  return false;
}

type WrittenCell = MatrixCell & { readonly written: string };

/** Returns the cells that are not nought; null when one is neither a number, a mark nor empty. */
function listCells({ names, cell }: Matrix): readonly WrittenCell[] | null {
  const cells: WrittenCell[] = [];
  const values = new Set(names.flatMap((_, row) => names.map((__, column) => cell(row, column))));
  // SIENA writes 9 where nobody knows whether there is a tie.
  const hasCode = values.size > 2 && [...values].every((value) => ['', '0', '1', '9'].includes(value));
  for (let row = 0; row < names.length; row += 1) {
    for (let column = 0; column < names.length; column += 1) {
      const text = cell(row, column);
      const folded = text.toLowerCase();
      if (NOTHING.has(folded) || (hasCode && text === '9')) continue;
      const isMark = MARKS.has(folded);
      if (!isMark && !NUMBER.test(text)) return null;
      const written = isMark ? '1' : text.replace('−', '-').replace(',', '.');
      const value = Number(written);
      if (value === 0) continue;
      cells.push({ row, column, value, written });
      if (cells.length > 2 * LIMITS.relationships) throw new TooLargeError('The matrix holds too many ties.');
    }
  }
  return cells.length > 0 ? cells : null;
}

function toNumber(cell: string): number {
  return Number(cell.replace('−', '-').replace(',', '.'));
}

/**
 * Returns whether a square holds correlations or distances: every pair has a number, the same both ways, and one with decimals at that. Nobody
 * can say which of them are ties.
 */
function isOfMeasures({ names, isNamed, cell }: Matrix): boolean {
  const read = (row: number, column: number) => toNumber(cell(row, column));
  let decimals = 0;
  for (let row = 0; row < names.length; row += 1) {
    if (read(row, row) !== read(0, 0)) return false;
    for (let column = row + 1; column < names.length; column += 1) {
      const value = read(row, column);
      if (cell(row, column) === '' || value === 0 || value !== read(column, row)) return false;
      if (!Number.isInteger(value)) decimals += 1;
    }
  }
  return isNamed && decimals > 0;
}

/** Returns whether one side of the diagonal is left empty, so that the other stands for both. */
function isOneSided({ names, cell }: Matrix): boolean {
  let below = 0;
  let above = 0;
  for (let row = 0; row < names.length; row += 1) {
    for (let column = 0; column < names.length; column += 1) {
      if (row === column || cell(row, column) === '') continue;
      if (column < row) below += 1;
      else above += 1;
      if (below > 0 && above > 0) return false;
    }
  }
  return true;
}

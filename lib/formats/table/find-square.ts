import { isTotal } from '../guess/total-words';
import { type RawRows, toRawRows } from './raw-rows';
import type { NamedTable } from './table-reading';

/** A square of cells whose rows and columns have the same names. */
export type Square = {
  readonly names: readonly string[];
  readonly isNamed: boolean;
  readonly isShifted: boolean;
  /** The text of a cell of the square, both from 0. */
  readonly cell: (row: number, column: number) => string;
  readonly line: (row: number) => number | null;
  /** What stands in rows below the square, and is no part of it. */
  readonly below: readonly string[];
  /** Rows and columns that are called sums, and were left out. */
  readonly totals: readonly string[];
};

/** Smaller squares may be anything. */
const MIN_SHARED = 2;
/** So many rows below a square may be remarks. */
const MAX_BELOW = 5;

type Named = { readonly name: string; readonly at: number };

/**
 * Returns the square that a table is: the names above its columns stand again beside its rows, in whatever order. A square of which one half is
 * filled may lack the first row or the last column, or the other way round. Remarks below it and sums are left out. Null for any other table.
 */
export function findSquare(named: NamedTable): Square | null {
  if (named.hasHeader && !named.header.row) return null;
  const whole = toRawRows(named);
  const isNumbered = hasRowNumbers(whole);
  const raw = isNumbered ? dropFirst(whole) : whole;
  const width = named.table.columns.length - (isNumbered ? 1 : 0);
  const above = listAbove(raw, width);
  const beside = listBeside(raw, above);
  if (!above || !beside) return null;
  const columns = above.filter(({ name }) => !isTotal(name));
  const rows = beside.rows.filter(({ name }) => !isTotal(name));
  const names = join(columns, rows);
  if (!names || names.length < MIN_SHARED) return null;
  const square = toSquare(raw, names, columns, rows);
  const isWhole = columns.length === names.length && rows.length === names.length;
  if (!isWhole && (names.length < MIN_HALF || !isHalf(square))) return null;
  const all = [...above, ...beside.rows].map(({ name }) => name);
  return { ...square, below: beside.below, totals: [...new Set(all.filter(isTotal))] };
}

/** Returns whether the rows below the first are numbered in their first column: 1, 2, 3 and so on, with sums and remarks behind them. */
function hasRowNumbers(raw: RawRows): boolean {
  let count = 0;
  for (let row = 1; row < raw.count; row += 1) {
    const cell = raw.cell(row, 0).trim();
    if (!/^\d/.test(cell)) continue;
    count += 1;
    if (!new RegExp(`^${count}[.)]?$`).test(cell) || !/\p{L}/u.test(raw.cell(row, 1))) return false;
  }
  return count >= MIN_SHARED && count >= HALF * (raw.count - 1);
}

/** The share of the rows that have numbers where rows are numbered. */
const HALF = 0.5;

/** A sum may have its name in the column of numbers. */
function dropFirst(raw: RawRows): RawRows {
  const cell = (row: number, column: number) => {
    const own = raw.cell(row, column + 1);
    return column === 0 && own.trim() === '' && row > 0 ? raw.cell(row, 0) : own;
  };
  return { ...raw, cell };
}

/** A half of a smaller square is a list of two rows. */
const MIN_HALF = 4;

/** Returns the names above the columns behind the first; null where one stands twice, or where something stands below none. */
function listAbove(raw: RawRows, width: number): readonly Named[] | null {
  const names: Named[] = [];
  for (let column = 1; column < width; column += 1) {
    const name = raw.cell(0, column).trim();
    if (name !== '') names.push({ name, at: column });
    else for (let row = 1; row < raw.count; row += 1) if (raw.cell(row, column).trim() !== '') return null;
  }
  return new Set(names.map(({ name }) => name)).size === names.length ? names : null;
}

/** Returns the names beside the rows, and what stands below the last that is named above as well; null where one stands twice. */
function listBeside(
  raw: RawRows,
  above: readonly Named[] | null,
): { readonly rows: readonly Named[]; readonly below: readonly string[] } | null {
  const known = new Set(above?.map(({ name }) => name));
  const all: Named[] = [];
  for (let row = 1; row < raw.count; row += 1) {
    const name = raw.cell(row, 0).trim();
    if (name !== '' || hasCells(raw, row, known.size)) all.push({ name, at: row });
  }
  const last = all.findLastIndex(({ name }) => known.has(name) || isTotal(name));
  const isRemark = ({ name, at }: Named) => /\s/.test(name) || !hasCells(raw, at, known.size);
  // The last row of a half has no column of its own.
  const end = all.slice(last + 1).findIndex(isRemark);
  const rows = end < 0 ? all : all.slice(0, last + 1 + end);
  const below = all.slice(rows.length).map(({ name }) => name);
  const isApart = new Set(rows.map(({ name }) => name)).size === rows.length;
  if (!isApart || below.length > MAX_BELOW || rows.some(({ name }) => name === '')) return null;
  return { rows, below };
}

function hasCells(raw: RawRows, row: number, width: number): boolean {
  for (let column = 1; column <= width; column += 1) if (raw.cell(row, column).trim() !== '') return true;
  return false;
}

/** Returns the names of both sides in order, of which each may lack its first or its last; null where more are not the same. */
function join(columns: readonly Named[], rows: readonly Named[]): readonly string[] | null {
  const [across, down] = [columns.map(({ name }) => name), rows.map(({ name }) => name)];
  const [first, second] = [new Set(across), new Set(down)];
  const shared = across.filter((name) => second.has(name));
  const lacking = [...across, ...down].filter((name) => !first.has(name) || !second.has(name));
  if (lacking.length === 0) return across;
  if (shared.length < MIN_SHARED || lacking.length > 2) return null;
  const isFirst = (name: string) => across[0] === name || down[0] === name;
  const isLast = (name: string) => across.at(-1) === name || down.at(-1) === name;
  const before = lacking.filter(isFirst);
  const after = lacking.filter((name) => !isFirst(name) && isLast(name));
  const isInOrder = shared.every((name, index) => down.filter((each) => first.has(each))[index] === name);
  if (!isInOrder || before.length > 1 || after.length > 1) return null;
  return before.length + after.length === lacking.length ? [...before, ...shared, ...after] : null;
}

function toSquare(
  raw: RawRows,
  names: readonly string[],
  columns: readonly Named[],
  rows: readonly Named[],
): Omit<Square, 'below' | 'totals'> {
  const find = (all: readonly Named[]) => {
    const places = new Map(all.map(({ name, at }) => [name, at]));
    return names.map((name) => places.get(name) ?? -1);
  };
  const [across, down] = [find(columns), find(rows)];
  return {
    names,
    isNamed: true,
    isShifted: raw.isShifted,
    cell: (row, column) => {
      const [at, to] = [down[row] ?? -1, across[column] ?? -1];
      return at < 0 || to < 0 ? '' : raw.cell(at, to).trim();
    },
    line: (row) => ((down[row] ?? -1) < 0 ? null : raw.line(down[row] ?? 0)),
  };
}

/** Returns whether one side of the diagonal is left empty. */
function isHalf({ names, cell }: Omit<Square, 'below' | 'totals'>): boolean {
  let [below, above] = [0, 0];
  for (let row = 0; row < names.length; row += 1)
    for (let column = 0; column < names.length; column += 1) {
      if (row === column || /^[-–—.]?$/.test(cell(row, column))) continue;
      if (column < row) below += 1;
      else above += 1;
      if (below > 0 && above > 0) return false;
    }
  return below + above > 0;
}

import { foldName } from '../guess/fold-name';
import type { ImportTable } from '../import-tables';
import { findHeader, type Header, isFieldName } from './find-header';
import { type NamedTable, TableReading, type TableStart } from './table-reading';

/** As many tables as one sheet is parted into, and rows below a gap that tell whether another table begins there. */
const MAX_PARTS = 8;
const FIRST_ROWS = 20;
/** Gaps that are looked at: a table with more of them is only set out so. */
const MAX_GAPS = 100;

type Start = { readonly row: number; readonly title: string; readonly header: Header };

/**
 * Returns the tables of a sheet or a file in which several stand below one another: behind a row without anything another begins where a row
 * names columns again. A table without such a row is returned as it is.
 */
export function partTables(named: NamedTable): readonly NamedTable[] {
  if (named.own !== null || named.table.rows < 3) return [named];
  const starts = findStarts(named.table);
  const [first] = starts;
  if (!first) return [named];
  const endOf = (start: Start | undefined) =>
    start ? start.row - (start.title === '' ? 0 : 1) : named.table.rows;
  const lower = starts.map((start, index) => {
    const name = start.title || `${named.name} (${index + 2})`;
    return copyLower(named.table, start, endOf(starts[index + 1]), name);
  });
  const upper = copyUpper(named, endOf(first));
  const title =
    named.titles
      ?.at(-1)
      ?.split('; ')
      .filter((cell) => cell !== '') ?? [];
  const isTitled = title.length === 1 && starts.some((start) => start.title !== '');
  return [isTitled ? { ...upper, name: title[0] ?? named.name } : upper, ...lower];
}

function findStarts(table: ImportTable): readonly Start[] {
  const starts: Start[] = [];
  let gaps = 0;
  for (let row = 1; row < table.rows - 1 && gaps < MAX_GAPS && starts.length < MAX_PARTS; row += 1) {
    const isGap = isBehindGap(table, row);
    if (!isGap && !namesColumns(table, row)) continue;
    gaps += 1;
    const title =
      countFilled(table, row) === 1 ? (readRow(table, row).find((cell) => cell !== '') ?? '') : '';
    const at = title === '' ? row : row + 1;
    const header = at < table.rows - 1 ? findNames(table, at) : null;
    if (!header) continue;
    starts.push({ row: at, title, header });
    row = at;
  }
  return starts;
}

/** Returns whether the words in a row are those of fields, others than above the table, and stand nowhere else in it. */
function namesColumns(table: ImportTable, row: number): boolean {
  const cells = readRow(table, row).filter((cell) => cell !== '');
  const known = cells.filter(isFieldName);
  // Few rows come so far: what stands above is compared with these alone.
  if (known.length < 2 || known.length < MIN_KNOWN * cells.length) return false;
  const above = new Set(table.columns.map(({ name }) => foldName(name)));
  if (cells.every((cell) => above.has(foldName(cell)))) return false;
  // A code of a state may be a word for a field, but stands among others of its sort, and beside numbers.
  if (cells.some((cell) => /^[-+]?\d/.test(cell))) return false;
  const words = new Set(cells);
  return !Array.from({ length: Math.min(table.rows, MAX_LOOKED_AT) }, (_, at) => at).some(
    (at) => at !== row && readRow(table, at).filter((cell) => words.has(cell)).length > 1,
  );
}

/** The share of the words of such a row that must be those of fields; and rows that are looked at for them. */
const MIN_KNOWN = 0.6;
const MAX_LOOKED_AT = 500;

/** Returns the names of columns in a row, where words of fields or numbers below them tell that they are such. */
function findNames(table: ImportTable, row: number): Header | null {
  const rows = Array.from({ length: Math.min(FIRST_ROWS, table.rows - row) }, (_, index) =>
    trimEnd(readRow(table, row + index)),
  );
  const end = rows.findIndex(
    (cells, index) => index > 0 && isBehindGap(table, row + index) && cells.length > 0,
  );
  const own = (end < 0 ? rows : rows.slice(0, end)).filter((cells) => cells.length > 0);
  const [first = []] = own;
  if (own.length < 2 || first.length < 2 || first.some((cell) => cell === '' || /\d{2}/.test(cell)))
    return null;
  const header = findHeader(own, Math.max(...own.map(({ length }) => length)));
  return header && header.guess.confidence !== 'unsure' ? header : null;
}

/** Returns whether lines are left out above a row, or one without anything stands there. */
function isBehindGap(table: ImportTable, row: number): boolean {
  const [above, line] = [table.line(row - 1), table.line(row)];
  if (above !== null && line !== null && line - above > 1 && !hasBreaks(table, row - 1)) return true;
  return table.columns.every((_, column) => table.cell(row - 1, column).trim() === '');
}

/** A cell of several lines takes more than one of the file. */
function hasBreaks(table: ImportTable, row: number): boolean {
  return readRow(table, row).some((cell) => cell.includes('\n'));
}

function countFilled(table: ImportTable, row: number): number {
  return readRow(table, row).filter((cell) => cell !== '').length;
}

function readRow(table: ImportTable, row: number): readonly string[] {
  return table.columns.map((_, column) => table.cell(row, column).trim());
}

function trimEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

/** Returns the rows above the first gap behind which another table begins: they may be fewer columns wide than all together. */
function copyUpper(named: NamedTable, to: number): NamedTable {
  const { table, header, hasHeader } = named;
  const first = header.row?.cells.map((cell) => cell.trim());
  const rows = Array.from({ length: Math.min(FIRST_ROWS, to) }, (_, row) => trimEnd(readRow(table, row)));
  const all = first ? [trimEnd(first), ...rows] : rows;
  const own = hasHeader ? findHeader(all, Math.max(...all.map(({ length }) => length))) : null;
  const names = own?.names ?? (hasHeader ? table.columns.map(({ name }) => name) : null);
  const copied = copyRows(table, [0, to], {
    ...{ name: named.name, header: names, isHeaderRow: false, headerGuess: header.guess },
    columns: names?.length ?? table.columns.length,
  });
  return { ...copied, header, remarks: [...named.remarks, ...copied.remarks] };
}

/** Returns the rows of a table that begins within another. */
function copyLower(table: ImportTable, { row, header }: Start, end: number, name: string): NamedTable {
  const { names, guess } = header;
  const start = { name, header: names, isHeaderRow: true, headerGuess: guess, columns: names.length };
  return copyRows(table, [row, end], start);
}

function copyRows(
  table: ImportTable,
  [from, to]: readonly [number, number],
  start: Pick<TableStart, 'name' | 'header' | 'isHeaderRow' | 'headerGuess' | 'columns'>,
): NamedTable {
  const reading = new TableReading({
    ...start,
    titleRows: 0,
    place: (line) => `row ${line.toLocaleString('en')}`,
    isPadded: false,
    isRagged: false,
  });
  for (let row = from; row < to; row += 1) {
    const cells = trimEnd(table.columns.map((_, column) => table.cell(row, column)));
    if (cells.length > 0) reading.addRow([...cells], table.line(row) ?? row + 1);
  }
  return reading.finish();
}

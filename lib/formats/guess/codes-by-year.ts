import type { ImportTable } from '../import-tables';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { type ColumnProfile, countRows, profileColumns } from './profile-column';

/** A table that says year after year, in a column for each of them, by a code in what each row takes part: “usa, 2003, 1, 0, -9”. */
export type CodesByYear = {
  readonly name: number;
  readonly year: number;
  /** The columns of what the rows take part in. */
  readonly columns: readonly number[];
};

const CODE = /^-?\d{1,2}$/;
/** Codes of how somebody takes part are few, and a count of anything has more. */
const MAX_CODES = 5;
const MAX_CODE = 5;
const MIN_COLUMNS = 3;
const MIN_SHARE = 0.6;
const MAX_COLUMNS = 1_000;
const MAX_ROWS = 20_000;
const YEAR = /^(year|yr|jahr|annee|ano|anno|год|سنه|السنه)$/;

/** Returns in which columns a table says year after year who takes part in what; null for any other table. */
export function findCodesByYear(table: ImportTable): CodesByYear | null {
  const width = table.columns.length;
  if (width < MIN_COLUMNS + 2 || width > MAX_COLUMNS || table.rows < 2) return null;
  const profiles = profileColumns(table);
  const year = profiles.find(({ name, sort }) => YEAR.test(foldName(name)) && sort === 'year');
  const name = profiles.find(({ sort }) => sort === 'name');
  if (!year || !name) return null;
  const behind = Math.max(year.column, name.column);
  const rows = countRows(table);
  const others = profiles.filter(({ column }) => column > behind);
  const columns = others.filter((profile) => holdsCodes(table, profile, rows)).map(({ column }) => column);
  if (columns.length < MIN_COLUMNS || columns.length < MIN_SHARE * others.length) return null;
  return isOncePerYear(table, name.column, year.column)
    ? { name: name.column, year: year.column, columns }
    : null;
}

function holdsCodes(table: ImportTable, { column, name }: ColumnProfile, rows: number): boolean {
  if (/^Column \d+$/.test(name)) return false;
  const codes = new Set<string>();
  for (let row = 0; row < Math.min(rows, MAX_ROWS); row += 1) {
    const cell = foldSpaces(table.cell(row, column));
    if (cell === '') continue;
    if (!CODE.test(cell) || Number(cell) > MAX_CODE) return false;
    codes.add(cell);
    if (codes.size > MAX_CODES) return false;
  }
  return codes.size > 0;
}

/** Each of the rows is of one name and one year, and no other is. */
function isOncePerYear(table: ImportTable, name: number, year: number): boolean {
  const seen = new Set<string>();
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const key = `${foldName(table.cell(row, name))}\n${table.cell(row, year).trim()}`;
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}

import type { ImportTable } from '../import-tables';
import type { Question } from '../question';
import { findCodesByYear } from './codes-by-year';
import { foldSpaces } from './fold-spaces';
import { profileColumns } from './profile-column';

const MARK =
  /^(|[01]|x|abs\.?|exc\.?|absente?|excused|excusée?|entschuldigt|ausente|assente|✓|✗|yes|no|true|false|\.{1,3}|…|-|–|na|n\/a|[+-]?\d{1,12}([.,]\d{1,12})?)$/i;
/** So many columns must hold marks, and such a share of those behind the first. */
const MIN_COLUMNS = 2;
const MIN_SHARE = 0.6;
const MAX_ROWS = 500;
const MAX_COLUMNS = 200;

/** What is offered for a table whose columns may be what its rows take part in. */
export const MARKS_CHOICE: Question['choices'][number] = {
  label: 'Each row is an actor, and so is each column: a mark or a number ties the two',
  mapping: { headers: { rows: 'marks' } },
};

/** Returns whether the first column of a table names its rows, each once or once a year, and others hold marks, numbers or nothing below a name of their own. */
export function looksLikeMarks(table: ImportTable): boolean {
  if (findCodesByYear(table) !== null) return true;
  const width = Math.min(table.columns.length, MAX_COLUMNS);
  const rows = Math.min(table.rows, MAX_ROWS);
  if (rows < 2 || width <= MIN_COLUMNS || profileColumns(table)[0]?.sort !== 'name') return false;
  const isNameless = table.columns.slice(1).every(({ name }) => /^Column \d+$/.test(name));
  const first = isNameless ? 1 : 0;
  const names = new Set<string>();
  for (let row = first; row < rows; row += 1) names.add(foldSpaces(table.cell(row, 0)));
  const isNamed =
    names.size === rows - first && !names.has('') && ![...names].every((name) => MARK.test(name));
  if (!isNamed) return false;
  const marks = table.columns
    .slice(0, width)
    .filter((_, column) => column > 0 && holdsMarks(table, column, first, rows));
  return marks.length >= MIN_COLUMNS && marks.length >= MIN_SHARE * (width - 1);
}

function holdsMarks(table: ImportTable, column: number, first: number, rows: number): boolean {
  const title = first === 1 ? table.cell(0, column) : (table.columns[column]?.name ?? '');
  if (MARK.test(title.trim())) return false;
  for (let row = first; row < rows; row += 1)
    if (!MARK.test(foldSpaces(table.cell(row, column)))) return false;
  return true;
}

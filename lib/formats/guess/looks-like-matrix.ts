import type { ImportTable } from '../import-tables';
import type { Question } from '../question';
import { foldSpaces } from './fold-spaces';

/** The share of the names above the columns that must stand beside the rows. */
const MIN_SHARE = 0.8;
/** Of a list of ties at most this share of the rows has a name of its own. */
const REPEATED = 0.9;
const MIN_COLUMNS = 3;
const MAX = 500;

/** What is offered for a matrix whose numbers may only measure something. */
export const MATRIX_CHOICE: Question['choices'][number] = {
  label: 'It is a matrix: each number or mark in it is a tie',
  mapping: { headers: { rows: 'matrix' } },
};

/** Returns whether names above the columns of a table stand again beside its rows, as those of a matrix of ties do. */
export function looksLikeMatrix(table: ImportTable): boolean {
  if (table.columns.length < MIN_COLUMNS || table.rows < 2) return false;
  const beside = new Set<string>();
  const rows = Math.min(table.rows, MAX);
  for (let row = 0; row < rows; row += 1) beside.add(foldSpaces(table.cell(row, 0)));
  // Each name has one row in a matrix, and several in a list of ties: “1 2 3” may be two ends and a weight.
  if (beside.size <= REPEATED * rows) return false;
  const isAgain = (names: readonly string[]) => {
    const told = names.slice(1, MAX).filter((name) => name !== '');
    return told.length > 1 && told.filter((name) => beside.has(name)).length >= MIN_SHARE * told.length;
  };
  const named = table.columns.map(({ name }) => foldSpaces(name));
  const first = table.columns.map((_, column) => foldSpaces(table.cell(0, column)));
  return (isAgain(named) || isAgain(first)) && holdsNumbers(table);
}

/** Rows but the first, which may name the columns. */
function holdsNumbers(table: ImportTable): boolean {
  for (let row = 1; row < Math.min(table.rows, MAX); row += 1) {
    for (let column = 1; column < Math.min(table.columns.length, MAX); column += 1)
      if (!/^-?[\d.,]*$/.test(table.cell(row, column).trim())) return false;
  }
  return true;
}

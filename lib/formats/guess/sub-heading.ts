import type { ImportTable } from '../import-tables';
import { foldSpaces } from './fold-spaces';

/** Rows below by which it is told what stands in each column, and as many there must be. */
const MAX_ROWS = 50;
const MIN_ROWS = 2;
/** Columns, the first among them, that are filled in all rows but this. */
const MIN_EMPTY = 2;
const MAX_WORDS = 60;

/**
 * Returns whether a row is the first below the names of columns and says more of some of them: it is empty in the first column and in others that all rows below it fill, and
 * its words never come again.
 */
export function isSubheadingRow(table: ImportTable, row: number): boolean {
  if (row !== 0 || table.rows <= MIN_ROWS || table.cell(0, 0).trim() !== '') return false;
  const rows = Array.from({ length: Math.min(MAX_ROWS, table.rows - 1) }, (_, index) => index + 1);
  let [empty, words] = [0, 0];
  for (const [column] of table.columns.entries()) {
    const word = foldSpaces(table.cell(0, column));
    const below = rows.map((each) => foldSpaces(table.cell(each, column)));
    if (word === '') {
      if (below.every((cell) => cell !== '')) empty += 1;
      else if (column === 0) return false;
      continue;
    }
    if (!/\p{L}{3}/u.test(word) || /\d/.test(word) || word.length > MAX_WORDS || below.includes(word))
      return false;
    words += 1;
  }
  return words > 0 && empty >= MIN_EMPTY && words <= table.columns.length - empty;
}

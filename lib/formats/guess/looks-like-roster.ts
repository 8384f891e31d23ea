import type { ImportTable } from '../import-tables';
import type { Question } from '../question';
import { END_WORDS } from './end-words';
import { foldName } from './fold-name';
import { profileColumns } from './profile-column';

const MAX_COLUMNS = 200;
const MAX_ROWS = 2_000;
const ENDS: ReadonlySet<string> = new Set(END_WORDS.flat().map(foldName));

/** What is offered for a table whose columns may be groups, with the names of their members below. */
export const ROSTER_CHOICE: Question['choices'][number] = {
  label: 'Each column is a group, and the names below it belong to it',
  mapping: { headers: { rows: 'columns' } },
};

/**
 * Returns whether each column of a table lists names below that of their group: columns end at different rows, no name stands twice in one, and
 * nothing but names stands in any.
 */
export function looksLikeRoster(table: ImportTable): boolean {
  const profiles = profileColumns(table);
  if (profiles.length < 2 || profiles.length > MAX_COLUMNS || table.rows < 2) return false;
  const areNames = profiles.every(
    ({ sort, values, filled, name }) =>
      sort === 'name' && values.size === filled && !ENDS.has(foldName(name)),
  );
  if (!areNames) return false;
  const ends = profiles.map(({ column }) => findEnd(table, column));
  return ends.every((end) => end > 0) && new Set(ends).size > 1;
}

/** Returns how many cells of a column are filled from its first on; 0 where one is empty in between. */
function findEnd(table: ImportTable, column: number): number {
  const rows = Math.min(table.rows, MAX_ROWS);
  const isFilled = (row: number) => table.cell(row, column).trim() !== '';
  let end = 0;
  while (end < rows && isFilled(end)) end += 1;
  for (let row = end; row < rows; row += 1) if (isFilled(row)) return 0;
  return end;
}

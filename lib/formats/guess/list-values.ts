import type { ImportTable } from '../import-tables';

/** As many different values as a person can be asked about. */
const MOST = 1_000;

/**
 * Returns the different values of a column with how often each stands there, the empty one left out, the most frequent first; at
 * most a thousand. `isWhole` is false when there are more.
 */
export function listValues(
  table: ImportTable,
  column: number,
): { values: ReadonlyMap<string, number>; isWhole: boolean } {
  const counts = new Map<string, number>();
  let isWhole = true;
  for (let row = 0; row < table.rows; row += 1) {
    const value = table.cell(row, column);
    const count = counts.get(value);
    if (count !== undefined) counts.set(value, count + 1);
    else if (value !== '' && counts.size < MOST) counts.set(value, 1);
    else if (value !== '') isWhole = false;
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return { values: new Map(sorted), isWhole };
}

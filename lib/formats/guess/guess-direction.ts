import type { ImportTable, TieField } from '../import-tables';
import { findColumn, listColumnValues } from './find-column';

/** Returns whether a column says of all ties that they have no direction. */
export function isUndirected(table: ImportTable | null, columns: ReadonlyMap<string, TieField>): boolean {
  const values = listColumnValues(table, columns, 'directed');
  return (
    values.length > 0 &&
    values.every((value) => /^(undirected|mutual|both|bidirectional|false|0|no)$/i.test(value))
  );
}

/** Returns whether no pair is tied both ways: then a tie without a word of direction may as well read both ways. */
export function hasNoReturn(table: ImportTable, columns: ReadonlyMap<string, TieField>): boolean {
  const source = findColumn(table, columns, 'source');
  const target = findColumn(table, columns, 'target');
  if (source < 0 || target < 0) return true;
  const seen = new Set<string>();
  for (let row = 0; row < table.rows; row += 1) {
    const from = table.cell(row, source);
    const to = table.cell(row, target);
    if (seen.has(`${to}\n${from}`)) return false;
    // A hundred thousand pairs without a return say enough.
    if (seen.size < 100_000) seen.add(`${from}\n${to}`);
  }
  return true;
}

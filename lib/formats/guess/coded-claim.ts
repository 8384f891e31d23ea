import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import { findColumn } from './find-column';
import { listValues } from './list-values';

/**
 * Returns the column that is called a claim and holds numbers alone, or null: a number states nothing that somebody could claim, and is a code for what
 * a row is about.
 */
export function findCodedClaim(table: ImportTable, columns: ReadonlyMap<string, TieField>): string | null {
  const column = findColumn(table, columns, 'claim');
  if (column < 0) return null;
  const values = [...listValues(table, column).values.keys()];
  const areCodes = values.length > 0 && values.every((value) => /^[-+−]?\d+([.,]\d+)?$/.test(value.trim()));
  return areCodes ? (table.columns[column]?.name ?? null) : null;
}

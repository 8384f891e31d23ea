import type { ImportTable } from '../import-tables';
import { listValues } from './list-values';

/** Returns the different values of the column that fills a field; none without such a column. */
export function listColumnValues<Field extends string>(
  table: ImportTable | null,
  columns: ReadonlyMap<string, Field>,
  field: Field,
): readonly string[] {
  const column = table ? findColumn(table, columns, field) : -1;
  return table && column >= 0 ? [...listValues(table, column).values.keys()] : [];
}

/** Returns the number of the column that fills a field; −1 when none does. */
export function findColumn<Field extends string>(
  table: ImportTable,
  columns: ReadonlyMap<string, Field>,
  field: Field,
): number {
  return table.columns.findIndex(({ name }) => columns.get(name) === field);
}

import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import type { NamedTable } from './table-reading';

/** Returns why several tables of one sort cannot be read together. */
export function describeDouble(what: string, tables: readonly NamedTable[]): ReadResult {
  const names = tables.map(({ name }) => name).slice(0, 10);
  return toFailed(
    `Several tables hold ${what}: ${names.join(', ')}.`,
    'Put them into one table, or read one of them.',
  );
}

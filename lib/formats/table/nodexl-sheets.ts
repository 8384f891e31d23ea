import { foldName } from '../guess/fold-name';
import type { NamedTable } from './table-reading';

/**
 * Returns the sheets of a workbook of NodeXL in which its network stands, its edges and vertices, and the others; null for any other workbook.
 * The others say how groups look, and what was computed.
 */
export function partNodexl(tables: readonly NamedTable[]): {
  readonly network: readonly NamedTable[];
  readonly others: readonly NamedTable[];
} | null {
  const has = (wanted: string, ...columns: readonly string[]) =>
    tables.find(
      ({ name, table }) =>
        foldName(name) === wanted &&
        columns.every((column) => table.columns.some((each) => foldName(each.name) === column)),
    );
  const edges = has('edges', 'vertex 1', 'vertex 2');
  if (!edges) return null;
  const vertices = has('vertices', 'vertex');
  const network = vertices ? [edges, vertices] : [edges];
  return { network, others: tables.filter((table) => !network.includes(table)) };
}

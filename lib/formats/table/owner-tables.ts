import { addOwner, readOwner } from './owner-column';
import type { NamedTable } from './table-reading';

/** The rows of a table of facts above another. */
const MAX_FACTS = 12;

/** Returns tables of which those that name only the other end have the owner beside each row whom a small table of facts above them names. */
export function addOwners(tables: readonly NamedTable[]): readonly NamedTable[] {
  if (tables.length < 2) return tables;
  const facts = tables.filter(({ table }) => table.columns.length <= 2 && table.rows <= MAX_FACTS);
  const above = facts.flatMap(({ table }) => [
    table.columns.map(({ name }) => name),
    ...Array.from({ length: table.rows }, (_, row) => table.columns.map((_, at) => table.cell(row, at))),
  ]);
  if (!above.some((cells) => readOwner(cells) !== null)) return tables;
  return tables.map((named) => {
    if (facts.includes(named) || named.own !== null || !named.hasHeader) return named;
    const { table, remarks, front } = addOwner(named.table, above);
    const { row } = named.header;
    const header =
      row && front.length > 0
        ? { ...named.header, row: { ...row, cells: [...front, ...row.cells] } }
        : named.header;
    return { ...named, table, header, remarks: [...named.remarks, ...remarks] };
  });
}

import { findHeadings } from '../guess/find-headings';
import type { ImportTable } from '../import-tables';
import type { NamedTable } from './table-reading';

/** Returns a table without the rows that head others, which have the words above them in a column “heading”. */
export function unfoldHeadings(named: NamedTable): NamedTable {
  const { table } = named;
  const headings = new Set(findHeadings(table));
  if (headings.size === 0) return named;
  const rows: { readonly row: number; readonly heading: string }[] = [];
  let heading = '';
  for (let row = 0; row < table.rows; row += 1) {
    if (headings.has(row)) heading = readAlone(table, row);
    else rows.push({ row, heading });
  }
  const width = table.columns.length;
  const find = (row: number) => {
    const found = rows[row];
    if (!found) throw new RangeError(`There is no row ${row}.`);
    return found;
  };
  const isTaken = table.columns.some(({ name }) => name === 'heading');
  const message = `${headings.size.toLocaleString('en')} rows head those below them: their words stand in the column “heading”.`;
  return {
    ...named,
    table: {
      columns: [...table.columns, { name: isTaken ? 'heading (above)' : 'heading', kind: 'text' }],
      rows: rows.length,
      cell: (row, column) => (column === width ? find(row).heading : table.cell(find(row).row, column)),
      line: (row) => table.line(find(row).row),
    },
    // A heading takes the first row of its own: cells that are missing in it are missed by nobody.
    remarks: [
      ...named.remarks.filter(({ message: each }) => !each.startsWith('The row has')),
      { severity: 'note', place: '', message, fix: '' },
    ],
  };
}

function readAlone(table: ImportTable, row: number): string {
  return table.columns.map((_, column) => table.cell(row, column).trim()).find((cell) => cell !== '') ?? '';
}

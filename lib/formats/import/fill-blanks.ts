import { isPartOf, isTotal } from '../guess/total-words';
import type { ImportTable, Remark } from '../import-tables';
import type { Mapping } from '../mapping';

/** Returns a table of ties in which empty cells of some columns hold what stands above them, as where cells were merged; and how many. */
export function fillBlanks(
  table: ImportTable,
  { blanks = [] }: Mapping,
): { readonly table: ImportTable; readonly remarks: readonly Remark[] } {
  const columns = table.columns.flatMap(({ name }, column) => (blanks.includes(name) ? [column] : []));
  if (columns.length === 0) return { table, remarks: [] };
  const filled = new Map(columns.map((column) => [column, fillColumn(table, column)]));
  const count = [...filled.values()].reduce((sum, { cells }) => sum + cells, 0);
  const names = columns.map((column) => `“${table.columns[column]?.name}”`).join(' and ');
  const message = `${count.toLocaleString('en')} empty cells of ${names} were read as what stands above them.`;
  return {
    table: {
      columns: table.columns,
      rows: table.rows,
      line: (row) => table.line(row),
      cell: (row, column) => {
        const from = filled.get(column)?.rows[row];
        return table.cell(from ?? row, column);
      },
    },
    remarks: count === 0 ? [] : [{ severity: 'note', place: '', message, fix: '' }],
  };
}

/** Returns from which row each takes the cell of a column, and how many take it from another. */
function fillColumn(
  table: ImportTable,
  column: number,
): { readonly rows: readonly number[]; readonly cells: number } {
  const rows: number[] = [];
  let last = -1;
  let cells = 0;
  for (let row = 0; row < table.rows; row += 1) {
    const cell = table.cell(row, column).trim();
    // “of which …” tells of the group above it, and a sum ends one.
    const isEmpty = cell === '' || (isPartOf(cell) && hasWords(table, row, column));
    if (!isEmpty && (!isTotal(cell) || hasWords(table, row, column))) last = row;
    const isFilled = isEmpty && last >= 0 && hasOther(table, row, column);
    if (isFilled) cells += 1;
    rows.push(isFilled ? last : row);
  }
  return { rows, cells };
}

/** “of which paid” with a number alone names nobody. */
function hasWords(table: ImportTable, row: number, column: number): boolean {
  return table.columns.some((_, other) => other !== column && /\p{L}/u.test(table.cell(row, other)));
}

function hasOther(table: ImportTable, row: number, column: number): boolean {
  return table.columns.some((_, other) => other !== column && table.cell(row, other).trim() !== '');
}

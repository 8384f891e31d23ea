import { listCellParts } from '../guess/cell-parts';
import type { ImportTable, Remark } from '../import-tables';

/**
 * Returns a table in whose given columns the names of a cell stand between “;”, which part actors; and what was left out of them. Words for
 * further names, such as “and 3 others”, name nobody.
 */
export function partCells(
  table: ImportTable,
  columns: readonly string[],
): { readonly table: ImportTable; readonly remarks: readonly Remark[] } {
  const places = new Set(
    table.columns.flatMap(({ name }, column) => (columns.includes(name) ? [column] : [])),
  );
  if (places.size === 0) return { table, remarks: [] };
  let [others, example] = [0, ''];
  for (const column of places)
    for (let row = 0; row < table.rows; row += 1) {
      const cell = table.cell(row, column);
      const found = cell === '' ? [] : listCellParts(cell).others;
      others += found.length;
      example ||= found[0] ?? '';
    }
  const message = `“${example.slice(0, 60)}” stands in place of names: ${others === 1 ? 'a cell names' : `${others.toLocaleString('en')} cells name`} others, who are not told, and no ties were made for them.`;
  return {
    table: {
      ...table,
      cell: (row, column) => {
        const cell = table.cell(row, column);
        return places.has(column) ? listCellParts(cell).names.join('; ') : cell;
      },
    },
    remarks:
      others === 0
        ? []
        : [{ severity: 'warning', place: '', message, fix: 'Write their names into the cell.' }],
  };
}

import { listIdentities } from '../guess/find-identities';
import { foldSpaces } from '../guess/fold-spaces';
import type { ImportTable, Mapping, Remark } from '../import-tables';

/**
 * Returns a table of ties in which bearers of one name have the number behind it that tells one from another, “Ada (12)” and “Ada (34)”; and which these
 * are. Names with one number stay as they are.
 */
export function tellApart(
  table: ImportTable,
  { apart = {} }: Mapping,
): { readonly table: ImportTable; readonly remarks: readonly Remark[] } {
  const find = (name: string) => table.columns.findIndex((column) => column.name === name);
  const told = Object.entries(apart).flatMap(([end, id]) => {
    const [names, numbers] = [find(end), find(id)];
    if (names < 0 || numbers < 0) return [];
    const all = [...listIdentities(table, names, numbers)].filter(([, ids]) => ids.size > 1);
    return all.length > 0 ? [[names, { numbers, id, all: new Map(all) }] as const] : [];
  });
  const columns = new Map(told);
  if (columns.size === 0) return { table, remarks: [] };
  const remarks = told.map(([, { id, all }]): Remark => {
    const shown = [...all].slice(0, 3).map(([name, ids]) => `“${name}” (${[...ids].slice(0, 3).join(', ')})`);
    const message = `Bearers of one name were told apart by “${id}”, which stands behind their names: ${shown.join('; ')}${all.size > 3 ? ' …' : ''}.`;
    return { severity: 'note', place: '', message, fix: '' };
  });
  return {
    table: {
      ...table,
      cell: (row, column) => {
        const cell = table.cell(row, column);
        const found = columns.get(column);
        const name = found ? foldSpaces(cell) : '';
        if (!found?.all.has(name)) return cell;
        const number = foldSpaces(table.cell(row, found.numbers));
        return number === '' ? cell : `${name} (${number})`;
      },
    },
    remarks,
  };
}

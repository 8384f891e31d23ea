import { createTable } from '../create-table';
import { findYearColumns, readYearCell } from '../guess/find-year-columns';
import { foldSpaces } from '../guess/fold-spaces';
import { isTotal } from '../guess/total-words';
import { toNote } from '../import/clean-cells';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

/**
 * Returns a table with a row for each cell below a year in place of a column for each year: the year dates it, and what the cell says is a number of it, or names the other
 * end. Empty cells, 0 and codes for no value make no row.
 */
export function unfoldYearColumns(named: NamedTable): readonly NamedTable[] {
  const { table, name, remarks } = named;
  const found = findYearColumns(table);
  if (!found) return [named];
  const { years, source } = found;
  const sums = found.others.filter((column) => isTotal(table.columns[column]?.name ?? ''));
  const others = found.others.filter((column) => !sums.includes(column));
  const rows: { readonly cells: readonly string[]; readonly row: number }[] = [];
  let none = 0;
  for (let row = 0; row < table.rows; row += 1) {
    const kept = others.map((column) => table.cell(row, column));
    for (const { column, year } of years) {
      const cell = readYearCell(foldSpaces(table.cell(row, column)));
      if (cell === null) none += 1;
      else rows.push({ cells: [...kept, year, cell], row });
    }
  }
  const value = source === null ? 'count' : 'target';
  const toName = (column: number) => (column === source ? 'source' : (table.columns[column]?.name ?? ''));
  const columns = [...others.map(toName), 'year', value].map((each) => ({
    name: each,
    kind: 'text' as const,
  }));
  const long = createTable(
    columns,
    rows.map(({ cells }) => cells),
  );
  const note = toNote(
    `Each cell below a year made a tie of that year: ${none.toLocaleString('en')} cells are empty, 0 or codes for no value, and made none.`,
  );
  return [
    {
      ...toNamed(name, { ...long, line: (tie) => table.line(rows[tie]?.row ?? 0) }, [
        ...remarks,
        note,
        ...sums.map((column) =>
          toNote(`“${table.columns[column]?.name}” adds up the years, and was passed over.`),
        ),
      ]),
      role: 'ties',
    },
  ];
}

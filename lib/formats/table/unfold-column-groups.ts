import { createTable } from '../create-table';
import { type ColumnGroups, findColumnGroups, hasRepeatedNames } from '../guess/find-column-groups';
import { readYearCell } from '../guess/find-year-columns';
import { foldSpaces } from '../guess/fold-spaces';
import { isTotal } from '../guess/total-words';
import { toNote } from '../import/clean-cells';
import type { ImportTable } from '../import-tables';
import { nameColumns } from './name-columns';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

type Row = { readonly cells: readonly string[]; readonly row: number };

/** Returns a table with a row for each group of columns in which anything but 0 stands, in place of a column for each column of each group. */
export function unfoldColumnGroups(named: NamedTable): readonly NamedTable[] {
  const { table } = named;
  const groups = findColumnGroups(table);
  if (!groups) return [named];
  const { keys, grouped, areYears } = groups;
  const words = [...new Set(grouped.map(({ group }) => group))];
  const names = [...new Set(grouped.map(({ name }) => name))];
  const rows: Row[] = [];
  for (const row of listRows(named.table, groups)) {
    const kept = keys.map((column) => table.cell(row, column));
    for (const word of words) {
      const own = grouped.filter(({ group }) => group === word);
      if (own.every(({ column }) => readYearCell(foldSpaces(table.cell(row, column))) === null)) continue;
      const values = names.map((name) => {
        const found = own.find((each) => each.name === name);
        return found ? table.cell(row, found.column) : '';
      });
      rows.push({ cells: [...kept, word, ...values], row });
    }
  }
  const head = [...keys.map((column) => table.columns[column]?.name ?? ''), areYears ? 'year' : 'type'];
  const what = areYears ? 'its year' : 'its type';
  return [
    toLong(
      named,
      groups,
      [...head, ...names],
      rows,
      `Each group of columns in which anything but 0 stands made a tie, with the word above it as ${what}.`,
    ),
  ];
}

/** Returns a table in which each cell of a group of columns ties its row to what its column is called. */
export function unfoldHeadedCells(named: NamedTable): readonly NamedTable[] {
  const { table } = named;
  const groups = findColumnGroups(table);
  if (!groups) return [named];
  const { keys, grouped, areYears } = groups;
  const [key = 0, ...others] = keys;
  const rows: Row[] = [];
  for (const row of listRows(named.table, groups)) {
    const kept = others.map((column) => table.cell(row, column));
    for (const { column, group, name } of grouped) {
      const cell = readYearCell(foldSpaces(table.cell(row, column)));
      if (cell !== null) rows.push({ cells: [table.cell(row, key), name, group, cell, ...kept], row });
    }
  }
  // Marks say no more than that there is a tie.
  const isCount = rows.some(({ cells }) => /^[+-]?\d/.test(cells[3] ?? '')) ? 'count' : 'value';
  const word = areYears ? 'year' : hasRepeatedNames(groups) ? 'type' : 'group';
  const head = [
    'source',
    'target',
    word,
    isCount,
    ...others.map((column) => table.columns[column]?.name ?? ''),
  ];
  return [
    toLong(
      named,
      groups,
      head,
      rows,
      `Each cell that is not empty or 0 tied its row to what its column is called; the words above are kept as “${word}”.`,
    ),
  ];
}

/** Returns the rows that are no sums of the others. */
function listRows(table: ImportTable, { keys }: ColumnGroups): readonly number[] {
  return Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => !keys.some((column) => isTotal(table.cell(row, column))),
  );
}

function toLong(
  { name, table, remarks }: NamedTable,
  groups: ColumnGroups,
  head: readonly string[],
  rows: readonly Row[],
  told: string,
): NamedTable {
  const isNumbers = (at: number) =>
    at > 1 &&
    rows.every(({ cells }) => cells[at] === '' || /^[+-]?\d{1,15}(\.\d{1,9})?$/.test(cells[at] ?? ''));
  const columns = nameColumns(head, head.length).map((each, at) => ({
    name: each,
    kind: isNumbers(at) && each !== 'year' ? ('number' as const) : ('text' as const),
  }));
  const long = createTable(
    columns,
    rows.map(({ cells }) => cells),
  );
  const sums = groups.sums.map((column) => `“${table.columns[column]?.name}”`);
  const left = table.rows - listRows(table, groups).length;
  const notes = [
    told,
    ...(sums.length > 0 ? [`Columns that add up the others were passed over: ${sums.join(', ')}.`] : []),
    ...(left > 0 ? [`${left.toLocaleString('en')} rows that add up the others were passed over.`] : []),
  ];
  const placed = { ...long, line: (row: number) => table.line(rows[row]?.row ?? 0) };
  return { ...toNamed(name, placed, [...remarks, ...notes.map(toNote)]), role: 'ties' };
}

import { createTable } from '../create-table';
import { findNominations, isNoAnswer, listNominated, type Nominations } from '../guess/find-nominations';
import { foldSpaces } from '../guess/fold-spaces';
import { countRows } from '../guess/profile-column';
import type { ImportTable, Remark } from '../import-tables';
import { besideIds, keepColumns } from './keep-columns';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

const text = (name: string) => ({ name, kind: 'text' as const });
const MAX_SHOWN = 5;

/**
 * Returns the actors of a list, and the ties of each to those whom it names. Numbers that are none of the list name nobody, and are told; other names
 * are actors who have no row of their own.
 */
export function unfoldNominations(named: NamedTable): readonly NamedTable[] {
  const { table } = named;
  const found = findNominations(table);
  if (!found) return [named];
  const rows = countRows(table);
  const ids = new Set(Array.from({ length: rows }, (_, row) => foldSpaces(table.cell(row, found.id))));
  const ties: { readonly cells: string[]; readonly row: number }[] = [];
  const unknown = new Map<string, number>();
  for (let row = 0; row < rows; row += 1)
    for (const { name, columns } of found.groups)
      for (const column of columns) {
        const answer = foldSpaces(table.cell(row, column));
        if (/[\p{L}\d]/u.test(answer) && !ids.has(answer) && isNoAnswer(answer))
          unknown.set(answer, (unknown.get(answer) ?? 0) + 1);
        for (const target of listNominated(table.cell(row, column), ids)) {
          const cells = [
            foldSpaces(table.cell(row, found.id)),
            target,
            name,
            table.columns[column]?.name ?? '',
          ];
          if (ids.has(target) || /\p{L}/u.test(target)) ties.push({ cells, row });
          else unknown.set(target, (unknown.get(target) ?? 0) + 1);
        }
      }
  const made = createTable(
    [text('source'), text('target'), text('type'), text('column')],
    ties.map(({ cells }) => cells),
  );
  const placed = { ...made, line: (tie: number) => table.line(ties[tie]?.row ?? 0) };
  return [
    toNamed('ties', placed, [...named.remarks, ...describe(unknown), ...describeBelow(table, rows)]),
    toNamed('actors', toActors(table, found), []),
  ];
}

function describeBelow(table: ImportTable, rows: number): readonly Remark[] {
  return Array.from({ length: table.rows - rows }, (_, index) => ({
    severity: 'note',
    place: '',
    message: `A row below the table is none of it: “${foldSpaces(table.cell(rows + index, 0)).slice(0, 200)}”.`,
    fix: '',
  }));
}

/** Returns the list without the columns that name others; its own names are called so: “resp_name” beside the ids. */
function toActors(table: ImportTable, { id, groups }: Nominations): ImportTable {
  const taken = new Set(groups.flatMap(({ columns }) => columns));
  const kept = table.columns.map((_, column) => column).filter((column) => !taken.has(column));
  const rows = countRows(table);
  const isFull = (column: number) =>
    Array.from({ length: rows }, (_, row) => table.cell(row, column).trim()).every((cell) => cell !== '');
  const isName = (pattern: RegExp) =>
    kept.find((column) => pattern.test(table.columns[column]?.name ?? '') && isFull(column));
  const name = isName(/^(name|label)$/i) ?? isName(/[\s_.-](name|label)$/i);
  const columns = kept.map((from) => {
    const own = table.columns[from] ?? text('');
    if (from === name) return { from, as: { ...own, name: 'name' } };
    return { from, as: from === id ? { ...own, name: 'id' } : besideIds(own) };
  });
  return keepColumns(table, columns, rows);
}

function describe(unknown: ReadonlyMap<string, number>): readonly Remark[] {
  if (unknown.size === 0) return [];
  const shown = [...unknown]
    .slice(0, MAX_SHOWN)
    .map(([id, cells]) => `“${id}” in ${cells.toLocaleString('en')}`);
  const message = `Cells that name nobody of the list make no tie: ${shown.join(', ')}${unknown.size > MAX_SHOWN ? ' …' : ''}.`;
  return [
    { severity: 'warning', place: '', message, fix: 'Add a row for each of them, if they are actors.' },
  ];
}

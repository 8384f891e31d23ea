import { findTitleEnds, readTitle } from '../guess/title-ends';
import type { ImportTable, Remark } from '../import-tables';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

const ENDS = ['source', 'target'] as const;
const MAX_SHOWN = 3;

/** Returns a table of ties whose ends are those whom a column of titles names; a row whose title names nobody has none. */
export function unfoldTitles(named: NamedTable): readonly NamedTable[] {
  const { table } = named;
  const found = findTitleEnds(table);
  if (!found) return [named];
  const titles = Array.from({ length: table.rows }, (_, row) => table.cell(row, found.column));
  let last = '';
  let again = 0;
  const pairs = titles.map((title) => {
    const pair = readTitle(title);
    if (pair?.isAgain) again += 1;
    const to = pair?.isAgain ? last : (pair?.to ?? '');
    last = to || last;
    return [pair?.from ?? '', to] as const;
  });
  const unread = titles.filter((title, row) => title.trim() !== '' && pairs[row]?.[0] === '');
  return [toNamed('ties', addEnds(table, pairs), [...named.remarks, ...describe(unread, again)])];
}

function addEnds(table: ImportTable, pairs: readonly (readonly [string, string])[]): ImportTable {
  const columns = table.columns.map((column) =>
    /^(source|target)$/i.test(column.name) ? { ...column, name: `${column.name} (column)` } : column,
  );
  return {
    ...table,
    columns: [...ENDS.map((name) => ({ name, kind: 'text' as const })), ...columns],
    cell: (row, column) =>
      column < ENDS.length ? (pairs[row]?.[column] ?? '') : table.cell(row, column - ENDS.length),
  };
}

function describe(unread: readonly string[], again: number): readonly Remark[] {
  const note = (message: string): Remark => ({ severity: 'note', place: '', message, fix: '' });
  const shown = unread.slice(0, MAX_SHOWN).map((title) => `“${title.slice(0, 60)}”`);
  return [
    ...(again === 0
      ? []
      : [
          note(
            `In ${again === 1 ? 'one title' : `${again.toLocaleString('en')} titles`} “the same” was taken for the one to whom the row above went.`,
          ),
        ]),
    ...(unread.length === 0
      ? []
      : [
          note(
            `Titles that do not say who wrote to whom: ${shown.join(', ')}${unread.length > MAX_SHOWN ? ' …' : ''}.`,
          ),
        ]),
  ];
}

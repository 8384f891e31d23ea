import { createTable } from '../create-table';
import {
  findRemarkLinks,
  listRemarkLinks,
  type RemarkLinks,
  toRemarkKind,
  toRemarkName,
} from '../guess/remark-links';
import type { ImportTable, Remark } from '../import-tables';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

const text = (name: string) => ({ name, kind: 'text' as const });
const MAX_SHOWN = 5;

/** The full stop behind these is a part of the name: “S.A.”, “Co.”. */
const ABBREVIATED = /((^|[^\p{L}])\p{L}\.\p{L}\.|\b(ltd|co|inc|corp|bros|pvt|pty|jr|sr)\.)$/iu;

/** Returns the actors of a list, and the ties of each to those to whom its remarks say that it is linked. */
export function unfoldRemarks(named: NamedTable): readonly NamedTable[] {
  const { table } = named;
  const found = findRemarkLinks(table);
  if (!found) return [named];
  const names = new Set(Array.from({ length: table.rows }, (_, row) => toRemarkName(table, found, row)));
  const ties: { readonly cells: string[]; readonly row: number }[] = [];
  const others = new Set<string>();
  for (let row = 0; row < table.rows; row += 1)
    for (const { type, name } of listRemarkLinks(table.cell(row, found.remarks))) {
      // The remark ends with a full stop, as some names do.
      const target = names.has(name) || ABBREVIATED.test(name) ? name : name.replace(/\.$/, '');
      if (!names.has(target)) others.add(target);
      ties.push({ cells: [toRemarkName(table, found, row), target, type, 'true'], row });
    }
  const made = createTable(
    [text('source'), text('target'), text('type'), { name: 'directed', kind: 'boolean' }],
    ties.map(({ cells }) => cells),
  );
  const placed = { ...made, line: (tie: number) => table.line(ties[tie]?.row ?? 0) };
  const remarks = [...named.remarks, ...describe(others)];
  return [toNamed('ties', placed, remarks), toNamed('actors', toActors(table, found), [])];
}

function toActors(table: ImportTable, found: RemarkLinks): ImportTable {
  const { name, kind } = found;
  const columns = table.columns.map((column, index) => {
    if (index === name) return { ...column, name: 'name' };
    if (index === kind) return { ...column, name: 'kind' };
    return /^(id|name|kind)$/i.test(column.name) ? { ...column, name: `${column.name} (column)` } : column;
  });
  return {
    columns,
    rows: table.rows,
    cell: (row, column) => {
      const cell = table.cell(row, column);
      if (column === name) return toRemarkName(table, found, row);
      if (column === kind) return toRemarkKind(cell);
      return /^\s*-0-\s*$/.test(cell) ? '' : cell;
    },
    line: (row) => table.line(row),
  };
}

function describe(others: ReadonlySet<string>): readonly Remark[] {
  if (others.size === 0) return [];
  const shown = [...others].slice(0, MAX_SHOWN).map((name) => `“${name}”`);
  const message = `Remarks name actors who have no row of their own; they were added: ${shown.join(', ')}${others.size > MAX_SHOWN ? ' …' : ''}.`;
  return [{ severity: 'note', place: '', message, fix: '' }];
}

import { TableBuilder } from '../create-table';
import { foldName } from '../guess/fold-name';
import { toNote } from '../import/clean-cells';
import type { ImportTable } from '../import-tables';
import { findRole } from './sort-tables';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

const YEAR = /\b(1[5-9]|20)\d\d\b/g;
const MIN_COLUMNS = 2;
const MAX_NAME = 80;

/**
 * Returns tables of which those with the same names of columns, of which nothing tells what they hold, are one: a sheet for each year, or a table below the name of each
 * ministry. What each was called stands beside its rows. All others are returned as they are.
 */
export function mergeAlike(tables: readonly NamedTable[]): readonly NamedTable[] {
  const groups = new Map<string, NamedTable[]>();
  for (const named of tables) {
    const key = toKey(named, tables.length);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), named]);
  }
  const merged = [...groups.values()].filter(({ length }) => length > 1);
  if (merged.length === 0) return tables;
  const parts = new Set(merged.flat());
  return tables.flatMap((named) => {
    const own = merged.find(([first]) => first === named);
    if (own) return [merge(own)];
    return parts.has(named) ? [] : [named];
  });
}

function toKey(named: NamedTable, count: number): string | null {
  const { table, hasHeader, own } = named;
  if (own !== null || !hasHeader || table.rows === 0 || table.columns.length < MIN_COLUMNS) return null;
  if (findRole(named, count, undefined) !== null) return null;
  return table.columns.map(({ name }) => foldName(name)).join('\n');
}

function merge(parts: readonly NamedTable[]): NamedTable {
  const years = parts.map(({ name }) => name.match(YEAR) ?? []);
  const areYears = years.every(({ length }) => length === 1) && new Set(years.flat()).size === parts.length;
  const [first] = parts;
  const columns = first?.table.columns ?? [];
  const called = areYears ? 'year' : 'table';
  const isTaken = columns.some(({ name }) => foldName(name) === called);
  const builder = new TableBuilder([
    ...columns,
    { name: isTaken ? `${called} (of the file)` : called, kind: 'text' },
  ]);
  for (const [at, { table, name }] of parts.entries())
    addRows(builder, table, areYears ? (years[at]?.[0] ?? name) : name);
  const names = parts.map(({ name }) => `“${name}”`).join(', ');
  const note = toNote(
    `${parts.length.toLocaleString('en')} tables have the same columns, and were put together: ${names}. Beside each row stands its table, as “${called}”.`,
  );
  const remarks = [note, ...parts.flatMap((part) => part.remarks)];
  const all = parts.map(({ name }) => name).join(', ');
  return {
    ...toNamed(all.length > MAX_NAME ? `${all.slice(0, MAX_NAME - 1)}…` : all, builder.toTable(), remarks),
    notes: parts.flatMap(({ notes = [] }) => notes),
  };
}

function addRows(builder: TableBuilder, table: ImportTable, name: string): void {
  for (let row = 0; row < table.rows; row += 1) {
    builder.addRow(table.line(row));
    for (const column of table.columns.keys()) {
      const cell = table.cell(row, column);
      if (cell !== '') builder.set(column, cell);
    }
    builder.set(table.columns.length, name);
  }
}

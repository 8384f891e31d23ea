import { LIMITS } from '@/lib/network/limits';
import { createTable, TooLargeError } from '../create-table';
import { isTotal } from '../guess/total-words';
import type { Remark } from '../import-tables';
import { toRawRows } from './raw-rows';
import { MARKS, NOTHING, NUMBER } from './square-cells';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

const text = (name: string) => ({ name, kind: 'text' as const });

/**
 * Returns the ties and actors of a table whose rows and columns are actors of two sorts: each mark, or number that is not zero, ties the actor of its
 * row to that of its column. Columns that hold anything else are passed over, and told.
 */
export function unfoldMarks(named: NamedTable): readonly NamedTable[] {
  const raw = toRawRows(named);
  const places = Array.from({ length: named.table.columns.length - 1 }, (_, index) => index + 1);
  const read = (row: number, column: number) => raw.cell(row, column).trim();
  // Sums of all, and what is remarked below the table, are nobody.
  const isActor = (row: number) =>
    !isTotal(read(row, 0)) && places.some((column) => read(row, column) !== '');
  const rows = Array.from({ length: raw.count - 1 }, (_, index) => index + 1).filter(isActor);
  const isMark = (cell: string) =>
    NOTHING.has(cell.toLowerCase()) || isNo(cell) || MARKS.has(cell.toLowerCase()) || NUMBER.test(cell);
  const marked = places.filter(
    (column) =>
      read(0, column) !== '' && !isTotal(read(0, column)) && rows.every((row) => isMark(read(row, column))),
  );
  // Beside marks alone a column of numbers is a measure of the row, such as an age.
  const plain = marked.filter((column) =>
    rows.every((row) => !/^[+\-−]?\d/.test(read(row, column)) || /^[01]$/.test(read(row, column))),
  );
  const columns = plain.length > 1 ? plain : marked;
  const ties: { readonly cells: string[]; readonly row: number }[] = [];
  for (const row of rows) {
    for (const column of columns) {
      const cell = read(row, column);
      if (read(row, 0) === '' || NOTHING.has(cell.toLowerCase()) || isNo(cell)) continue;
      const weight = MARKS.has(cell.toLowerCase()) ? '1' : cell.replace('−', '-').replace(',', '.');
      if (Number(weight) === 0) continue;
      if (ties.length >= LIMITS.relationships) throw new TooLargeError('The table holds too many marks.');
      ties.push({ cells: [read(row, 0), read(0, column), 'true', weight], row });
    }
  }
  const isWeighted = ties.some(({ cells }) => cells[3] !== '1');
  const head = [text('source'), text('target'), { name: 'directed', kind: 'boolean' as const }];
  const table = createTable(
    isWeighted ? [...head, { name: 'weight', kind: 'number' }] : head,
    ties.map(({ cells }) => (isWeighted ? cells : cells.slice(0, 3))),
  );
  const names = [...rows.map((row) => read(row, 0)), ...columns.map((column) => read(0, column))];
  const actors = createTable(
    [text('id'), text('name')],
    [...new Set(names.filter((name) => name !== ''))].map((name) => [name, name]),
  );
  const placed = { ...table, line: (tie: number) => raw.line(ties[tie]?.row ?? 0) };
  const left = places.filter((column) => !columns.includes(column)).map((column) => read(0, column));
  return [toNamed('ties', placed, describe(columns.length, left)), toNamed('actors', actors, [])];
}

function isNo(cell: string): boolean {
  return /^(no|false|abs\.?|exc\.?|absente?|excused|excusée?|entschuldigt|ausente|assente)$/i.test(cell);
}

function describe(count: number, left: readonly string[]): readonly Remark[] {
  const note = (message: string): Remark => ({ severity: 'note', place: '', message, fix: '' });
  const told = note(
    `Rows were tied to what ${count.toLocaleString('en')} columns are called, wherever a mark or a number stands.`,
  );
  if (left.length === 0) return [told];
  const named = left.slice(0, 10).map((name) => `“${name}”`);
  return [told, note(`Columns that hold no marks were passed over: ${named.join(', ')}.`)];
}

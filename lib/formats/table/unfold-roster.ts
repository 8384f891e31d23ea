import { createTable } from '../create-table';
import type { Remark } from '../import-tables';
import { toRawRows } from './raw-rows';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

const text = (name: string) => ({ name, kind: 'text' as const });

/** Returns the ties and actors of a table whose columns are groups: each name below one is tied to it. */
export function unfoldRoster(named: NamedTable): readonly NamedTable[] {
  const raw = toRawRows(named);
  const read = (row: number, column: number) => raw.cell(row, column).trim();
  const groups = named.table.columns.map((_, column) => read(0, column));
  const ties: { readonly cells: string[]; readonly row: number }[] = [];
  for (let row = 1; row < raw.count; row += 1)
    for (const [column, group] of groups.entries()) {
      const name = read(row, column);
      if (name !== '' && group !== '') ties.push({ cells: [name, group, 'true'], row });
    }
  const table = createTable(
    [text('source'), text('target'), { name: 'directed', kind: 'boolean' }],
    ties.map(({ cells }) => cells),
  );
  const note: Remark = {
    ...{ severity: 'note', place: '', fix: '' },
    message: `Each name was tied to what its column is called: ${groups.length.toLocaleString('en')} columns are groups.`,
  };
  return [toNamed('ties', { ...table, line: (tie) => raw.line(ties[tie]?.row ?? 0) }, [note])];
}

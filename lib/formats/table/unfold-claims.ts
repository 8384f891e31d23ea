import { createTable } from '../create-table';
import { foldSpaces } from '../guess/fold-spaces';
import { findSaidRows } from '../guess/said-rows';
import type { ImportColumn, ImportTable, Remark } from '../import-tables';
import { OWN_COLUMNS } from './own-columns';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

const FIELDS = ['id', 'statement', 'speaker', 'excerpt', 'said', 'document'] as const;
const OWN: ReadonlySet<string> = new Set([...OWN_COLUMNS.claims, 'meetings']);

/** Returns those who speak in a table, and what each has said: words that two have said are one claim. */
export function unfoldClaims(named: NamedTable): readonly NamedTable[] {
  const { table, remarks } = named;
  const found = findSaidRows(table);
  if (!found) return [named];
  const read = (row: number, column: number | null) =>
    column === null ? '' : foldSpaces(table.cell(row, column));
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => read(row, found.statement) !== '',
  );
  const speakers = [...new Set(rows.map((row) => read(row, found.speaker)))].filter((name) => name !== '');
  const taken = new Set(Object.values(found));
  const others = table.columns.flatMap((column, at) => (taken.has(at) ? [] : [{ column, at }]));
  const claims: ImportTable = {
    columns: [
      ...FIELDS.map((name): ImportColumn => ({ name, kind: name === 'said' ? 'date' : 'text' })),
      ...others.map(({ column }) =>
        OWN.has(column.name) ? { ...column, name: `${column.name} (column)` } : column,
      ),
    ],
    rows: rows.length,
    cell: (at, column) => {
      const row = rows[at] ?? 0;
      const statement = read(row, found.statement);
      const own = [statement, statement, read(row, found.speaker), statement, read(row, found.said)];
      if (column < own.length) return own[column] ?? '';
      if (column === own.length) return read(row, found.document);
      return table.cell(row, others[column - FIELDS.length]?.at ?? 0);
    },
    line: (at) => table.line(rows[at] ?? 0),
  };
  const actors = createTable(
    [{ name: 'name', kind: 'text' }],
    speakers.map((name) => [name]),
  );
  return [
    {
      ...toNamed('actors', actors, [...remarks, ...describeSilent(table.rows - rows.length)]),
      role: 'actors',
    },
    { ...toNamed('claims', claims, []), own: 'claims' },
  ];
}

/** Tells of rows in which nothing is said: they make no claim. */
function describeSilent(count: number): readonly Remark[] {
  if (count === 0) return [];
  const rows = count === 1 ? 'One row says' : `${count.toLocaleString('en')} rows say`;
  const message = `${rows} nothing and made no claim.`;
  return [{ severity: 'note', place: '', message, fix: '' }];
}

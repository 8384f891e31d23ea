import type { ImportColumn, ImportTable } from '../import-tables';

/** As many rows as a person reads to see what a table is. */
const FIRST_ROWS = 5;
const SAMPLES = 3;
/** Samples are looked for in so many rows: a column that is empty for longer has none to show. */
const LOOKED_AT = 2_000;
const LONGEST_CELL = 120;

export type TableRole = 'actors' | 'ties' | 'documents' | 'claims' | 'meetings';

/** What a page shows of a table: its columns, each with some of its values, and its first rows. */
export type TablePreview = {
  readonly role: TableRole;
  readonly rows: number;
  readonly columns: readonly (ImportColumn & { readonly samples: readonly string[] })[];
  readonly first: readonly { readonly line: number | null; readonly cells: readonly string[] }[];
};

/** Returns what is shown of a table. Long cells are cut, and end with “…”. */
export function toTablePreview(role: TableRole, table: ImportTable): TablePreview {
  const { columns, rows } = table;
  return {
    role,
    rows,
    columns: columns.map((column, index) => ({ ...column, samples: findSamples(table, index) })),
    first: Array.from({ length: Math.min(rows, FIRST_ROWS) }, (_, row) => ({
      line: table.line(row),
      cells: columns.map((_, column) => shorten(table.cell(row, column))),
    })),
  };
}

function findSamples(table: ImportTable, column: number): readonly string[] {
  const samples = new Set<string>();
  for (let row = 0; row < Math.min(table.rows, LOOKED_AT) && samples.size < SAMPLES; row += 1) {
    const cell = table.cell(row, column);
    if (cell.trim() !== '') samples.add(shorten(cell));
  }
  return [...samples];
}

function shorten(cell: string): string {
  return cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL).replace(/\p{Cs}$/u, '')}…` : cell;
}

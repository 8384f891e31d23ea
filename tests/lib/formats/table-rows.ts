import type { ImportTable, ImportTables } from '@/lib/formats/import-tables';
import type { Mapping } from '@/lib/formats/mapping';
import type { ReadResult } from '@/lib/formats/read-result';

/** Returns the rows of a table as objects, with the cells that are not empty by the names of their columns. */
export function toRows(table: ImportTable | null): readonly Readonly<Record<string, string>>[] {
  if (!table) return [];
  return Array.from({ length: table.rows }, (_, row) =>
    Object.fromEntries(
      table.columns.flatMap(({ name }, column) => {
        const cell = table.cell(row, column);
        return cell === '' ? [] : [[name, cell]];
      }),
    ),
  );
}

/** Returns the lines on which the rows of a table begin. */
export function toLines(table: ImportTable | null): readonly (number | null)[] {
  return Array.from({ length: table?.rows ?? 0 }, (_, row) => table?.line(row) ?? null);
}

/** Returns the draft that reading gave. Throws an Error when it gave anything else. */
export function getDraft(result: ReadResult): { readonly draft: ImportTables; readonly mapping: Mapping } {
  if (result.kind !== 'draft') throw new Error(`It is a ${result.kind}: ${JSON.stringify(result.remarks)}`);
  return result;
}

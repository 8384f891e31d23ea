import type { ReadResult } from '@/lib/formats/read-result';

/** Returns the ties that were read, row by row: the line, and then the text of each cell. */
export function listCells(result: ReadResult): readonly (readonly (string | number | null)[])[] {
  const ties = result.kind === 'draft' ? result.draft.ties : null;
  if (!ties) throw new Error(JSON.stringify(result));
  return Array.from({ length: ties.rows }, (_, row) => [
    ties.line(row),
    ...ties.columns.map((_, column) => ties.cell(row, column)),
  ]);
}

import { LIMITS } from '@/lib/network/limits';
import { foldSpaces } from '../guess/fold-spaces';
import { guessEnds } from '../guess/guess-ends';
import type { ImportTable } from '../import-tables';
import type { NamedTable } from '../table/table-reading';

/** Rows in which a column is looked at: of more actors no network is made. */
const MAX_ROWS = LIMITS.actors;

/**
 * Returns the lists, of those whose names say nothing, in one of whose columns each value stands once and all ends of the ties stand: whatever it is called,
 * it lists the actors. A single pair of ends may stand there by chance.
 */
export function findJoined(lists: readonly NamedTable[], ties: readonly NamedTable[]): readonly NamedTable[] {
  const ends = new Set(ties.flatMap(({ table }) => listEnds(table)));
  if (ends.size < 2) return [];
  return lists.filter(({ table }) =>
    table.columns.some((_, column) => {
      const values = listColumn(table, column);
      const known = new Set(values);
      return known.size === table.rows && [...ends].every((end) => known.has(end));
    }),
  );
}

/** Returns whether two columns of a list name items of another by a column in which each value stands once. */
export function areEndsOf({ table }: NamedTable, { table: actors }: NamedTable): boolean {
  return actors.columns.some((_, id) => {
    const values = listColumn(actors, id);
    const ids = new Set(values);
    if (ids.size !== actors.rows || ids.size < 2) return false;
    const naming = table.columns.filter((__, column) => {
      const texts = listColumn(table, column);
      return (
        texts.length >= HALF * Math.min(table.rows, MAX_ROWS) &&
        texts.every((text) => ids.has(text)) &&
        new Set(texts).size > 1
      );
    });
    return naming.length > 1;
  });
}

const HALF = 0.5;

function listEnds(table: ImportTable): readonly string[] {
  const { columns, isSure } = guessEnds(table);
  if (!isSure) return [];
  return table.columns.flatMap(({ name }, column) => {
    const field = columns.get(name);
    return field === 'source' || field === 'target' ? listColumn(table, column) : [];
  });
}

function listColumn(table: ImportTable, column: number): readonly string[] {
  const rows = Array.from({ length: Math.min(table.rows, MAX_ROWS) }, (_, row) => table.cell(row, column));
  return rows.map(foldSpaces).filter((text) => text !== '');
}

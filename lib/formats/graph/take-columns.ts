import type { WrittenColumn } from './written-columns';

/** Columns by their names that a format has a place of its own for, and all others. */
export type TakenColumns = {
  readonly taken: ReadonlyMap<string, WrittenColumn>;
  readonly others: readonly WrittenColumn[];
};

/**
 * Returns which columns may stand in places that a format has for them: groups such as `viz:x` and `viz:y`, of which one says
 * nothing without the other. A group is taken when all its columns are there, fill the same rows, and hold what the place
 * takes (`fits`); else it stays among the attributes, and a later group may take a part of it.
 */
export function takeColumns(
  columns: readonly WrittenColumn[],
  groups: readonly (readonly string[])[],
  fits: (column: WrittenColumn) => boolean,
): TakenColumns {
  const byField = new Map(columns.map((column) => [column.field, column]));
  const taken = new Map<string, WrittenColumn>();
  for (const group of groups) {
    const found = group.flatMap((name) => byField.get(name) ?? []);
    const isFree = found.every(({ field, name }) => field === name && !taken.has(field));
    if (found.length < group.length || !isFree || !found.every(fits) || !fillSameRows(found)) continue;
    for (const column of found) taken.set(column.field, column);
  }
  return { taken, others: columns.filter(({ field }) => !taken.has(field)) };
}

function fillSameRows([first, ...others]: readonly WrittenColumn[]): boolean {
  return others.every((column) =>
    column.cells.every((cell, row) => (cell === undefined) === (first?.cells[row] === undefined)),
  );
}

/** Returns the text of a row in a column that was taken; undefined where there is none. */
export function readTaken({ taken }: TakenColumns, name: string, row: number): string | undefined {
  const value = taken.get(name)?.cells[row];
  return value === undefined ? undefined : String(value);
}

import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Question } from '../question';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { isMissingCode } from './missing-codes';
import { profileColumns } from './profile-column';

/** A word with a number behind it: “sender1”, “donor 2”. */
const NUMBERED = /^(\p{L}{4,}) ?(\d{1,2})$/u;

const MAX_ROWS = 5_000;

/** Columns that name several at one end, beside the column that was taken for it. */
export type NumberedBeside = {
  readonly field: 'source' | 'target';
  /** The column that was taken for the end. */
  readonly taken: string;
  readonly columns: readonly string[];
};

/**
 * Returns the columns that are called by a number and the word that an end has in its name, as “sender1” and “sender2” are beside
 * “primarysender”, where the mapping makes nothing of two of them or more. Null for a table without such.
 */
export function findNumberedBeside(table: ImportTable, { tieColumns }: Mapping): NumberedBeside | null {
  const fieldOf = (name: string) => (Object.hasOwn(tieColumns, name) ? tieColumns[name] : 'attribute');
  const free = profileColumns(table).filter(
    ({ name, sort }) => fieldOf(name) === 'attribute' && ['name', 'integer', 'empty'].includes(sort),
  );
  const bySeries = new Map<string, string[]>();
  for (const { name } of free) {
    const word = NUMBERED.exec(foldName(name))?.[1];
    if (word !== undefined) bySeries.set(word, [...(bySeries.get(word) ?? []), name]);
  }
  for (const field of ['source', 'target'] as const) {
    const taken = table.columns.find(({ name }) => fieldOf(name) === field)?.name;
    if (taken === undefined || NUMBERED.test(foldName(taken))) continue;
    const end = foldName(taken);
    for (const [word, columns] of bySeries)
      if (
        columns.length > 1 &&
        (end.startsWith(word) || end.endsWith(word)) &&
        nameOthers(table, taken, columns)
      )
        return { field, taken, columns };
  }
  return null;
}

/** Whether some row has in these columns somebody else than the one who was taken. */
function nameOthers(table: ImportTable, taken: string, columns: readonly string[]): boolean {
  const toColumn = (name: string) => table.columns.findIndex((column) => column.name === name);
  const [end, others] = [toColumn(taken), columns.map(toColumn)];
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const own = foldSpaces(table.cell(row, end));
    const cells = others.map((column) => foldSpaces(table.cell(row, column)));
    if (cells.some((cell) => cell !== '' && cell !== own && !isMissingCode(cell))) return true;
  }
  return false;
}

/** Returns the answer that each of such columns names an end of its own; nothing for a table without them. */
export function offerNumberedBeside(table: ImportTable, mapping: Mapping): Question['choices'] {
  const found = findNumberedBeside(table, mapping);
  const other = found?.field === 'source' ? 'target' : 'source';
  const end = table.columns.find(({ name }) => mapping.tieColumns[name] === other)?.name;
  if (!found || end === undefined) return [];
  const each = `each of ${found.columns.map((name) => `“${name}”`).join(', ')}`;
  return [
    {
      label: found.field === 'source' ? `From ${each} to “${end}”` : `From “${end}” to ${each}`,
      mapping: {
        tieColumns: {
          [found.taken]: 'attribute',
          [end]: other,
          ...Object.fromEntries(found.columns.map((name) => [name, found.field])),
        },
      },
    },
  ];
}

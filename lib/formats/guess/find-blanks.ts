import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Question } from '../question';
import { type ColumnProfile, profileColumns } from './profile-column';
import { isPartOf, isTotal } from './total-words';

const MAX_ROWS = 2_000;
/** The share of rows without a name, where each name stands once. */
const MIN_GAPS = 0.25;

/** Returns the end of ties of which a name stands once, and not again in the rows below that are its own; null when neither is so. */
export function findBlanks(table: ImportTable, tieColumns: Mapping['tieColumns']): string | null {
  const fields = new Map(Object.entries(tieColumns));
  const find = (field: string) => table.columns.find(({ name }) => fields.get(name) === field)?.name ?? '';
  return findBlanksOf(table, [find('source'), find('target')]);
}

/** Returns which of two columns is empty below each of its names, in rows that are filled in the other; null when neither is. */
export function findBlanksOf(table: ImportTable, ends: readonly [string, string]): string | null {
  const [source, target] = ends.map((end) => profileColumns(table).find(({ name }) => name === end));
  if (!source || !target) return null;
  // What heads rows stands before them.
  const [first, second] = source.column < target.column ? [source, target] : [target, source];
  return hasGaps(table, first, second) ? first.name : null;
}

/** In a table set for the eye a name stands once, and not again in the rows below that are its own. Sums and parts are none of them. */
function hasGaps(table: ImportTable, end: ColumnProfile, other: ColumnProfile): boolean {
  const rows = Math.min(table.rows, MAX_ROWS);
  const read = ({ column }: ColumnProfile, row: number) => table.cell(row, column).trim();
  const names = new Set<string>();
  let [gaps, within, filled] = [0, 0, 0];
  for (let row = 0; row < rows; row += 1) {
    const name = read(end, row);
    // A firm may be called Total: then somebody stands at its other end.
    if ((isTotal(name) && !/\p{L}/u.test(read(other, row))) || isPartOf(name)) continue;
    if (name !== '') {
      // Rows below the last name may be a total and a note.
      if (read(other, row) === '' && row >= rows - MAX_FOOTER && !hasRowsBelow(table, end, other, row))
        continue;
      filled += 1;
      names.add(name);
      within = gaps;
    } else if (filled === 0) return false;
    else if (read(other, row) !== '') gaps += 1;
  }
  return within > 0 && gaps > 1 && gaps >= MIN_GAPS * rows && filled === names.size;
}

const MAX_FOOTER = 5;

function hasRowsBelow(table: ImportTable, end: ColumnProfile, other: ColumnProfile, row: number): boolean {
  const next = row + 1;
  if (next >= table.rows) return false;
  return table.cell(next, end.column).trim() === '' && table.cell(next, other.column).trim() !== '';
}

/** Returns the question whether empty cells mean the name above them. */
export function askAboutBlanks(table: ImportTable, { tieColumns, blanks }: Mapping): readonly Question[] {
  const [name] = blanks ?? [];
  if (name === undefined || findBlanks(table, tieColumns) !== name) return [];
  return [
    {
      id: 'blanks',
      about: 'blanks',
      message: `Do empty cells mean the name above them? “${name}” is empty in many rows, below a name that may be meant in them as well, as where cells were merged.`,
      choices: [
        { label: 'They mean the name above', mapping: { blanks: [name] } },
        { label: 'Nobody is named there: leave these rows out', mapping: { blanks: [] } },
      ],
      hasGuess: true,
    },
  ];
}

import type { ImportTable, Mapping, Question } from '../import-tables';
import { type ColumnProfile, profileColumns } from './profile-column';

const MAX_ROWS = 2_000;
/** The share of rows without a name, where each name stands once. */
const MIN_GAPS = 0.25;

/** Returns the end of ties of which a name stands once, and not again in the rows below that are its own; null when neither is so. */
export function findBlanks(table: ImportTable, tieColumns: Mapping['tieColumns']): string | null {
  const fields = new Map(Object.entries(tieColumns));
  const find = (field: string) => profileColumns(table).find(({ name }) => fields.get(name) === field);
  const [source, target] = [find('source'), find('target')];
  if (!source || !target) return null;
  if (hasGaps(table, source, target)) return source.name;
  return hasGaps(table, target, source) ? target.name : null;
}

/** In a table set for the eye a name stands once, and not again in the rows below that are its own. */
function hasGaps(table: ImportTable, end: ColumnProfile, other: ColumnProfile): boolean {
  const rows = Math.min(table.rows, MAX_ROWS);
  const isEmpty = ({ column }: ColumnProfile, row: number) => table.cell(row, column).trim() === '';
  let [gaps, within, filled] = [0, 0, 0];
  for (let row = 0; row < rows; row += 1) {
    if (!isEmpty(end, row)) {
      filled += 1;
      within = gaps;
    } else if (filled === 0) return false;
    else if (!isEmpty(other, row)) gaps += 1;
  }
  // Rows below the last name may be a total and a note.
  return within > 0 && gaps > 1 && gaps >= MIN_GAPS * rows && filled === end.values.size;
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

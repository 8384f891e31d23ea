import type { ImportTable } from '../import-tables';
import type { Question } from '../question';
import { foldSpaces } from './fold-spaces';
import { isFootnote } from './footnote-marks';
import { isTotal } from './total-words';

const MAX_ROWS = 5_000;
/** One row with a single cell may be a remark. */
const MIN_HEADINGS = 2;
const MAX_HEADING = 80;

/**
 * Returns the rows of a table in which nothing but one cell is filled, and which head the rows below them, as “Ministry of Water” above the names of
 * those who work there; none where rows below are filled from their second cell on (`findBlanks`), or where it is otherwise doubtful.
 */
export function findHeadings(table: ImportTable): readonly number[] {
  if (table.columns.length < MIN_COLUMNS || table.rows > MAX_ROWS) return [];
  const headings: number[] = [];
  const texts = new Set<string>();
  const firsts = new Set<string>();
  for (let row = 0; row < table.rows; row += 1) {
    const filled = table.columns.flatMap((_, column) => foldSpaces(table.cell(row, column)) || []);
    const [first = ''] = filled;
    if (filled.length > 1) firsts.add(foldSpaces(table.cell(row, 0)));
    const isHeading =
      filled.length === 1 &&
      first.length <= MAX_HEADING &&
      /\p{L}/u.test(first) &&
      !isTotal(first) &&
      !isFootnote(first);
    if (!isHeading || !headsNext(table, row)) continue;
    headings.push(row);
    texts.add(first);
  }
  const areApart = texts.size === headings.length && ![...texts].some((text) => firsts.has(text));
  return headings.length >= MIN_HEADINGS && headings[0] === 0 && areApart && !firsts.has('') ? headings : [];
}

/** In a table of two columns a single cell is an end without the other. */
const MIN_COLUMNS = 3;

/** What heads rows may be what each of them belongs to. */
function offerMembers(table: ImportTable, headings: readonly number[]): Question['choices'] {
  const heads = new Set(headings);
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter((row) => !heads.has(row));
  const isNamed = (column: number) => {
    const cells = rows.map((row) => foldSpaces(table.cell(row, column))).filter((cell) => cell !== '');
    return (
      cells.length * 2 > rows.length &&
      cells.filter((cell) => /\p{L}{2}/u.test(cell)).length * 2 > cells.length
    );
  };
  return table.columns
    .filter((_, column) => isNamed(column))
    .slice(0, MAX_MEMBERS)
    .map(({ name }) => ({
      label: `Yes, and each row ties “${name}” to the heading above it`,
      mapping: {
        headers: { headings: true, rows: 'ties' as const },
        tieColumns: { [name]: 'source' as const, [HEADING]: 'target' as const },
      },
    }));
}

const MAX_MEMBERS = 3;
/** What the column of the words above each row is called. */
const HEADING = 'heading';

function headsNext(table: ImportTable, row: number): boolean {
  if (row + 1 >= table.rows) return false;
  return table.columns.filter((_, column) => table.cell(row + 1, column).trim() !== '').length > 1;
}

/** Returns the question whether rows with a single cell head those below them. */
export function askAboutHeadings(table: ImportTable): readonly Question[] {
  const headings = findHeadings(table);
  const shown = headings.slice(0, 3).map((row) => {
    const column = table.columns.findIndex((_, each) => table.cell(row, each).trim() !== '');
    return `“${foldSpaces(table.cell(row, column)).slice(0, 60)}”`;
  });
  if (shown.length === 0) return [];
  return [
    {
      id: 'headings',
      about: 'headers',
      message: `Do ${shown.join(', ')}${headings.length > 3 ? ' …' : ''} head the rows below them? Nothing else stands in their rows.`,
      choices: [
        { label: 'Yes: each row keeps the heading above it', mapping: { headers: { headings: true } } },
        ...offerMembers(table, headings),
        { label: 'No: they are rows like the others', mapping: { headers: { headings: false } } },
      ],
      hasGuess: false,
    },
  ];
}

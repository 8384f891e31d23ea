import type { ImportTable } from '../import-tables';
import type { Question } from '../question';
import { foldSpaces } from './fold-spaces';
import { isMissingCode } from './missing-codes';
import { isNobody } from './nobody-words';
import { countRows, profileColumns } from './profile-column';

/** A table with a column for each of several years; where only one column besides names anybody, its cells name the others. */
export type YearColumns = {
  readonly years: readonly { readonly column: number; readonly year: string }[];
  readonly others: readonly number[];
  /** The column of the one end where cells name the other; null where both ends stand in columns, and cells count. */
  readonly source: number | null;
};

const YEAR = /^(?:.*?[^\d])?((?:1[5-9]|20)\d\d)$/;
const MIN_YEARS = 2;
const MAX_YEARS = 300;
const NUMBER = /^\d{1,9}([.,]\d{1,9})?$/;
const MARK = /^(x|y|yes|true|ja|oui|si|sí|sim|да|✓|✔|•)$/iu;
const NOTHING = /^(0+([.,]0+)?|-|no|n|false|nein|non|não|нет)$/i;

/** Returns the columns that are years (“2015”, “visits 2016”) below which cells count what two have had to do with each other, or name whom one was tied to; null for any other table. */
export function findYearColumns(table: ImportTable): YearColumns | null {
  const names = table.columns.map(({ name }) => name.trim());
  const found = names.flatMap((name, column) => {
    const year = YEAR.exec(name)?.[1];
    return year === undefined ? [] : [{ column, year, stem: name.slice(0, -4).trim() }];
  });
  const [first] = found;
  const isSeries = found.every(({ stem }) => stem === first?.stem);
  if (!isSeries || found.length < MIN_YEARS || found.length > MAX_YEARS) return null;
  if (new Set(found.map(({ year }) => year)).size < found.length) return null;
  const years = found.map(({ column, year }) => ({ column, year }));
  const rows = countRows(table);
  const cells = years.flatMap(({ column }) =>
    Array.from({ length: rows }, (_, row) => readYearCell(foldSpaces(table.cell(row, column))) ?? []).flat(),
  );
  if (cells.length === 0) return null;
  const isOfYears = new Set(years.map(({ column }) => column));
  const others = names.map((_, column) => column).filter((column) => !isOfYears.has(column));
  const ends = profileColumns(table).filter(({ column, sort }) => sort === 'name' && !isOfYears.has(column));
  const areNumbers = cells.every((cell) => NUMBER.test(cell) || MARK.test(cell));
  if (areNumbers) return ends.length > 1 ? { years, others, source: null } : null;
  const [end] = ends;
  const areNames = cells.every((cell) => /\p{L}{2}/u.test(cell));
  return areNames && end ? { years, others, source: end.column } : null;
}

/** Returns what a cell below a year says; null for one that says nothing, or that there is nothing. */
export function readYearCell(text: string): string | null {
  return text === '' || isMissingCode(text) || NOTHING.test(text) || isNobody(text) ? null : text;
}

/** Returns the question whether each cell below a year is a tie of that year, of a table whose two ends are named; none for another table. */
export function askAboutYearColumns(table: ImportTable): readonly Question[] {
  const found = findYearColumns(table);
  if (!found || found.source !== null) return [];
  const names = found.years.map(({ column }) => `“${table.columns[column]?.name}”`);
  return [
    {
      id: 'years',
      about: 'headers',
      message: `Is each cell of ${shorten(names)} a tie of that year? Numbers or marks stand below them, beside the two ends.`,
      choices: [
        ...offerYearColumns(table),
        { label: 'One tie a row, which keeps all columns', mapping: { headers: { rows: 'ties' } } },
      ],
      hasGuess: false,
    },
  ];
}

function shorten(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 2).join(', ')} … ${names.at(-1)}` : names.join(', ');
}

/** Returns the answer that each cell below a year is a tie of that year; none for a table without such columns. */
export function offerYearColumns(table: ImportTable): Question['choices'] {
  const found = findYearColumns(table);
  if (!found) return [];
  const names = found.years.map(({ column }) => `“${table.columns[column]?.name}”`);
  const shown = shorten(names);
  const label =
    found.source === null
      ? `A tie for each cell of ${shown} that is not empty or 0, in that year`
      : `From “${table.columns[found.source]?.name}” to whom the cells of ${shown} name, in that year`;
  return [{ label, mapping: { headers: { rows: 'years' } } }];
}

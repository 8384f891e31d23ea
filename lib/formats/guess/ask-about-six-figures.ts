import { SIX_FIGURES, toSixFigureDate } from '../import/six-figures';
import type { ImportTable } from '../import-tables';
import type { Question } from '../question';

const MIN_DATES = 2;
const MAX_ROWS = 20_000;
const MONTH = /^(1[5-9]|20)\d\d(0[1-9]|1[0-2])$/;
const LABELS = {
  ddmmyy: 'Day, month and year',
  mmddyy: 'Month, day and year',
  yymmdd: 'Year, month and day',
} as const;

/** Returns the question what the six figures of the dates in a column are, such as 030422; null where they are none, or months such as 202204. */
export function askAboutSixFigures(table: ImportTable, column: number): Question | null {
  const name = table.columns[column]?.name ?? '';
  const dates = Array.from({ length: Math.min(table.rows, MAX_ROWS) }, (_, row) =>
    table.cell(row, column).trim(),
  ).filter((cell) => /\d/.test(cell));
  const [first] = dates;
  if (first === undefined || dates.length < MIN_DATES) return null;
  // A zero before the first may be lost, but some figure of six must be left.
  if (!dates.some((date) => /^\d{6}(\.0)?$/.test(date)) || dates.every((date) => MONTH.test(date)))
    return null;
  const orders = SIX_FIGURES.filter((order) => dates.every((date) => toSixFigureDate(date, order) !== null));
  if (orders.length === 0) return null;
  return {
    id: `dates ${name}`,
    about: 'dates',
    message: `What do the six figures of “${name}” say, two by two? Unanswered, they are no dates.`,
    choices: orders.map((order) => ({
      label: LABELS[order],
      example: `${first} is ${toSixFigureDate(first, order)}`,
      mapping: { dayOrders: { [name]: order } },
    })),
    hasGuess: false,
  };
}

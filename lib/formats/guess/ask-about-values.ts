import { findDayOrder, toPartialDate } from '../import/read-date';
import { toWesternDigits } from '../import/western-digits';
import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Guess, Question } from '../question';
import { askAboutSixFigures } from './ask-about-six-figures';
import { SIGNS_REASON } from './correct-columns';

const DATES = ['date', 'from', 'to', 'said', 'published'] as const;

/** Returns the question which comes first in the dates of a column, the day or the month, for each column of which no date tells. */
export function askAboutDates(table: ImportTable, mapping: Mapping): readonly Question[] {
  return table.columns.flatMap(({ name }, column) => {
    const field = Object.hasOwn(mapping.tieColumns, name) ? mapping.tieColumns[name] : undefined;
    if (!DATES.some((each) => each === field)) return [];
    if (mapping.dayOrders && Object.hasOwn(mapping.dayOrders, name)) return [];
    const calendar = askAboutCalendar(table, column);
    if (calendar !== null) return [calendar];
    const six = askAboutSixFigures(table, column);
    if (six !== null) return [six];
    const { open } = findDayOrder(table, column);
    if (open === null) return [];
    const choose = (order: 'day first' | 'month first') => ({
      label: order === 'day first' ? 'The day comes first' : 'The month comes first',
      mapping: { dayOrders: { [name]: order } },
    });
    return [
      {
        id: `dates ${name}`,
        about: 'dates' as const,
        message: `Does the day or the month come first in “${name}”? No date in it tells: “${open}” may be either. Unanswered, the year alone is taken.`,
        choices: [choose('day first'), choose('month first')],
        hasGuess: false,
      },
    ];
  });
}

/** Years of the Persian and of the Islamic calendar in which people live, or lived a century ago. */
const OTHER_YEARS = { least: 1280, most: 1460 };
const MAX_ROWS = 20_000;

/** Returns the question of which calendar the dates of a column are, where all its years are such as two other calendars have today. */
function askAboutCalendar(table: ImportTable, column: number): Question | null {
  const name = table.columns[column]?.name ?? '';
  const dates = Array.from({ length: Math.min(table.rows, MAX_ROWS) }, (_, row) =>
    table.cell(row, column).trim(),
  ).filter((cell) => /\d/.test(toWesternDigits(cell)));
  // The first figures of a longer number, as of seconds since 1970, are no year.
  const years = dates.map((cell) => Number(/(?<!\d)\d{4}(?!\d)/.exec(toWesternDigits(cell))?.[0]));
  const [first] = dates;
  // Years alone may as well be those of older times.
  if (first === undefined || !/\d\D\d/.test(toWesternDigits(first))) return null;
  if (!years.every((year) => year >= OTHER_YEARS.least && year <= OTHER_YEARS.most)) return null;
  const choose = (label: string, order: 'persian calendar' | 'islamic calendar' | 'day first') => ({
    label,
    example: `${first} is ${toPartialDate(first, order) ?? 'no date'}`,
    mapping: { dayOrders: { [name]: order } },
  });
  return {
    id: `calendar ${name}`,
    about: 'dates',
    message: `Of which calendar are the dates in “${name}”? Its years are those from ${Math.min(...years)} to ${Math.max(...years)}.`,
    choices: [
      choose('Of the Persian one', 'persian calendar'),
      choose('Of the Islamic one', 'islamic calendar'),
      choose('Of the common one', 'day first'),
    ],
    hasGuess: false,
  };
}

/** Returns the question whether numbers on both sides of zero say who is for and who against, where that is a weak guess. */
export function askAboutSigns(mapping: Mapping, guesses: readonly Guess[]): readonly Question[] {
  const weak = guesses.find(
    ({ part, to, confidence, reason }) =>
      part === 'tieColumns' && to === 'type' && confidence === 'unsure' && reason === SIGNS_REASON,
  );
  if (!weak || mapping.tieColumns[weak.name] !== 'type') return [];
  return [
    {
      id: 'signs',
      about: 'signs',
      message: `Do the numbers in “${weak.name}” say who is for and who against? They stand on both sides of zero.`,
      choices: [
        { label: 'Below zero against, above zero for', mapping: {} },
        { label: 'They only measure', mapping: { tieColumns: { [weak.name]: 'attribute' } } },
      ],
      hasGuess: true,
    },
  ];
}

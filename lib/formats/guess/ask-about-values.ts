import { findDayOrder } from '../import/read-date';
import type { Guess, ImportTable, Mapping, Question } from '../import-tables';
import { SIGNS_REASON } from './guess-tie-columns';

const DATES = ['date', 'from', 'to', 'said', 'published'] as const;

/** Returns the question which comes first in the dates of a column, the day or the month, for each column of which no date tells. */
export function askAboutDates(table: ImportTable, mapping: Mapping): readonly Question[] {
  return table.columns.flatMap(({ name }, column) => {
    const field = Object.hasOwn(mapping.tieColumns, name) ? mapping.tieColumns[name] : undefined;
    if (!DATES.some((each) => each === field)) return [];
    if (mapping.dayOrders && Object.hasOwn(mapping.dayOrders, name)) return [];
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

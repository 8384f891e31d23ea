import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import type { Guess } from '../question';
import { foldName } from './fold-name';
import type { ColumnGuess } from './guess-columns';

export type Part = 'year' | 'month' | 'day';
type Period = 'from' | 'to' | 'date';

/** Words before or behind which a year, a month or a day is that of the beginning or the end, without spaces. */
const PERIODS: readonly (readonly [Period, RegExp])[] = [
  [
    'from',
    /^(?:dyad|all|war|mid|mem|alliance|episode)?(?:st|strt|start|begin|beg|beginn|from|onset|debut|inicio|ent|entry|enter|entered|entrance|accession|join|joined)$/,
  ],
  [
    'to',
    /^(?:dyad|all|war|mid|mem|alliance|episode)?(?:end|ende|fin|to|term|until|bis|termin|exit|leave|left|withdrawal)$/,
  ],
  // “iyear”, “imonth” and “iday” are those of an incident.
  ['date', /^(?:event|obs|i|incident|incid)?$/],
];
const PARTS: readonly (readonly [Part, string])[] = [
  ['year', 'year|yr|jahr|annee|anio|ano'],
  ['month', 'month|mnth|mon|mo|monat|mois|mes'],
  ['day', 'day|dy|tag|jour|dia'],
];
export const PART_WORDS = PARTS.map(([part, words]) => [part, words.split('|')] as const);
export const FIELDS: Readonly<Record<Period, Readonly<Record<'month' | 'day', TieField>>>> = {
  from: { month: 'fromMonth', day: 'fromDay' },
  to: { month: 'toMonth', day: 'toDay' },
  date: { month: 'dateMonth', day: 'dateDay' },
};
const MAX_NAME = 40;
const YEARS = /^-?\d{1,4}(\.0)?$|^na$/i;

/**
 * Returns which columns hold the year, the month and the day of a date apart, as “StartYear1”, “StartMonth1” and “StartDay1” do. Months
 * and days count only beside a column of years. What `taken` has filled already stands.
 */
export function guessDateColumns(
  table: ImportTable,
  taken: ReadonlyMap<string, TieField>,
): ColumnGuess<TieField> {
  const columns = new Map<string, TieField>();
  const guesses: Guess[] = [];
  const parts = table.columns.flatMap(({ name }, column) => {
    const found = findPart(name);
    return found ? [{ name, column, ...found }] : [];
  });
  const add = (name: string, to: TieField, reason: string) => {
    columns.set(name, to);
    guesses.push({ part: 'tieColumns', name, to, reason, confidence: 'likely' });
  };
  for (const period of ['from', 'to', 'date'] as const) {
    const own = parts.filter((each) => each.period === period);
    const year = own.find(({ part, column }) => part === 'year' && areYears(table, column));
    const filled = [...taken].find(([, field]) => field === period)?.[0];
    // A word for a day may have filled the field, though the column holds its number alone.
    const isPart = own.some(
      (each) => each.name === filled && each.part !== 'year' && areYears(table, each.column),
    );
    if (!year || (filled !== undefined && filled !== year.name && !isPart)) continue;
    if (filled !== year.name) add(year.name, period, 'It holds the years of a date.');
    for (const part of ['month', 'day'] as const) {
      const found = own.find((each) => each.part === part && (!taken.has(each.name) || each.name === filled));
      if (found)
        add(found.name, FIELDS[period][part], `It holds the ${part} beside the year in “${year.name}”.`);
    }
  }
  return { columns, guesses };
}

function findPart(name: string): { readonly part: Part; readonly period: Period } | null {
  const compact = foldName(name).replace(/\s/g, '').replace(/1$/, '');
  if (compact.length > MAX_NAME) return null;
  for (const [part, words] of PART_WORDS) {
    for (const rest of words.flatMap((word) => listRests(compact, word))) {
      const period = PERIODS.find(([, pattern]) => pattern.test(rest))?.[0];
      if (period) return { part, period };
    }
  }
  return null;
}

/** Returns what is left of a name without a word, for each place at which the word stands in it. */
function listRests(name: string, word: string): readonly string[] {
  const rests: string[] = [];
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1))
    rests.push(`${name.slice(0, at)}${name.slice(at + word.length)}`);
  return rests;
}

/** Returns whether the first cells of a column are years, or codes for none. */
export function areYears(table: ImportTable, column: number): boolean {
  for (let row = 0; row < Math.min(table.rows, 200); row += 1) {
    const cell = table.cell(row, column).trim();
    if (cell !== '' && !YEARS.test(cell)) return false;
  }
  return true;
}

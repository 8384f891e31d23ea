import type { Guess, ImportTable, TieField } from '../import-tables';
import { findColumn } from './find-column';
import type { ColumnGuess } from './guess-columns';

const FROM: readonly TieField[] = ['from', 'fromMonth', 'fromDay'];
const TO: readonly TieField[] = ['to', 'toMonth', 'toDay'];
const MAX_ROWS = 5_000;
const LONE = 'The rows have a date of their own: a beginning without an end is not joined with it.';
const YEARLY = 'The table has a row for each year of a pair: the year of the row is its date.';

/**
 * Returns columns in which a beginning and a date of another matter are not joined: a beginning without an end yields to the date of the row,
 * and so do both where a pair has a row for each year.
 */
export function settleDates(table: ImportTable, found: ColumnGuess<TieField>): ColumnGuess<TieField> {
  const has = (field: TieField) => findColumn(table, found.columns, field) >= 0;
  if (!has('date') || !has('from')) return found;
  if (!has('to')) return drop(found, FROM, LONE);
  return isYearly(table, found) ? drop(found, [...FROM, ...TO], YEARLY) : found;
}

function drop(
  { columns, guesses }: ColumnGuess<TieField>,
  fields: readonly TieField[],
  reason: string,
): ColumnGuess<TieField> {
  const dropped = [...columns].flatMap(([name, field]) => (fields.includes(field) ? [name] : []));
  const told = dropped.map(
    (name): Guess => ({ part: 'tieColumns', name, to: 'attribute', reason, confidence: 'likely' }),
  );
  return {
    columns: new Map(
      [...columns].map(([name, field]) => [name, dropped.includes(name) ? 'attribute' : field]),
    ),
    guesses: [...guesses.filter(({ name }) => !dropped.includes(name)), ...told],
  };
}

/** Returns whether rows of one pair and one period differ by their date. */
function isYearly(table: ImportTable, { columns }: ColumnGuess<TieField>): boolean {
  const fields = ['source', 'target', 'from', 'fromMonth', 'to', 'toMonth'] as const;
  const told = fields.map((field) => findColumn(table, columns, field)).filter((column) => column >= 0);
  const date = findColumn(table, columns, 'date');
  const dates = new Map<string, string>();
  let [again, other] = [0, 0];
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const key = JSON.stringify(told.map((column) => table.cell(row, column).trim()));
    const day = table.cell(row, date).trim();
    const before = dates.get(key);
    if (before !== undefined) again += 1;
    if (before !== undefined && before !== day) other += 1;
    dates.set(key, day);
  }
  return other > 0 && other * 2 > again;
}

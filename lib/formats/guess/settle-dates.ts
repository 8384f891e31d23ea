import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import type { Guess } from '../question';
import { findColumn } from './find-column';
import type { ColumnGuess } from './guess-columns';

const FROM: readonly TieField[] = ['from', 'fromMonth', 'fromDay'];
const TO: readonly TieField[] = ['to', 'toMonth', 'toDay'];
const MAX_ROWS = 5_000;
const MAX_TIMES = 200;
const TIMES = 'It begins at a time of day, and no column tells an end.';
const LONE = 'The rows have a date of their own: a beginning without an end is not joined with it.';
const YEARLY = 'The table has a row for each year of a pair: the year of the row is its date.';

/**
 * Returns columns in which a beginning and a date of another matter are not joined: a beginning without an end yields to the date of the row,
 * and so do both where a pair has a row for each year.
 */
export function settleDates(table: ImportTable, found: ColumnGuess<TieField>): ColumnGuess<TieField> {
  const has = (field: TieField) => findColumn(table, found.columns, field) >= 0;
  if (!has('date') && !has('to') && hasTimes(table, findColumn(table, found.columns, 'from')))
    return change(found, ['from'], 'date', TIMES);
  if (!has('date') || !has('from')) return found;
  if (!has('to')) return change(found, FROM, 'attribute', LONE);
  return isYearly(table, found) ? change(found, [...FROM, ...TO], 'attribute', YEARLY) : found;
}

function change(
  { columns, guesses }: ColumnGuess<TieField>,
  fields: readonly TieField[],
  to: TieField,
  reason: string,
): ColumnGuess<TieField> {
  const changed = [...columns].flatMap(([name, field]) => (fields.includes(field) ? [name] : []));
  const told = changed.map((name): Guess => ({ part: 'tieColumns', name, to, reason, confidence: 'likely' }));
  return {
    columns: new Map([...columns].map(([name, field]) => [name, changed.includes(name) ? to : field])),
    guesses: [...guesses.filter(({ name }) => !changed.includes(name)), ...told],
  };
}

/** What begins at a time of day, and of which no end is told, is an event of that day. */
function hasTimes(table: ImportTable, column: number): boolean {
  if (column < 0) return false;
  let [filled, timed] = [0, 0];
  for (let row = 0; row < Math.min(table.rows, MAX_TIMES); row += 1) {
    const cell = table.cell(row, column).trim();
    if (cell === '') continue;
    filled += 1;
    if (/\d[ T]\d{1,2}:\d\d/.test(cell) && !/[ T]00:00(:00(\.0+)?)?Z?$/.test(cell)) timed += 1;
  }
  return timed > 0 && timed * 2 > filled;
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

import { isPartialDate } from '@/lib/network/partial-date';
import { RUN_DATE, toPartialDate } from '../import/read-date';
import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import type { Guess } from '../question';
import { findColumn } from './find-column';
import type { ColumnGuess } from './guess-columns';
import { guessType } from './guess-value';
import { listValues } from './list-values';
import { NAMELESS } from './value-pairs';

/** So many of the different values must be words for types: others may be of the file's own. */
const MOST = 0.5;
/** More different values than this are no types but words of their own for each tie. */
export const MAX_TYPES = 200;

/**
 * Returns which columns without a name hold the type and the day of ties, told by their values alone. A field that `taken` has filled
 * already is left alone.
 */
export function guessNameless(
  table: ImportTable,
  taken: ReadonlyMap<string, TieField>,
): ColumnGuess<TieField> {
  const columns = new Map<string, TieField>();
  const guesses: Guess[] = [];
  const filled = new Set(taken.values());
  // Among named columns one without a name belongs to the one before it, as where cells of names are merged.
  const areBare = table.columns.every(({ name }) => NAMELESS.test(name));
  const between = [findColumn(table, taken, 'source') + 1, findColumn(table, taken, 'target') - 1];
  for (const [column, { name }] of table.columns.entries()) {
    if (!NAMELESS.test(name) || taken.has(name)) continue;
    const found = findField(
      [...listValues(table, column).values.keys()],
      areBare && between.every((each) => each === column),
      areBare,
    );
    if (!found || filled.has(found.to)) continue;
    columns.set(name, found.to);
    filled.add(found.to);
    guesses.push({ part: 'tieColumns', name, ...found, confidence: 'unsure' });
  }
  return { columns, guesses };
}

/** `isBetween`: it stands between the two ends, where a sentence has its verb. `areBare`: no column has a name. */
function findField(
  values: readonly string[],
  isBetween: boolean,
  areBare: boolean,
): { readonly to: TieField; readonly reason: string } | null {
  if (values.length === 0) return null;
  const words = values.filter((value) => guessType(value) !== null);
  if (words.length > MOST * values.length)
    return { to: 'type', reason: 'Its values are words for types of ties.' };
  if (isBetween && values.length <= MAX_TYPES && values.every((value) => /\p{L}/u.test(value)))
    return { to: 'type', reason: 'It stands between the two ends.' };
  // Four digits alone may be any number.
  const areDays = values.every((value) => value.includes('-') && isPartialDate(value));
  if (areDays) return { to: 'date', reason: 'Its values are days or months.' };
  if (areBare && values.length >= MIN_MOMENTS && areRecentMoments(values))
    return { to: 'date', reason: 'Its values are seconds since 1970, of nearby days.' };
  return areBare &&
    values.length > 1 &&
    values.every((value) => RUN_DATE.test(value) && toPartialDate(value, null))
    ? { to: 'date', reason: 'Its values are days as eight digits.' }
    : null;
}

const MIN_MOMENTS = 4;
/** 1990 and 2040, in seconds since 1970. */
const RECENT = { least: 631_152_000, most: 2_208_988_800 };
/** Times of one file are within some decades; numbers of people are anywhere. */
const MAX_APART = 15 * 366 * 86_400;

function areRecentMoments(values: readonly string[]): boolean {
  if (!values.every((value) => /^\d{9,10}(\.\d+)?$/.test(value))) return false;
  const numbers = values.map(Number);
  const [least, most] = numbers.reduce(
    ([low, high], number) => [Math.min(low, number), Math.max(high, number)],
    [Number.POSITIVE_INFINITY, 0],
  );
  return least >= RECENT.least && most <= RECENT.most && most - least < MAX_APART;
}

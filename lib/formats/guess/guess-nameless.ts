import { isPartialDate } from '@/lib/network/partial-date';
import type { Guess, ImportTable, TieField } from '../import-tables';
import type { ColumnGuess } from './guess-columns';
import { guessType } from './guess-value';
import { listValues } from './list-values';

/** What columns are called that have no name (`nameColumns`). */
const NAMELESS = /^Column \d+$/;
/** So many of the different values must be words for types: others may be of the file's own. */
const MOST = 0.5;

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
  for (const [column, { name }] of table.columns.entries()) {
    if (!NAMELESS.test(name) || taken.has(name)) continue;
    const found = findField([...listValues(table, column).values.keys()]);
    if (!found || filled.has(found.to)) continue;
    columns.set(name, found.to);
    filled.add(found.to);
    guesses.push({ part: 'tieColumns', name, ...found, confidence: 'unsure' });
  }
  return { columns, guesses };
}

function findField(values: readonly string[]): { readonly to: TieField; readonly reason: string } | null {
  if (values.length === 0) return null;
  const words = values.filter((value) => guessType(value) !== null);
  if (words.length > MOST * values.length)
    return { to: 'type', reason: 'Its values are words for types of ties.' };
  // Four digits alone may be any number.
  const areDays = values.every((value) => value.includes('-') && isPartialDate(value));
  return areDays ? { to: 'date', reason: 'Its values are days or months.' } : null;
}

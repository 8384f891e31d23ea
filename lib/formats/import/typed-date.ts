import type { PartialDate } from '@/lib/network/network';
import { isPartialDate } from '@/lib/network/partial-date';
import { isInNumbers, namesSeveralDays, toPartialDate } from './read-date';
import { toWesternDigits } from './western-digits';

/** A date that was typed, or why it is none. */
export type TypedDate =
  | { readonly date: PartialDate; readonly reason: null }
  | { readonly date: null; readonly reason: string };

/**
 * Returns the date that a person typed, read as `toPartialDate` reads a cell: 16 février 2020, 16.2.2020. What may be two days is
 * none, with the reason: 3/4/2024, 16-17 May 2020, and a year of two digits.
 */
export function readTypedDate(typed: string): TypedDate {
  const text = toWesternDigits(typed.trim());
  // Seconds since 1970 are what a program writes.
  const date = /^\d{9,}/.test(text) ? null : toPartialDate(text, null);
  if (date === null) return { date, reason: 'Write 2024, 2024-09 or 2024-09-27.' };
  const doubt = findDoubt(text, date);
  return doubt === null ? { date, reason: null } : { date: null, reason: `“${typed.trim()}” ${doubt}` };
}

function findDoubt(text: string, date: PartialDate): string | null {
  const isWritten: boolean = isPartialDate(text);
  if (isWritten) return null;
  if (!text.includes(date.slice(0, 4))) return 'has a year of two digits. Write all four.';
  if (isInNumbers(text))
    return date.length === 4 ? 'may be two days. Write the year first: 2024-09-27.' : null;
  return namesSeveralDays(text) ? 'names more than one day. Write one of them.' : null;
}

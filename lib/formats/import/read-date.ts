import type { PartialDate } from '@/lib/network/network';
import { isPartialDate } from '@/lib/network/partial-date';
import { foldName } from '../guess/fold-name';
import type { ImportTable } from '../import-tables';

/** Which comes first in a date such as 3/4/2024; null when a column does not tell. */
export type DayOrder = 'day first' | 'month first' | null;

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janner', 'janvier', 'enero', 'ene'],
  ['february', 'feb', 'februar', 'fevrier', 'fev', 'febrero'],
  ['march', 'mar', 'marz', 'mars', 'marzo'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juni', 'juin', 'junio'],
  ['july', 'jul', 'juli', 'juillet', 'julio'],
  ['august', 'aug', 'aout', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'dezember', 'dez', 'decembre', 'diciembre', 'dic'],
];
const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T].*)?$/;

/**
 * Returns the date that a cell holds, or null: ISO 8601 with or without time, 20240927, 2024/9/27, 27.9.2024, 27 September 2024
 * (English, German, French, Spanish), and seconds or milliseconds since 1970. Where day and month could be either, `order` decides;
 * without it only the year is sure.
 */
export function toPartialDate(cell: string, order: DayOrder): PartialDate | null {
  const text = cell.trim();
  const isWritten: boolean = isPartialDate(text);
  if (isWritten) return text;
  if (text.length < 4 || text.length > 40) return null;
  const found = readIso(text) ?? readDigits(text) ?? readSlashed(text, order) ?? readWords(text);
  return found !== null && isPartialDate(found) ? found : null;
}

/** Returns which of day and month comes first in the dates of a column: where one is above twelve, it is the day. */
export function describeDayOrder(table: ImportTable, column: number): DayOrder {
  for (let row = 0; row < table.rows; row += 1) {
    const found = SLASHED.exec(table.cell(row, column).trim());
    if (!found) continue;
    if (Number(found[1]) > 12) return 'day first';
    if (Number(found[2]) > 12) return 'month first';
  }
  return null;
}

function readIso(text: string): string | null {
  const found =
    /^(\d{4})\.0$/.exec(text) ?? /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[ T].*)?$/.exec(text);
  return found ? join(found[1], found[2], found[3]) : null;
}

function readDigits(text: string): string | null {
  const day = /^([12]\d{3})(\d{2})(\d{2})?$/.exec(text);
  if (day) return join(day[1], day[2], day[3]);
  const seconds = /^\d{9,10}(?:\.\d+)?$/.test(text)
    ? Number(text)
    : /^\d{12,13}$/.test(text)
      ? Number(text) / 1000
      : null;
  return seconds === null ? null : new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** Dots are the day first wherever they are written; slashes and hyphens are either. */
function readSlashed(text: string, order: DayOrder): string | null {
  const [, first, second, year] = SLASHED.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  const told =
    Number(first) > 12 || /^\d+\./.test(text) ? 'day first' : Number(second) > 12 ? 'month first' : order;
  if (told === 'day first') return join(year, second, first);
  if (told === 'month first') return join(year, first, second);
  return first === second ? join(year, first, second) : year;
}

function readWords(text: string): string | null {
  const words = foldName(text).split(' ');
  const months = words.flatMap((word) => MONTH_NUMBERS.get(word) ?? []);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words
    .map((word) => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1])
    .find((word) => word !== undefined);
  const [month] = months;
  if (months.length !== 1 || month === undefined || year === undefined) return null;
  return join(year, String(month), day);
}

function join(year: string | undefined, month?: string, day?: string): string {
  return [year ?? '', month?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-');
}

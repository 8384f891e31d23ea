import type { PartialDate } from '@/lib/network/network';

const SERIAL = /^[2-6]\d{4}(\.\d{1,15})?$/;
const MIN_CELLS = 2;
const DAY = 86_400_000;

/** Returns whether the dates of a column are numbers of days, as a spreadsheet counts them where nobody has said that they are dates: 44562 is the first of January 2022. */
export function areSerialDays(values: Iterable<string>): boolean {
  let count = 0;
  for (const value of values) {
    const text = value.trim();
    if (text === '') continue;
    if (!SERIAL.test(text)) return false;
    count += 1;
  }
  return count >= MIN_CELLS;
}

/** Returns the day of a number that a spreadsheet counts from the end of 1899; null for what is none. */
export function toSerialDate(cell: string): PartialDate | null {
  const text = cell.trim();
  if (!SERIAL.test(text)) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * DAY).toISOString().slice(0, 10);
}

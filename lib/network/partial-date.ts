import type { PartialDate } from './network';

/** Something that lasts: null means that its beginning or its end is not known. */
export type Period = { readonly from: PartialDate | null; readonly to: PartialDate | null };

/** A stretch of time that is asked for: null means without limit on that side. */
export type TimeRange = { readonly since: PartialDate | null; readonly until: PartialDate | null };

/** What a partial date looks like, for the file's schema; `isPartialDate` also knows the calendar. */
export const PARTIAL_DATE_PATTERN = '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$';

const SHAPE = new RegExp(PARTIAL_DATE_PATTERN);
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Returns whether a value is `2024`, `2024-09` or `2024-09-27`, in the years 0001 to 9999, and on the calendar. */
export function isPartialDate(value: unknown): value is PartialDate {
  if (typeof value !== 'string' || value.length > 10 || !SHAPE.test(value)) return false;
  const { year, month, day } = split(value);
  if (year === 0) return false;
  return month === null || day === null || day <= countDays(year, month);
}

/** Returns the first day of a partial date, as `YYYY-MM-DD`. Throws a RangeError for anything else. */
export function toFirstDay(date: PartialDate): string {
  const { month, day } = splitChecked(date);
  if (month === null) return `${date}-01-01`;
  return day === null ? `${date}-01` : date;
}

/** Returns the last day of a partial date, as `YYYY-MM-DD`. Throws a RangeError for anything else. */
export function toLastDay(date: PartialDate): string {
  const { year, month, day } = splitChecked(date);
  if (month === null) return `${date}-12-31`;
  return day === null ? `${date}-${countDays(year, month)}` : date;
}

/**
 * Returns a negative number, zero or a positive one, for sorting: by first day, then the shorter stretch first, so
 * that `2024-01-01` comes before `2024-01`, and that before `2024`. Throws a RangeError for what is no partial date.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return compareText(toFirstDay(a), toFirstDay(b)) || compareText(toLastDay(a), toLastDay(b));
}

/** Returns whether a period is sure to end before it begins: `2024` to `2024-03` may be in order, and passes. */
export function endsBeforeItBegins({ from, to }: Period): boolean {
  return from !== null && to !== null && toLastDay(to) < toFirstDay(from);
}

/**
 * Returns whether a period may touch a range of time. Partial dates are read widely (`2024` until `2024` is the whole
 * year), and null is open: what has no dates touches every range.
 */
export function overlaps({ from, to }: Period, { since, until }: TimeRange): boolean {
  const beginsInTime = from === null || until === null || toFirstDay(from) <= toLastDay(until);
  const endsInTime = to === null || since === null || toLastDay(to) >= toFirstDay(since);
  return beginsInTime && endsInTime;
}

/** Returns a date as it is read: "27 September 2024", "September 2024", "2024". Throws a RangeError for no date. */
export function toDateLabel(date: PartialDate): string {
  const { year, month, day } = splitChecked(date);
  if (month === null) return `${year}`;
  const monthAndYear = `${MONTHS[month - 1]} ${year}`;
  return day === null ? monthAndYear : `${day} ${monthAndYear}`;
}

/** Returns when something was: "March 1993", "1990 – 1991", "from 1992", "until 1993"; empty when it is undated. */
export function toPeriodLabel({ from, to }: Period): string {
  if (from && from === to) return toDateLabel(from);
  if (from && to) return `${toDateLabel(from)} – ${toDateLabel(to)}`;
  if (from) return `from ${toDateLabel(from)}`;
  return to ? `until ${toDateLabel(to)}` : '';
}

type Parts = { readonly year: number; readonly month: number | null; readonly day: number | null };

function split(date: string): Parts {
  return {
    year: Number(date.slice(0, 4)),
    month: date.length >= 7 ? Number(date.slice(5, 7)) : null,
    day: date.length === 10 ? Number(date.slice(8)) : null,
  };
}

function splitChecked(date: PartialDate): Parts {
  if (!isPartialDate(date)) {
    throw new RangeError(`"${date}" is no date; write it as 2024, 2024-09 or 2024-09-27.`);
  }
  return split(date);
}

function countDays(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

import type { PartialDate } from '@/lib/network/network';
import { toDateLabel, toLastDay } from '@/lib/network/partial-date';

export type TimeUnit = 'year' | 'month' | 'day';

/** One stretch of an axis: whole days, months or years of the calendar. */
export type AxisBin = {
  /** Its first and its last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** The same as partial dates, as short as they can be: what a filter has to say to begin or end with this bin. */
  readonly since: PartialDate;
  readonly until: PartialDate;
  /** As it is read: "October 2024", "7–13 October 2024", "1990–1999". */
  readonly label: string;
};

export type Axis = { readonly unit: TimeUnit; readonly bins: readonly AxisBin[] };

type Step = { readonly unit: TimeUnit; readonly size: number };

/** From fine to coarse: days, weeks, months, quarters, years, and round numbers of years. */
const STEPS: readonly Step[] = [
  { unit: 'day', size: 1 },
  { unit: 'day', size: 7 },
  { unit: 'month', size: 1 },
  { unit: 'month', size: 3 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000].map((size) => ({ unit: 'year' as const, size })),
];
const DAY = 86_400_000;
/** 1970-01-01 was a Thursday; weeks begin on Monday. */
const FIRST_MONDAY = 4;
const LAST_DAY = Date.parse('9999-12-31T00:00:00Z') / DAY;

/**
 * Returns the finest axis from one day to another (`YYYY-MM-DD`) that has at most so many bins, each at its place in
 * the calendar: weeks begin on Monday, quarters in January, April, July and October, decades with a round year.
 */
export function createAxis(first: string, last: string, mostBins: number): Axis {
  const fitting = STEPS.find((step) => countSteps(first, last, step) <= mostBins);
  const step = fitting ?? { unit: 'year', size: 10_000 };
  const start = toStep(first, step);
  const count = countSteps(first, last, step);
  return { unit: step.unit, bins: Array.from({ length: count }, (_, i) => toBin(start + i, step)) };
}

function countSteps(first: string, last: string, step: Step): number {
  return toStep(last, step) - toStep(first, step) + 1;
}

/** Returns the number of the step in which a day lies. */
function toStep(day: string, { unit, size }: Step): number {
  if (unit === 'day') {
    const days = Date.parse(`${day}T00:00:00Z`) / DAY;
    return size === 7 ? Math.floor((days - FIRST_MONDAY) / 7) : days;
  }
  const year = Number(day.slice(0, 4));
  const units = unit === 'year' ? year : year * 12 + Number(day.slice(5, 7)) - 1;
  return Math.floor(units / size);
}

function toBin(number: number, { unit, size }: Step): AxisBin {
  const begin = size === 7 && unit === 'day' ? number * 7 + FIRST_MONDAY : number * size;
  const since = toPartialDate(begin, unit);
  const until = toPartialDate(begin + size - 1, unit);
  const from = `${since}-01-01`.slice(0, 10);
  return { from, to: toLastDay(until), since, until, label: toLabel(since, until) };
}

/** Returns the date of the n-th day since 1970, month or year since the year 0, within the years 1 to 9999. */
function toPartialDate(number: number, unit: TimeUnit): PartialDate {
  if (unit === 'day') return new Date(Math.min(number, LAST_DAY) * DAY).toISOString().slice(0, 10);
  if (unit === 'year') return toYear(number);
  return `${toYear(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function toYear(year: number): string {
  return String(Math.min(9999, Math.max(1, year))).padStart(4, '0');
}

function toLabel(since: PartialDate, until: PartialDate): string {
  if (since === until) return toDateLabel(since);
  const begin = toDateLabel(since).split(' ');
  const end = toDateLabel(until).split(' ');
  // What both ends share is said once, at the end: "7–13 October 2024".
  let shared = 0;
  while (shared < begin.length - 1 && begin.at(-1 - shared) === end.at(-1 - shared)) shared++;
  const own = begin.slice(0, begin.length - shared);
  return [own.join(' '), end.join(' ')].join(own.length > 1 ? ' – ' : '–');
}

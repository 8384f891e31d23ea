/** The days on which an event comes again. */
export type Recurrence = {
  /** The last of them; empty where there is none. */
  readonly last: string;
  /** How often it comes, in words. */
  readonly words: string;
};

const EVERY: Readonly<Record<string, string>> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
};
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY = 86_400_000;
/** More times than this are not counted one by one. */
const MAX_TIMES = 10_000;

/**
 * Returns when an event comes again by its rule (RRULE of RFC 5545), which it begins on `first`, as in 2024-09-03; null for one that does
 * not. Where a rule ends by a number of times, months and years are counted whole.
 */
export function readRecurrence(rule: string, first: string): Recurrence | null {
  const parts = new Map(
    rule
      .toUpperCase()
      .split(';')
      .slice(0, 30)
      .map((part) => [part.split('=', 1)[0] ?? '', part.slice(part.indexOf('=') + 1)] as const),
  );
  const unit = EVERY[parts.get('FREQ') ?? ''];
  if (unit === undefined) return null;
  const step = toNumber(parts.get('INTERVAL')) ?? 1;
  const times = toNumber(parts.get('COUNT'));
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(parts.get('UNTIL') ?? '') ?? [];
  const days = (parts.get('BYDAY') ?? '').split(',').filter((each) => DAYS.includes(each));
  const last = year === undefined ? countOn(first, unit, step, times, days) : `${year}-${month}-${day}`;
  const often = step === 1 ? `every ${unit}` : `every ${step} ${unit}s`;
  const until = times === null ? '' : `, ${times} times`;
  return { last, words: `Comes again ${often}${until}` };
}

function toNumber(text: string | undefined): number | null {
  const number = /^\d{1,6}$/.test(text ?? '') ? Number(text) : 0;
  return number > 0 ? number : null;
}

function countOn(
  first: string,
  unit: string,
  step: number,
  times: number | null,
  days: readonly string[],
): string {
  const start = Date.parse(`${first}T00:00:00Z`);
  if (times === null || Number.isNaN(start)) return '';
  const after = times - 1;
  if (unit === 'week' && days.length > 1) return countWeekdays(start, step, times, days);
  if (unit === 'day' || unit === 'week') return toDay(start + after * step * (unit === 'day' ? 1 : 7) * DAY);
  const date = new Date(start);
  const months = after * step * (unit === 'month' ? 1 : 12);
  const end = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  return toDay(end.getTime()).slice(0, unit === 'month' ? 7 : 4);
}

function countWeekdays(start: number, step: number, times: number, days: readonly string[]): string {
  const monday = start - ((new Date(start).getUTCDay() + 6) % 7) * DAY;
  let left = Math.min(times, MAX_TIMES);
  for (let week = 0; ; week += step) {
    for (let at = 0; at < 7; at += 1) {
      const day = monday + (week * 7 + at) * DAY;
      if (day < start || !days.includes(DAYS[(at + 1) % 7] ?? '')) continue;
      left -= 1;
      if (left === 0) return toDay(day);
    }
  }
}

function toDay(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 ? '' : date.toISOString().slice(0, 10);
}

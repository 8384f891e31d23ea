import type { PartialDate } from '@/lib/network/network';

/** Calendars whose years are no years of the common era. */
export type OtherCalendar = 'persian calendar' | 'islamic calendar';

/** How a calendar counts: its name in Unicode, its first day as that of the common era, and days in its years and months on average. */
const CALENDARS = {
  'persian calendar': { id: 'persian', first: Date.UTC(622, 2, 22), year: 365.2422, month: 30.5 },
  'islamic calendar': { id: 'islamic-umalqura', first: Date.UTC(622, 6, 19), year: 354.3667, month: 29.53 },
} as const;
const DAY = 86_400_000;
/** An average day is never further from the true one. */
const MAX_OFF = 6;
const YEAR_FIRST = /^(\d{4})(?:[/.-](\d{1,2})(?:[/.-](\d{1,2}))?)?$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/**
 * Returns the date of the common era on which a day of another calendar falls, null for what is none. Of a month or a year alone the one is
 * taken in which its middle, or its first half, lies. The calendars are those of Unicode (CLDR), as every engine has them.
 */
export function toCommonDate(text: string, calendar: OtherCalendar): PartialDate | null {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  const [, lastDay, lastMonth, lastYear] = DAY_FIRST.exec(text) ?? [];
  const [y, m, d] = [year ?? lastYear, month ?? lastMonth, day ?? lastDay].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (y === undefined) return null;
  const found = findDay(y, m ?? 3, d ?? 15, calendar);
  return found?.toISOString().slice(0, m === undefined ? 4 : d === undefined ? 7 : 10) ?? null;
}

function findDay(year: number, month: number, day: number, calendar: OtherCalendar): Date | null {
  const { id, first, ...lengths } = CALENDARS[calendar];
  const passed = Math.round((year - 1) * lengths.year + (month - 1) * lengths.month + day - 1);
  for (let off = -MAX_OFF; off <= MAX_OFF; off += 1) {
    const date = new Date(first + (passed + off) * DAY);
    const written = writeDay(date, id);
    if (written.year === year && written.month === month && written.day === day) return date;
  }
  return null;
}

const WRITERS = new Map<string, Intl.DateTimeFormat>();

function writeDay(date: Date, calendar: string): Readonly<Record<string, number>> {
  const writer =
    WRITERS.get(calendar) ??
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      ...({ year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const),
    });
  WRITERS.set(calendar, writer);
  return Object.fromEntries(writer.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
}

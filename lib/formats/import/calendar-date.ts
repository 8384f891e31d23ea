import type { PartialDate } from '@/lib/network/network';
import { foldName } from '../guess/fold-name';
import { toWesternDigits } from './read-date';

/** The calendars of the dates of a column; `gregorian` where a person has said that they are as they look. */
export const CALENDARS = ['persian', 'islamic', 'gregorian'] as const;
export type Calendar = (typeof CALENDARS)[number];
export type OtherCalendar = Exclude<Calendar, 'gregorian'>;

const DAY = 86_400_000;

/** How long months and years are on the average, in days, and the day on which the year 1 begins. */
const MEANS: Readonly<Record<OtherCalendar, { year: number; month: number; start: number; id: string }>> = {
  persian: { year: 365.2422, month: 30.44, start: Date.UTC(622, 2, 22), id: 'persian' },
  islamic: { year: 354.367, month: 29.53, start: Date.UTC(622, 6, 19), id: 'islamic-umalqura' },
};

/** The months by the names that dates are written with, without the article. */
const MONTHS: Readonly<Record<OtherCalendar, readonly string[]>> = {
  persian: [
    'فروردین farvardin hamal حمل',
    'اردیبهشت ordibehesht sawr ثور',
    'خرداد khordad jawza جوزا',
    'تیر tir saratan سرطان',
    'مرداد mordad asad اسد',
    'شهریور shahrivar sonbola سنبله',
    'مهر mehr mizan میزان',
    'آبان aban aqrab عقرب',
    'آذر azar qaws قوس',
    'دی dey jadi جدی',
    'بهمن bahman dalw دلو',
    'اسفند esfand hut حوت',
  ],
  islamic: [
    'محرم muharram',
    'صفر safar',
    'ربيع_الأول ربيع_الاول ربيع_1 rabi_al_awwal',
    'ربيع_الآخر ربيع_الثاني ربيع_2 rabi_al_thani',
    'جمادى_الأولى جمادى_الاولى جمادى_الأول جمادى_1 jumada_al_awwal',
    'جمادى_الآخرة جمادى_الثانية جمادى_الثاني جمادى_2 jumada_al_thani',
    'رجب rajab',
    'شعبان shaban',
    'رمضان ramadan',
    'شوال shawwal',
    'ذو_القعدة ذي_القعدة dhu_al_qadah',
    'ذو_الحجة ذي_الحجة dhu_al_hijjah',
  ],
};

type Parts = { readonly year: number; readonly month: number | null; readonly day: number | null };

/**
 * Returns the date of our calendar that a cell in the Persian (Solar Hijri) or the Islamic (Umm al-Qura) one holds, or null. Of a year or a
 * month alone, the year or the month in which its middle is. Both are counted by the calendars of Intl (Unicode CLDR).
 */
export function toCalendarDate(cell: string, calendar: OtherCalendar): PartialDate | null {
  const parts = readParts(cell, calendar);
  if (!parts || parts.year < 1 || parts.year > 1_600 || (parts.month ?? 1) > 12) return null;
  if (parts.month === null) return toIso(findDay(parts.year, 7, 1, calendar), 4);
  if (parts.day === null) return toIso(findDay(parts.year, parts.month, 15, calendar), 7);
  return toIso(findDay(parts.year, parts.month, parts.day, calendar), 10);
}

function toIso(day: number | null, length: number): PartialDate | null {
  return day === null ? null : new Date(day).toISOString().slice(0, length);
}

/** Returns the year, the month and the day that a cell names, in whatever order they stand; null for none. */
export function readParts(cell: string, calendar: OtherCalendar): Parts | null {
  const text = toWesternDigits(cell.trim()).slice(0, 60);
  const numbers = /^(\d{4})(?:\s?[-/.]\s?(\d{1,2})(?:\s?[-/.]\s?(\d{1,2}))?)?(?!\d)/.exec(text);
  if (numbers) return toParts(numbers[1], numbers[2], numbers[3]);
  const turned = /^(?:(\d{1,2})\s?[-/.]\s?)?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/.exec(text);
  if (turned) return toParts(turned[3], turned[2], turned[1]);
  const year = /(?:^|\D)(1[0-5]\d\d)(?!\d)/.exec(text)?.[1];
  const month = findMonth(text, calendar);
  if (year === undefined || month === null) return null;
  return toParts(year, String(month), /(?:^|\D)(\d{1,2})(?!\d)/.exec(text)?.[1]);
}

/** Zero stands for what nobody knows. */
function toParts(year?: string, month?: string, day?: string): Parts {
  const read = (text = '') => Number(text) || null;
  return { year: Number(year), month: read(month), day: read(month) === null ? null : read(day) };
}

/** Returns the month (from 1) whose name stands in a text, or null. */
function findMonth(text: string, calendar: OtherCalendar): number | null {
  const folded = ` ${foldName(text)} `;
  const at = MONTHS[calendar].findIndex((names) =>
    names.split(' ').some((name) => folded.includes(` ${foldName(name)} `)),
  );
  return at < 0 ? null : at + 1;
}

/** Returns whether a text names a month of a calendar. */
export function namesMonth(text: string, calendar: OtherCalendar): boolean {
  return findMonth(text, calendar) !== null;
}

/** Returns when a day of a calendar begins, in milliseconds since 1970; null for a day that the calendar has not. */
function findDay(year: number, month: number, day: number, calendar: OtherCalendar): number | null {
  const mean = MEANS[calendar];
  const days = (year - 1) * mean.year + (month - 1) * mean.month + day - 1;
  let guess = mean.start + Math.round(days) * DAY;
  for (let turn = 0; turn < 8; turn += 1) {
    const found = readDay(guess, mean.id);
    const months = (year - found.year) * 12 + month - found.month;
    const off = Math.round(months * mean.month) + day - found.day;
    if (months === 0 && off === 0) return guess;
    // Months are longer and shorter than on the average.
    guess += (off || Math.sign(months)) * DAY;
  }
  return null;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function readDay(time: number, calendar: string) {
  const format =
    formats.get(calendar) ??
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      ...({ year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const),
    });
  formats.set(calendar, format);
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}

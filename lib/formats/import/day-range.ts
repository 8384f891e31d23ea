import type { PartialDate } from '@/lib/network/network';
import { endsBeforeItBegins } from '@/lib/network/partial-date';

/** Days from one to another, both of which stand there. */
export type DayRange = { readonly from: PartialDate; readonly to: PartialDate };

/** How a text is read that is one date. */
type ReadDate = (text: string) => PartialDate | null;

const DASH = /\s?[–—]\s?|\s-\s|\s(?:to|until|till|bis|au|al|a|до|по)\s/u;
/** 6–8 Dec 2001, 3.–5.2.2015. */
const DAYS = /^(\d{1,2})\.?\s?[–—-]\s?(\d{1,2}[.\s].*)$/u;
/** 7/8 Feb 2003; two days that do not follow on one another are one day of two calendars. */
const NEXT = /^(\d{1,2})\/(\d{1,2}\s\p{L}.*)$/u;
/** Jan 6–9, 2003. */
const AFTER_MONTH = /^(\p{L}+\.?)\s(\d{1,2})\s?[–—-]\s?(\d{1,2}),?\s(\d{4})$/u;

/** 07/01/2020 - 12/31/2020: both dates of a period in numbers. */
const IN_NUMBERS =
  /^(\d{1,2}([/.])\d{1,2}\2(?:\d{4}|\d{2}))\s?(?:[–—-]|to|until|till|bis|au|al|a|до|по)\s?(\d{1,2}\2\d{1,2}\2(?:\d{4}|\d{2}))$/u;

/** Returns the two dates of a period that is written in numbers, as they stand there; null for anything else. */
export function splitPeriod(text: string): readonly [from: string, to: string] | null {
  const [, from, , to] = IN_NUMBERS.exec(text) ?? [];
  return from !== undefined && to !== undefined ? [from, to] : null;
}

/** Returns the days from one to another that a text names, with the month or the year where they first differ; null for what is no such text. */
export function toDayRange(text: string, read: ReadDate): DayRange | null {
  const [, month, first, last, year] = AFTER_MONTH.exec(text) ?? [];
  if (month !== undefined)
    return inOrder(read(`${first} ${month} ${year}`), read(`${last} ${month} ${year}`));
  const [, day, end] = DAYS.exec(text) ?? [];
  if (day !== undefined && end !== undefined) return inOrder(withDay(read(end), day), read(end));
  const [, before, after] = NEXT.exec(text) ?? [];
  if (before !== undefined && after !== undefined && Number(before) + 1 === Number.parseInt(after, 10))
    return inOrder(withDay(read(after), before), read(after));
  const [left, right, ...others] = text.split(DASH);
  if (left === undefined || right === undefined || others.length > 0) return null;
  const to = read(right);
  const own = to === null ? null : read(left);
  return inOrder(own ?? read(`${left}${left.endsWith('.') ? '' : ' '}${to?.slice(0, 4)}`), to);
}

function withDay(date: PartialDate | null, day: string): PartialDate | null {
  return date?.length === 10 ? `${date.slice(0, 8)}${day.padStart(2, '0')}` : null;
}

function inOrder(from: PartialDate | null, to: PartialDate | null): DayRange | null {
  if (from === null || to === null || from.length < 7 || to.length < 7) return null;
  return endsBeforeItBegins({ from, to }) ? null : { from, to };
}

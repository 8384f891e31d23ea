import type { PartialDate } from '@/lib/network/network';
import { splitPeriod, toDayRange } from './day-range';
import { toDecimalDate } from './decimal-years';
import { type DayOrder, toPartialDate } from './read-date';
import { toWesternDigits } from './western-digits';

const RANGE =
  /^(\d{4}(?:-\d\d(?:-\d\d)?)?)\s?(?:[–—/]|-|\.\.|to|bis|until|till)\s?(\d{4}(?:-\d\d(?:-\d\d)?)?|present|now|today|)$/i;
const MAX_RANGE = 60;
const SPELL = /[[(]([^,;\])]{1,40}),([^,;\])]{1,40})[\])]/g;

/**
 * Returns the period that a cell holds, or null: 1990–1995, 2001-02-03/2001-02-05, 07/01/2020 - 12/31/2020 in the order of its column, and
 * Gephi’s time sets, such as <[2001.0, 2005.0]>, of several the whole.
 */
export function toPeriod(
  cell: string,
  order: DayOrder = null,
): { readonly from: PartialDate | null; readonly to: PartialDate | null; readonly spells?: number } | null {
  const text = cell.trim();
  if (text.length < 5 || text.length > 2_000) return null;
  const range = RANGE.exec(text);
  if (range) return { from: toPartialDate(range[1] ?? '', null), to: toPartialDate(range[2] ?? '', null) };
  const [begin, end] = splitPeriod(toWesternDigits(text)) ?? [];
  if (begin !== undefined && end !== undefined)
    return { from: toPartialDate(begin, order), to: toPartialDate(end, order) };
  if (!text.startsWith('<')) return text.length > MAX_RANGE ? null : toDayRange(text, readWhole);
  const spells = [...text.matchAll(SPELL)];
  const [first] = spells;
  const last = spells.at(-1);
  if (!first || !last) return null;
  // Of several spells of one tie the whole is taken, and their number is told.
  const read = (time = '') => toDecimalDate(time) ?? toPartialDate(time, null);
  return { from: read(first[1]), to: read(last[2]), spells: spells.length };
}

/** Of 3/4/2024 nothing tells the day. */
function readWhole(text: string): PartialDate | null {
  return toPartialDate(text, null);
}

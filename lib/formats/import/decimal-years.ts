import type { PartialDate } from '@/lib/network/network';
import { toWesternDigits } from './western-digits';

/** What stands behind the point of a year is a share of it where it is no month: 2020.25, 2024.0. */
const SHARE = /^\d{4}\.(0|00|[2-9]\d|1[3-9]|\d{3,})$/;

/** Returns the month in which a year with decimals is: 2023.8 is October 2023; null for what is none. A whole one is the year. */
export function toDecimalDate(cell: string): PartialDate | null {
  const [, year, share] = /^([12]\d{3})(\.\d{1,15})?$/.exec(toWesternDigits(cell.trim())) ?? [];
  if (year === undefined) return null;
  const part = Number(share ?? 0);
  // What a computer writes of a twelfth is rounded.
  return part === 0
    ? year
    : `${year}-${String(Math.min(12, Math.floor(part * 12 + 0.001) + 1)).padStart(2, '0')}`;
}

/** Returns whether values are years with decimals: all may be, and one that is no month says so. */
export function areDecimalYears(values: Iterable<string>): boolean {
  let [isSure, isSplit, halves, others] = [false, false, 0, 0];
  for (const value of values) {
    const text = toWesternDigits(value.trim());
    if (text === '') continue;
    if (!/^(1[5-9]|20)\d\d(\.\d{1,15})?$/.test(text)) return false;
    isSure ||= SHARE.test(text);
    isSplit ||= /\.\d*[1-9]/.test(text);
    if (/\.50*$/.test(text)) halves += 1;
    else if (/\./.test(text)) others += 1;
  }
  // Months would be others than May as well: where there is none but “.5”, it is the middle of a year.
  return isSplit && (isSure || (halves > 1 && others === 0));
}

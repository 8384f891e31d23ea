import type { PartialDate } from '@/lib/network/network';
import { isPartialDate } from '@/lib/network/partial-date';

/** What the six figures of a date such as 030422 are, two by two. */
export const SIX_FIGURES = ['ddmmyy', 'mmddyy', 'yymmdd'] as const;
export type SixFigures = (typeof SIX_FIGURES)[number];

export function areSixFigures(order: string | null): order is SixFigures {
  return SIX_FIGURES.some((each) => each === order);
}

/** Returns the day that six figures say, or null. Spreadsheets lose a zero before the first; years are those from 1930 to 2029. */
export function toSixFigureDate(cell: string, order: SixFigures): PartialDate | null {
  const text = cell.trim().replace(/\.0$/, '');
  if (!/^\d{5,6}$/.test(text)) return null;
  const parts = text.padStart(6, '0').match(/\d\d/g) ?? [];
  const read = (sign: 'd' | 'm' | 'y') => parts[order.indexOf(sign) / 2] ?? '';
  const year = Number(read('y'));
  const date = `${year < 30 ? 20 : 19}${read('y')}-${read('m')}-${read('d')}`;
  return isPartialDate(date) ? date : null;
}

import type { PartialDate } from '@/lib/network/network';
import type { Period } from '@/lib/network/partial-date';
import type { Chance } from './chance';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2024;

/** Returns a date as precise as a reporter knew it: a year, a month or a day. */
export function drawDate(chance: Chance, year = chance.between(FIRST_YEAR, LAST_YEAR)): PartialDate {
  const pad = (value: number) => String(value).padStart(2, '0');
  const month = pad(chance.between(1, 12));
  const precision = chance.weigh({ year: 25, month: 35, day: 40 });
  if (precision === 'year') return `${year}`;
  return precision === 'month' ? `${year}-${month}` : `${year}-${month}-${pad(chance.between(1, 28))}`;
}

/** Returns when a tie held: some are undated, most have no end. */
export function drawPeriod(chance: Chance): Period {
  if (chance.happens(0.15)) return { from: null, to: null };
  const year = chance.between(FIRST_YEAR, LAST_YEAR);
  const from = drawDate(chance, year);
  return { from, to: chance.happens(0.35) ? drawDate(chance, year + chance.between(1, 5)) : null };
}

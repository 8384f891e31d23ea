import fc from 'fast-check';
import type { PartialDate } from '@/lib/network/network';
import { endsBeforeItBegins } from '@/lib/network/partial-date';

/** Years, months and days of the calendar, often near one another, so that periods meet. */
export const arbitraryPartialDate: fc.Arbitrary<PartialDate> = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1990, max: 1996 }), fc.integer({ min: 1, max: 9999 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    length: fc.constantFrom(4, 7, 10),
  })
  .map(({ year, month, day, length }) => {
    const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
    const parts = [String(year).padStart(4, '0'), month, Math.min(day, last)];
    return parts
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
      .slice(0, length);
  });

/** A beginning and an end in order, either of which may be unknown. */
export const arbitraryPeriod = fc
  .record({ from: fc.option(arbitraryPartialDate), to: fc.option(arbitraryPartialDate) })
  .map(({ from, to }) => (endsBeforeItBegins({ from, to }) ? { from: to, to: from } : { from, to }));

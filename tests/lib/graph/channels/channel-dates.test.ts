import fc from 'fast-check';
import { computeChannelDates } from '@/lib/graph/channels/channel-dates';
import type { Days } from '@/lib/graph/model/graph-dates';

const day = (n: number) => `2024-01-${String(n).padStart(2, '0')}`;
const days = (first: number | null, last: number | null): Days => ({
  first: first === null ? null : day(first),
  last: last === null ? null : day(last),
});

describe('computeChannelDates', () => {
  it('finds the first days on which every tie holds', () => {
    const dates = computeChannelDates([[days(1, 5)], [days(3, null)], [days(null, 2), days(4, 9)]]);
    expect(dates).toMatchObject({ fit: true, how: 'same-day', days: days(4, 5) });
  });

  it('lets a message wait, but not go back', () => {
    expect(computeChannelDates([[days(1, 2)], [days(4, 5)]])).toMatchObject({ fit: true, how: 'in-order' });
    expect(computeChannelDates([[days(4, 5)], [days(1, 2)]])).toMatchObject({ fit: false, how: 'no' });
  });

  it('does not forget a late beginning over a tie that lasts', () => {
    expect(computeChannelDates([[days(8, 9)], [days(1, 30)], [days(2, 3)]]).how).toBe('no');
  });

  it('is not sure of a tie without dates, and uses one only where it must', () => {
    expect(computeChannelDates([[days(1, 2)], [days(null, null)]])).toMatchObject({
      fit: true,
      how: 'unknown',
      words: 'Some ties are undated; the dates do not conflict.',
    });
    expect(computeChannelDates([[days(null, null)], [days(null, null)]])).toMatchObject({
      how: 'unknown',
      words: 'Nothing says when these ties held.',
    });
    expect(computeChannelDates([[days(1, 2)], [days(null, null), days(2, 3)]]).how).toBe('same-day');
    expect(computeChannelDates([[days(8, 9)], [days(null, null)], [days(1, 2)]]).how).toBe('no');
  });

  it('agrees with trying every day', () => {
    const bound = fc.option(fc.integer({ min: 1, max: 6 }));
    const leg = fc
      .tuple(bound, bound)
      .map(([a, b]) => (a !== null && b !== null && a > b ? days(b, a) : days(a, b)));
    fc.assert(
      fc.property(
        fc.array(fc.array(leg, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        (hops) => {
          const all = Array.from({ length: 8 }, (_, n) => day(n));
          const holds = (legs: readonly Days[], on: string) =>
            legs.some(({ first, last }) => (first ?? '') <= on && on <= (last ?? '9'));
          const dated = hops.map((legs) => legs.filter(({ first, last }) => first !== null || last !== null));
          const isSameDay = all.some((on) => dated.every((legs) => holds(legs, on)));
          const canFollow = (ways: readonly (readonly Days[])[], from: string): boolean => {
            const [legs, ...rest] = ways;
            return !legs || all.some((on) => on >= from && holds(legs, on) && canFollow(rest, on));
          };
          const expected = isSameDay
            ? 'same-day'
            : canFollow(dated, '')
              ? 'in-order'
              : canFollow(hops, '')
                ? 'unknown'
                : 'no';
          expect(computeChannelDates(hops).how).toBe(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});

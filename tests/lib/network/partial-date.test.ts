import fc from 'fast-check';
import {
  comparePartialDates,
  endsBeforeItBegins,
  isPartialDate,
  overlaps,
  toDateLabel,
  toFirstDay,
  toLastDay,
} from '@/lib/network/partial-date';
import { arbitraryPartialDate, arbitraryPeriod } from '@/tests/arbitraries/dates';

describe('isPartialDate', () => {
  it.each(['2024', '2024-09', '2024-09-27', '0001', '9999-12-31', '2024-02-29', '2000-02-29'])(
    'takes %s',
    (date) => {
      expect(isPartialDate(date)).toBe(true);
    },
  );

  it.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13',
    '2024-00',
    '2024-01-00',
    '2024-1',
    '24',
    '0000',
    '12024',
    '-2024',
    '2024-09-27T00:00',
    ' 2024',
    '2024\n',
    '٢٠٢٤',
    '',
    2024,
    null,
    ['2024'],
  ])('refuses %p', (value) => {
    expect(isPartialDate(value)).toBe(false);
  });

  it('knows the same days as the calendar of the language', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(13), fc.nat(32), (year, month, day) => {
        const text = [
          String(year).padStart(4, '0'),
          ...[month, day].map((n) => String(n).padStart(2, '0')),
        ].join('-');
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        const exists = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        expect(isPartialDate(text)).toBe(exists);
      }),
    );
  });
});

describe('the days of a partial date', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2024-09', '2024-09-01', '2024-09-30'],
    ['2024-09-27', '2024-09-27', '2024-09-27'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect([toFirstDay(date), toLastDay(date)]).toEqual([first, last]);
  });

  it('are whole dates in order', () => {
    fc.assert(
      fc.property(arbitraryPartialDate, (date) => {
        expect(toFirstDay(date) <= toLastDay(date)).toBe(true);
        expect(
          [toFirstDay(date), toLastDay(date)].every((day) => isPartialDate(day) && day.startsWith(date)),
        ).toBe(true);
      }),
    );
  });

  it('are refused for what is no date', () => {
    expect(() => toFirstDay('2024-02-30')).toThrow(RangeError);
    expect(() => toLastDay('soon')).toThrow('"soon" is no date; write it as 2024, 2024-09 or 2024-09-27.');
  });
});

describe('comparePartialDates', () => {
  it('sorts by beginning, the shorter stretch first', () => {
    const sorted = ['2023-12-31', '2024-01-01', '2024-01', '2024', '2024-01-02', '2024-02'];
    expect([...sorted].reverse().sort(comparePartialDates)).toEqual(sorted);
  });

  it('is zero for equal dates only', () => {
    fc.assert(
      fc.property(arbitraryPartialDate, arbitraryPartialDate, (a, b) => {
        expect(comparePartialDates(a, b) === 0).toBe(a === b);
        expect(Math.sign(comparePartialDates(a, b))).toBe(0 - Math.sign(comparePartialDates(b, a)));
      }),
    );
  });
});

describe('endsBeforeItBegins', () => {
  it.each([
    ['2024-09', '2024-08', true],
    ['2024-09-27', '2024-09-26', true],
    ['2024', '2024-03', false],
    ['2024-09-27', '2024', false],
    ['2024-09-27', '2024-09-27', false],
    [null, '2024', false],
    ['2024', null, false],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(endsBeforeItBegins({ from, to })).toBe(expected);
  });
});

describe('overlaps', () => {
  it.each([
    ['2023', '2024', '2024-06', '2024-07', true],
    ['2023', '2024', '2025', null, false],
    ['2023', '2024', '2024-12-31', null, true],
    ['2023', '2024', null, '2022-12-31', false],
    ['2023', '2024', null, '2023-01-01', true],
    [null, '2024', '2020', '2021', true],
    ['2023', null, '2030', '2031', true],
    ['2023', null, null, '2022', false],
    [null, null, '2024-01-01', '2024-01-01', true],
    ['2024', '2024', null, null, true],
  ])('%s to %s, within %s to %s: %s', (from, to, since, until, expected) => {
    expect(overlaps({ from, to }, { since, until })).toBe(expected);
  });

  it('is the same seen from either side', () => {
    fc.assert(
      fc.property(arbitraryPeriod, arbitraryPeriod, (a, b) => {
        const there = overlaps(a, { since: b.from, until: b.to });
        expect(overlaps(b, { since: a.from, until: a.to })).toBe(there);
      }),
    );
  });
});

describe('toDateLabel', () => {
  it.each([
    ['2024-09-27', '27 September 2024'],
    ['2024-09-07', '7 September 2024'],
    ['2024-09', 'September 2024'],
    ['2024', '2024'],
    ['0044-03-15', '15 March 44'],
  ])('%s is read %s', (date, label) => {
    expect(toDateLabel(date)).toBe(label);
  });
});

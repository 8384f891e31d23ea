import fc from 'fast-check';
import { createTable } from '@/lib/formats/create-table';
import { areDecimalYears, toDecimalDate } from '@/lib/formats/import/decimal-years';
import { findDayOrder, toPartialDate } from '@/lib/formats/import/read-date';
import { toPeriod } from '@/lib/formats/import/read-period';
import { arbitraryPartialDate } from '../../../arbitraries/dates';

describe('a date in a cell', () => {
  it.each([
    ['2024-09-27', '2024-09-27'],
    ['2024-09', '2024-09'],
    ['2024', '2024'],
    ['2024.0', '2024'],
    [' 2024-09-27 ', '2024-09-27'],
    ['2024-09-27T13:05:00Z', '2024-09-27'],
    ['2024-9-7', '2024-09-07'],
    ['2024/9/27', '2024-09-27'],
    ['20240927', '2024-09-27'],
    ['05232015', '2015-05-23'],
    ['23052015', '2015-05-23'],
    ['05062015', '2015'],
    ['23:13, 19 April 2013', '2013-04-19'],
    ['1:04 am (UTC), April 20, 2013', '2013-04-20'],
    ['202409', '2024-09'],
    ['27.9.2024', '2024-09-27'],
    ['3.4.2024', '2024-04-03'],
    ['27/9/2024', '2024-09-27'],
    ['9/27/2024', '2024-09-27'],
    ['27 September 2024', '2024-09-27'],
    ['Sept. 27th, 2024', '2024-09-27'],
    ['27-Sep-2024', '2024-09-27'],
    ['September 2024', '2024-09'],
    ['1. März 2024', '2024-03-01'],
    ['1er août 2024', '2024-08-01'],
    ['1º de março de 2024', '2024-03-01'],
    ['27.09.2024.', '2024-09-27'],
    ['11/24 July 1914', '1914-07-24'],
    ['11/12 July 1914', '1914-07'],
    ['2024年9月7日', '2024-09-07'],
    ['2024年9月', '2024-09'],
    ['2024년 9월 7일', '2024-09-07'],
    ['16 février 2020', '2020-02-16'],
    ['16. Februar 2020', '2020-02-16'],
    ['16 de febrero de 2020', '2020-02-16'],
    ['1º de março de 2020', '2020-03-01'],
    ['16 февраля 2020 г.', '2020-02-16'],
    ['16 Şubat 2020', '2020-02-16'],
    ['١٦ فبراير ٢٠٢٠', '2020-02-16'],
    ['16 شباط 2020', '2020-02-16'],
    ['16 شباط/فبراير 2020', '2020-02-16'],
    ['16 كانون الثاني 2020', '2020-01-16'],
    ['16 كانون الأول 2020', '2020-12-16'],
    ['1 تشرين الأول 2024', '2024-10-01'],
    ['16 أوت 2020', '2020-08-16'],
    ['۱۶ فوریه ۲۰۲۰', '2020-02-16'],
    ['16 בפברואר 2020', '2020-02-16'],
    ['2020年2月16日', '2020-02-16'],
    ['2020년 2월', '2020-02'],
    ['3 de mayo de 2024', '2024-05-03'],
    ['1289241911.72836', '2010-11-08'],
    ['1289241911728', '2010-11-08'],
  ])('%s is %s', (cell, date) => {
    expect(toPartialDate(cell, null)).toBe(date);
  });

  it.each([
    '',
    'soon',
    '2024-13',
    '31.2.2024',
    '99',
    '2024-09-27 to 2024-10-01 and on and on and on',
    '5 May',
    'May May 2024',
  ])('%j is none', (cell) => {
    expect(toPartialDate(cell, null)).toBeNull();
  });

  it('is only a year when nothing tells whether day or month comes first', () => {
    expect(toPartialDate('3/4/2024', null)).toBe('2024');
    expect(toPartialDate('4/4/2024', null)).toBe('2024-04-04');
    expect(toPartialDate('3/4/2024', 'day first')).toBe('2024-04-03');
    expect(toPartialDate('3/4/2024', 'month first')).toBe('2024-03-04');
  });

  it('comes back when it is a partial date already', () => {
    fc.assert(fc.property(arbitraryPartialDate, (date) => toPartialDate(date, null) === date));
  });
});

describe('the order of day and month', () => {
  const toWords = (...cells: readonly string[]) =>
    findDayOrder(
      createTable(
        [{ name: 'date', kind: 'date' }],
        cells.map((cell) => [cell]),
      ),
      0,
    ).order;

  it('is told by a number above twelve anywhere in the column', () => {
    expect(toWords('3/4/2024', '', '27/9/2024')).toBe('day first');
    expect(toWords('3/4/2024', '9/27/2024')).toBe('month first');
    expect(toWords('3/4/2024', '5/6/2024')).toBeNull();
  });
});

describe('years with decimals', () => {
  it.each([
    ['2023.8', '2023-10'],
    ['2020.25', '2020-04'],
    ['2020.0', '2020'],
    ['2020', '2020'],
    ['2021.999', '2021-12'],
    ['2021.0833333', '2021-02'],
  ])('%s is in %s', (cell, date) => {
    expect(toDecimalDate(cell)).toBe(date);
  });

  it('are told from years and months by a share that is no month', () => {
    expect(areDecimalYears(['2023.8', '2020.25', ''])).toBe(true);
    expect(areDecimalYears(['2023.8', '2024.0'])).toBe(true);
    expect(areDecimalYears(['2023.08', '2023.11'])).toBe(false);
    expect(areDecimalYears(['2023.0', '2024.0'])).toBe(false);
    expect(areDecimalYears(['2023.25', 'May'])).toBe(false);
  });

  it('stand in the time sets of Gephi, of which the number of spells is told', () => {
    expect(toPeriod('<[2019.0, 2020.0]; [2022.5, 2023.8]>')).toEqual({
      from: '2019',
      to: '2023-10',
      spells: 2,
    });
  });
});

describe('days from one to another', () => {
  it.each([
    ['6–8 Dec 2001', '2001-12-06', '2001-12-08'],
    ['6-8 décembre 2001', '2001-12-06', '2001-12-08'],
    ['Jan 6–9, 2003', '2003-01-06', '2003-01-09'],
    ['31 Oct – 3 Nov 2002', '2002-10-31', '2002-11-03'],
    ['28 December 2002 to 3 January 2003', '2002-12-28', '2003-01-03'],
    ['3.–5.2.2015', '2015-02-03', '2015-02-05'],
    ['28.02.–05.03.2015', '2015-02-28', '2015-03-05'],
    ['1–3 квітня 2015', '2015-04-01', '2015-04-03'],
    ['7/8 Feb 2003', '2003-02-07', '2003-02-08'],
    ['May – July 1998', '1998-05', '1998-07'],
  ])('%s are a period', (text, from, to) => {
    expect(toPeriod(text)).toEqual({ from, to });
  });

  it.each([
    '10/23 July 1914',
    '9–3 May 2001',
    'Paris – London',
    '3/4/2024',
    'a - b',
    '555-1234',
    '2024-05-06',
  ])('%s are none', (text) => {
    expect(toPeriod(text)).toBeNull();
  });
});

describe('a period in numbers', () => {
  it.each([
    ['07/01/2020 - 12/31/2020', 'month first', '2020-07-01', '2020-12-31'],
    ['07/01/2020–08/02/2020', 'day first', '2020-01-07', '2020-02-08'],
    ['03/04/19 to 05/06/19', 'month first', '2019-03-04', '2019-05-06'],
    ['03/04/2019 - 05/06/2019', null, '2019', '2019'],
  ] as const)('%s is read in the order “%s” of its column', (text, order, from, to) => {
    expect(toPeriod(text, order)).toEqual({ from, to });
  });

  it('is no single date, with the second as a remark', () => {
    expect(toPartialDate('07/01/2020 - 12/31/2020', 'month first')).toBeNull();
    expect(toPartialDate('07/01/2020 (posted 8 March)', 'month first')).toBe('2020-07-01');
  });

  it('tells the order of its column by either date', () => {
    const find = (...periods: string[]) =>
      findDayOrder(
        createTable(
          [{ name: 'Dates', kind: 'text' }],
          periods.map((period) => [period]),
        ),
        0,
      );
    const open = '07/01/2020 - 12/11/2020';
    expect(find(open, '01/01/2020 - 06/30/2020')).toMatchObject({ order: 'month first', open: null });
    expect(find(open)).toMatchObject({ order: null, open: '07/01/2020' });
  });
});

describe('the order of day and month in Arabic digits', () => {
  it('is told by a number above twelve as well', () => {
    const table = createTable([{ name: 'التاريخ', kind: 'text' }], [['٠٣/٠٤/٢٠٢٤'], ['٢٧/٠٣/٢٠٢٤']]);
    expect(findDayOrder(table, 0).order).toBe('day first');
  });
});

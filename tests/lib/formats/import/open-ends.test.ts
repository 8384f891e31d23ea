import { toPartialDate } from '@/lib/formats/import/read-date';
import { readSilently } from '../answer-file';
import { lines } from '../corpus/table-case';

describe('the year 9999', () => {
  it('is the end of what lasts, and is told', async () => {
    const { told } = await readSilently(
      lines(
        'ccode1,ccode2,styear,endyear',
        '710,713,1949,9999',
        '750,770,1947,9999',
        '666,663,1948,1994',
        '200,255,1896,1918',
      ),
    );
    expect(told.join(' ')).toMatch(/“9999” stands in 2 cells in place of the year of a date/);
  });
});

describe('toPartialDate › a month with a year of two digits', () => {
  it('is read with a hyphen or an apostrophe before the year', () => {
    expect(toPartialDate('Oct-19', null)).toBe('2019-10');
    expect(toPartialDate('Dec ’98', null)).toBe('1998-12');
  });

  it('is left open where the number may be a day', () => {
    expect(toPartialDate('Oct 19', null)).toBeNull();
  });
});

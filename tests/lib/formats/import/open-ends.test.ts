import { toPartialDate } from '@/lib/formats/import/read-date';
import { askAboutFile, readSilently } from '../answer-file';
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

describe('a word in place of the end', () => {
  it.each(['present', 'Ongoing', 'heute', 'en cours', 'по настоящее время'])(
    'says that something lasts, and is told once: %s',
    async (word) => {
      const { told } = await readSilently(
        lines(
          'member,committee,from,to',
          `Ada,Ways,2001,${word}`,
          'Bo,Ways,2004,2009',
          `Cy,Means,2006,${word}`,
        ),
      );
      expect(told.filter((each) => each.includes('as where something lasts'))).toEqual([
        `“${word}” stands in 2 cells in place of a date, and was taken for none, as where something lasts.`,
      ]);
    },
  );
});

describe('a year of three digits', () => {
  it('is one in a column of years', async () => {
    const told = await askAboutFile(lines('source,target,year_start', 'Ada,Bo,732', 'Bo,Cy,803'));
    expect(told.map(({ message }) => message).join()).toContain('such as 0732');
  });
});

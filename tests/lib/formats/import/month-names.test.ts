import { toPartialDate } from '@/lib/formats/import/read-date';

describe('names of months', () => {
  it.each([
    ['31 мая 1997', '1997-05-31'],
    ['8 декабря 1999 г.', '1999-12-08'],
    ['mei 2016', '2016-05'],
    ['12 maart 2018', '2018-03-12'],
    ['3 stycznia 2020', '2020-01-03'],
    ['5 лютого 2021', '2021-02-05'],
    ['4 maggio 2019', '2019-05-04'],
    ['7 de outubro de 2022', '2022-10-07'],
    ['14 Ağustos 2023', '2023-08-14'],
  ])('are read: %s', (written, date) => {
    expect(toPartialDate(written, null)).toBe(date);
  });

  it('are none in a text of other words', () => {
    expect(toPartialDate('Mei Ling 2016 Ltd and others of the house', null)).toBeNull();
  });
});

import { readTypedDate } from '@/lib/formats/import/typed-date';

describe('a date that is typed', () => {
  it.each([
    ['2020-02-16', '2020-02-16'],
    ['2020', '2020'],
    [' 2020-02 ', '2020-02'],
    ['16 February 2020', '2020-02-16'],
    ['16 février 2020', '2020-02-16'],
    ['16. Februar 2020', '2020-02-16'],
    ['16 de febrero de 2020', '2020-02-16'],
    ['16 февраля 2020', '2020-02-16'],
    ['١٦ فبراير ٢٠٢٠', '2020-02-16'],
    ['16 كانون الثاني 2020', '2020-01-16'],
    ['16.2.2020', '2020-02-16'],
    ['16/2/2020', '2020-02-16'],
    ['2/16/2020', '2020-02-16'],
    ['février 2020', '2020-02'],
  ])('%s is %s', (typed, date) => {
    expect(readTypedDate(typed)).toEqual({ date, reason: null });
  });

  it.each([
    ['soon', 'Write 2024, 2024-09 or 2024-09-27.'],
    ['', 'Write 2024, 2024-09 or 2024-09-27.'],
    ['31 février 2020', 'Write 2024, 2024-09 or 2024-09-27.'],
    ['1289241911', 'Write 2024, 2024-09 or 2024-09-27.'],
    ['3/4/2020', '“3/4/2020” may be two days. Write the year first: 2024-09-27.'],
    ['27-Sep-24', '“27-Sep-24” has a year of two digits. Write all four.'],
    ['27.9.24', '“27.9.24” has a year of two digits. Write all four.'],
    ['16-17 May 2020', '“16-17 May 2020” names more than one day. Write one of them.'],
  ])('%j is refused: %s', (typed, reason) => {
    expect(readTypedDate(typed)).toEqual({ date: null, reason });
  });
});

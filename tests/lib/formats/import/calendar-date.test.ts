import { toCalendarDate } from '@/lib/formats/import/calendar-date';

describe('a date of another calendar', () => {
  it.each([
    ['1398/01/20', '2019-04-09'],
    ['۱۳۹۸/۰۲/۳۱', '2019-05-21'],
    ['1399-12-30', '2021-03-20'],
    ['22 بهمن 1357', '1979-02-11'],
    ['22 Bahman 1357', '1979-02-11'],
    ['1398/01', '2019-04'],
    ['1398', '2019'],
    ['1398/00/00', '2019'],
  ])('of the Persian one: %s is %s', (cell, date) => {
    expect(toCalendarDate(cell, 'persian')).toBe(date);
  });

  it.each([
    ['1440/09/01', '2019-05-06'],
    ['١٤٤٤/٠١/٠١', '2022-07-30'],
    ['12 رمضان 1440 هـ', '2019-05-17'],
    ['1 محرم 1445هـ', '2023-07-19'],
    ['10 ذو الحجة 1443', '2022-07-09'],
    ['1440', '2019'],
  ])('of the Islamic one: %s is %s', (cell, date) => {
    expect(toCalendarDate(cell, 'islamic')).toBe(date);
  });

  it.each(['1398/13/01', '1398/07/31', 'unknown', ''])(
    'is none where the calendar has no such day: %s',
    (cell) => {
      expect(toCalendarDate(cell, 'persian')).toBeNull();
    },
  );
});

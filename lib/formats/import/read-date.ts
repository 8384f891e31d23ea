import type { PartialDate } from '@/lib/network/network';
import { isPartialDate } from '@/lib/network/partial-date';
import { foldName } from '../guess/fold-name';
import type { ImportTable } from '../import-tables';
import { splitPeriod } from './day-range';
import { type OtherCalendar, toCommonDate } from './other-calendars';
import { areSixFigures, type SixFigures, toSixFigureDate } from './six-figures';
import { toWesternDigits } from './western-digits';

/** Which comes first in a date such as 3/4/2024, what six figures are, or of which other calendar it is; null when a column does not tell. */
export type DayOrder = 'day first' | 'month first' | SixFigures | OtherCalendar | null;

/** Names of the months and what is written for them, in several languages. */
const MONTHS: readonly string[] = [
  'january jan januar janner janvier enero ene januari gennaio gen janeiro styczen stycznia sty leden ledna ocak январь января янв січень січня يناير جانفي ژانویه ינואר',
  'february feb februar fevrier fev febrero februari febbraio fevereiro luty lutego unor unora subat февраль февраля фев лютий лютого فبراير فيفري شباط فوریه פברואר',
  'march mar marz mars marzo maart marzec marca mrt brezen brezna mart março март марта мар березень березня مارس اذار מרץ מרס',
  'april apr avril avr abril abr aprile kwiecien kwietnia duben dubna nisan апрель апреля апр квітень квітня ابريل افريل نيسان آوریل אפריל',
  'may mai mayo mei maggio mag maio maj maja kveten kvetna mayis май мая травень травня مايو ماي ايار مه מאי',
  'june jun juni juin junio giugno giu junho czerwiec czerwca cerven cervna haziran июнь июня июн червень червня يونيو يونيه جوان حزيران ژوئن יוני',
  'july jul juli juillet julio luglio lug julho lipiec lipca cervenec cervence temmuz июль июля июл липень липня يوليو يوليه يوليوز جويلية تموز ژوئیه ژوئيه יולי',
  'august aug aout agosto ago augustus augusti sierpien sierpnia srpen srpna agustos август августа авг серпень серпня اغسطس غشت اوت اب אוגוסט',
  'september sep sept septembre septiembre settembre set setembro wrzesien wrzesnia zari eylul сентябрь сентября сен сент вересень вересня سبتمبر شتنبر ايلول سپتامبر ספטמבר',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika rijen rijna ekim октябрь октября окт жовтень жовтня اكتوبر اکتبر אוקטובר',
  'november nov novembre noviembre novembro listopad listopada listopadu kasim ноябрь ноября ноя листопад листопада نوفمبر نونبر نوامبر נובמבר',
  'december dec dezember dez decembre diciembre dic dicembre dezembro grudzien grudnia prosinec prosince aralik декабрь декабря дек грудень грудня ديسمبر دجنبر دسامبر דצמבר',
];
const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [foldName(name), index + 1] as const)),
);
/** The months of the Levant that have two words. */
const LEVANTINE: readonly (readonly [words: string, month: number])[] = [
  ['كانون الثاني', 1],
  ['تشرين الاول', 10],
  ['تشرين الثاني', 11],
  ['كانون الاول', 12],
];
/** What stands behind such a date may be a time or a remark; another date makes it a period. */
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T](?!.*\d[/.-]\d{1,2}[/.-]\d{2}).*)?$/;

/**
 * Returns the date that a cell holds, or null: ISO 8601 with or without time, 20240927, 2024/9/27, 27.9.2024, 27 September 2024
 * and 27-Sep-24 (in several languages), and seconds or milliseconds since 1970. Where day and month could be either, `order` decides;
 * without it only the year is sure. Years of two digits are those from 1930 to 2029.
 */
export function toPartialDate(cell: string, order: DayOrder): PartialDate | null {
  // “3. 4. 2024.” and “2024-09-27.” end with a point in some languages.
  const text = toWesternDigits(cell.trim()).replace(/(?<=\d)\.$/, '');
  if (isOtherCalendar(order)) return toCommonDate(text, order);
  const six = areSixFigures(order) ? toSixFigureDate(text, order) : null;
  if (six !== null) return six;
  const isWritten: boolean = isPartialDate(text);
  if (isWritten) return text;
  if (text.length < 4 || text.length > 40) return null;
  const found =
    readRun(text, order) ??
    readUnknown(text) ??
    readIso(text) ??
    readSigns(text) ??
    readDigits(text) ??
    readSlashed(text, order) ??
    readWords(text);
  return found !== null && isPartialDate(found) ? found : null;
}

function isOtherCalendar(order: DayOrder): order is OtherCalendar {
  return order === 'persian calendar' || order === 'islamic calendar';
}

/** What the dates of a column say of their order, and an example of those that leave it open; null when none does. */
export type OrderFound = {
  readonly order: DayOrder;
  readonly open: string | null;
  readonly isShort: boolean;
};

/**
 * Returns which of day and month comes first in the dates of a column: where one number is above twelve, it is the day. Where none is, a column
 * whose name differs by one word, as “End date” from “Start date”, tells. Null where nothing tells, or where dates of both orders stand in it.
 */
export function findDayOrder(table: ImportTable, column: number): OrderFound {
  const own = findOwnOrder(table, column);
  if (own.open === null) return own;
  const name = table.columns[column]?.name ?? '';
  const twins = table.columns.flatMap((each, index) => (areTwins(name, each.name) ? [index] : []));
  const orders = new Set(
    twins.map((twin) => findOwnOrder(table, twin).order).filter((each) => each !== null),
  );
  const [order] = orders;
  return order !== undefined && orders.size === 1 ? { ...own, order, open: null } : own;
}

function areTwins(one: string, other: string): boolean {
  const [words, others] = [one, other].map((name) => name.toLowerCase().split(/[\s_.-]+/)) as [
    string[],
    string[],
  ];
  const different = words.filter((word, index) => word !== others[index]);
  return words.length > 1 && words.length === others.length && different.length === 1;
}

function findOwnOrder(table: ImportTable, column: number): OrderFound {
  let [dayFirst, monthFirst, isShort] = [false, false, false];
  let open: string | null = null;
  for (let row = 0; row < table.rows; row += 1) {
    for (const cell of listDates(table.cell(row, column))) {
      const found = SLASHED.exec(cell);
      if (!found || Number(found[1]) > 31) continue;
      isShort ||= found[3]?.length === 2;
      if (Number(found[1]) > 12) dayFirst = true;
      else if (Number(found[2]) > 12) monthFirst = true;
      else if (found[1] !== found[2] && !cell.includes('.')) open ??= cell;
    }
  }
  const order = dayFirst === monthFirst ? null : dayFirst ? 'day first' : 'month first';
  return { order, open: order === null ? open : null, isShort };
}

/** Returns the date of a cell, or the two of a period in numbers. */
function listDates(cell: string): readonly string[] {
  const text = toWesternDigits(cell.trim());
  return splitPeriod(text) ?? [toSlashed(text)];
}

/** A month or a day that nobody knows is written 00: 1999-00-00, 2004-05-00, 19990000, 00/00/1999. */
function readUnknown(text: string): string | null {
  const ordered = /^(\d{4})([-/.]?)(\d\d)\2(00)$/.exec(text);
  const turned = /^00([/.-])(\d\d)\1(\d{4})$/.exec(text);
  const bare = /^(\d{4})-00$/.exec(text)?.[1];
  if (bare !== undefined) return bare;
  const [year, month] = ordered ? [ordered[1], ordered[3]] : [turned?.[3], turned?.[2]];
  if (year === undefined || month === undefined) return null;
  return month === '00' ? year : join(year, month);
}

/** 2012年3月5日, 2012년 3월 5일: signs behind the year, the month and the day. */
function readSigns(text: string): string | null {
  const found = /^(\d{4})\s?[年년]\s?(?:(\d{1,2})\s?[月월]\s?)?(?:(\d{1,2})\s?[日일号號])?$/u.exec(text);
  return found && !(found[3] && !found[2]) ? join(found[1], found[2], found[3]) : null;
}

function readIso(text: string): string | null {
  const found =
    /^(\d{4})\.0$/.exec(text) ?? /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[ T].*)?$/.exec(text);
  return found ? join(found[1], found[2], found[3]) : null;
}

/** 05232015: day, month and year, or month, day and year, in one number. */
export const RUN_DATE = /^(\d{2})(\d{2})((?:19|20)\d{2})$/;

function readRun(text: string, order: DayOrder): string | null {
  const slashed = toSlashed(text);
  return slashed === text ? null : readSlashed(slashed, order);
}

/** Writes such a number as the other dates of three numbers are written. */
function toSlashed(text: string): string {
  const [, first = '', second = '', year = ''] = RUN_DATE.exec(text) ?? [];
  if (year === '') return text;
  const numbers = [Number(first), Number(second)];
  const isDate =
    numbers.every((number) => number > 0 && number <= 31) && numbers.some((number) => number <= 12);
  return isDate ? `${first}/${second}/${year}` : text;
}

function readDigits(text: string): string | null {
  const day = /^([12]\d{3})(\d{2})(\d{2})?$/.exec(text);
  if (day) return join(day[1], day[2], day[3]);
  const seconds = /^\d{9,10}(?:\.\d+)?$/.test(text)
    ? Number(text)
    : /^\d{12,13}$/.test(text)
      ? Number(text) / 1000
      : null;
  return seconds === null ? null : new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** Dots are the day first wherever they are written; slashes and hyphens are either. */
function readSlashed(text: string, order: DayOrder): string | null {
  const [, first, second, last] = SLASHED.exec(text) ?? [];
  if (first === undefined || second === undefined || last === undefined) return null;
  if (Number(first) > 31) return last.length === 2 ? join(toYear(first), second, last) : null;
  const year = toYear(last);
  const told =
    Number(first) > 12 || /^\d+\./.test(text) ? 'day first' : Number(second) > 12 ? 'month first' : order;
  if (told === 'day first') return join(year, second, first);
  if (told === 'month first') return join(year, first, second);
  return first === second ? join(year, first, second) : year;
}

/** Returns a year in full: of two digits, as spreadsheets read it. */
function toYear(year: string): string {
  if (year.length !== 2) return year;
  return `${Number(year) < 30 ? 20 : 19}${year}`;
}

/** What stands behind a time in mails: +0100, (CET). */
const ZONE = /\s[+-]\d{4}(?=\s|$)/;

/** 11/24 July 1914: the day of the Julian calendar before that of the Gregorian one, which are ten to thirteen days apart. */
const TWO_DAYS = /^(\d{1,2})\/(\d{1,2})(?=\s\p{L})/u;

/** A time of day before the date, as signatures of a wiki have it: 23:13, 19 April 2013. */
const TIME_BEFORE =
  /^\d{1,2}[:.]\d{2}(:\d{2})?\s?(?:[ap]\.?m\.?)?\s?(\(?(utc|gmt|cet|cest|est|edt|bst)\)?)?,?\s+(?=\d|\p{L})/iu;

/** Oct-19 and Oct ’19, as spreadsheets write a month of a year. */
const SHORT_MONTH = /^(\p{L}{3,10})\.?(?:-| ?['’])(\d{2})$/u;

function readWords(written: string): string | null {
  const text = written
    .replace(TIME_BEFORE, '')
    .replace(SHORT_MONTH, (_, month, year) => `${month} ${toYear(year)}`);
  // Of other two days nothing says which is meant.
  const single = text.replace(TWO_DAYS, (_, old, day) => {
    const apart = Number(day) - Number(old);
    return apart >= 10 && apart <= 13 ? day : '';
  });
  const words = toDateWords(single);
  const months = words.filter((word) => findMonth(word) !== undefined);
  const last = words[2] ?? '';
  const isShort = words.length === 3 && /^\d{2}$/.test(last) && /^\d{1,2}$/.test(words[0] ?? '');
  const year = words.find((word) => /^\d{4}$/.test(word)) ?? (isShort ? toYear(last) : undefined);
  const [day] = listDays(words);
  const [month] = months;
  // Two names of one month stand beside each other in Arabic: أيلول/سبتمبر.
  const numbers = new Set(months.map(findMonth));
  if (new Set(months).size !== months.length || numbers.size !== 1) return null;
  if (month === undefined || year === undefined) return null;
  return join(year, String(findMonth(month)), day);
}

/** The words of a date, in which a month of two words is one: the number of it, between two signs that no word has. */
function toDateWords(text: string): readonly string[] {
  const folded = LEVANTINE.reduce(
    (rest, [words, month]) => rest.replace(words, `<${month}>`),
    foldName(text.replace(ZONE, '').trim()),
  );
  return folded.split(' ');
}

function findMonth(word: string): number | undefined {
  const levantine = /^<(\d+)>$/.exec(word)?.[1];
  if (levantine !== undefined) return Number(levantine);
  // In Hebrew “in” is a letter before the month.
  return MONTH_NUMBERS.get(word) ?? (word.startsWith('ב') ? MONTH_NUMBERS.get(word.slice(1)) : undefined);
}

/** The days among the words of a date: 16, 16th, 1er, 1º. */
function listDays(words: readonly string[]): readonly string[] {
  return words.flatMap(
    (word) => /^(\d{1,2})(?:st|nd|rd|th|er|ere|re|eme|e|o|a|го|е)?$/.exec(word)?.[1] ?? [],
  );
}

/** Returns whether a date in words names several days of its month: 16-17 May 2020. */
export function namesSeveralDays(text: string): boolean {
  const words = toDateWords(text);
  return words.some((word) => findMonth(word) !== undefined) && listDays(words).length > 1;
}

/** Returns whether a date is three numbers, of which the year is the last or, of two digits, the first or the last: 3/4/2024. */
export function isInNumbers(text: string): boolean {
  return SLASHED.test(toSlashed(text));
}

/** Returns the number of a month by its number or its name, as two digits; null for what is none. */
export function toMonth(cell: string): string | null {
  const text = cell.trim().replace(/\.0$/, '');
  const number = /^\d{1,2}$/.test(text) ? Number(text) : MONTH_NUMBERS.get(foldName(text));
  return number !== undefined && number > 0 && number < 13 ? String(number).padStart(2, '0') : null;
}

function join(year: string | undefined, month?: string, day?: string): string {
  return [year ?? '', month?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-');
}

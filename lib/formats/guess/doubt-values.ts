import type { ImportTable } from '../import-tables';
import { findCountryByName } from './country-names';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { isMissingAmongNames, isMissingCode } from './missing-codes';
import { type ColumnProfile, profileColumns } from './profile-column';
import { isSubheadingRow } from './sub-heading';
import { isTotal } from './total-words';

/** Rows that are looked at, and different names that are compared. */
const MAX_ROWS = 5_000;
const MAX_NAMES = 20_000;
/** The share of the names that may be numbers, dates or sentences. */
const MAX_OTHERS = 0.15;
const MAX_SENTENCES = 0.2;
const LONG = 100;
const MANY_WORDS = 11;
/** Rows below the last of a table may be a total and a note, which are passed over. */
const MAX_FOOTER = 10;
/** So many rows of names that never come again pair words, as a dictionary does. */
const MIN_ROWS = 8;
/** The share of the other names that must be countries. */
const COUNTRIES = 0.6;

/** The share of the cells that must be numbers or dates where one is no word, and so many there must be. */
const MAX_MEASURED = 0.6;
const MIN_MEASURED = 3;

const NUMBER = /^[+-]?[\d.,:/\s%€$£¥-]*\d[\d.,:/\s%€$£¥-]*$/;
const CURRENCIES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CHF CNY SEK NOK DKK AUD CAD NZD INR RUB BRL ZAR TRY PLN HUF CZK MXN KRW SGD HKD AED SAR ILS EGP BTC ETH'.split(
    ' ',
  ),
);
const REST =
  /^(the )?(world|all countries|total world|rest of (the )?world|not specified|unspecified|areas?,? nes)$/i;

/**
 * Returns why two columns that were found as the ends are unsure by what stands in them: names of other columns, totals or numbers or
 * sentences among the names. Null where nothing speaks against them.
 */
export function findValueDoubt(table: ImportTable, ends: readonly [number, number]): string | null {
  const names = listEndNames(table, ends);
  return describeHeaderRow(table, ends) ?? describeTotal(table, ends, names) ?? describeOthers(names);
}

/** Returns the different names in both columns. */
function listEndNames(table: ImportTable, ends: readonly number[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1)
    for (const column of ends) {
      const name = foldSpaces(table.cell(row, column));
      const isName = name !== '' && !isMissingCode(name) && !isMissingAmongNames(name);
      if (isName && names.size < MAX_NAMES) names.add(name);
    }
  return names;
}

/** A row with words where most others have numbers or dates names the columns of another table, or is a second row of names. */
function describeHeaderRow(table: ImportTable, ends: readonly [number, number]): string | null {
  const measures = listMeasures(table);
  for (let row = 0; row < Math.min(table.rows, MAX_HEADINGS); row += 1)
    if (isHeadingRow(table, ends, row))
      return `The row “${foldSpaces(table.cell(row, ends[0]))}, …” names columns once more, as where two rows do, and is passed over.`;
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const words = measures.filter((column) => table.cell(row, column) !== '');
    if (words.length === 0 || !ends.every((end) => isWord(table.cell(row, end)))) continue;
    if (!words.every((column) => isWord(table.cell(row, column)))) continue;
    if (row > 0 && words.length < 2 && !isBroken(table, row)) continue;
    const shown = ends.map((end) => foldSpaces(table.cell(row, end)).slice(0, 40)).join(', ');
    return `The row “${shown}” has words where the others have numbers or dates, as one that names columns does.`;
  }
  return null;
}

/** Rows in which a second row of names may stand. */
const MAX_HEADINGS = 3;
/** A cell that is longer is none of these words, whatever is folded away. */
const MAX_HEADING_LENGTH = 30;
const HEADING =
  /^(names?|namen|nom|noms|nombre|nombres|nome|nomi|imie|nazwa|isim|ad|adi|имя|название|наименование|назва|найменування|имена|code|id|kurzel|land|pays|pais|country|الاسم|اسم|שם)$/u;

/** Returns whether both ends of a row are one word that names a column, as “Name” below “Donor” and “Recipient” does, or the row is a second one of names. */
export function isHeadingRow(
  table: ImportTable,
  [source, target]: readonly [number, number],
  row: number,
): boolean {
  if (source < 0 || target < 0) return false;
  if (isSubheadingRow(table, row)) return true;
  const cell = table.cell(row, source).trim();
  if (cell.length > MAX_HEADING_LENGTH) return false;
  const word = foldName(cell);
  return word !== '' && word === foldName(table.cell(row, target).trim()) && HEADING.test(word);
}

/** Returns the columns in which most cells are numbers or dates. */
function listMeasures(table: ImportTable): readonly number[] {
  return profileColumns(table).flatMap(({ column, sort, filled }) => {
    if (filled < MIN_MEASURED || sort === 'flag' || sort === 'address' || sort === 'prose') return [];
    let [numbers, all] = [0, 0];
    for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
      const cell = table.cell(row, column);
      if (cell !== '') all += 1;
      if (NUMBER.test(cell)) numbers += 1;
    }
    return numbers >= MAX_MEASURED * all ? [column] : [];
  });
}

function isWord(cell: string): boolean {
  return /\p{L}{3}/u.test(cell) && !/\d/.test(cell);
}

/** Returns whether lines are left out above a row. */
function isBroken(table: ImportTable, row: number): boolean {
  const [above, line] = [table.line(row - 1), table.line(row)];
  return above !== null && line !== null && line - above > 1;
}

function describeTotal(
  table: ImportTable,
  ends: readonly [number, number],
  names: ReadonlySet<string>,
): string | null {
  const others = [...names].filter((name) => !isSum(name, true));
  const areCountries =
    others.filter((name) => findCountryByName(name) !== null).length > COUNTRIES * others.length;
  const found = [...names].find((name) => isSum(name, areCountries));
  if (found === undefined) return null;
  // The total below a table is passed over.
  for (let row = 0; row < Math.min(table.rows - MAX_FOOTER, MAX_ROWS); row += 1)
    if (ends.some((end) => foldSpaces(table.cell(row, end)) === found))
      return `“${found}” stands among the names, and may sum up others.`;
  return areCountries && REST.test(found)
    ? `“${found}” stands among the names, and may sum up others.`
    : null;
}

function isSum(name: string, areCountries: boolean): boolean {
  return isTotal(name) || (areCountries && REST.test(name));
}

function describeOthers(names: ReadonlySet<string>): string | null {
  const all = [...names];
  if (all.length > 1 && all.every((name) => CURRENCIES.has(name)))
    return 'The names are those of currencies.';
  const numbers = all.filter((name) => NUMBER.test(name));
  if (numbers.length > MAX_OTHERS * all.length && numbers.length * 2 < all.length)
    return `Numbers or dates stand among the names, such as “${numbers[0]?.slice(0, 40)}”.`;
  const sentences = all.filter((name) => name.length > LONG || name.split(' ').length > MANY_WORDS);
  return sentences.length > MAX_SENTENCES * all.length
    ? `Sentences stand among the names, such as “${sentences[0]?.slice(0, 60)}”.`
    : null;
}

/** Returns whether no name of two columns ever comes again, over many rows: words are paired so, and members and their bodies are not. */
export function arePairedWords(source: ColumnProfile, target: ColumnProfile): boolean {
  const isOnce = ({ filled, values }: ColumnProfile) => filled >= MIN_ROWS && values.size === filled;
  return isOnce(source) && isOnce(target) && ![...source.values].some((value) => target.values.has(value));
}

/** Returns whether a column is called as one of those who stand beside the two ends is. */
export function isCalledBeside(name: string): boolean {
  return BESIDE.test(foldName(name));
}

const BESIDE =
  /^(cc|bcc|cc recipients|bcc recipients|kopie|copie|copia|копия|via|through|intermediary|intermediaries|broker|brokers|agent|co ?(sponsor|sponsors|author|authors|defendants?|plaintiffs?|signator(y|ies)|donors?|owners?|investors?)|cosponsors|other (part(y|ies)|members|actors|signatories|investors|participants|recipients)|additional (part(y|ies)|recipients|actors)|also (present|involved)|joint with|third part(y|ies)|guarantors?|witness(es)?|participants|attendees|partners|members)$/;

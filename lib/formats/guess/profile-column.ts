import { isPartialDate } from '@/lib/network/partial-date';
import { RUN_DATE, toPartialDate } from '../import/read-date';
import { toWesternDigits } from '../import/western-digits';
import type { ImportTable } from '../import-tables';
import { splitList } from '../join-list';
import { foldSpaces } from './fold-spaces';
import { isMissingCode } from './missing-codes';

/** What the values of a column look like. */
export type ColumnProfile = {
  readonly name: string;
  readonly column: number;
  /** Cells that hold something, among the first rows. */
  readonly filled: number;
  /** Its different values without white space around them, codes for missing ones left out. */
  readonly values: ReadonlySet<string>;
  readonly sort: 'empty' | 'flag' | 'decimal' | 'integer' | 'year' | 'date' | 'address' | 'prose' | 'name';
  /** Whether there are numbers below nought. */
  readonly isSigned: boolean;
};

/** Rows by which a column is told, cells by which all are, and different values that are kept of each. */
const MAX_ROWS = 5_000;
const MIN_ROWS = 200;
const MAX_CELLS = 400_000;
const MAX_VALUES = 3_000;
/** The share of the values that must look alike. */
const MIN_SHARE = 0.9;
const MAX_NAME = 70;
const MAX_WORDS = 9;

const FLAG = /^(yes|no|true|false|y|n|t|f|ja|nein|oui|non|si|sí|0|1|x)$/i;
const INTEGER = /^[+-]?\d{1,18}(\.0)?$/;
const DECIMAL =
  /^[+-]?(\d{1,15}[.,]\d{1,15}|\.\d{1,15}|\d{1,3}(,\d{3}){1,4}(\.\d{1,15})?|\d{1,15}(\.\d{1,15})?e[+-]?\d{1,3})%?$/i;
/** An amount with its currency, a share, or thousands parted in another way. */
const AMOUNT = /^[£$€¥]?\s?[+-]?\d{1,3}([., '’]\d{3}){0,5}([.,]\d{1,4})?\s?(%|[£$€¥])?$/u;
const TIME = /^\d{1,2}[:.]\d{2}(:\d{2})?\s?([ap]\.?m\.?|h|uhr)?$/i;
const YEAR = /^(1[5-9]\d\d|20\d\d)(\.0)?$/;
/** What tells one account from another in a ledger: no prose, however long. */
const KEY = /^(0x)?[\da-f]{32,256}$/i;
const ADDRESS = /^(https?:\/\/|www\.)/i;

/** Returns what the columns of a table look like, by their first rows. */
export function profileColumns(table: ImportTable): readonly ColumnProfile[] {
  const known = PROFILES.get(table);
  if (known) return known;
  const share = Math.max(MIN_ROWS, Math.floor(MAX_CELLS / Math.max(1, table.columns.length)));
  const rows = Math.min(countRows(table), MAX_ROWS, share);
  const profiles = table.columns.map(({ name }, column) => profileColumn(table, name, column, rows));
  PROFILES.set(table, profiles);
  return profiles;
}

const MAX_BELOW = 3;

/** Returns how many rows a table has above the lines that stand below it: in the first cell alone, a sum or a remark, and no value of that column. */
export function countRows(table: ImportTable): number {
  const isLine = (row: number) =>
    /\p{L}/u.test(table.cell(row, 0)) &&
    table.columns.every((_, column) => column === 0 || table.cell(row, column).trim() === '');
  let end = table.rows;
  const isWide = table.columns.length > 2 && table.rows > MAX_BELOW + 2;
  while (isWide && end > table.rows - MAX_BELOW && isLine(end - 1)) end -= 1;
  return end;
}

/** A table is asked about more than once. */
const PROFILES = new WeakMap<ImportTable, readonly ColumnProfile[]>();

function profileColumn(table: ImportTable, name: string, column: number, rows: number): ColumnProfile {
  const values = new Set<string>();
  let filled = 0;
  for (let row = 0; row < rows; row += 1) {
    const value = foldSpaces(table.cell(row, column));
    if (value === '' || isMissingCode(value)) continue;
    filled += 1;
    const parts = table.columns[column]?.kind === 'list' ? splitList(value) : [value];
    for (const part of parts) if (values.size < MAX_VALUES && part !== '') values.add(part);
  }
  const all = [...values];
  const isSigned = all.some((value) => value.startsWith('-') && INTEGER.test(value));
  // The names of records within another column only describe, unless somebody says more of them.
  const sort = table.columns[column]?.isInner === true ? 'prose' : findSort(all);
  return { name, column, filled, values, sort, isSigned };
}

function findSort(written: readonly string[]): ColumnProfile['sort'] {
  const values = written.map(toWesternDigits);
  if (values.length === 0) return 'empty';
  const areMost = (is: (value: string) => boolean) => values.filter(is).length >= MIN_SHARE * values.length;
  if (values.length < 3 && values.every((value) => FLAG.test(value))) return 'flag';
  if (areMost((value) => YEAR.test(value))) return 'year';
  if (areMost((value) => INTEGER.test(value))) return areMost(isWrittenDay) ? 'date' : 'integer';
  if (areMost((value) => TIME.test(value) && value.includes(':'))) return 'date';
  const isNumber = (value: string) => INTEGER.test(value) || DECIMAL.test(value) || AMOUNT.test(value);
  const isSome = values.some((value) => !INTEGER.test(value) && isNumber(value));
  if (areMost(isNumber) || (isSome && areAllButWords(values, isNumber))) return 'decimal';
  if (areMost((value) => COORDINATES.test(value))) return 'decimal';
  if (areMost((value) => ADDRESS.test(value))) return 'address';
  if (areMost(isDate) || areDatesAndWords(values)) return 'date';
  if (values.every((value) => KEY.test(value))) return 'name';
  return isProse(values) || areMost((value) => /^[{[].*[}\]]$/s.test(value)) ? 'prose' : 'name';
}

/** Where something is drawn or lies: “-5.11, 3.2”. */
const COORDINATES =
  /^[[(]?[+-]?\d{1,6}\.\d+\s*[,;]?\s+?[+-]?\d{1,6}(?:\.\d+)?(?:\s*[,;]?\s+[+-]?\d{1,6}(?:\.\d+)?)?[\])]?$/;

/** A day as eight digits: 20240927, 27092024. */
function isWrittenDay(value: string): boolean {
  return (/^(1[5-9]|20)\d{6}$/.test(value) || RUN_DATE.test(value)) && toPartialDate(value, null) !== null;
}

/** Where a date is not known, a word may stand in its place: “b.d.”, “unknown”. */
function areDatesAndWords(values: readonly string[]): boolean {
  return areAllButWords(values, isDate);
}

/** Where a value is not known, or is less than can be told, a few words stand in its place. */
function areAllButWords(values: readonly string[], is: (value: string) => boolean): boolean {
  const dated = values.filter((value) => /\d/.test(value));
  const words = values.filter((value) => !/\d/.test(value));
  const isShort = words.length <= MAX_SHORT && words.every(({ length }) => length <= MAX_MISSING);
  return isShort && dated.length >= MIN_DATED && dated.length >= HALF * values.length && dated.every(is);
}

const MAX_SHORT = 2;
const MAX_MISSING = 12;
const MIN_DATED = 3;
const HALF = 0.6;

function isDate(value: string): boolean {
  if (!/\d/.test(value) || WITH_LIFE.test(value)) return false;
  return isPartialDate(value) || toPartialDate(value, 'day first') !== null;
}

/** A name with the years of a life behind it, as catalogues of libraries have them: “Boyle, Robert, 1627-1691”. */
const WITH_LIFE =
  /^\p{Lu}[\p{L}'’ .-]+, \p{Lu}[\p{L}'’ .-]+,? \(?(b\. ?|d\. ?|fl\. ?|ca?\. ?)?\d{4}\??( ?[-–] ?(ca?\. ?)?(\d{4}\??)?)?\)?(; .*)?$/u;

function isProse(values: readonly string[]): boolean {
  const mean = (measure: (value: string) => number) =>
    values.reduce((sum, value) => sum + measure(value), 0) / values.length;
  return mean(({ length }) => length) > MAX_NAME || mean((value) => value.split(' ').length) > MAX_WORDS;
}

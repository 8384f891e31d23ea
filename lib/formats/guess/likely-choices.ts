import type { ImportTable } from '../import-tables';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { isMissingCode } from './missing-codes';
import { goTogether } from './numbered-pairs';
import type { ColumnProfile } from './profile-column';
import { rateColumn } from './rate-pairs';
import { isRowKey, NAMELESS, type ValuePair } from './value-pairs';

/** Two columns that may be the ends of ties. */
export type ColumnPair = Pick<ValuePair, 'source' | 'target'>;

/** Numbers with such a name are those of things; others measure, count or class something. */
const ID_NAME =
  /(^|[^a-z])(id|no|nr|num|number|code|key|cow|gw|iso)\d?$|[a-z\d](ID|Id|No|Nr|Num|Code)\d?$|(id|code|num|number)\d?$/;
const MAX_ROWS = 500;
/** The share of the numbers that must have a name beside them. */
const HALF = 0.5;
const MAX_EXAMPLE = 28;

/**
 * Returns the pairs of columns that a person may take for ends: none of a name and its own number, none of numbers that only measure
 * something, and none of a number whose name stands beside it.
 */
export function keepLikelyPairs(
  table: ImportTable,
  profiles: readonly ColumnProfile[],
  pairs: readonly (ColumnPair & { readonly isShared?: boolean })[],
): readonly ColumnPair[] {
  const names = profiles.filter(({ sort }) => sort === 'name');
  const isNamed = (column: ColumnProfile) =>
    column.sort === 'integer' &&
    names.some((name) => name.filled >= HALF * column.filled && areOne(table, column, name));
  const kept = pairs.filter(({ source, target, isShared }) => {
    if (areOneThing(table, source, target)) return false;
    if (isShared === true) return true;
    if (isPartOf(table, source, target)) return false;
    const numbers = [source, target].filter(({ sort }) => sort === 'integer');
    if (numbers.some((number) => !isOfIds(number.name) && !areIds(number))) return false;
    return !numbers.some(isNamed);
  });
  const isLast = (pair: ColumnPair & { readonly isShared?: boolean }) =>
    pair.isShared !== true && [pair.source, pair.target].some(isRowKey);
  return [...kept.filter((pair) => !isLast(pair)), ...kept.filter(isLast)];
}

const MIN_ROWS = 3;

/** Returns whether two columns call one thing in most rows that fill both, as “name” and “sort_name” do: “Ada Bell”, “Bell, Ada”. Few are tied to themselves. */
export function areOneThing(table: ImportTable, one: ColumnProfile, other: ColumnProfile): boolean {
  if (areTranslations(one.name, other.name)) return true;
  let [rows, alike] = [0, 0];
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const [first, second] = [one, other].map(({ column }) => foldSpaces(table.cell(row, column)));
    if (!first || !second) continue;
    rows += 1;
    if (first === second || toSortedWords(first) === toSortedWords(second)) alike += 1;
  }
  return rows >= MIN_ROWS && alike >= MOST_PARTS * rows;
}

/** What stands behind a word for the language in which a column has it. */
const LANGUAGE =
  /[ _.:@-](ar|az|bg|bn|cs|cz|da|de|el|en|eng|es|et|fa|fi|fr|he|hi|hr|hu|hy|id|it|ja|jp|ka|ko|lt|lv|mk|nl|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|th|tr|uk|ur|vi|zh)$/i;

/** “partner_en” and “partner_tr” call one partner in two languages. */
function areTranslations(one: string, other: string): boolean {
  const isOfLanguage = LANGUAGE.test(one) && LANGUAGE.test(other);
  return isOfLanguage && one !== other && one.replace(LANGUAGE, '') === other.replace(LANGUAGE, '');
}

function toSortedWords(name: string): string {
  return (foldName(name).match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
}

/** Returns whether one of two columns of names is a part of the other in most rows, as a given name is of a name. */
export function isPartOf(table: ImportTable, one: ColumnProfile, other: ColumnProfile): boolean {
  if (one.sort !== 'name' || other.sort !== 'name') return false;
  let [rows, parts] = [0, 0];
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const [first, second] = [one, other].map(({ column }) => foldSpaces(table.cell(row, column)));
    if (!first || !second || first === second) continue;
    rows += 1;
    if (first.includes(second) || second.includes(first)) parts += 1;
  }
  return rows >= MIN_ROWS && parts >= MOST_PARTS * rows;
}

const MOST_PARTS = 0.8;
const MIN_IDS = 2;

/** Numbers of four figures and more that stand in several rows each, and are of one length, are seldom measures. */
function areIds({ values, filled }: ColumnProfile): boolean {
  const lengths = new Set([...values].map(({ length }) => length));
  return (
    values.size >= MIN_IDS &&
    lengths.size === 1 &&
    values.size * 2 <= filled &&
    [...values].every((value) => /^[1-9]\d{3,}$/.test(value))
  );
}

/** The numbers of a column called as actors are, such as “member”, are theirs. */
function isOfIds(name: string): boolean {
  return NAMELESS.test(name) || ID_NAME.test(name) || rateColumn(name) > 0;
}

/** Returns an example of a pair from the first row that has both: “United Kingdom → 165”; empty when none has. */
export function toPairExample(table: ImportTable, source: string, target: string): string {
  const [from, to] = [source, target].map((name) =>
    table.columns.findIndex((column) => column.name === name),
  );
  if (from === undefined || to === undefined || from < 0 || to < 0) return '';
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const [first, second] = [from, to].map((column) => foldSpaces(table.cell(row, column)));
    const areNamed = [first, second].every((text) => text && !isMissingCode(text));
    if (areNamed && first && second && first !== second) return `${shorten(first)} → ${shorten(second)}`;
  }
  return '';
}

/** Returns whether each number stands beside one name alone, and each name beside one number. */
function areOne(table: ImportTable, number: ColumnProfile, name: ColumnProfile): boolean {
  return goTogether(table, number, name) && goTogether(table, name, number);
}

function shorten(text: string): string {
  return text.length > MAX_EXAMPLE ? `${text.slice(0, MAX_EXAMPLE - 1)}…` : text;
}

import { ACTOR_WORDS } from '../guess/column-words';
import { END_WORDS } from '../guess/end-words';
import { foldName } from '../guess/fold-name';
import { isTotal } from '../guess/total-words';

/** Names of columns in several rows: words over several columns, such as years, and below them what each column of theirs is called. */
export type HeadRows = {
  /** Where the first of these rows stands, and where the last. */
  readonly first: number;
  readonly last: number;
  /** Of each column the words above one another; a single one for a column that belongs to no group. */
  readonly heads: readonly (readonly string[])[];
};

type Rows = readonly (readonly string[])[];

/** Rows above a table that may be titles, and rows that name its columns. */
const MAX_FIRST = 10;
const MAX_HEADS = 3;
const MAX_WORD = 60;
/** Rows below by which it is told whether numbers stand there. */
const MAX_BELOW = 20;
const YEAR = /^(?:FY|CY|AY)?\s*(?:1[5-9]|20)\d\d(?:\s*[-–/]\s*(?:\d\d){1,2})?$/i;
const ENDS: ReadonlySet<string> = new Set(
  [...END_WORDS.flat(), ...(ACTOR_WORDS.name ?? []), ...(ACTOR_WORDS.country ?? [])].map(foldName),
);

/** Returns whether a word over columns is a year, or that of a business. */
export function isYearHead(word: string): boolean {
  return YEAR.test(word.trim());
}

/**
 * Returns the rows that name the columns of a table together: years over columns of one name (“2019” over “Amount, Projects”, and “2020” over the same), other words over
 * columns of one name, or words over years. Null for a table that one row names, and where the words tell the two ends apart.
 */
export function findHeadRows(rows: Rows): HeadRows | null {
  for (let first = 0; first < Math.min(MAX_FIRST, rows.length - 2); first += 1) {
    for (let count = MAX_HEADS; count >= 2; count -= 1) {
      const heads = readHeads(
        rows.slice(first, first + count),
        rows.slice(first + count, first + count + MAX_BELOW),
      );
      if (heads) return { first, last: first + count - 1, heads };
    }
  }
  return null;
}

function readHeads(tops: Rows, below: Rows): HeadRows['heads'] | null {
  const width = Math.max(...tops.map(findWidth));
  if (width < 4 || below.length === 0 || findWidth(below[0] ?? []) > width) return null;
  const filled = tops.map((row, level) =>
    level === tops.length - 1 ? toCells(row, width) : fillRight(tops, level, width),
  );
  const heads = Array.from({ length: width }, (_, column) => toHead(filled.map((row) => row[column] ?? '')));
  if (heads.some((head) => head.length === 0 || head.some((word) => word.length > MAX_WORD))) return null;
  return checkHeads(joinKeys(heads, below), tops, below);
}

/** The two ends may stand below a word of their own: “Person” over “A” and “B”, before numbers that have words over them. */
function joinKeys(heads: HeadRows['heads'], below: Rows): HeadRows['heads'] {
  const holdsNames = (column: number) => {
    const cells = below.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
    return cells.filter((cell) => /^\p{L}{2}/u.test(cell)).length * 2 > cells.length;
  };
  const first = heads.findIndex((_, column) => !holdsNames(column));
  if (first < 1 || heads.slice(first).some((_, index) => holdsNames(first + index))) return heads;
  return heads.map((head, column) => (column < first ? [head.join(' ')] : head));
}

function checkHeads(heads: HeadRows['heads'], tops: Rows, below: Rows): HeadRows['heads'] | null {
  const lowest = tops.at(-1) ?? [];
  const width = heads.length;
  const grouped = heads.filter((head) => head.length > 1);
  const keys = heads.findIndex((head) => head.length > 1);
  if (keys < 1 || grouped.length < 2 || grouped.some(({ length }) => length !== tops.length)) return null;
  if (heads.slice(0, keys).some(([word = '']) => isNumber(word))) return null;
  // In a row of names none stands alone among empty cells.
  if (
    toCells(lowest, width)
      .slice(keys)
      .every((cell) => cell === '')
  )
    return null;
  return areGroups(grouped, tops.length) && standAbove(below, heads) ? heads : null;
}

/** Returns the words of each level, from the left: a word over several columns stands in the first of them, until another begins. */
function fillRight(tops: Rows, level: number, width: number): readonly string[] {
  const lowest = tops.at(-1) ?? [];
  const above = tops.slice(0, level);
  let last = '';
  return toCells(tops[level] ?? [], width).map((cell, column) => {
    // Where a word above begins anew, one beside it has ended.
    if (cell !== '' || above.some((row) => (row[column] ?? '').trim() !== '')) last = cell;
    // A name over all rows is that of its column alone.
    const own = (lowest[column] ?? '').trim();
    if (cell !== '' && (own === '' || own === cell)) last = '';
    return cell !== '' ? cell : own === '' ? '' : last;
  });
}

function toHead(words: readonly string[]): readonly string[] {
  const own = words.filter((word) => word !== '');
  return new Set(own).size === 1 ? own.slice(0, 1) : own;
}

function toCells(row: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, column) => (row[column] ?? '').trim());
}

function findWidth(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function isNumber(word: string): boolean {
  return /^[+-]?[\d.,\s%]+$/.test(word);
}

/** Years stand on one level, or the names of the lowest come again below other words. */
function areGroups(grouped: HeadRows['heads'], levels: number): boolean {
  const isSeveral = (words: readonly string[]) => new Set(words).size > 1;
  const ofLevel = (level: number) => grouped.map((head) => head[level] ?? '');
  const levelsOf = Array.from({ length: levels }, (_, level) => ofLevel(level));
  const own = levelsOf.map((words) => words.filter((word) => !isTotal(word)));
  const ofYears = own.findIndex((words) => words.every(isYearHead) && isSeveral(words));
  const others = own.filter((_, level) => level !== ofYears);
  if (others.some((words) => words.some(isNumber))) return false;
  // One word over all columns says nothing of any.
  if (!isSeveral(levelsOf[0] ?? []) || levelsOf[0]?.length === new Set(levelsOf[0]).size) return false;
  if (ofYears >= 0) return true;
  const names = ofLevel(levels - 1);
  const isAgain = (name: string) => names.filter((each) => each === name).length > 1;
  const words = [...new Set(grouped.flat())];
  return names.filter(isAgain).length * 2 > names.length && !words.some((word) => ENDS.has(foldName(word)));
}

/** Below words that name columns stand numbers, marks or nothing, or other words than these. */
function standAbove(below: Rows, heads: HeadRows['heads']): boolean {
  const words = new Set(heads.flat());
  const columns = heads.flatMap((head, column) => (head.length > 1 ? [column] : []));
  const cells = below.flatMap((row) => columns.map((column) => (row[column] ?? '').trim()));
  const said = cells.filter((cell) => cell !== '');
  const keys = below.map((row) => (row[0] ?? '').trim());
  return (
    said.length > 0 &&
    !said.some((cell) => words.has(cell) && !isNumber(cell)) &&
    !said.every(isYearHead) &&
    keys.some((key) => key !== '' && !isNumber(key))
  );
}

/** Returns one name for each column: what it is called alone, with the words above it in front where others are called so too. */
export function joinHeads(heads: HeadRows['heads']): readonly string[] {
  const lasts = heads.map((head) => head.at(-1) ?? '');
  return heads.map((head, column) => {
    const last = lasts[column] ?? '';
    const isDouble = lasts.filter((each) => each === last).length > 1 || isYearHead(last);
    return isDouble ? head.join(' ') : last;
  });
}

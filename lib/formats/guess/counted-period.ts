import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import { END_WORDS } from './end-words';
import { foldName } from './fold-name';
import type { ColumnProfile } from './profile-column';

const MAX_ROWS = 2_000;
/** The share of the rows with both numbers in which the second is not before the first. */
const IN_ORDER = 0.95;
const MAX_YEAR = 2_200;

/**
 * Returns whether two columns that are called as ends are hold a beginning and an end in numbers: whole numbers as years are, the second hardly ever before the first,
 * beside two columns of names that are called as ends as well (“from” 618 “to” 907 beside “subject” and “object”). So does one that is empty.
 */
export function isCountedPeriod(
  table: ImportTable,
  [source, target]: readonly [ColumnProfile, ColumnProfile],
  profiles: readonly ColumnProfile[],
): boolean {
  if (isPeriodOfParts(table, [source, target], profiles)) return true;
  if (![source, target].every(isOfYears) || source.sort === 'empty') return false;
  if (!hasNamesBeside([source, target], profiles)) return false;
  let both = 0;
  let ordered = 0;
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const [first, second] = [table.cell(row, source.column), table.cell(row, target.column)].map(toNumber);
    if (first === undefined || second === undefined) continue;
    both += 1;
    if (first <= second) ordered += 1;
  }
  return ordered >= IN_ORDER * both;
}

/** “1x01”, “ch3”, “S02E03”: a part of a book or a series, by its number. */
const PART = /^\p{L}{0,8}[\s.]?\d{1,4}(?:\s?[\p{L}.:/-]{1,3}\s?\d{1,4})?$/u;
/** What a column is called that names somebody. */
const SOMEBODY =
  /^(person|name|who|whom|with|character|actor|other|partner|member|party|organi[sz]ation|company|group|people)$/;
const byNumbers = new Intl.Collator('en', { numeric: true });

/** Returns whether two columns say in which part of a story a tie begins and ends: the second never stands before the first, and a column beside them names somebody. */
function isPeriodOfParts(
  table: ImportTable,
  [source, target]: readonly [ColumnProfile, ColumnProfile],
  profiles: readonly ColumnProfile[],
): boolean {
  const isOfSpans = /^(start|begin)/.test(foldName(source.name));
  const areParts = [source, target].every(
    ({ sort, values }) => sort === 'name' && [...values].every((value) => PART.test(value)),
  );
  const names = profiles.some(
    ({ name, sort, values }) =>
      sort === 'name' && SOMEBODY.test(foldName(name)) && ![...values].some((value) => PART.test(value)),
  );
  if (!areParts || !names || !isOfSpans) return false;
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const [first = '', second = ''] = [source, target].map(({ column }) => table.cell(row, column).trim());
    if (first !== '' && second !== '' && byNumbers.compare(first, second) > 0) return false;
  }
  return true;
}

function isOfYears({ sort, values }: ColumnProfile): boolean {
  if (sort === 'empty' || sort === 'year' || sort === 'flag') return true;
  return sort === 'integer' && [...values].every((value) => Math.abs(Number(value)) <= MAX_YEAR);
}

function toNumber(cell: string): number | undefined {
  const number = cell.trim() === '' ? Number.NaN : Number(cell);
  return Number.isFinite(number) ? number : undefined;
}

function hasNamesBeside(taken: readonly ColumnProfile[], profiles: readonly ColumnProfile[]): boolean {
  return findNames(taken, profiles) !== undefined;
}

function findNames(
  taken: readonly ColumnProfile[],
  profiles: readonly ColumnProfile[],
): readonly string[] | undefined {
  const named = new Map(
    profiles
      .filter((each) => each.sort === 'name' && !taken.includes(each))
      .map(({ name }) => [foldName(name), name]),
  );
  return END_WORDS.map((pair) => pair.flatMap((word) => named.get(foldName(word)) ?? [])).find(
    ({ length }) => length === 2,
  );
}

/** Returns why ends that are numbers are unsure: two other columns, which are called as ends are as well, hold names. Null where none do, or the numbers have names. */
export function findNamesForNumbers(
  profiles: readonly ColumnProfile[],
  fields: ReadonlyMap<string, TieField>,
): string | null {
  const taken = profiles.filter(({ name }) => ENDS.has(fields.get(name)));
  const isNamed = [...fields.values()].includes('sourceName');
  if (isNamed || taken.length !== 2 || taken.some(({ sort }) => sort !== 'integer')) return null;
  const names = findNames(taken, profiles);
  return names ? `they are numbers, and “${names[0]}” and “${names[1]}” beside them hold names.` : null;
}

const ENDS: ReadonlySet<TieField | undefined> = new Set(['source', 'target'] as const);

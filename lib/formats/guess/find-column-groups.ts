import type { ImportTable } from '../import-tables';
import type { Question } from '../question';
import { isYearHead } from '../table/head-rows';
import { profileColumns } from './profile-column';
import { isTotal } from './total-words';

/** One of the columns below a word over several: which group it is in, and what it is called there. */
export type GroupedColumn = { readonly column: number; readonly group: string; readonly name: string };

/** A table whose columns stand in groups, with a word over each: “2019” over “Amount, Projects”, and “2020” over the same. */
export type ColumnGroups = {
  /** Columns that belong to no group: the ends of ties, or one of them. */
  readonly keys: readonly number[];
  readonly grouped: readonly GroupedColumn[];
  /** Columns that add up the others. */
  readonly sums: readonly number[];
  readonly areYears: boolean;
};

/** Returns the groups in which the columns of a table stand; null for a table that one row names. */
export function findColumnGroups(table: ImportTable): ColumnGroups | null {
  const heads = table.columns.map(({ heads = [] }) => heads);
  const columns = heads.flatMap((head, column) => (head.length > 1 ? [column] : []));
  const keys = heads.flatMap((head, column) => (head.length > 1 ? [] : [column]));
  const sums = columns.filter((column) => isSum(heads, heads[column] ?? []));
  const own = columns.filter((column) => !sums.includes(column));
  if (own.length < 2) return null;
  const levels = heads[own[0] ?? 0]?.length ?? 0;
  const ofYears = Array.from({ length: levels }, (_, level) => level).findIndex((level) =>
    own.every((column) => isYearHead(heads[column]?.[level] ?? '')),
  );
  const level = Math.max(0, ofYears);
  const grouped = own.map((column) => {
    const head = heads[column] ?? [];
    const name = head.filter((_, at) => at !== level).join(' ');
    return { column, group: head[level] ?? '', name };
  });
  return { keys, grouped, sums, areYears: ofYears >= 0 };
}

/** A column is called a sum beside others of the same group that are none. */
function isSum(heads: readonly (readonly string[])[], own: readonly string[]): boolean {
  return own.some(
    (word, level) =>
      isTotal(word) &&
      heads.some(
        (head) =>
          head.length > 1 &&
          !isTotal(head[level] ?? '') &&
          own.slice(0, level).every((above, at) => head[at] === above),
      ),
  );
}

/** Returns which columns that belong to no group name somebody. */
function listNamingKeys(table: ImportTable, { keys }: ColumnGroups): readonly number[] {
  return profileColumns(table).flatMap(({ column, sort }) =>
    sort === 'name' && keys.includes(column) ? [column] : [],
  );
}

function listGroups({ grouped }: ColumnGroups): readonly string[] {
  return [...new Set(grouped.map(({ group }) => group))];
}

function show(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  return quoted.length > 3 ? `${quoted.slice(0, 2).join(', ')} … ${quoted.at(-1)}` : quoted.join(', ');
}

/** Returns the question whether each row of two ends is a tie for each group of columns; none where the groups do not stand beside two ends. */
export function askAboutColumnGroups(table: ImportTable): readonly Question[] {
  const groups = findColumnGroups(table);
  if (!groups || listNamingKeys(table, groups).length < 2) return [];
  const shown = show(listGroups(groups));
  const what = groups.areYears ? 'in that year' : 'of that type';
  return [
    {
      id: 'groups',
      about: 'headers',
      message: `Is each of ${shown} above the columns a tie ${what}? Two rows name the columns together.`,
      choices: [
        {
          label: `A tie for each of ${shown} below which anything but 0 stands, ${what}`,
          mapping: { headers: { rows: 'grouped' } },
        },
        { label: 'One tie a row, which keeps all columns', mapping: { headers: { rows: 'ties' } } },
      ],
      hasGuess: false,
    },
  ];
}

/** Returns the answer that each cell ties its row to what its column is called; none where the groups stand beside two ends. */
export function offerHeadedCells(table: ImportTable): Question['choices'] {
  const groups = findColumnGroups(table);
  const [column = -1, more] = groups ? listNamingKeys(table, groups) : [];
  const [first] = groups?.grouped ?? [];
  if (!groups || !first || column < 0 || more !== undefined) return [];
  const names = show([...new Set(groups.grouped.map(({ name }) => name))]);
  const isOfType = hasRepeatedNames(groups) ? ', of the type that stands above it' : '';
  const when = groups.areYears ? ', in the year of the column' : isOfType;
  const example = `${table.rows > 0 ? table.cell(0, column) : ''} → ${first.name} (${first.group})`;
  const label = `From “${table.columns[column]?.name}” to ${names}: a tie for each cell that is not empty or 0${when}`;
  return [{ label, example, mapping: { headers: { rows: 'cells' } } }];
}

/** Returns whether the columns of several groups are called alike. */
export function hasRepeatedNames({ grouped }: ColumnGroups): boolean {
  return new Set(grouped.map(({ name }) => name)).size < grouped.length;
}

import { ACTOR_WORDS, TIE_WORDS } from '../guess/column-words';
import { END_WORDS } from '../guess/end-words';
import { foldName } from '../guess/fold-name';
import { isPivotHead } from '../guess/pivot-words';
import { findHeadRows, type HeadRows, joinHeads } from './head-rows';

/** As many rows as may say what stands above a table. */
const MAX_TITLES = 20;
/** A row above a table has a smaller share of its cells filled. */
const MAX_SHARE = 1 / 3;
/** Fewer words may well be a row. */
const MIN_SENTENCE = 6;
const WORDS: ReadonlySet<string> = new Set(
  [...Object.values(ACTOR_WORDS).flat(), ...Object.values(TIE_WORDS).flat(), ...END_WORDS.flat()].map(
    foldName,
  ),
);

/** What stands above a table and is no row of it. */
export type TitleRows = {
  readonly count: number;
  /** The words of the last of these rows, each over several columns: an office merges their cells. */
  readonly groups: readonly string[] | null;
  /** Where several rows name the columns together: what they say of each. The last of them is the first that is left. */
  readonly heads?: HeadRows['heads'] | undefined;
  /** So many rows below the names say once more what each column is, as a survey has its questions and their numbers there. */
  readonly below?: number;
};

/** Returns which rows above a table hold a title, a note or words over several columns; none where all rows are alike. */
export function findTitleRows(rows: readonly (readonly string[])[]): TitleRows {
  if (isImportRow(rows[2])) return { count: 0, groups: null, below: 2 };
  const titled = findPlainTitles(rows);
  const found = findHeadRows(rows);
  if (found && found.first <= titled.count) return { count: found.last, groups: null, heads: found.heads };
  const above = titled.groups ? [] : rows.slice(titled.count);
  // A pivot table says above its columns what it counts, and what its rows and columns are.
  return isPivotHead(above) ? { count: titled.count + 1, groups: null } : titled;
}

/** Exports of Qualtrics have the questions below the names of columns, and below them how they are called within the survey. */
function isImportRow(cells: readonly string[] = []): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every((cell) => /^\s*\{"ImportId":/.test(cell));
}

function findPlainTitles(rows: readonly (readonly string[])[]): TitleRows {
  const filled = rows.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  const width = findMost(filled.filter((count) => count > 1));
  const isRow = (count: number) => count > Math.max(1, MAX_SHARE * width);
  const first = rows.findIndex(
    (cells, row) => isRow(filled[row] ?? 0) && !((filled[row] ?? 0) < width && isSentence(cells)),
  );
  const above = first > 0 && first <= MAX_TITLES && filled.filter(isRow).length > 1 ? first : 0;
  const titles = width === 2 && isHalfNamed(rows[above - 1]) ? above - 1 : above;
  const [group, header, below] = rows.slice(titles);
  if (group && header && below && areGroups(group, header)) return { count: titles + 1, groups: fill(group) };
  // Words over two columns of many are too few to look like a row.
  const last = rows[titles - 1];
  const names = rows[titles];
  if (last && names && titles > 0 && areGroups(last, names)) return { count: titles, groups: fill(last) };
  return { count: titles, groups: null };
}

/** A note above a table may have commas, with a space behind each: “The amounts are in thousands, and rounded.” */
function isSentence(cells: readonly string[]): boolean {
  const text = cells.join(',').trim();
  return (
    /\p{L}[.!?:]$/u.test(text) &&
    (text.match(/\p{L}+/gu)?.length ?? 0) >= MIN_SENTENCE &&
    cells.slice(1).every((cell) => cell.trim() === '' || /^\s/.test(cell))
  );
}

/** A title stands in the first of two columns; a word in the second names that column, and the one of the names beside it has none. */
function isHalfNamed(row: readonly string[] = []): boolean {
  return row.length === 2 && row[0]?.trim() === '' && row[1]?.trim() !== '';
}

/** Returns names of columns, of which those that stand several times have the words above them in front: “Sender Name”. */
export function joinGroups(names: readonly string[], groups: readonly string[] | null): readonly string[] {
  if (!groups) return names;
  const isDouble = (name: string) => names.filter((each) => each.trim() === name.trim()).length > 1;
  // A word over a column that has no other name is its name, also behind the last of the others.
  const all = Array.from({ length: Math.max(names.length, groups.length) }, (_, at) => names[at] ?? '');
  return all.map((name, column) => {
    const group = groups[column]?.trim() ?? '';
    return group !== '' && (name.trim() === '' || isDouble(name)) ? `${group} ${name}`.trim() : name;
  });
}

/** Returns rows of which the first, in which names stand twice, has the words above it in front of them. */
export function joinFirst(
  rows: readonly (readonly string[])[],
  { groups, heads, below = 0 }: TitleRows,
): readonly (readonly string[])[] {
  const [first, ...all] = rows;
  const others = all.slice(below);
  if (first && below > 0) return [first, ...others];
  if (heads) return [joinHeads(heads), ...others];
  return first && groups ? [joinGroups(first, groups), ...others] : rows;
}

/** Words with empty cells among them stand above a row of names without any, more of which are known. */
function areGroups(group: readonly string[], header: readonly string[]): boolean {
  const named = header.filter((cell) => cell.trim() !== '');
  const gaps = group.filter(
    (cell, column) => column > 0 && cell.trim() === '' && (header[column] ?? '').trim() !== '',
  );
  // A word over both rows names its column alone.
  const told = group.filter((cell, column) => cell.trim() !== '' && cell !== header[column]);
  if (told.length === 0 || gaps.length === 0 || named.length <= told.length) return false;
  if ([...named, ...told].some((cell) => /^[+-]?[\d.,\s%]+$/.test(cell.trim()))) return false;
  if (arePatterned(group, header) || areRepeated(group, header)) return true;
  const count = (cells: readonly string[]) => cells.filter((cell) => WORDS.has(foldName(cell))).length;
  return count(named) > 0 && count(named) > count(told) - 1 && !told.some((cell) => named.includes(cell));
}

/** The same names stand below two of the words: “Agency, Unit” below “From”, and again below “To”. */
function arePatterned(group: readonly string[], header: readonly string[]): boolean {
  const starts = group.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]));
  const spans = starts.map((start, index) =>
    header.slice(start, starts[index + 1] ?? header.length).join('\n'),
  );
  return spans.some((span, index) => span.includes('\n') && spans.indexOf(span) < index);
}

/** One name stands below two of the words, and all others once: “Name” below “Applicant”, and again below “Official”. */
function areRepeated(group: readonly string[], header: readonly string[]): boolean {
  const above = fill(group);
  const groupsOf = new Map<string, string[]>();
  for (const [column, cell] of header.entries()) {
    const name = cell.trim();
    if (name !== '') groupsOf.set(name, [...(groupsOf.get(name) ?? []), above[column] ?? '']);
  }
  const repeated = [...groupsOf.values()].filter((groups) => groups.length > 1);
  return (
    repeated.length > 0 &&
    repeated.every((groups) => new Set(groups).size === groups.length && !groups.includes(''))
  );
}

function fill(group: readonly string[]): readonly string[] {
  let last = '';
  return group.map((cell) => {
    if (cell.trim() !== '') last = cell;
    return last;
  });
}

function findMost(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  const [most] = [...times].sort(([a, countA], [b, countB]) => countB - countA || b - a);
  return most?.[0] ?? 0;
}

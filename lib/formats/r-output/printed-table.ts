type Rows = readonly (readonly string[])[];

/** Rows have numbers, or names in quotation marks or without. */
const MIN_ROWS = 2;

/**
 * Returns the rows of a table or a matrix as R prints it, the names of its columns first; null for any other text. Each column ends, or begins, at one
 * place in all lines, and the first names rows and has no name itself.
 */
export function readPrintedTable(all: readonly string[]): Rows | null {
  const lines = all
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '' && !/^(>|#|\[1\])/.test(line));
  const tibble = readTibble(all, lines);
  if (tibble) return tibble;
  const blocks = splitBlocks(lines);
  const parts = blocks.map(readBlock);
  if (parts.length === 0 || parts.some((part) => part === null)) return null;
  const tables = parts.flatMap((part) => (part ? [part] : []));
  const [first, ...more] = tables;
  if (!first || first.length <= MIN_ROWS || more.some(({ length }) => length !== first.length)) return null;
  // A table that is too wide is printed in pieces below each other.
  const whole = first.map((row, at) => [...row, ...more.flatMap((part) => part[at]?.slice(1) ?? [])]);
  const isNumbered = whole.slice(1).every(([name], at) => name === String(at + 1) || name === `[${at + 1},]`);
  return isNumbered ? whole.map((row) => row.slice(1)) : whole;
}

/** A line that begins with a space names the columns of what stands below it. */
function splitBlocks(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  for (const line of lines) {
    if (/^\s/.test(line) && !isNumberedRow(line)) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  // Text above the table is none of it.
  return /^\s/.test(lines[0] ?? '') ? blocks : [];
}

/** Numbers of rows stand to the left; those of few digits have spaces behind them. */
function isNumberedRow(line: string): boolean {
  return /^\s+\[\d+,\]/.test(line);
}

function readBlock([head = '', ...rows]: readonly string[]): Rows | null {
  const names = [...head.matchAll(/\S+/g)];
  if (names.length === 0 || rows.length < MIN_ROWS) return null;
  const labels = Math.max(
    ...rows.map(
      (row) => /^(\[\d+,\]|"[^"]*"|\S+(?: \S+)*?)(?=\s)/.exec(row)?.[0].length ?? Number.POSITIVE_INFINITY,
    ),
  );
  const right = names.map(({ 0: name, index }) => index + name.length);
  const left = names.map(({ index }) => index);
  const cut = (starts: readonly number[]) =>
    [head, ...rows].map((row) => starts.map((start, at) => unquote(row.slice(start, starts[at + 1]))));
  if (right.length < 1 || labels === Number.POSITIVE_INFINITY) return null;
  // Between two columns there is a space in each line.
  const isFree = (at: number) => rows.every((row) => (row[at] ?? ' ') === ' ');
  const ends = [findLabelEnd(rows, left[0] ?? 0), ...right];
  if (ends.slice(0, -1).every(isFree) && rows.every(({ length }) => length <= (right.at(-1) ?? 0)))
    return checkLabels(cut([0, ...ends.slice(0, -1)]));
  return left.every((start) => isFree(start - 1)) ? checkLabels(cut([0, ...left])) : null;
}

/** Names of rows end before the first place that is empty in all of them. */
function findLabelEnd(rows: readonly string[], most: number): number {
  const longest = Math.max(most, ...rows.map(({ length }) => length));
  for (let at = 1; at < longest; at += 1) if (rows.every((row) => (row[at] ?? ' ') === ' ')) return at;
  return -1;
}

/** Each row has a name of its own, and the names of columns none. */
function checkLabels(table: Rows): Rows | null {
  const [head, ...rows] = table;
  const labels = rows.map(([label = '']) => label);
  const isNamed =
    head?.[0] === '' && labels.every((label) => label !== '') && new Set(labels).size === labels.length;
  return isNamed ? table : null;
}

function unquote(cell: string): string {
  const text = cell.trim();
  return text === '<NA>' ? 'NA' : text.replace(/^"(.*)"$/, '$1');
}

/** A tibble says what it is, and names the kind of each column below its name. */
function readTibble(all: readonly string[], lines: readonly string[]): Rows | null {
  if (!all.some((line) => /^# A (tibble|data frame)/.test(line))) return null;
  const at = lines.findIndex((line) => /^\s*<(chr|dbl|int|fct|lgl|date|dttm|ord|list)>/.test(line));
  const kinds = [...(lines[at] ?? '').matchAll(/<[a-z]+>/g)];
  const head = lines[at - 1] ?? '';
  if (at < 1 || kinds.length === 0) return null;
  const rows = lines.slice(at + 1);
  // Words stand to the left of their column and numbers to the right: the places between are empty in all lines.
  const both = [head, ...rows];
  const isFree = (place: number) => both.every((line) => (line[place] ?? ' ') === ' ');
  const starts: number[] = [];
  const width = both.reduce((widest, { length }) => Math.max(widest, length), 0);
  for (let place = 0; place < width; place += 1)
    if (!isFree(place) && (place === 0 || isFree(place - 1))) starts.push(place);
  const table = both.map((line) =>
    starts.map((start, index) => unquote(line.slice(start, starts[index + 1]))),
  );
  return starts.length === kinds.length + 1 ? table.map((row) => row.slice(1)) : null;
}

/** A line of a table in Markdown, or in Org with a plus where columns meet, that parts its names from its rows. */
export const RULE = /^\s*\|?\s*:?-{2,200}:?\s*([|+]\s*:?-{2,200}:?\s*){1,200}\|?\s*$/;
/** A line of dashes below the names of columns that stand below one another. */
export const DASHES = /^\s*[-=]{2,400}(\s+[-=]{2,400}){1,200}\s*$/;

const MAX_TABLES = 50;

/** Returns the cells of each table in Markdown: of each rule, and the lines around it that have strokes. */
export function readMarkdownTables(lines: readonly string[]): readonly (readonly (readonly string[])[])[] {
  const isRow = (line: string | undefined) => line?.includes('|') === true;
  const tables: (readonly (readonly string[])[])[] = [];
  for (let rule = 1; rule < lines.length && tables.length < MAX_TABLES; rule += 1) {
    if (!RULE.test(lines[rule] ?? '') || !isRow(lines[rule - 1])) continue;
    let end = rule + 1;
    while (end < lines.length && isRow(lines[end])) end += 1;
    // In Org a rule stands above a sum as well.
    const rows = lines.slice(rule + 1, end).filter((line) => !RULE.test(line));
    tables.push([lines[rule - 1] ?? '', ...rows].map(toMarkdownCells));
    rule = end;
  }
  return tables.filter((rows) => rows.length > 1);
}

function toMarkdownCells(line: string): readonly string[] {
  const bare = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return bare
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .trim()
        .replaceAll('\\|', '|')
        .replace(/^(\*\*|__|`)(.*)\1$/, '$2')
        .replace(/^\[([^\]]{1,300})\]\([^)]{1,500}\)$/, '$1'),
    )
    .map(readLinks);
}

const LINK = /\[\[([^\]|#]{1,300})(?:#[^\]|]{0,300})?(?:\|[^\]]{0,300})?\]\]/g;

/** Notes that are named between double brackets are called as they are, whatever is shown in their place; several of them stand in a list. */
function readLinks(cell: string): string {
  const names = [...cell.matchAll(LINK)].map(([, name = '']) => name.trim());
  if (names.length === 0) return cell;
  const rest = cell.replace(LINK, '').replace(/[\s,;·•]|<br ?\/?>/g, '');
  return rest === '' ? names.join('; ') : cell.replace(LINK, '$1');
}

/** Returns the cells of lines whose columns begin at the same places, which a line of dashes, or spaces in all of them, tells. */
export function readFixedRows(lines: readonly string[]): readonly (readonly string[])[] {
  const written = lines.filter((line) => line.trim() !== '');
  if (written.some((line) => FULL_RULE.test(line)) && !written.some((line) => DASHES.test(line)))
    return readRuledRows(written);
  const filled = written;
  const rule = filled.slice(0, 20).findIndex((line) => DASHES.test(line));
  const starts = rule > 0 ? listStarts(filled[rule] ?? '') : findGaps(filled);
  if (starts.length < 2) return [];
  const rows = rule > 0 ? [filled[rule - 1] ?? '', ...filled.slice(rule + 1)] : filled;
  return rows.filter((line) => !DASHES.test(line)).map((line) => cut(line, starts));
}

/** A line of dashes over the whole width, above and below the names of columns and above a sum. */
const FULL_RULE = /^\s*[-=_─═]{12,400}\s*$/;

/**
 * Returns the cells of a table between rules over its whole width: what stands above the first is a title, and a line without two parts with room between them is
 * a remark, and stands in one cell.
 */
function readRuledRows(lines: readonly string[]): readonly (readonly string[])[] {
  const first = lines.findIndex((line) => FULL_RULE.test(line));
  const above = lines.slice(0, first).filter(isParted);
  const rows = (above.length > 0 ? lines : lines.slice(first)).filter((line) => !FULL_RULE.test(line));
  const parted = rows.filter(isParted);
  const starts = parted.length < MIN_LINES ? [] : findGaps(parted);
  if (starts.length < 2) return [];
  return rows.map((line) => (isParted(line) ? cut(line, starts) : [line.trim()]));
}

function isParted(line: string): boolean {
  return /\S\s{2,}\S/.test(line.trim());
}

function cut(line: string, starts: readonly number[]): readonly string[] {
  const letters = [...line];
  return starts.map((start, index) =>
    letters
      .slice(start, starts[index + 1])
      .join('')
      .trim(),
  );
}

function listStarts(rule: string): readonly number[] {
  return [...rule.matchAll(/[-=]+/g)].map(({ index }) => index);
}

/** Lines by which columns without a rule are found, and so many there must be. */
const MAX_LINES = 200;
const MIN_LINES = 3;

/** Returns where columns begin: behind two or more places that are empty in every line. */
function findGaps(lines: readonly string[]): readonly number[] {
  const some = lines.slice(0, MAX_LINES).map((line) => [...line]);
  if (some.length < MIN_LINES) return [];
  const width = Math.max(...some.map(({ length }) => length));
  const starts: number[] = [];
  let empty = 2;
  for (let at = 0; at < Math.min(width, 2_000); at += 1) {
    const isEmpty = some.every((line) => (line[at] ?? ' ') === ' ');
    if (isEmpty) empty += 1;
    else {
      if (empty > 1) starts.push(at);
      empty = 0;
    }
  }
  return starts;
}

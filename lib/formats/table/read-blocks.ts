import { findHeader } from './find-header';
import { type Dialect, parseRows } from './parse-rows';
import { toTableOfRows } from './table-of-rows';
import type { NamedTable } from './table-reading';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** As many tables as a text is parted into, and titles above one. */
const MAX_BLOCKS = 30;
const MAX_TITLES = 3;

type Row = { readonly cells: readonly string[]; readonly line: number };
type Block = { readonly title: string; readonly rows: readonly Row[] };

/** The tables of a text of separated values in which several stand below one another, and the character that parts their cells. */
export type Blocks = { readonly delimiter: string; readonly blocks: readonly Block[] };

/**
 * Returns the tables that stand below one another in a text, with lines without anything between them: each has names of columns, or the same names above its columns and
 * beside its rows. Lines of one cell above a table are its title. Null for a text with less than two tables, or with rows that belong to none.
 */
export function findBlocks(text: string): Blocks | null {
  if (!/\n[\s,;|]*\n/.test(text)) return null;
  for (const delimiter of DELIMITERS) {
    const rows = readRows(text, delimiter);
    const blocks = rows && toBlocks(rows);
    if (blocks) return { delimiter, blocks };
  }
  return null;
}

/** Returns these tables. `name`: of the file, for those without a title. */
export function readBlocks({ blocks }: Blocks, name: string): readonly NamedTable[] {
  return blocks.flatMap(({ title, rows }, at) => {
    const place = (row: number) => `line ${(rows[row - 1]?.line ?? row).toLocaleString('en')}`;
    const table = toTableOfRows(
      rows.map(({ cells }) => cells),
      title || `${name} (${(at + 1).toLocaleString('en')})`,
      place,
    );
    return table ?? [];
  });
}

function readRows(text: string, delimiter: string): readonly Row[] | null {
  const dialect: Dialect = { delimiter, isOldMac: false, comment: null, isQuoted: true };
  const rows: Row[] = [];
  let isBroken = false;
  parseRows([text], dialect, {
    onRow: (cells, line) => rows.push({ cells: trimEnd(cells), line }),
    onBadQuote: () => {
      isBroken = true;
    },
    onComment: () => {},
  });
  return isBroken ? null : rows;
}

function toBlocks(rows: readonly Row[]): readonly Block[] | null {
  const blocks: Block[] = [];
  let waiting = '';
  for (const part of partAtGaps(rows)) {
    const titles = part.findIndex(({ cells }) => cells.length > 1);
    const own = titles < 0 ? [] : part.slice(titles);
    const words = part.slice(0, titles < 0 ? part.length : titles).map(({ cells }) => cells[0]?.trim() ?? '');
    if (words.length > MAX_TITLES) return null;
    const title = words.at(-1) ?? waiting;
    waiting = own.length === 0 ? title : '';
    if (own.length === 0) continue;
    if (!isTable(own.map(({ cells }) => cells))) return null;
    blocks.push({ title, rows: own });
  }
  const isMany = blocks.length > 1 && blocks.length <= MAX_BLOCKS;
  return isMany ? nameApart(blocks) : null;
}

/** Tables of one title are told apart by a number. */
function nameApart(blocks: readonly Block[]): readonly Block[] {
  const seen = new Map<string, number>();
  return blocks.map(({ title, rows }) => {
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    return { title: title !== '' && count > 1 ? `${title} (${count})` : title, rows };
  });
}

function partAtGaps(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: Row[][] = [[]];
  let end = 0;
  for (const row of rows) {
    if (row.cells.length === 0) {
      parts.push([]);
      continue;
    }
    if (end > 0 && row.line > end + 1) parts.push([]);
    parts.at(-1)?.push(row);
    end = row.line + row.cells.join('').split('\n').length - 1;
  }
  return parts.filter((part) => part.length > 0);
}

function isTable(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...others] = rows;
  const width = first.length;
  if (width < 2 || others.length === 0 || others.some(({ length }) => length > width)) return false;
  const beside = others.map(([cell = '']) => cell.trim());
  if (width > 2 && first.slice(1).every((name, at) => beside[at] === name.trim())) return true;
  const header = findHeader(
    rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? '')),
    width,
  );
  return header !== null && (header.guess.confidence !== 'unsure' || areWords(first));
}

/** A row of short words in columns of their own, above others, names them. */
function areWords(first: readonly string[]): boolean {
  return first.length > 2 && first.every((cell) => /^\p{L}[^\d]{0,30}$/u.test(cell.trim()));
}

function trimEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

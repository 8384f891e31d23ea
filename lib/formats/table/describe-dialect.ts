import { areFieldNames, findHeader, type HeaderGuess, isFieldName, NO_HEADER } from './find-header';
import type { HeadRows } from './head-rows';
import { type Dialect, parseRows } from './parse-rows';
import { findTitleRows, joinFirst } from './title-rows';

/** A table as its first rows tell it. */
export type DialectGuess = {
  readonly dialect: Dialect;
  /** The names of the columns when the file has them: in its first row, or in the comment before it. */
  readonly header: readonly string[] | null;
  /** Where the names stand: they are no row of the table. */
  readonly isHeaderRow: boolean;
  /** Why the first row is taken for names, or for none. */
  readonly headerGuess: HeaderGuess;
  readonly columns: number;
  /** Rows above the table that hold a title. */
  readonly titleRows: number;
  /** What several rows that name the columns together say of each. */
  readonly heads?: HeadRows['heads'] | undefined;
  /** Words over several columns, which stand in the row above their names. */
  readonly groups?: readonly string[] | null;
  /** Rows below the names that say once more what each column is. */
  readonly below?: number | undefined;
  /** Whether cells are set out with spaces that are no part of them. */
  readonly isPadded: boolean;
  /** 0 to 1: how many of the rows have as many cells as most. */
  readonly evenness: number;
  /** Whether all rows are parted several times as no sentence is, of however unlike length they are. */
  readonly isCompact: boolean;
};

const DELIMITERS = ['\t', ';', ',', '|', ':', '^', '~'] as const;
const COMMENTS = ['#', '%', '//'] as const;
const REFERENCE = /(&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8}));/g;
const ROWS = 100;
const EVEN = 0.9;
/** The share of the rows that must have as many cells as the names of fields above them. */
const MIN_EVEN = 0.5;
/** Fewer rows do not tell which of them is the odd one. */
const MIN_FEW = 4;
const IN_COMMENT: HeaderGuess = { reason: 'The names stand in a comment above it.', confidence: 'likely' };

/**
 * Returns how the beginning of a text parts rows and cells, and what its columns are called; null when it is no table of two
 * columns or more. The delimiter is the one that parts most rows into equally many cells, and most of them.
 */
export function describeDialect(head: string): DialectGuess | null {
  const isOldMac = head.includes('\r') && !head.includes('\n');
  const text = isOldMac ? head.replaceAll('\r', '\n') : head;
  const comment = COMMENTS.find((mark) => text.trimStart().startsWith(mark)) ?? null;
  let best: Tried | null = null;
  for (const delimiter of [...DELIMITERS, ' ']) {
    if (delimiter === ':' && best && isNamedWide(best)) continue;
    // The sign that ends a reference of HTML, as in “Venn &amp; Sons”, parts nothing.
    const plain = delimiter === ';' ? text.replace(REFERENCE, '$1 ') : text;
    const tried = tryWrapped(plain, { delimiter, isOldMac: false, comment, isQuoted: true });
    const isBest = !best || (delimiter === ' ' ? !isTable(best) : isBetter(tried ?? best, best));
    if (tried && isBest) best = tried;
  }
  if (!best || best.columns < 2) return null;
  const { comments, columns, evenness } = best;
  const titles = findTitleRows(best.rows);
  const { count: titleRows, heads, groups, below } = titles;
  const rows = joinFirst(best.rows.slice(titleRows), titles);
  const header = findHeader(rows, columns);
  const commented =
    header && header.guess.confidence !== 'unsure'
      ? null
      : toCommentHeader(comments.at(-1), best.dialect, columns);
  return {
    dialect: { ...best.dialect, isOldMac },
    titleRows,
    heads,
    groups,
    below,
    columns,
    evenness,
    isCompact: isCompact(best.rows, best.dialect),
    isPadded: rows.filter((cells) => cells.slice(1).every(isPadded)).length > rows.length / 2,
    header: commented ?? header?.names ?? null,
    isHeaderRow: !commented && header !== null,
    headerGuess: commented ? IN_COMMENT : (header?.guess ?? NO_HEADER),
  };
}

/** Where another sign parts the first row into several names, a colon stands in the times of the rows below it. */
function isNamedWide({ rows, columns }: Pick<Tried, 'rows' | 'columns'>): boolean {
  const [first = []] = rows;
  return columns > 2 && first.length > 2 && first.every((cell) => cell.trim() !== '' && !cell.includes(':'));
}

/** In a few rows one that has a delimiter too many, as in a text within it, makes no prose of the others. */
function isTable({ evenness, rows, columns, dialect }: Tried): boolean {
  if (evenness >= EVEN || hasFieldNames({ rows, columns, evenness })) return true;
  // All rows may be longer than the names above them.
  if (isNamedWide({ rows, columns }) && rows.slice(1).every(({ length }) => length === columns)) return true;
  if (dialect.delimiter === '\t' && lacksLastCells({ rows, columns, evenness })) return true;
  if (isCompact(rows, dialect)) return true;
  const odd = rows.filter(({ length }) => length !== columns);
  return (
    dialect.delimiter !== ':' &&
    rows.length >= MIN_FEW &&
    columns > 2 &&
    odd.length === 1 &&
    rows[0]?.length === columns &&
    (odd[0]?.length ?? 0) > columns
  );
}

/** A comma in a sentence has a space behind it; where none has, and all rows are parted several times, rows of unlike length are those of a table. */
function isCompact(rows: readonly (readonly string[])[], { delimiter }: Dialect): boolean {
  return (
    delimiter !== ':' &&
    rows.length > 2 &&
    rows.every((cells) => cells.length > 2 && !cells.slice(1).some((cell) => /^\s\S/.test(cell)))
  );
}

/** Spreadsheets and hands leave out the tabs behind the last filled cell of a row; a text has no tab in each of its lines. */
function lacksLastCells({ rows, columns, evenness }: Pick<Tried, 'rows' | 'columns' | 'evenness'>): boolean {
  return (
    evenness >= MIN_EVEN &&
    columns > 2 &&
    rows[0]?.length === columns &&
    rows.every(({ length }) => length > 1 && length <= columns)
  );
}

/** Rows that are cut or hold the delimiter within a name make no prose of a table whose first row is the names of fields and nothing else. */
function hasFieldNames({ rows, columns, evenness }: Pick<Tried, 'rows' | 'columns' | 'evenness'>): boolean {
  const [first = []] = rows;
  return evenness >= MIN_EVEN && first.length === columns && columns > 1 && first.every(isFieldName);
}

function isPadded(cell: string): boolean {
  return cell === '' || cell.startsWith(' ');
}

type Tried = {
  readonly dialect: Dialect;
  readonly rows: readonly (readonly string[])[];
  readonly comments: readonly string[];
  readonly columns: number;
  readonly evenness: number;
};

function isBetter(tried: Tried, best: Tried): boolean {
  const isEven = tried.evenness >= EVEN;
  if (isEven !== best.evenness >= EVEN) return isEven;
  if (isEven && tried.columns === best.columns) return hasSpacedCommas(best) && !hasSpacedCommas(tried);
  return isEven ? tried.columns > best.columns : tried.evenness > best.evenness;
}

/** A comma within names has a space behind it: “Haddad, Rima|Okoye, Chidi”. */
function hasSpacedCommas({ dialect, rows }: Tried): boolean {
  return (
    dialect.delimiter === ',' && rows.every((cells) => cells.slice(1).every((cell) => cell.startsWith(' ')))
  );
}

/** Some programs put each row into quotation marks as a whole: then there is one cell in each, with the delimiter in it. */
function tryWrapped(text: string, dialect: Dialect): Tried | null {
  const tried = tryDelimiter(text, dialect);
  if (tried !== null || !text.trimStart().startsWith('"')) return tried;
  const wrapped = tryDelimiter(text, { ...dialect, isWrapped: true });
  return wrapped && wrapped.rows.length > 1 && wrapped.evenness >= EVEN ? wrapped : null;
}

function tryDelimiter(text: string, dialect: Dialect): Tried | null {
  const rows: string[][] = [];
  const comments: string[] = [];
  const isCut = text.length > 8_000;
  const whole = isCut ? text.slice(0, text.lastIndexOf('\n') + 1) || text : text;
  parseRows([whole], dialect, {
    onRow: (cells) => {
      if (rows.length < ROWS) rows.push(cells);
    },
    onComment: (comment) => comments.push(comment),
    onBadQuote: () => {},
  });
  // What stands above a table parts as it will.
  const { count: titles } = findTitleRows(rows);
  const [all, below] = [countCells(rows), countCells(rows.slice(titles))];
  const best = below.evenness > all.evenness ? below : all;
  return best.columns < 2 ? null : { dialect, rows, comments, ...best };
}

/** Returns how many cells most rows have, and the share of the rows that have so many. */
function countCells(rows: readonly (readonly string[])[]): Pick<Tried, 'columns' | 'evenness'> {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || b - a);
  return { columns: most?.[0] ?? 0, evenness: (most?.[1] ?? 0) / rows.length };
}

/** Files of networks often name their columns in the last comment before the first row. */
function toCommentHeader(
  comment: string | undefined,
  { delimiter, comment: mark }: Dialect,
  columns: number,
) {
  if (comment === undefined || mark === null || isKindOfGraph(comment)) return null;
  const cells = comment
    .slice(mark.length)
    .trim()
    .split(delimiter === ' ' ? /\s+/ : delimiter);
  const names = cells.map((cell) => cell.trim());
  if (names.includes('')) return null;
  // A list within the last cell may have the delimiter in it.
  const isShort = delimiter !== ' ' && names.length > 1 && names.length < columns && areFieldNames(names);
  return names.length === columns || isShort ? names : null;
}

/** “# Undirected graph”, alone: it says what the pairs are, and not what their columns are called. */
function isKindOfGraph(comment: string): boolean {
  return /^[#%/]+\s*(?:un)?directed (?:graph|network)s?\.?\s*$/i.test(comment);
}

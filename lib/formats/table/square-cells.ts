import { LIMITS } from '@/lib/network/limits';
import { list } from '@/lib/vocabulary/word-list';
import { TooLargeError } from '../create-table';
import { foldName } from '../guess/fold-name';
import { toPartialDate } from '../import/read-date';
import type { MatrixCell } from '../matrix-ties';
import type { Square } from './find-square';

/** What a cell says that is no tie: nothing, or that nothing is known. */
export const NOTHING: ReadonlySet<string> = new Set([
  '',
  '.',
  '..',
  '...',
  '…',
  '-',
  '–',
  '—',
  'na',
  'n/a',
  'nan',
  'null',
  'none',
  ...['inf', '+inf', '-inf', 'infinity', '∞'],
]);
export const MARKS: ReadonlySet<string> = new Set(['x', 'х', '✓', '✔', '✗', '•', '●', 'yes', 'true']);
export const NUMBER = /^[+\-−]?(\d+([.,]\d+)?|[.,]\d+)([eE][+-]?\d+)?$/;

/** A cell that ties the actor of its row to that of its column. `written`: its number, its word or its date; `remark`: what stands beside a date. */
export type WrittenCell = MatrixCell & { readonly written: string; readonly remark?: string };

/** The cells of a square that tie, by what they hold: numbers and marks, signs such as + and −, dates or words. */
export type SquareCells = {
  readonly sort: 'numbers' | 'signs' | 'dates' | 'words';
  readonly cells: readonly WrittenCell[];
  /** How many cells say that nothing is known, or that there is nothing. */
  readonly open: ReadonlyMap<string, number>;
};

const YES = new Set(list('ja, oui, si, sí, sim, да, так, evet, نعم, כן, tak, y'));
const NO = new Set(list('no, false, nein, non, não, nao, нет, ні, hayır, hayir, لا, לא, nie, n'));
const SIGN = /^(\+{1,3}|[-−–—]{1,3}|0|\?|\.|)$/;
const MAX_WORD = 40;
/** More different words are remarks, and no sorts of ties. */
const MAX_WORDS = 12;

/** Returns what ties in the cells of a square; null where they hold neither numbers, marks, signs nor words, or nothing at all. */
export function readSquare(square: Square): SquareCells | null {
  const isEdge = hasOneDiagonal(square);
  const read = (row: number, column: number) => (isEdge && row === column ? '' : square.cell(row, column));
  const texts = listTexts(square, read);
  const found =
    readNumbers(square, read, texts) ??
    readSigns(square, read, texts) ??
    readDates(square, read, texts) ??
    readWords(square, read, texts);
  return found && found.cells.length > 0 ? found : null;
}

type Read = (row: number, column: number) => string;

/** Returns whether a sign stands in each cell of the diagonal, or in none: “x”, “–”, “\”, “■”. Numbers there may count something. */
function hasOneDiagonal({ names, cell, isNamed }: Square): boolean {
  const texts = new Set(names.map((_, index) => cell(index, index)).filter((text) => text !== ''));
  return isNamed && texts.size === 1 && [...texts].every((text) => !NUMBER.test(text));
}

/** Returns the different texts of a square, and how often each stands there. */
function listTexts({ names }: Square, read: Read): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (let row = 0; row < names.length; row += 1)
    for (let column = 0; column < names.length; column += 1)
      texts.set(read(row, column), (texts.get(read(row, column)) ?? 0) + 1);
  return texts;
}

/** Returns the cells of which `toValue` makes a number that is not nought. */
function listCells(
  { names }: Square,
  read: Read,
  toCell: (text: string) => { readonly value: number; readonly written: string } | null,
): readonly WrittenCell[] {
  const cells: WrittenCell[] = [];
  for (let row = 0; row < names.length; row += 1) {
    for (let column = 0; column < names.length; column += 1) {
      const found = toCell(read(row, column));
      if (!found || found.value === 0) continue;
      cells.push({ row, column, ...found });
      if (cells.length > 2 * LIMITS.relationships) throw new TooLargeError('The matrix holds too many ties.');
    }
  }
  return cells;
}

function isMark(text: string): boolean {
  return MARKS.has(text.toLowerCase()) || YES.has(text.toLowerCase());
}

function isNo(text: string): boolean {
  return NO.has(text.toLowerCase());
}

function readNumbers(square: Square, read: Read, texts: ReadonlyMap<string, number>): SquareCells | null {
  const all = [...texts.keys()];
  // SIENA writes 9 where nobody knows whether there is a tie.
  const hasCode = all.length > 2 && all.every((text) => ['', '0', '1', '9'].includes(text));
  const hasPlus = all.includes('+');
  const isEmpty = (text: string) =>
    NOTHING.has(text.toLowerCase()) || text === '?' || isNo(text) || (hasCode && text === '9');
  const isPlus = (text: string) => hasPlus && text === '+';
  const isRead = (text: string) => isEmpty(text) || isMark(text) || NUMBER.test(text) || isPlus(text);
  // Beside “+” a dash says something else than nothing.
  if (!all.every(isRead) || (hasPlus && all.some((text) => /^[-−–—]$/.test(text)))) return null;
  const cells = listCells(square, read, (text) => {
    if (isEmpty(text) || !isRead(text)) return null;
    const written = isMark(text) || isPlus(text) ? '1' : text.replace('−', '-').replace(',', '.');
    return { value: Number(written), written };
  });
  return { sort: 'numbers', cells, open: pick(texts, ['?', 'inf', 'Inf', '∞']) };
}

function readSigns(square: Square, read: Read, texts: ReadonlyMap<string, number>): SquareCells | null {
  const all = [...texts.keys()];
  if (!all.some((text) => text.startsWith('+')) || !all.every((text) => SIGN.test(text))) return null;
  const cells = listCells(square, read, (text) => {
    if (/^[.?0]?$/.test(text)) return null;
    const value = (text.startsWith('+') ? 1 : -1) * text.length;
    return { value, written: String(value) };
  });
  return { sort: 'signs', cells, open: pick(texts, ['?', '0']) };
}

const DAY = /\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?|(?<!\d)\d{4}(?!\d)/;
const MAX_DATES = 400;

/** Each of the dates in a cell is a tie of its own: “12.03.2014; 15.05.2014”, “cancelled 01.06.2014”. */
function readDates(square: Square, read: Read, texts: ReadonlyMap<string, number>): SquareCells | null {
  const isEmpty = (text: string) => NOTHING.has(text.toLowerCase()) || text === '?';
  const told = [...texts.keys()].filter((text) => !isEmpty(text));
  const dates = new Map(told.map((text) => [text, toDates(text)]));
  if (!square.isNamed || told.length === 0 || [...dates.values()].some((found) => found === null))
    return null;
  const places = new Map(told.map((text, index) => [text, index + 1]));
  const cells = listCells(square, read, (text) =>
    isEmpty(text) ? null : { value: places.get(text) ?? 0, written: text },
  );
  const parted = cells.flatMap((cell) =>
    (dates.get(cell.written) ?? []).map((date) => ({ ...cell, ...date })),
  );
  return { sort: 'dates', cells: parted, open: pick(texts, ['?']) };
}

/** Returns the dates of a cell, each with the words beside it; null where a part of the cell has none. */
function toDates(text: string): readonly { readonly written: string; readonly remark: string }[] | null {
  if (text.length > MAX_DATES || !/\d/.test(text)) return null;
  const parts = text.split(/\s*[;\n]\s*|,\s+(?=\d)/).filter((part) => part !== '');
  const found = parts.map((part) => {
    if (toPartialDate(part, 'day first') !== null) return { written: part, remark: '' };
    const date = DAY.exec(part)?.[0] ?? '';
    if (toPartialDate(date, 'day first') === null) return null;
    return { written: date, remark: part.replace(date, '').trim() };
  });
  return found.every((date) => date !== null) ? found : null;
}

function readWords(square: Square, read: Read, texts: ReadonlyMap<string, number>): SquareCells | null {
  const isEmpty = (text: string) => NOTHING.has(text.toLowerCase()) || text === '?' || text === '0';
  const words = [...texts.keys()].filter((text) => !isEmpty(text));
  const filled = words.reduce((sum, word) => sum + (texts.get(word) ?? 0), 0);
  const isWord = (text: string) => text.length <= MAX_WORD && /\p{L}/u.test(text) && !/\d/.test(text);
  // Names in cells are whom something belongs to, and no sorts of ties.
  const areNames = words.some((word) => square.names.includes(word));
  const isRepeated = words.length <= 3 || filled >= 2 * words.length;
  if (!square.isNamed || areNames || words.length > MAX_WORDS || !isRepeated || !words.every(isWord))
    return null;
  const places = new Map(words.map((word) => foldName(word)).map((word, index) => [word, index + 1]));
  const cells = listCells(square, read, (text) =>
    isEmpty(text) ? null : { value: places.get(foldName(text)) ?? 0, written: text },
  );
  return { sort: 'words', cells, open: pick(texts, ['?', '0']) };
}

function pick(texts: ReadonlyMap<string, number>, wanted: readonly string[]): ReadonlyMap<string, number> {
  return new Map(wanted.flatMap((text) => (texts.has(text) ? [[text, texts.get(text) ?? 0] as const] : [])));
}

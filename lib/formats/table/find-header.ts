import { ACTOR_WORDS, TIE_WORDS } from '../guess/column-words';
import { END_WORDS } from '../guess/end-words';
import { foldName } from '../guess/fold-name';
import { guessType } from '../guess/guess-value';
import { toPartialDate } from '../import/read-date';
import type { Guess } from '../question';
import { findOwnTable } from './own-columns';
import { areConsecutive, haveYears } from './year-columns';

/** Why the first row of a table is taken for names of columns, or for none. */
export type HeaderGuess = Pick<Guess, 'reason' | 'confidence'>;

/** The names of columns, and why they are taken for such. */
export type Header = { readonly names: readonly string[]; readonly guess: HeaderGuess };

/** Of a row that is none. */
export const NO_HEADER: HeaderGuess = { reason: 'It looks like the rows below it.', confidence: 'likely' };

const WORDS = 'Its words are names of fields.';

const NUMBER = /^[+-]?[\d.,\s]*\d[\d.,\s%]*(e[+-]?\d+)?$/i;
const KNOWN_WORDS: ReadonlySet<string> = new Set(
  [...Object.values(ACTOR_WORDS).flat(), ...Object.values(TIE_WORDS).flat(), ...END_WORDS.flat(), 'weight']
    .map(foldName)
    // A word of many sentences, which are no tables.
    .filter((word) => word !== 'what'),
);

/**
 * Returns the names of columns when the first row has them, or null when it is a row like any other: by words that stand for fields,
 * by numbers below words, and else because names do not stand again below. `columns`: how many cells most rows have.
 * `arePlaced`: each cell stands in its own column, as in a spreadsheet, so that a name that is missing is that of the last.
 */
export function findHeader(
  rows: readonly (readonly string[])[],
  columns: number,
  arePlaced = false,
): Header | null {
  const [first, ...others] = rows;
  if (!first) return null;
  const names = !arePlaced && hasRowNames(rows, columns) ? ['', ...first] : first;
  const known = first.filter((cell) => KNOWN_WORDS.has(foldName(cell)));
  const isRepeated = others.some((cells) => isAgain(cells, first));
  const areEnds = !isRepeated && areEndNames(first);
  const isSure = findOwnTable(first) !== null || known.filter((word) => word.length > 1).length > 1;
  if (isSure) return { names, guess: { reason: WORDS, confidence: 'sure' } };
  if ((known.length > 0 || areEnds) && !isRepeated)
    return { names, guess: { reason: WORDS, confidence: 'likely' } };
  if (isGenerated(first, others))
    return { names, guess: { reason: 'Its words are the names that R gives.', confidence: 'likely' } };
  const isNumbered = first.length >= MIN_NUMBERED && isCounting(others);
  const isBeside = first[0]?.trim() === '' && first.length > 1 && areMeasured(others);
  const isBlank = (cell: string, column: number) =>
    cell.trim() === '' && (column > 0 || !(isNumbered || isBeside));
  if (areYears(first, others))
    return {
      names,
      guess: { reason: 'It names years, and no years stand below them.', confidence: 'likely' },
    };
  if (areItems(first, others))
    return { names, guess: { reason: 'Its numbers stand above codes of one sign.', confidence: 'likely' } };
  if (isRepeated || first.some((cell, column) => NUMBER.test(cell.trim()) || isBlank(cell, column)))
    return null;
  if (first.some((cell, column) => isOfColumn(cell, others, column))) return null;
  if (first[0]?.trim() === '' && isNumbered)
    return {
      names,
      guess: { reason: 'It names all columns but that of the numbers of rows.', confidence: 'likely' },
    };
  const isAboveNumbers = first.some(
    (_, column) => others.length > 0 && others.every((cells) => isMeasure(cells[column]?.trim() ?? '')),
  );
  if (isAboveNumbers)
    return { names, guess: { reason: 'Its words stand above numbers or dates.', confidence: 'likely' } };
  if (new Set(first).size < first.length) return null;
  return { names, guess: { reason: 'Nothing but its place says so.', confidence: 'unsure' } };
}

/** Two names that are one but for the words of two ends, such as “from_username” and “to_username”, name columns. */
function areEndNames(first: readonly string[]): boolean {
  const names = new Set(first.map(foldName));
  return [...names].some((name) => {
    const words = name.split(' ');
    return words.some((word, at) =>
      OTHER_ENDS.get(word)?.some((end) => names.has(words.with(at, end).join(' '))),
    );
  });
}

/** The words that stand for the second end beside each that stands for the first. */
const OTHER_ENDS = new Map<string, readonly string[]>();
for (const [one, other] of END_WORDS)
  if (one.length > 1)
    OTHER_ENDS.set(foldName(one), [...(OTHER_ENDS.get(foldName(one)) ?? []), foldName(other)]);

const MIN_NUMBERED = 3;

/** Beside each name, of which none comes again, stand numbers alone. */
function areMeasured(rows: readonly (readonly string[])[]): boolean {
  const names = rows.map(([cell = '']) => cell.trim());
  return (
    rows.length > 1 &&
    new Set(names).size === names.length &&
    names.every((name) => /\p{L}/u.test(name)) &&
    rows.every((cells) => cells.length > 1 && cells.slice(1).every((cell) => NUMBER.test(cell.trim())))
  );
}

/** Years above a table are names of its columns where nothing below them is a year. */
function areYears(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  if ((!haveYears(first) && !areConsecutive(first)) || others.length === 0) return false;
  const isYear = (cell: string | undefined) => /^(1[5-9]|20)\d\d$/.test(cell?.trim() ?? '');
  const words = first.filter((cell) => !isYear(cell));
  if (words.some((cell) => cell.trim() === '' || NUMBER.test(cell.trim()))) return false;
  return others.every((cells) => first.every((cell, column) => !isYear(cell) || !isYear(cells[column])));
}

/** Above marks and codes of one sign, such as those of votes, longer numbers behind a word are what they are about. */
function areItems(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  const [word = '', ...items] = first.map((cell) => cell.trim());
  if (!/^\p{L}/u.test(word) || items.length < MIN_NUMBERED || others.length < MIN_NUMBERED) return false;
  if (new Set(items).size < items.length || !items.every((item) => /^\d{3,12}$/.test(item))) return false;
  return others.every((cells) => cells.slice(1).every((cell) => /^(-?\d|\p{L}|[+-])?$/u.test(cell.trim())));
}

/** The numbers of rows often stand in a column without a name; from 0 on some may be left out. */
function isCounting(rows: readonly (readonly string[])[]): boolean {
  const numbers = rows.map(([cell = '']) => cell.trim().replace(/\.$/, '')).filter((cell) => cell !== '');
  const isNext = (cell: string, index: number) =>
    /^\d{1,9}$/.test(cell) && (index === 0 || Number(cell) > Number(numbers[index - 1]));
  const areFromOne = numbers.every((cell, index) => cell === String(index + 1));
  return numbers.length > 1 && (areFromOne || (numbers[0] === '0' && numbers.every(isNext)));
}

/** Returns whether a word is what columns are called. */
export function isFieldName(word: string): boolean {
  return word.length > 1 && KNOWN_WORDS.has(foldName(word));
}

/** Returns whether one of some words is what columns are called. */
export function areFieldNames(words: readonly string[]): boolean {
  return words.some(isFieldName);
}

/** R calls columns without a name V1, V2 … or X1, X2 …, and numbers the rows beside them in a column that has no name. */
function isGenerated(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  const [corner = '', ...rest] = first;
  const isCount =
    corner.trim() === '' && others.length > 0 && others.every(([cell], row) => cell === String(row + 1));
  const named = corner.trim() === '' ? rest : first;
  const areGiven = named.length > 1 && named.every((cell) => /^[VX]\d+$/.test(cell.trim()));
  return areGiven || (isCount && named.every((cell) => cell.trim() !== '' && !NUMBER.test(cell.trim())));
}

function isMeasure(cell: string): boolean {
  return NUMBER.test(cell) || isDay(cell);
}

function isDay(cell: string): boolean {
  return /\d/.test(cell) && toPartialDate(cell, 'day first') !== null;
}

/** Returns whether a cell of the first row is a date above dates, or a word for a type of ties above such words. */
function isOfColumn(cell: string, others: readonly (readonly string[])[], column: number): boolean {
  const below = others.map((cells) => cells[column]?.trim() ?? '').filter((each) => each !== '');
  if (below.length === 0) return false;
  if (isDay(cell)) return below.some(isDay);
  return (
    guessType(cell) !== null && below.filter((each) => guessType(each) !== null).length * 2 > below.length
  );
}

/** R writes the names of rows, each once, in a column that has no name, nor a place in the header. Where but some rows are longer than it, they have a cell too many. */
function hasRowNames([first, ...others]: readonly (readonly string[])[], columns: number): boolean {
  if (first?.length !== columns - 1 || others.length === 0) return false;
  const names = others.map(([name = '']) => name);
  return others.every(({ length }) => length === columns) && new Set(names).size === names.length;
}

/** A name of a column does not stand again below it; the ends of ties stand again, in either of the first two columns. */
function isAgain(cells: readonly string[], first: readonly string[]): boolean {
  const isEnd = (cell: string | undefined) =>
    cell !== undefined && cell !== '' && first.slice(0, 2).includes(cell);
  return (
    isEnd(cells[0]) || isEnd(cells[1]) || cells.some((cell, column) => cell !== '' && cell === first[column])
  );
}

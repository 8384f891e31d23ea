import { isPartialDate } from '@/lib/network/partial-date';
import type { Guess, ImportTable, TieField } from '../import-tables';
import { TIE_WORDS } from './column-words';
import { findColumn } from './find-column';
import { foldName } from './fold-name';
import { type ColumnGuess, guessColumns } from './guess-columns';
import { guessEnds } from './guess-ends';
import { guessType, toSign } from './guess-value';
import { listValues } from './list-values';

/** What columns are called that have no name (`nameColumns`). */
const NAMELESS = /^Column \d+$/;

/** So many of the different values must be words for types: others may be of the file's own. */
const MOST = 0.5;

/** More different values than this are no types but words of their own for each tie. */
const MAX_TYPES = 200;
/** Wider tables have many columns of numbers, and any of them may cross nought. */
const MAX_SIGNED = 8;
const NO_VALUES = { values: new Map<string, number>(), isWhole: true };
const DIRECTIONS: ReadonlySet<string> = new Set([
  'directed',
  'undirected',
  'mutual',
  'both',
  'bidirectional',
]);

/**
 * Returns which columns of ties fill which fields: the ends together, whether ties are directed, then all others by their names, or
 * by their values where they have none, and the type by signs when nothing else tells it. What `known` says stands.
 */
export function guessTieColumns(
  table: ImportTable,
  known: ReadonlyMap<string, TieField>,
): ColumnGuess<TieField> {
  const ends = known.size > 0 ? { columns: known, guesses: [] } : guessEnds(table);
  const isDirectedKnown = [...known.values()].includes('directed');
  const directed = isDirectedKnown ? null : findDirectedColumn(table, ends.columns);
  const taken = new Map(ends.columns);
  if (directed !== null) taken.set(directed, 'directed');
  const named = guessColumns<TieField>(table, 'tieColumns', TIE_WORDS, taken);
  const nameless = guessNameless(table, named.columns);
  const rest = { columns: new Map([...named.columns, ...nameless.columns]) };
  const guesses: Guess[] = [...ends.guesses, ...named.guesses, ...nameless.guesses];
  if (directed !== null) {
    const reason = 'Its values say which ties are directed.';
    guesses.push({ part: 'tieColumns', name: directed, to: 'directed', reason, confidence: 'sure' });
  }
  const wordy = findWordyType(table, rest.columns);
  if (wordy !== null) {
    const reason = 'It has too many different values for types.';
    const all = guesses.map((guess) =>
      guess.name === wordy ? { ...guess, to: 'attribute', reason, confidence: 'unsure' as const } : guess,
    );
    return { columns: new Map([...rest.columns, [wordy, 'attribute']]), guesses: all };
  }
  const weight = [...rest.columns.values()].includes('type') ? null : findSignedColumn(table, rest.columns);
  if (weight === null) return { columns: rest.columns, guesses };
  const reason = 'Its numbers stand on both sides of nought, as signs of friends and foes do.';
  guesses.push({ part: 'tieColumns', name: weight, to: 'type', reason, confidence: 'unsure' });
  return { columns: new Map([...rest.columns, [weight, 'type']]), guesses };
}

/** Gephi's “Type” says whether an edge is directed, and nothing of what it means. */
function findDirectedColumn(table: ImportTable, taken: ReadonlyMap<string, TieField>): string | null {
  for (const [column, { name }] of table.columns.entries()) {
    if (taken.has(name) || !['type', 'directed', 'direction', 'edge type'].includes(foldName(name))) continue;
    const { values, isWhole } = listValues(table, column);
    if (isWhole && values.size > 0 && [...values.keys()].every((value) => DIRECTIONS.has(foldName(value))))
      return name;
  }
  return null;
}

/** A column called “label” may hold a sentence for each tie. */
function findWordyType(table: ImportTable, columns: ReadonlyMap<string, TieField>): string | null {
  const column = findColumn(table, columns, 'type');
  const { values, isWhole } = column < 0 ? NO_VALUES : listValues(table, column);
  return isWhole && values.size <= MAX_TYPES ? null : (table.columns[column]?.name ?? null);
}

function findSignedColumn(table: ImportTable, taken: ReadonlyMap<string, TieField>): string | null {
  if (table.columns.length > MAX_SIGNED) return null;
  for (const [column, { name }] of table.columns.entries()) {
    if (taken.has(name)) continue;
    const { values, isWhole } = listValues(table, column);
    const signs = new Set([...values.keys()].map(toSign));
    if (isWhole && !signs.has(null) && signs.has(1) && signs.has(-1)) return name;
  }
  return null;
}

/**
 * Returns which columns without a name hold the type and the day of ties, told by their values alone. A field that `taken` has filled
 * already is left alone.
 */
function guessNameless(table: ImportTable, taken: ReadonlyMap<string, TieField>): ColumnGuess<TieField> {
  const columns = new Map<string, TieField>();
  const guesses: Guess[] = [];
  const filled = new Set(taken.values());
  for (const [column, { name }] of table.columns.entries()) {
    if (!NAMELESS.test(name) || taken.has(name)) continue;
    const found = findField([...listValues(table, column).values.keys()]);
    if (!found || filled.has(found.to)) continue;
    columns.set(name, found.to);
    filled.add(found.to);
    guesses.push({ part: 'tieColumns', name, ...found, confidence: 'unsure' });
  }
  return { columns, guesses };
}

function findField(values: readonly string[]): { readonly to: TieField; readonly reason: string } | null {
  if (values.length === 0) return null;
  const words = values.filter((value) => guessType(value) !== null);
  if (words.length > MOST * values.length)
    return { to: 'type', reason: 'Its values are words for types of ties.' };
  // Four digits alone may be any number.
  const areDays = values.every((value) => value.includes('-') && isPartialDate(value));
  return areDays ? { to: 'date', reason: 'Its values are days or months.' } : null;
}

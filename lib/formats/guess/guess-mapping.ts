import type { WrittenType } from '@/lib/network/own-type';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { ActorField, Draft, DraftTable, Guess, Mapping, TieField } from '../draft';
import { ACTOR_WORDS, PERSON_WORDS, TIE_WORDS } from './column-words';
import { foldName } from './fold-name';
import { type ColumnGuess, guessColumns } from './guess-columns';
import { guessEnds } from './guess-ends';
import { guessKind, guessSign, guessType, toSign, type ValueGuess } from './guess-value';
import { listValues } from './list-values';

/**
 * The type that ties get when nothing says more: they tie, and nobody can say that messages pass. Of the families contact is the
 * nearest: membership would put actors on sides.
 */
export const PLAIN_TIE: WrittenType = {
  id: 'tie',
  label: 'is tied to',
  plural: 'Ties',
  symmetric: false,
  family: 'contact',
  carriesMessages: false,
};

/** More different values than this are no types but words of their own for each tie. */
const MOST_TYPES = 200;
/** Wider tables have many columns of numbers, and any of them may cross nought. */
const MOST_SIGNED = 8;
const NO_VALUES = { values: new Map<string, number>(), isWhole: true };
const DIRECTIONS: ReadonlySet<string> = new Set([
  'directed',
  'undirected',
  'mutual',
  'both',
  'bidirectional',
]);

/** What a format itself says of columns, by name: it is no guess. */
export type KnownColumns = {
  readonly actors: ReadonlyMap<string, ActorField>;
  readonly ties: ReadonlyMap<string, TieField>;
};

/**
 * Answers what columns and values of a draft most likely mean, by names and synonyms of several tools and languages, and for
 * each guess why. What no name tells is kept as an attribute; what `known` says stands.
 */
export function guessMapping(
  draft: Draft,
  known: KnownColumns = { actors: new Map(), ties: new Map() },
): {
  readonly mapping: Mapping;
  readonly guesses: readonly Guess[];
} {
  const actors = draft.actors
    ? guessColumns<ActorField>(draft.actors, 'actorColumns', ACTOR_WORDS, known.actors)
    : NOTHING;
  const ties = draft.ties ? guessTieColumns(draft.ties, known.ties) : NOTHING;
  const kinds = guessValues('kinds', listKindValues(draft, actors.columns, ties.columns), guessKind);
  const isOneWay = draft.ties ? hasNoReturn(draft.ties, ties.columns) : true;
  const typeValues = listColumnValues(draft.ties, ties.columns, 'type');
  const types = guessValues('types', typeValues, createTypeGuess(typeValues, isOneWay));
  const otherKind = guessOtherKind(draft.actors);
  return {
    mapping: {
      actorColumns: toRecord(draft.actors, actors.columns),
      tieColumns: toRecord(draft.ties, ties.columns),
      kinds: kinds.values,
      otherKind: otherKind.to,
      types: types.values,
      otherType: PLAIN_TIE.id,
      newTypes: [{ ...PLAIN_TIE, symmetric: isOneWay && isUndirected(draft.ties, ties.columns) }],
      sameActors: [],
      aggregate: 'none',
    },
    guesses: [
      ...actors.guesses,
      ...ties.guesses,
      ...kinds.guesses,
      ...types.guesses,
      toGuess('otherKind', '', otherKind),
    ],
  };
}

/** A column of numbers is one of signs only when they stand on both sides of nought: else they may be anything. */
function createTypeGuess(values: readonly string[], isOneWay: boolean) {
  const signs = new Set(values.map(toSign));
  const isSigned = signs.has(1) && signs.has(-1);
  return (value: string) => guessType(value) ?? (isSigned ? guessSign(value, isOneWay) : null);
}

const NOTHING = { columns: new Map<string, never>(), guesses: [] };

function guessTieColumns(table: DraftTable, known: ReadonlyMap<string, TieField>): ColumnGuess<TieField> {
  const ends = known.size > 0 ? { columns: known, guesses: [] } : guessEnds(table);
  const isDirectedKnown = [...known.values()].includes('directed');
  const directed = isDirectedKnown ? null : findDirectedColumn(table, ends.columns);
  const taken = new Map(ends.columns);
  if (directed !== null) taken.set(directed, 'directed');
  const rest = guessColumns<TieField>(table, 'tieColumns', TIE_WORDS, taken);
  const guesses: Guess[] = [...ends.guesses, ...rest.guesses];
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
function findDirectedColumn(table: DraftTable, taken: ReadonlyMap<string, TieField>): string | null {
  for (const [column, { name }] of table.columns.entries()) {
    if (taken.has(name) || !['type', 'directed', 'direction', 'edge type'].includes(foldName(name))) continue;
    const { values, isWhole } = listValues(table, column);
    if (isWhole && values.size > 0 && [...values.keys()].every((value) => DIRECTIONS.has(foldName(value))))
      return name;
  }
  return null;
}

/** A column called “label” may hold a sentence for each tie. */
function findWordyType(table: DraftTable, columns: ReadonlyMap<string, TieField>): string | null {
  const column = findColumn(table, columns, 'type');
  const { values, isWhole } = column < 0 ? NO_VALUES : listValues(table, column);
  return isWhole && values.size <= MOST_TYPES ? null : (table.columns[column]?.name ?? null);
}

function findSignedColumn(table: DraftTable, taken: ReadonlyMap<string, TieField>): string | null {
  if (table.columns.length > MOST_SIGNED) return null;
  for (const [column, { name }] of table.columns.entries()) {
    if (taken.has(name)) continue;
    const { values, isWhole } = listValues(table, column);
    const signs = new Set([...values.keys()].map(toSign));
    if (isWhole && !signs.has(null) && signs.has(1) && signs.has(-1)) return name;
  }
  return null;
}

function isUndirected(table: DraftTable | null, columns: ReadonlyMap<string, TieField>): boolean {
  const values = listColumnValues(table, columns, 'directed');
  return (
    values.length > 0 &&
    values.every((value) => /^(undirected|mutual|both|bidirectional|false|0|no)$/i.test(value))
  );
}

/** Answers whether no pair is tied both ways: then a tie without a word of direction may as well read both ways. */
function hasNoReturn(table: DraftTable, columns: ReadonlyMap<string, TieField>): boolean {
  const source = findColumn(table, columns, 'source');
  const target = findColumn(table, columns, 'target');
  if (source < 0 || target < 0) return true;
  const seen = new Set<string>();
  for (let row = 0; row < table.rows; row += 1) {
    const from = table.cell(row, source);
    const to = table.cell(row, target);
    if (seen.has(`${to}\n${from}`)) return false;
    // A hundred thousand pairs without a return say enough.
    if (seen.size < 100_000) seen.add(`${from}\n${to}`);
  }
  return true;
}

function listKindValues(
  draft: Draft,
  actors: ReadonlyMap<string, ActorField>,
  ties: ReadonlyMap<string, TieField>,
): readonly string[] {
  const own = listColumnValues(draft.actors, actors, 'kind');
  const ends = (['sourceKind', 'targetKind', 'thirdKind'] as const).flatMap((field) =>
    listColumnValues(draft.ties, ties, field),
  );
  return [...new Set([...own, ...ends])];
}

function listColumnValues<Field extends string>(
  table: DraftTable | null,
  columns: ReadonlyMap<string, Field>,
  field: Field,
): readonly string[] {
  const column = table ? findColumn(table, columns, field) : -1;
  return table && column >= 0 ? [...listValues(table, column).values.keys()] : [];
}

function findColumn<Field extends string>(
  table: DraftTable,
  columns: ReadonlyMap<string, Field>,
  field: Field,
): number {
  return table.columns.findIndex(({ name }) => columns.get(name) === field);
}

function guessValues<T extends string>(
  part: 'kinds' | 'types',
  values: readonly string[],
  guess: (value: string) => ValueGuess<T> | null,
): { readonly values: Readonly<Record<string, T>>; readonly guesses: readonly Guess[] } {
  const found = values.flatMap((value) => {
    const answer = guess(value);
    return answer ? [{ value, answer }] : [];
  });
  return {
    values: Object.fromEntries(found.map(({ value, answer }) => [value, answer.to])),
    guesses: found.map(({ value, answer }) => toGuess(part, value, answer)),
  };
}

function toGuess(part: Guess['part'], name: string, { to, reason, confidence }: ValueGuess<string>): Guess {
  return { part, name, to, reason, confidence };
}

function guessOtherKind(table: DraftTable | null): ValueGuess<ActorKindId> {
  const telling = table?.columns.find(({ name }) => PERSON_WORDS.has(foldName(name)));
  return telling
    ? { to: 'person', reason: `The column “${telling.name}” is about persons.`, confidence: 'likely' }
    : { to: 'group', reason: 'Nothing says what the actors are.', confidence: 'unsure' };
}

/** Every column has its field: what no guess told is kept as an attribute. */
function toRecord<Field extends string>(
  table: DraftTable | null,
  columns: ReadonlyMap<string, Field>,
): Readonly<Record<string, Field | 'attribute'>> {
  const fields = (table?.columns ?? []).map(
    ({ name }) => [name, columns.get(name) ?? ('attribute' as const)] as const,
  );
  return Object.fromEntries(fields);
}

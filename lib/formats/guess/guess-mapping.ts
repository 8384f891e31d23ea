import type { WrittenType } from '@/lib/network/own-type';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { readDirected } from '../import/tie-direction';
import type { ImportTable, ImportTables } from '../import-tables';
import type { ActorField, Mapping, TieField } from '../mapping';
import type { Guess } from '../question';
import { findBracketAliases } from './bracket-aliases';
import { type ColumnKinds, guessColumnKinds } from './column-kinds';
import { ACTOR_WORDS, PERSON_WORDS } from './column-words';
import { findEventCodes } from './event-codes';
import { findBlanks } from './find-blanks';
import { findColumn, listColumnValues } from './find-column';
import { findMediation, MEDIATION } from './find-mediation';
import { findMissing, type MissingFound } from './find-missing';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { guessActorNames, guessNodeNames } from './guess-actor-names';
import { guessColumns } from './guess-columns';
import { guessTieColumns } from './guess-tie-columns';
import { guessKindValue, guessSign, guessType, guessTypeName, toSign, type ValueGuess } from './guess-value';
import { findHeadedType } from './headed-type';
import { joinByValues } from './join-by-values';
import { findMissingTypes, isMissingCode } from './missing-codes';
import { profileColumns } from './profile-column';
import { areStateCodes } from './state-codes';
import { guessWordedKinds } from './worded-kinds';
import { findZeroRows } from './zero-rows';

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

/** What the mapping of a format says that leaves rows as they are, and has no headers to choose. */
export const BARE_MAPPING = {
  otherKind: 'group',
  otherType: PLAIN_TIE.id,
  sameActors: [],
  aggregate: 'none',
  headers: {},
} as const;

/** What a format itself says of columns, by name: it is no guess. */
export type KnownColumns = {
  readonly actors: ReadonlyMap<string, ActorField>;
  readonly ties: ReadonlyMap<string, TieField>;
};

/**
 * Returns what columns and values of a draft most likely mean, by names and synonyms of several tools and languages, and for
 * each guess why. What no name tells is kept as an attribute; what `known` says stands.
 */
export function guessMapping(
  draft: ImportTables,
  known: KnownColumns = { actors: new Map(), ties: new Map() },
): {
  readonly mapping: Mapping;
  readonly guesses: readonly Guess[];
} {
  const named = draft.actors
    ? guessColumns<ActorField>(draft.actors, 'actorColumns', ACTOR_WORDS, known.actors)
    : NOTHING;
  const isTable = known.actors.size === 0 && known.ties.size === 0;
  const plain = draft.ties ? guessTieColumns(draft.ties, known.ties) : NOTHING;
  const mediation = draft.ties && isTable ? findMediation(draft.ties, plain.columns) : null;
  const ties = mediation ?? plain;
  const joined =
    draft.actors && draft.ties && isTable
      ? joinByValues(draft.actors, draft.ties, named, ties.columns)
      : named;
  const actors = !draft.actors
    ? joined
    : !isTable
      ? guessWordedKinds(draft.actors, guessNodeNames(draft.actors, joined))
      : draft.ties
        ? guessActorNames(draft.actors, joined)
        : joined;
  const kinds = guessValues('kinds', listKindValues(draft, actors.columns, ties.columns), guessKindValue);
  const areUndirected = isUndirected(draft.ties, ties.columns);
  const { types, suggestions } = guessTypes(draft.ties, ties.columns, areUndirected);
  const missing = isTable ? guessMissing(draft, ties.columns) : null;
  const isOfStates = areStateCodes(draft.actors, draft.ties, { actors: actors.columns, ties: ties.columns });
  const otherKind = isOfStates ? STATES : guessOtherKind(draft.actors, kinds.values);
  const columnKinds = isTable && draft.ties ? guessColumnKinds(draft.ties, ties.columns) : NO_KINDS;
  const headed = draft.ties && isTable && !mediation ? findHeadedType(draft.ties, ties.columns) : null;
  const events = draft.ties && isTable && !mediation ? findEventCodes(draft.ties, ties.columns) : null;
  const told = events ? new Map(ties.columns).set(events.column, 'type') : ties.columns;
  const tieColumns = toRecord(draft.ties, told);
  const blanks = isTable && draft.ties ? findBlanks(draft.ties, tieColumns) : null;
  const mapping: Mapping = {
    actorColumns: toRecord(draft.actors, actors.columns),
    tieColumns,
    kinds: kinds.values,
    otherKind: otherKind.to,
    ...(Object.keys(columnKinds.kinds).length > 0 && { columnKinds: columnKinds.kinds }),
    types: events?.types ?? types.values,
    otherType: mediation ? MEDIATION : (headed?.id ?? PLAIN_TIE.id),
    newTypes: [
      ...(events?.newTypes ?? []),
      ...(headed?.type ? [headed.type] : []),
      { ...PLAIN_TIE, symmetric: areUndirected },
    ],
    sameActors: [],
    aggregate: 'none',
    headers: {},
    ...(missing && { names: 'folded', missing: missing.codes }),
    ...(blanks !== null && { blanks: [blanks] }),
    ...(isTable && hasZeros(draft.ties, tieColumns) && { zeros: 'no tie' as const }),
  };
  const aliases = isTable ? findBracketAliases(draft, mapping) : NO_ALIASES;
  return {
    mapping: { ...mapping, sameActors: aliases.sameActors },
    guesses: [
      ...actors.guesses,
      ...plain.guesses.filter(({ name }) => !mediation?.guesses.some((guess) => guess.name === name)),
      ...(mediation?.guesses ?? []),
      ...kinds.guesses,
      ...(headed ? [headed.guess] : []),
      ...(events?.guesses ?? types.guesses),
      ...(events ? [] : suggestions.guesses),
      ...(missing?.guesses ?? []),
      ...aliases.guesses,
      ...columnKinds.guesses,
      toGuess('otherKind', '', otherKind),
    ],
  };
}

/** Returns what the values of the column of types mean, and which types those suggest that mean none. */
function guessTypes(
  ties: ImportTable | null,
  columns: ReadonlyMap<string, TieField>,
  areUndirected: boolean,
) {
  // What is said of direction stands, though some pair may be listed both ways.
  const isOneWay = areUndirected || !ties || (!areDirected(ties, columns) && hasNoReturn(ties, columns));
  const written = listColumnValues(ties, columns, 'type');
  const noTypes = findMissingTypes(written);
  const values = written.filter((value) => !noTypes.has(foldSpaces(value)));
  return {
    types: guessValues('types', values, createTypeGuess(values, isOneWay)),
    suggestions: guessValues('typeSuggestions', values, suggestType),
  };
}

const NO_ALIASES = { sameActors: [], guesses: [] };
const NO_KINDS: ColumnKinds = { kinds: {}, guesses: [] };

/** A table of all pairs has zeros where there is no tie. */
function hasZeros(table: ImportTable | null, tieColumns: Mapping['tieColumns']): boolean {
  const fields = new Set(Object.values(tieColumns));
  const hasEnds = fields.has('source') && fields.has('target');
  return table !== null && hasEnds && findZeroRows(table, { tieColumns }) !== null;
}

/** Columns of ties in which actors are named. */
const NAME_FIELDS: ReadonlySet<TieField> = new Set([
  ...(['source', 'sourceName', 'target', 'targetName', 'third', 'thirdName', 'deniedBy'] as const),
]);

/** Returns which values of the columns in which actors are named stand for none. */
function guessMissing(draft: ImportTables, columns: ReadonlyMap<string, TieField>): MissingFound {
  if (!draft.ties) return { codes: [], guesses: [], hasNamibia: false };
  const named = draft.ties.columns.flatMap(({ name }, column) => {
    const field = columns.get(name);
    return field !== undefined && NAME_FIELDS.has(field) ? [column] : [];
  });
  // Where nothing tells the ends, any column of names may be one.
  const open = profileColumns(draft.ties).flatMap(({ sort, column }) => (sort === 'name' ? [column] : []));
  if (named.length === 0) return findMissing(draft.ties, open);
  const found = findMissing(draft.ties, named);
  // A person may say that others are the ends, in which other words stand for nobody.
  const { codes } = findMissing(
    draft.ties,
    open.filter((column) => !named.includes(column)),
  );
  const words = codes.filter((code) => isMissingCode(code) && code !== 'NA');
  return { ...found, codes: [...new Set([...found.codes, ...words])] };
}

/** Words for types elsewhere only suggest one: the word may say more than the type does. */
function suggestType(value: string): ValueGuess<string> | null {
  const guess = guessType(value);
  return guess?.confidence === 'likely' ? guess : null;
}

/** A column of numbers is one of signs only when they stand on both sides of nought: else they may be anything. */
function createTypeGuess(values: readonly string[], isOneWay: boolean) {
  const signs = new Set(values.map(toSign));
  const isSigned = signs.has(1) && signs.has(-1);
  return (value: string) => guessTypeName(value) ?? (isSigned ? guessSign(value, isOneWay) : null);
}

const NOTHING = { columns: new Map<string, never>(), guesses: [] };

function listKindValues(
  draft: ImportTables,
  actors: ReadonlyMap<string, ActorField>,
  ties: ReadonlyMap<string, TieField>,
): readonly string[] {
  const own = listColumnValues(draft.actors, actors, 'kind');
  const ends = (['sourceKind', 'targetKind', 'thirdKind'] as const).flatMap((field) =>
    listColumnValues(draft.ties, ties, field),
  );
  return [...new Set([...own, ...ends])];
}

function guessValues<T extends string>(
  part: 'kinds' | 'types' | 'typeSuggestions',
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

const STATES: ValueGuess<ActorKindId> = {
  ...{ to: 'state', reason: 'They are called by the codes of countries.', confidence: 'likely' },
};

/** So many of the rows must have what only persons have. */
const MOST_PERSONS = 0.75;

function guessOtherKind(table: ImportTable | null, kinds: Mapping['kinds']): ValueGuess<ActorKindId> {
  // Where some rows have no such value, they may be of others than persons.
  const isFull = (column: number) =>
    table !== null && (profileColumns(table)[column]?.filled ?? 0) >= MOST_PERSONS * table.rows;
  const telling = table?.columns.find(
    ({ name }, column) => PERSON_WORDS.has(foldName(name)) && isFull(column),
  );
  // Of two modes one is of what persons take part in.
  const isTwoMode = table?.columns.some(({ name }) => name === 'mode') === true;
  // Where a kind says who is a person, a row of another kind is none: films stand beside their actors.
  const areTold = Object.values(kinds).includes('person');
  return telling && !isTwoMode && !areTold
    ? { to: 'person', reason: `The column “${telling.name}” is about persons.`, confidence: 'likely' }
    : { to: 'group', reason: 'Nothing says what the actors are.', confidence: 'unsure' };
}

/** Every column has its field: what no guess told is kept as an attribute. */
function toRecord<Field extends string>(
  table: ImportTable | null,
  columns: ReadonlyMap<string, Field>,
): Readonly<Record<string, Field | 'attribute' | 'ignore'>> {
  const fields = (table?.columns ?? []).map(
    ({ name, isInner }) =>
      [name, isInner ? ('ignore' as const) : (columns.get(name) ?? ('attribute' as const))] as const,
  );
  return Object.fromEntries(fields);
}

/** Returns whether a column says of all ties that they have no direction. */
function isUndirected(table: ImportTable | null, columns: ReadonlyMap<string, TieField>): boolean {
  const values = listColumnValues(table, columns, 'directed');
  return values.length > 0 && values.every((value) => readDirected(value) === false);
}

/** Returns whether the ties say themselves that each has a direction, as arcs of a graph do. */
function areDirected(table: ImportTable, columns: ReadonlyMap<string, TieField>): boolean {
  const values = listColumnValues(table, columns, 'directed');
  return values.length > 0 && values.every((value) => readDirected(value) === true);
}

/** Returns whether no pair is tied both ways: then a tie without a word of direction may as well read both ways. */
function hasNoReturn(table: ImportTable, columns: ReadonlyMap<string, TieField>): boolean {
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

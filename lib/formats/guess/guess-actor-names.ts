import type { ImportTable } from '../import-tables';
import type { ActorField } from '../mapping';
import type { Guess } from '../question';
import type { ColumnGuess } from './guess-columns';
import { type ColumnProfile, profileColumns } from './profile-column';

/** The share of the rows that must have a name, and of the names that must be different. */
const MOST = 0.8;
const CODE = /^([\p{L}\d][\p{L}\d._:/-]{0,15}|[\da-f-]{17,64})$/u;
const REASON = 'Nothing but its values says so: each row has one of its own, and the ids are codes.';

/** Returns the columns of names that actors with ids may have where no word says which it is, the likeliest first. */
export function listUnnamed(
  table: ImportTable,
  columns: ReadonlyMap<string, ActorField>,
): readonly ColumnProfile[] {
  const fields = [...columns];
  const profiles = profileColumns(table);
  const id = profiles.find(({ name }) => columns.get(name) === 'id');
  if (
    !id ||
    fields.some(([, field]) => field === 'name') ||
    ![...id.values].every((value) => CODE.test(value))
  )
    return [];
  return profiles.filter(
    ({ name, sort, filled, values }) =>
      MAY_NAME.has(columns.get(name) ?? 'attribute') &&
      !NO_NAME.test(name) &&
      sort === 'name' &&
      filled >= MOST * table.rows &&
      values.size >= MOST * filled &&
      (meanLength(values) > meanLength(id.values) || meanLength(id.values) > MAX_CODE),
  );
}

/** What columns are called that say how something looks, or to what it belongs: “color” has one of its own in a small file as well. */
const NO_NAME =
  /^(?:viz[:_ ]?)?(?:(?:node|label|fill|border|line|background)[ _-]?)?(?:colou?r|farbe|couleur|fill|stroke|shape|style|size|icon|image|picture|photo|url|link|group|cluster|community|class|category|modularity(?:[ _]class)?)s?$/i;

/** Longer ids are drawn by a program. */
const MAX_CODE = 16;

/** Where the actors are countries, “country” holds their names. */
const MAY_NAME: ReadonlySet<ActorField> = new Set(['attribute', 'country']);

/** Numbers, and long codes that a program has drawn: nobody is called so. */
const NUMBER = /^(?:[a-z]{0,2}[-_:]?\d+|[\da-f]{8}-?[\da-f]{4}-?[\da-f-]{4,30}|[\da-f]{12,64})$/i;

/** Returns what was guessed of the nodes of a graph, with the likeliest column of names where nothing else names them and their ids are numbers or codes of a program. */
export function guessNodeNames(table: ImportTable, found: ColumnGuess<ActorField>): ColumnGuess<ActorField> {
  const id = profileColumns(table).find(({ name }) => found.columns.get(name) === 'id');
  const areNumbers =
    id !== undefined && id.values.size > 1 && [...id.values].every((value) => NUMBER.test(value));
  return areNumbers ? guessActorNames(table, found) : found;
}

function meanLength(values: ReadonlySet<string>): number {
  const lengths = [...values].map(({ length }) => length);
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
}

/** Returns what was guessed of a table of actors, with the likeliest column of names where no word says which it is. */
export function guessActorNames(table: ImportTable, found: ColumnGuess<ActorField>): ColumnGuess<ActorField> {
  const [first] = listUnnamed(table, found.columns);
  if (!first) return found;
  const guess: Guess = {
    ...{ part: 'actorColumns', name: first.name, to: 'name', reason: REASON, confidence: 'unsure' },
  };
  return {
    columns: new Map([...found.columns, [first.name, 'name']]),
    guesses: [...found.guesses.filter(({ name }) => name !== first.name), guess],
  };
}

/** Returns the column of names with the most different values; null where no column holds names. */
export function findLikelyName(table: ImportTable): string | null {
  const named = profileColumns(table).filter(({ sort }) => sort === 'name');
  const [first] = [...named].sort((a, b) => b.values.size - a.values.size);
  return first?.name ?? null;
}

import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import type { Guess } from '../question';
import { findCodedClaim } from './coded-claim';
import { findColumn } from './find-column';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import type { ColumnGuess } from './guess-columns';
import { toSign } from './guess-value';
import { findKindsAsTypes } from './kinds-as-types';
import { listValues } from './list-values';
import { findMissingTypes } from './missing-codes';
import { MAX_TYPES } from './nameless-columns';
import { goTogether } from './numbered-pairs';
import { profileColumns } from './profile-column';

/** Why a column of numbers is taken for the types of ties. */
export const SIGNS_REASON = 'Its numbers stand on both sides of zero, as signs of friends and foes do.';
/** Wider tables have many columns of numbers, and any of them may cross nought. */
const MAX_SIGNED = 8;
const NO_VALUES = { values: new Map<string, number>(), isWhole: true };

/** Corrects what names say by what the values are: sentences are no types, and addresses no names of newspapers. */
export function correctByValues(table: ImportTable, found: ColumnGuess<TieField>): ColumnGuess<TieField> {
  const coded = findCodedClaim(table, found.columns);
  if (coded !== null)
    return correctByValues(table, change(found, coded, 'attribute', 'It holds numbers, and no statements.'));
  const kinds = findKindsAsTypes(table, found.columns);
  if (kinds !== null)
    return correctByValues(
      table,
      change(found, kinds.name, kinds.to, 'Its values say what an actor is, and not how two are tied.'),
    );
  const typed = findColumn(table, found.columns, 'type');
  if (areAddresses(table, typed)) {
    const to = [...found.columns.values()].includes('url') ? 'attribute' : 'url';
    return correctByValues(
      table,
      change(found, table.columns[typed]?.name ?? '', to, 'Its values are web addresses.'),
    );
  }
  const numbered = findNumberOfTypes(table, found.columns);
  if (numbered !== null)
    return correctByValues(
      table,
      change(found, numbered, 'attribute', 'It numbers the types of ties, and not the ties.'),
    );
  const wordy = findWordyType(table, found.columns);
  const worded =
    wordy === null ? found : change(found, wordy, 'attribute', 'It has too many different values for types.');
  const publisher = findColumn(table, worded.columns, 'publisher');
  if (isBareMedium(table.columns[publisher]?.name ?? '', worded.columns))
    return correctByValues(
      table,
      change(worded, table.columns[publisher]?.name ?? '', 'attribute', BARE_MEDIUM),
    );
  const isAddress = [...worded.columns.values()].includes('url') || !areAddresses(table, publisher);
  const sourced = isAddress
    ? worded
    : change(worded, table.columns[publisher]?.name ?? '', 'url', 'Its values are web addresses.');
  const weight =
    wordy !== null || [...sourced.columns.values()].includes('type')
      ? null
      : findSignedColumn(table, sourced.columns);
  if (weight === null) return sourced;
  return change(sourced, weight, 'type', SIGNS_REASON);
}

/** “relationship_id” may be the number of each type: several rows have one, and it goes with the type. */
function findNumberOfTypes(table: ImportTable, columns: ReadonlyMap<string, TieField>): string | null {
  const profiles = profileColumns(table);
  const [id, type] = (['id', 'type'] as const).map((field) => profiles[findColumn(table, columns, field)]);
  // One id and one type go together in any case.
  if (!id || !type || type.values.size < 2 || id.values.size >= id.filled) return null;
  return goTogether(table, id, type) && goTogether(table, type, id) ? id.name : null;
}

const BARE_MEDIUM = 'Nothing else says of which document it would be the publisher.';
const OF_DOCUMENTS = ['url', 'documentTitle', 'document', 'published', 'authors', 'excerpt', 'date'] as const;

/** “Medium” beside an outlet or a person says what sort it is; beside a headline or a date, where it stood. */
function isBareMedium(name: string, columns: ReadonlyMap<string, TieField>): boolean {
  if (!/^(medium|media|journal|publication|editor)$/.test(foldName(name))) return false;
  return !OF_DOCUMENTS.some((field) => [...columns.values()].includes(field));
}

/** Returns a guess in which a column fills another field. */
export function change(
  { columns, guesses }: ColumnGuess<TieField>,
  name: string,
  to: TieField,
  reason: string,
): ColumnGuess<TieField> {
  const guess: Guess = { part: 'tieColumns', name, to, reason, confidence: 'unsure' };
  return {
    columns: new Map([...columns, [name, to]]),
    guesses: [...guesses.filter((each) => each.name !== name), guess],
  };
}

function areAddresses(table: ImportTable, column: number): boolean {
  if (column < 0) return false;
  const values = [...listValues(table, column).values.keys()];
  return values.length > 0 && values.every((value) => /^https?:\/\//i.test(value));
}

/** A column called “label” may hold a sentence for each tie. */
function findWordyType(table: ImportTable, columns: ReadonlyMap<string, TieField>): string | null {
  const column = findColumn(table, columns, 'type');
  const { values, isWhole } = column < 0 ? NO_VALUES : listValues(table, column);
  return isWhole && values.size <= MAX_TYPES ? null : (table.columns[column]?.name ?? null);
}

function findSignedColumn(table: ImportTable, taken: ReadonlyMap<string, TieField>): string | null {
  if (table.columns.length > MAX_SIGNED) return null;
  for (const [column, { name, ofMatrix }] of table.columns.entries()) {
    if (taken.has(name)) continue;
    const { values, isWhole } = listValues(table, column);
    // “-9” alone below zero says that nobody knows.
    const codes = findMissingTypes(values.keys());
    const told = [...values.keys()].filter((value) => !codes.has(foldSpaces(value)));
    const signs = new Set(told.map(toSign));
    // In a matrix a half may be a grade as well.
    const grade = ofMatrix ? /^[-+−]?(\d|10)?([.,]\d+)?$/ : /^([-+−]?(\d|10)(\.0)?|\+{1,3}|[-–—−]{1,3})?$/;
    const areGrades = [...values.keys()].every((value) => grade.test(value.trim()));
    if (isWhole && areGrades && signs.has(1) && signs.has(-1)) return name;
  }
  return null;
}

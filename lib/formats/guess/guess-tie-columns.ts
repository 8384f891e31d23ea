import { areDecimalYears } from '../import/decimal-years';
import { readDirected } from '../import/tie-direction';
import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import type { Guess } from '../question';
import { isBirthName } from './birth-name';
import { findCodedClaim } from './coded-claim';
import { TIE_WORDS } from './column-words';
import { findColumn } from './find-column';
import { findSent } from './find-sent-date';
import { findVote } from './find-vote';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { type ColumnGuess, guessColumns } from './guess-columns';
import { guessDateColumns } from './guess-date-columns';
import { guessEnds } from './guess-ends';
import { findSideOfPeriod, guessPeriods } from './guess-periods';
import { toSign } from './guess-value';
import { findKindsAsTypes, findPosts } from './kinds-as-types';
import { listValues } from './list-values';
import { findMissingTypes } from './missing-codes';
import { guessNameless, MAX_TYPES } from './nameless-columns';
import { profileColumns } from './profile-column';
import { settleDates } from './settle-dates';
import { findWordedTypes, toWordedGuess } from './worded-types';

/** Why a column of numbers is taken for the types of ties. */
export const SIGNS_REASON = 'Its numbers stand on both sides of zero, as signs of friends and foes do.';
/** Wider tables have many columns of numbers, and any of them may cross nought. */
const MAX_SIGNED = 8;
const NO_VALUES = { values: new Map<string, number>(), isWhole: true };

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
  const named =
    known.size > 0
      ? guessColumns<TieField>(table, 'tieColumns', TIE_WORDS, taken)
      : withoutFlags(table, guessColumns<TieField>(table, 'tieColumns', TIE_WORDS, taken));
  const apart = guessDateColumns(table, named.columns);
  const plain = new Map([...named.columns, ...apart.columns]);
  const periods = known.size > 0 ? { columns: known, guesses: [] } : guessPeriods(table, plain);
  const told = new Map([...plain, ...periods.columns]);
  const dated = findLoneDate(table, told);
  const datedField = dated === null ? 'date' : findSideOfPeriod(dated);
  if (dated !== null) told.set(dated, datedField);
  const nameless = guessNameless(table, told);
  const found: ColumnGuess<TieField> = {
    columns: new Map([...told, ...nameless.columns]),
    guesses: [
      ...ends.guesses,
      ...named.guesses.filter(({ name }) => !apart.columns.has(name)),
      ...apart.guesses,
      ...periods.guesses,
      ...nameless.guesses,
      ...(dated === null ? [] : [toDateGuess(dated, datedField)]),
    ],
  };
  const finish = (all: ColumnGuess<TieField>) => {
    const corrected = correctByValues(table, settleDates(table, all));
    return known.size > 0 ? fillSource(table, corrected) : fillTypes(table, corrected);
  };
  if (directed !== null) {
    const reason = 'Its values say which ties are directed.';
    const guess: Guess = { part: 'tieColumns', name: directed, to: 'directed', reason, confidence: 'sure' };
    return finish({ ...found, guesses: [...found.guesses, guess] });
  }
  return finish(found);
}

/** Of an edge whose ends the format knows, a value of its own that is called “source” says where it comes from. */
function fillSource(table: ImportTable, found: ColumnGuess<TieField>): ColumnGuess<TieField> {
  const fields = new Set(found.columns.values());
  const second = table.columns.find(({ name }) => /^source \(\d\)$/.test(name) && !found.columns.has(name));
  if (!second || !fields.has('source') || fields.has('document')) return found;
  const reason = 'The ends are known: it says where the tie comes from.';
  const guess: Guess = {
    ...{ part: 'tieColumns', name: second.name, to: 'document', reason, confidence: 'likely' },
  };
  return {
    columns: new Map([...found.columns, [second.name, 'document']]),
    guesses: [...found.guesses, guess],
  };
}

/** The field of types is filled by words where nothing else has filled it. */
function fillTypes(table: ImportTable, found: ColumnGuess<TieField>): ColumnGuess<TieField> {
  const areKnown =
    [...found.columns.values()].includes('type') || found.guesses.some(({ to }) => to === 'type');
  const vote = areKnown ? null : findVote(table, found.columns);
  if (vote !== null)
    return change(found, vote, 'type', 'It says how somebody voted: yes and no are no one tie.');
  const post = areKnown ? null : findPosts(table, found.columns);
  if (post !== null) return change(found, post, 'type', 'It says what somebody is in the other.');
  const name = areKnown ? null : findWordedTypes(table, found.columns);
  if (name === null) return found;
  return {
    columns: new Map([...found.columns, [name, 'type']]),
    guesses: [...found.guesses, toWordedGuess(name)],
  };
}

const DATES: ReadonlySet<TieField> = new Set(['from', 'to', 'date', 'said', 'published']);

/** Returns whether all values are seconds or milliseconds since 1970, some with a fraction. */
function areMoments(values: ReadonlySet<string>): boolean {
  return [...values].every((value) => /^\d{9,13}(\.\d+)?$/.test(value));
}

/** “ended” may say whether something has ended: flags and shares are no dates. */
function withoutFlags(
  table: ImportTable,
  { columns, guesses }: ColumnGuess<TieField>,
): ColumnGuess<TieField> {
  const others = new Set(
    profileColumns(table).flatMap(({ name, sort, values }) =>
      sort === 'flag' || (sort === 'decimal' && !areMoments(values) && !areDecimalYears(values))
        ? [name]
        : [],
    ),
  );
  const isFlag = (name: string, field: string) => others.has(name) && DATES.has(field as TieField);
  return {
    columns: new Map([...columns].filter(([name, field]) => !isFlag(name, field))),
    guesses: guesses.filter(({ name, to }) => !isFlag(name, to)),
  };
}

const YEAR_WORD = /\b(year|yr|jahr|annee|ano|anno)\b|^(?!end|fin|dob|mod|upd)[a-z]{3}(year|yr)$/;
/** Words for a year that is of an actor, and not of the tie. */
const OF_ACTOR = /\b(birth|born|death|died|founded|age)\b/;

/** Words for a day on which something was done with what a row says. */
const OF_FILE = /\b(released|published|updated|modified|retrieved|accessed|uploaded|registered)\b/;
/** Words for the day on which a program changed a row: never that of the tie, though no other column has dates. */
const OF_RECORD =
  /^(date |time )?(last (edited|modified|updated|changed|saved)|edited|modified|inserted|exported|imported|scraped|crawled)( on| at| time| date| datum)*$|^geandert( am)?$/;
/** A message is from the day on which it was made; a row of a program is not, where it also says by whom it was made or changed. */
const MADE = /^(date |time )?(created|creation)( on| at| time| date)*$|^(erstellt|angelegt)( am)?$/;
const MADE_BY =
  /^(created by|creator|entered by|modified by|last modified( by)?|modified( on| at)?|updated by|erstellt von|angelegt von)$/;

/** Returns the only column of dates, where no name tells a date; null where there are none or several. */
function findLoneDate(table: ImportTable, columns: ReadonlyMap<string, TieField>): string | null {
  if (['date', 'from', 'to'].some((field) => [...columns.values()].some((each) => each === field)))
    return null;
  const areYears = (values: ReadonlySet<string>) => [...values].every((value) => /^\d{4}$/.test(value));
  const dates = profileColumns(table).filter(({ name, sort, values }) => {
    const isOfYears = YEAR_WORD.test(foldName(name)) && !OF_ACTOR.test(foldName(name));
    const isNumber = sort === 'year' || sort === 'integer';
    if (columns.has(name) || isBirthName(name) || isOfRecord(table, name)) return false;
    return sort === 'date' || (isNumber && isOfYears && areYears(values));
  });
  const sent = findSent(table, columns);
  if (sent !== null) return sent;
  const [only, second] = dates.length > 1 ? dates.filter(({ name }) => !OF_FILE.test(foldName(name))) : dates;
  return only && !second ? only.name : null;
}

function isOfRecord({ columns }: ImportTable, name: string): boolean {
  const isMade = MADE.test(foldName(name)) && columns.some((each) => MADE_BY.test(foldName(each.name)));
  return isMade || OF_RECORD.test(foldName(name));
}

function toDateGuess(name: string, to: TieField): Guess {
  const reason = 'Its values are dates, and no other column has any.';
  return { part: 'tieColumns', name, to, reason, confidence: 'unsure' };
}

/** Corrects what names say by what the values are: sentences are no types, and addresses no names of newspapers. */
function correctByValues(table: ImportTable, found: ColumnGuess<TieField>): ColumnGuess<TieField> {
  const coded = findCodedClaim(table, found.columns);
  if (coded !== null)
    return correctByValues(table, change(found, coded, 'attribute', 'It holds numbers, and no statements.'));
  const kinds = findKindsAsTypes(table, found.columns);
  if (kinds !== null)
    return correctByValues(
      table,
      change(found, kinds.name, kinds.to, 'Its values say what an actor is, and not how two are tied.'),
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

const BARE_MEDIUM = 'Nothing else says of which document it would be the publisher.';
const OF_DOCUMENTS = ['url', 'documentTitle', 'document', 'published', 'authors', 'excerpt', 'date'] as const;

/** “Medium” beside an outlet or a person says what sort it is; beside a headline or a date, where it stood. */
function isBareMedium(name: string, columns: ReadonlyMap<string, TieField>): boolean {
  if (!/^(medium|media|journal|publication|editor)$/.test(foldName(name))) return false;
  return !OF_DOCUMENTS.some((field) => [...columns.values()].includes(field));
}

function change(
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

const DIRECTION_WORDS = [
  'type',
  'directed',
  'direction',
  'directionality',
  'link direction',
  'edge type',
  'arrow',
  'arrows',
];
/** A flag may be anything under another name. */
const FLAG = /^(true|false|0|1|yes|no|none|-)$/i;

/** Gephi's “Type” says whether an edge is directed, and nothing of what it means. */
function findDirectedColumn(table: ImportTable, taken: ReadonlyMap<string, TieField>): string | null {
  for (const [column, { name }] of table.columns.entries()) {
    if (taken.has(name) || !DIRECTION_WORDS.includes(foldName(name))) continue;
    const { values, isWhole } = listValues(table, column);
    if (
      isWhole &&
      values.size > 0 &&
      [...values.keys()].every((value) => !FLAG.test(value) && readDirected(value.trim()) !== null)
    )
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

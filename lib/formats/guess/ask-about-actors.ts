import { toCountryCode } from '../guess/country-names';
import type { ImportTable } from '../import-tables';
import type { ActorField, Mapping } from '../mapping';
import type { Question } from '../question';
import { askAboutCodes } from './ask-about-codes';
import { ACTOR_WORDS, PERSON_WORDS } from './column-words';
import { offerAlters } from './find-alters';
import { offerNominations } from './find-nominations';
import { offerYearColumns } from './find-year-columns';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { listUnnamed } from './guess-actor-names';
import { guessColumns } from './guess-columns';
import { guessKind } from './guess-value';
import { listValues } from './list-values';
import { offerAnswers } from './looks-like-answers';
import { looksLikeMarks, MARKS_CHOICE } from './looks-like-marks';
import { looksLikeRoster, ROSTER_CHOICE } from './looks-like-roster';
import { offerPairs } from './offer-pairs';
import { offerTogether } from './offer-together';
import { profileColumns } from './profile-column';
import { offerRemarkLinks } from './remark-links';
import { findBodies, findRowLinks, findSharedThing } from './row-links';
import { findStatementColumn, offerSaidRows } from './said-rows';
import { offerSingleRecord } from './single-record';
import { offerTitleEnds } from './title-ends';

/** The share of the values of a column that must be kinds of actors, or countries. */
const MIN_SHARE = 0.5;
/** So many rows may have the name of another. */
const MAX_REPEATED = 0.05;
/** So many columns of numbers are those of a table of statistics. */
const MANY_MEASURES = 4;
const MEASURES: ReadonlySet<string> = new Set(['integer', 'decimal', 'flag']);
const FIRST_NAMES: ReadonlySet<string> = new Set([
  ...['first name', 'firstname', 'given name', 'forename', 'vorname', 'prenom', 'nombre', 'имя', 'nome'],
]);
const SURNAMES: ReadonlySet<string> = new Set([
  ...['surname', 'last name', 'lastname', 'family name', 'name', 'nachname', 'nom', 'apellido', 'apellidos'],
  ...['cognome', 'фамилия'],
]);
const NOUNS = /\b(actor|person|people|organi[sz]ation|org|entity|party|group|member|leader|full name)\b/;

/** Returns the question whether the rows of a table without ties are actors, where nothing says that they are. */
export function askAboutActors(table: ImportTable, mapping: Mapping): readonly Question[] {
  const why = findDoubt(table, mapping);
  if (why === null) return [];
  return [
    {
      id: 'actors',
      about: 'actors',
      message: `Is each row an actor? The table has no two columns that name the ends of ties, and ${why}.`,
      choices: [
        { label: 'Each row is an actor', mapping: {} },
        ...offerNames(table, mapping),
        ...offerAlters(table),
        ...offerYearColumns(table),
        ...offerRemarkLinks(table),
        ...offerSaidRows(table),
        ...offerTitleEnds(table),
        ...offerSingleRecord(table),
        ...offerNominations(table),
        ...offerPairs(table, { rows: 'ties' }, MAX_PAIRS),
        ...offerTogether(table, { headers: { rows: 'ties' } }),
        { label: 'Each row is a tie, of columns to be chosen', mapping: { headers: { rows: 'ties' } } },
        ...(looksLikeMarks(table) ? [MARKS_CHOICE] : []),
        ...offerAnswers(table),
        ...(looksLikeRoster(table) ? [ROSTER_CHOICE] : []),
      ],
      hasGuess: true,
    },
  ];
}

/** Where actors would be called by their numbers, columns with a name of its own for nearly each row are offered. */
function offerNames(table: ImportTable, { actorColumns }: Mapping): Question['choices'] {
  const columns = new Map(Object.entries(actorColumns));
  const profiles = profileColumns(table);
  const named = profiles.find(({ name }) => columns.get(name) === 'name');
  const called = named ?? profiles.find(({ name }) => columns.get(name) === 'id');
  if (!called || called.sort === 'name') return [];
  return profiles
    .filter(({ sort, filled, values }) => sort === 'name' && values.size >= MOST * table.rows && filled > 1)
    .slice(0, MAX_NAMES)
    .map(({ name }) => ({
      label: `Each row is an actor, called as “${name}” says`,
      mapping: {
        actorColumns: { ...(named && { [named.name]: 'attribute' as const }), [name]: 'name' as const },
      },
    }));
}

/** The share of the rows that must have a name of their own, and so many such columns are offered. */
const MOST = 0.8;
const MAX_NAMES = 2;
/** So many pairs of columns are offered as the ends of ties. */
const MAX_PAIRS = 4;
/** So many columns are offered as that of the names. */
const MAX_OFFERED = 5;

/** Returns the question which column of the actors beside ties holds their names, where none does: all its rows would be passed over. */
export function askAboutActorNames(table: ImportTable, mapping: Mapping): readonly Question[] {
  const { actorColumns } = mapping;
  const unsure = askAboutUnnamed(table, actorColumns);
  if (unsure.length > 0) return unsure;
  const columns = new Map(Object.entries(actorColumns));
  const isNamed = table.columns.some(({ name }) => ['name', 'id'].includes(columns.get(name) ?? ''));
  if (table.rows === 0) return [];
  if (isNamed) return askAboutCodes(table, mapping);
  const offered = profileColumns(table).filter(
    ({ sort, name }) => sort === 'name' && (columns.get(name) ?? 'attribute') === 'attribute',
  );
  return [
    {
      id: 'actor names',
      about: 'actors',
      message: `Which column of the table of actors holds their names? None says so, and without one its ${table.rows.toLocaleString('en')} rows are left out.`,
      choices: [
        { label: 'None: its rows are left out', mapping: {} },
        ...offered.slice(0, MAX_OFFERED).map(({ name }) => ({
          label: `“${name}”`,
          mapping: { actorColumns: { [name]: 'name' as const } },
        })),
      ],
      hasGuess: true,
    },
  ];
}

/** Where ids are codes and no word says which column holds the names, the likeliest is asked about. */
function askAboutUnnamed(table: ImportTable, actorColumns: Mapping['actorColumns']): readonly Question[] {
  const name = Object.entries(actorColumns).find(([, field]) => field === 'name')?.[0];
  if (name === undefined) return [];
  const isWord = [...guessColumns(table, 'actorColumns', ACTOR_WORDS).columns].some(
    ([column, field]) => column === name && field === 'name',
  );
  const without = new Map(Object.entries(actorColumns).filter(([column]) => column !== name));
  const offered = listUnnamed(table, without);
  if (isWord || !offered.some((each) => each.name === name)) return [];
  const others = offered.filter((each) => each.name !== name).slice(0, MAX_OFFERED);
  return [
    {
      id: 'actor names',
      about: 'actors',
      message: `Which column of the table of actors holds their names? No word says so; the ids are codes, and each row has a value of its own in “${name}”.`,
      choices: [
        { label: `“${name}”`, mapping: {} },
        ...others.map((each) => ({
          label: `“${each.name}”`,
          mapping: { actorColumns: { [name]: 'attribute' as const, [each.name]: 'name' as const } },
        })),
        {
          label: 'None: the ids are their names',
          mapping: { actorColumns: { [name]: 'attribute' as const } },
        },
      ],
      hasGuess: true,
    },
  ];
}

function findDoubt(table: ImportTable, { actorColumns }: Mapping): string | null {
  const find = (field: ActorField) =>
    table.columns.findIndex(({ name }) => Object.hasOwn(actorColumns, name) && actorColumns[name] === field);
  const named = find('name') >= 0 ? find('name') : find('id');
  if (table.rows === 0) return null;
  if (named < 0) return 'no column holds a name';
  const profile = profileColumns(table)[named];
  if (profile?.sort !== 'name') return `“${profile?.name}” holds no names`;
  if (countRepeats(table, named) > MAX_REPEATED * table.rows)
    return `the same names stand in several rows, as in a table of years`;
  const first = table.columns.find(({ name }) => FIRST_NAMES.has(foldName(name)))?.name;
  if (first !== undefined && SURNAMES.has(foldName(profile.name)) && !areFullNames(profile.values))
    return `“${profile.name}” holds surnames alone, with “${first}” beside it: put both into one column called “name”`;
  const statement = findStatementColumn(table);
  if (statement !== null && statement !== profile.name)
    return `“${statement}” tells what was said or claimed, and nothing of what an actor is`;
  const links = findRowLinks(table, [find('id'), find('name')]);
  if (links !== null) return `“${links}” names other rows, as ties do`;
  const body = findBodies(table, actorColumns, named);
  if (body !== null) return `“${body}” names what each may be tied to`;
  const shared = findSharedThing(table, actorColumns);
  if (shared !== null) return `several rows have one “${shared}”, in which they may only take part`;
  const kinds = find('kind') < 0 ? [] : [...listValues(table, find('kind')).values.keys()];
  const isKnown = kinds.filter((value) => guessKind(value) !== null).length > MIN_SHARE * kinds.length;
  const countries = find('country') < 0 ? [] : [...listValues(table, find('country')).values.keys()];
  const areCountries =
    countries.filter((value) => toCountryCode(value) !== null).length > MIN_SHARE * countries.length;
  const isDescribed = (['kind', 'role', 'country', 'aliases', 'identifier'] as const).some(
    (field) => find(field) >= 0,
  );
  const isTold =
    (NOUNS.test(foldName(profile.name)) && (isDescribed || table.columns.length === 1)) ||
    table.columns.some(({ name }) => PERSON_WORDS.has(foldName(name)));
  const measures = profileColumns(table).filter(({ sort }) => MEASURES.has(sort)).length;
  if (!isKnown && !areCountries && !isDescribed && measures >= MANY_MEASURES)
    return 'most of its columns are numbers, as in a table of statistics';
  return isKnown || areCountries || isTold ? null : 'nothing else says that they are';
}

/** “Name” beside “Given name” may be the whole name all the same. */
function areFullNames(values: ReadonlySet<string>): boolean {
  return [...values].filter((value) => value.includes(' ')).length > MIN_SHARE * values.size;
}

function countRepeats(table: ImportTable, column: number): number {
  const seen = new Set<string>();
  let repeats = 0;
  for (let row = 0; row < table.rows; row += 1) {
    const name = foldSpaces(table.cell(row, column));
    if (name !== '' && seen.has(name)) repeats += 1;
    seen.add(name);
  }
  return repeats;
}

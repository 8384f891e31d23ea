import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { list } from '@/lib/vocabulary/word-list';
import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import type { Guess } from '../question';
import { findCountryByName } from './country-names';
import { isMediatorName } from './find-mediation';
import { foldName } from './fold-name';
import { guessKind } from './guess-value';
import { isBodyName, isPersonName } from './person-names';
import { type ColumnProfile, profileColumns } from './profile-column';

/** What persons are called in headings by what they do or whose they are. */
const PERSONS = foldAll(`
    director, directors, minister, ministers, politician, mp, mps, mep, meps, senator, senators, legislator, lawmaker,
    councillor, councilor, judge, judges, prosecutor, lawyer, attorney, counsel, witness, suspect, detainee, prisoner,
    defector, hostage, spouse, husband, wife, mother, father, son, daughter, brother, sister, sibling,
    employee, lobbyist, lobbyists, adviser, advisor, ambassador, diplomat, envoy, negotiator, delegate, board member,
    chairman, chairperson, chairwoman, ceo, president, secretary, teacher, student, pupil, professor, researcher,
    respondent, interviewee, informant, man, woman, sheikh, chief, general, commander, officer, official, journalist,
    abgeordneter, abgeordnete, ministerin, richter, anwalt, direktor, politiker, person, personen,
    ministre, depute, deputes, senateur, juge, avocat, temoin, epoux, epouse, dirigeant, administrateur, directeur,
    ministro, diputado, diputada, senador, juez, abogado, testigo, director general, consejero, diretor, deputado,
    deputato, ministra, senatore, giudice, avvocato, министр, депутат, судья, адвокат, директор, свидетель, посол,
    وزير, نائب, قاض, محام, مدير, سفير, שר, שופט, עורכ דינ, מנכל, bakan, milletvekili, yonetici, hakim, avukat`);
const GROUPS = foldAll(`
    board, committee, council, firm, employer, bank, university, club, association, foundation, union, think tank,
    newspaper, outlet, unit, brigade, battalion, commission, delegation, hearing, agreement, institution, institute,
    side, sides, bloc, block, camp, affiliation, bande, lager, fraktion, seite, unternehmen, gesellschaft, verband,
    ministerium, amt, ausschuss, gremium, societe, association, organisme, ministere, comite, conseil, empresa,
    compania, ministerio, comision, bando, sociedad, azienda, societa, comitato, partito, fazione, sirket, bakanlik, kurum,
    компания, организация, министерство, комитет, фирма, фракция, سركه, شركه, وزاره, لجنه, منظمه, חברה, משרד, ועדה`);
/** Words that say which end it is, or that a name or an id of it stands there. */
const MARKS = foldAll(`
    a, b, c, i, ii, from, to, source, target, first, second, one, two, other, related, of, the, name, names, full, id, ids, code, no,
    person name, von, nach, an, de, vers, a quien, nom, nombre, nome, namen, имя, название, اسم, שמ, adi, ad`);
/** So many of its values may speak against what a heading says. */
const MAX_OTHERS = 0.2;
const ENDS: ReadonlySet<TieField> = new Set<TieField>([
  ...(['source', 'sourceName', 'target', 'targetName', 'third', 'thirdName'] as const),
]);

/** What the actors in columns are, and why. */
export type ColumnKinds = {
  readonly kinds: Readonly<Record<string, ActorKindId>>;
  readonly guesses: readonly Guess[];
};

/**
 * Returns the kind of the actors in each column whose heading says it (“Person A”, “Director”, “company_name”) and whose values do
 * not say otherwise; guesses for those alone that hold ends of ties.
 */
export function guessColumnKinds(table: ImportTable, fields: ReadonlyMap<string, TieField>): ColumnKinds {
  const found = profileColumns(table).flatMap((profile) => {
    const kind = findHeadedKind(profile);
    return kind === null ? [] : [[profile.name, kind] as const];
  });
  const guesses = found
    .filter(([name]) => ENDS.has(fields.get(name) ?? 'ignore'))
    .map(([name, to]): Guess => {
      return { part: 'columnKinds', name, to, reason: 'Its heading says so.', confidence: 'likely' };
    });
  return { kinds: Object.fromEntries(found), guesses };
}

function findHeadedKind({ name, sort, values }: ColumnProfile): ActorKindId | null {
  if (sort !== 'name' && sort !== 'integer') return null;
  const kind = readHeading(name);
  const isEither = kind === 'either';
  if (isEither && (sort === 'integer' || !areSome(values, isPersonName))) return null;
  return isEither
    ? checkKind('person', values)
    : kind === null || sort === 'integer'
      ? kind
      : checkKind(kind, values);
}

/** Returns the kind that a heading says where the values do not say otherwise. */
function checkKind(kind: ActorKindId, values: ReadonlySet<string>): ActorKindId | null {
  const isOther = (value: string) =>
    kind === 'person' ? isBodyName(value) || findCountryByName(value) !== null : isPersonName(value);
  return areSome(values, isOther) ? null : kind;
}

/** Returns whether more than a few values are such. */
function areSome(values: ReadonlySet<string>, is: (value: string) => boolean): boolean {
  return [...values].filter(is).length > MAX_OTHERS * values.size;
}

/** Companies and offices have parents and children as persons have. */
const EITHER: ReadonlySet<string> = new Set(['parent', 'child', 'parents', 'children']);

/** Returns the kind that a heading says by its whole words, null where it says none or more than that; 'either' where persons and others are called so. */
function readHeading(name: string): ActorKindId | 'either' | null {
  const words = foldName(name)
    .replace(/(\p{L})\d+$/u, '$1')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !MARKS.has(word));
  const heading = words.join(' ');
  // Persons mediate, and so do states and organisations.
  if (heading === '' || isMediatorName(heading)) return null;
  if (EITHER.has(heading)) return 'either';
  if (PERSONS.has(heading)) return 'person';
  if (GROUPS.has(heading)) return 'group';
  const guess = guessKind(heading);
  return guess && guess.confidence !== 'unsure' ? guess.to : null;
}

function foldAll(words: string): ReadonlySet<string> {
  return new Set(list(words).map(foldName));
}

import { list } from '@/lib/vocabulary/word-list';
import type { ImportTable } from '../import-tables';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import type { ColumnProfile } from './profile-column';

/** Two columns whose names are one but for a 1 and a 2, or an A and a B, as columns of the two ends are called. */
export type NumberedPair = {
  readonly source: ColumnProfile;
  readonly target: ColumnProfile;
  /** What the two names share. */
  readonly base: string;
};

/** What the two may be called: without one of these words “q1” and “q2” are no ends. */
const NOUNS: readonly string[] = list(`
  mem, state, statename, country, ctry, ccode, cow, cowcode, gwno, gwid, gw, iso, iso2, iso3, actor, side, party, group, org,
  organization, organisation, person, people, individual, node, vertex, entity, member, nation, power, belligerent, player,
  agent, guest, student, pupil, participant, employee, director, deputy, senator, legislator, team, club, tribe, account, firm, company, importer, exporter, name, faction, character, hero, user, author, leader, politician, abb, abbrev, ab, land,
  staat, akteur, seite, buyer, seller, sender, receiver, provider, firma, unternehmen, entreprise, empresa, societe, страна, государство, країна, держава, ulke, devlet, kraj, panstwo,  partei, person, pays, acteur, partie, etat, pais, estado, bando, parte, actriz, rebel, government`);
/** Words beside them that say that it is another matter: those who help, and what is counted. */
const OTHERS: readonly string[] = list(`
  assoc, associated, ally, allies, secondary, 2nd, second, inter, type, kind, category, class, sector, sectors, date, year, month, day,
  start, end, flow, deaths, fatalities, cap, pop, share, count, number of, region, lat, lon, sum, score, loc, location, adm, admin,
  place, lang, language, alter, alters, friend, contact, nominee, nomination, named, choice, child, degree, first, last, given, family, surname, forename`);
/** Letters first: of “SideA1”, “SideA2” and “SideB1” the first and the last are the ends. */
const MARKS = [
  ['a', 'b'],
  ['i', 'j'],
  ['1', '2'],
] as const;
const MAX_ROWS = 5_000;
/** The share of ids that must have a name of their own. */
const MIN_NAMES = 0.9;

/** Returns the pairs of columns that are numbered as ends are, in the order of the table. */
export function findNumberedPairs(profiles: readonly ColumnProfile[]): readonly NumberedPair[] {
  const byName = new Map(profiles.map((profile) => [foldName(profile.name), profile]));
  return [...byName].flatMap(([name, source]) => {
    for (const [first, second] of MARKS) {
      for (let at = name.indexOf(first); at >= 0; at = name.indexOf(first, at + 1)) {
        const base = `${name.slice(0, at)} ${name.slice(at + 1)}`;
        const target = byName.get(name.slice(0, at) + second + name.slice(at + 1));
        if (target && isMark(name, at) && isNoun(base)) return [{ source, target, base: foldSpaces(base) }];
      }
    }
    return [];
  });
}

/** Returns whether columns of one name are numbered on: actor 1, actor 2, actor 3 are no two ends. */
export function hasThird(
  source: ColumnProfile,
  target: ColumnProfile,
  profiles: readonly ColumnProfile[],
): boolean {
  const [first, second] = [foldName(source.name), foldName(target.name)];
  const at = [...first].findIndex((sign, index) => sign !== second[index]);
  const third = { '1': '3', a: 'c', i: 'k' }[first[at] ?? ''];
  if (third === undefined || first.length !== second.length) return false;
  const name = first.slice(0, at) + third + first.slice(at + 1);
  return profiles.some((profile) => foldName(profile.name) === name && profile.sort !== 'empty');
}

/** Returns whether either of two ends is the first of several on its side: “SideA1” beside “SideA2”, and names in both. */
export function hasSecond(ends: readonly ColumnProfile[], profiles: readonly ColumnProfile[]): boolean {
  return ends.some(({ name }) => {
    const folded = foldName(name);
    if (!/\p{L} ?1$/u.test(folded)) return false;
    const next = folded.replace(/1$/, '2');
    return profiles.some(
      (profile) =>
        profile.sort === 'name' &&
        foldName(profile.name) === next &&
        !ends.some((end) => end.name === profile.name),
    );
  });
}

/** A letter marks an end where it stands alone, or at the end of a word: “side a”, “statea”; but not within “state”. */
function isMark(name: string, at: number): boolean {
  const next = name[at + 1];
  return /\d/.test(name[at] ?? '') || next === undefined || /[\s\d]/.test(next);
}

/** Returns whether the names of two columns are one but for a 1 and a 2, or an A and a B, whatever they say. */
export function areNumberedAlike(one: string, other: string): boolean {
  const [first, second] = [foldName(one), foldName(other)];
  const [a, b] = parseDifference(first, second);
  return MARKS.some((mark) => mark[0] === a && mark[1] === b) && isMark(first, first.lastIndexOf(a));
}

/** Alone such a word names an end; behind another it may be the id of what both take part in. */
const BARE_IDS: ReadonlySet<string> = new Set(['id', 'uid', 'guid', 'uuid', 'lei']);

function isNoun(base: string): boolean {
  if (BARE_IDS.has(foldSpaces(base))) return true;
  const words = base.split(' ').map((word) => word.replace(/\d+$/, ''));
  if (words.some((word) => OTHERS.includes(word))) return false;
  const isOne = (word: string) =>
    NOUNS.includes(word) ||
    NOUNS.some(
      (noun) => word.includes(noun) && ['no', 'num', 'id', 'name', 'code'].includes(word.replace(noun, '')),
    );
  return words.some((word) => word !== '' && isOne(word)) || isOne(words.join(''));
}

/** Returns which of several pairs has the names that go with the ids in two columns: the longest, where several do. */
export function findNamesOf(
  table: ImportTable,
  ids: Pick<NumberedPair, 'source' | 'target'>,
  pairs: readonly NumberedPair[],
): NumberedPair | undefined {
  return pairs
    .filter(({ source }) => source !== ids.source && source.sort !== 'integer')
    .filter(
      (pair) => goTogether(table, ids.source, pair.source) && goTogether(table, ids.target, pair.target),
    )
    .sort((a, b) => measure(b) - measure(a))[0];
}

/**
 * Returns the names beside two columns of ids whose names differ from one another as those of the ids do: “reporterDesc” and “partnerDesc”
 * beside “reporterCode” and “partnerCode”.
 */
export function findNamesBeside(
  table: ImportTable,
  [source, target]: readonly [ColumnProfile, ColumnProfile],
  profiles: readonly ColumnProfile[],
): NumberedPair | undefined {
  const [first, second] = parseDifference(foldName(source.name), foldName(target.name));
  if (first === '' || second === '') return undefined;
  const byName = new Map(profiles.map((profile) => [foldName(profile.name), profile]));
  const pairs = [...byName].flatMap(([name, each]) => {
    const other = name.includes(first) ? byName.get(name.replace(first, second)) : undefined;
    const areNames = each.sort === 'name' && other?.sort === 'name';
    // A region goes with each state as well, but with several of them.
    const areOwn = other && isAsMany(each, source) && isAsMany(other, target);
    return areOwn && areNames && other !== each ? [{ source: each, target: other, base: name }] : [];
  });
  return findNamesOf(table, { source, target }, pairs);
}

function isAsMany({ values }: ColumnProfile, ids: ColumnProfile): boolean {
  return values.size >= MIN_NAMES * ids.values.size;
}

/** Returns what stands between the beginning and the end that two names share. */
function parseDifference(a: string, b: string): readonly [string, string] {
  const most = Math.min(a.length, b.length);
  let from = 0;
  while (from < most && a[from] === b[from]) from += 1;
  let behind = 0;
  while (behind < most - from && a.at(-1 - behind) === b.at(-1 - behind)) behind += 1;
  return [a.slice(from, a.length - behind), b.slice(from, b.length - behind)];
}

function measure({ source }: NumberedPair): number {
  return [...source.values].reduce((sum, { length }) => sum + length, 0) / source.values.size;
}

/** Returns whether each value of a column goes with one value of another, as an id does with a name. */
export function goTogether(table: ImportTable, ids: ColumnProfile, names: ColumnProfile): boolean {
  const known = new Map<string, string>();
  let rows = 0;
  let others = 0;
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const id = foldSpaces(table.cell(row, ids.column));
    const name = foldSpaces(table.cell(row, names.column));
    if (id === '' || name === '') continue;
    rows += 1;
    const before = known.get(id);
    if (before === undefined) known.set(id, name);
    else if (before !== name) others += 1;
  }
  return rows > 0 && others <= 0.05 * rows;
}

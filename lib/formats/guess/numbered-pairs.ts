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
  state, statename, country, ctry, ccode, cow, cowcode, gwno, gwid, gw, iso, iso2, iso3, actor, side, party, group, org,
  organization, organisation, person, people, individual, node, vertex, entity, member, nation, power, belligerent, player,
  agent, firm, company, importer, exporter, name, faction, character, user, author, leader, politician, abb, abbrev, ab, land,
  staat, akteur, seite, partei, person, pays, acteur, partie, etat, pais, estado, bando, parte, actriz, rebel, government`);
/** Words beside them that say that it is another matter: those who help, and what is counted. */
const OTHERS: readonly string[] = list(`
  assoc, associated, ally, allies, secondary, 2nd, second, inter, type, kind, category, class, sector, sectors, date, year, month, day,
  start, end, flow, deaths, fatalities, cap, pop, share, count, number of, region, lat, lon, sum, score`);
const MARKS = [
  ['1', '2'],
  ['a', 'b'],
  ['i', 'j'],
] as const;
const MAX_ROWS = 5_000;

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

/** A letter marks an end where it stands alone, or at the end of a word: “side a”, “statea”; but not within “state”. */
function isMark(name: string, at: number): boolean {
  const next = name[at + 1];
  return /\d/.test(name[at] ?? '') || next === undefined || /[\s\d]/.test(next);
}

function isNoun(base: string): boolean {
  const words = base.split(' ').map((word) => word.replace(/\d+$/, ''));
  if (words.some((word) => OTHERS.includes(word))) return false;
  const isOne = (word: string) =>
    NOUNS.includes(word) ||
    NOUNS.some((noun) => ['no', 'num', 'id', 'name', 'code'].includes(word.replace(noun, '')));
  return words.some((word) => word !== '' && isOne(word)) || isOne(words.join(''));
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

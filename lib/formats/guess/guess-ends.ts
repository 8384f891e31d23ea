import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import type { Guess } from '../question';
import { findNamesForNumbers, isCountedPeriod } from './counted-period';
import { findDirectedPairs } from './directed-pairs';
import { findEndDoubt, findSeldomDoubt, NUMBERED_REASON } from './end-doubts';
import { ID_ENDINGS, KIND_BEGINNINGS, KIND_ENDINGS, NAME_ENDINGS } from './end-endings';
import { END_WORDS, HEAD_AND_TAIL } from './end-words';
import { findAlters } from './find-alters';
import { areNumberedRows } from './find-nominations';
import { foldEndedWord, foldName, foldOwnWord } from './fold-name';
import type { ColumnGuess } from './guess-columns';
import { findLabelledEnds } from './labelled-ends';
import { areOneThing } from './likely-choices';
import { findAnswers } from './looks-like-answers';
import { looksLikeMarks } from './looks-like-marks';
import { looksLikeMatrix } from './looks-like-matrix';
import { nameCodes } from './name-codes';
import { areNodeLabels } from './node-labels';
import { findNamesBeside, findNamesOf, findNumberedPairs, type NumberedPair } from './numbered-pairs';
import { areNumbersOfKinds } from './numbers-of-kinds';
import { type ColumnProfile, profileColumns } from './profile-column';
import { findRemarkLinks } from './remark-links';
import { findLikelyPairs, NAMELESS, type ValuePair } from './value-pairs';

type EndsGuess = ColumnGuess<TieField> & { readonly isSure: boolean };

const NOTHING: EndsGuess = { columns: new Map(), guesses: [], isSure: false };

/**
 * Returns which two columns hold the ends of ties, and those beside them with names and kinds: a pair of words that belong together,
 * such as “side_a” and “side_b”, whose values can be actors; else two columns that share values, which is unsure where the columns have
 * names that say nothing. Nothing where no two columns can be the ends.
 */
export function guessEnds(table: ImportTable): EndsGuess {
  const profiles = profileColumns(table);
  const named =
    findNamedEnds(table, profiles) ??
    findNumberedEnds(table, profiles) ??
    findDirectedEnds(table, profiles) ??
    findLabelledEnds(profiles);
  if (named) return { ...weigh(table, profiles, nameCodes(table, profiles, named)), isSure: true };
  const pairs = isOfAnotherShape(table) ? [] : findLikelyPairs(profiles);
  const best = pairs.find(({ source, target }) => !areOneThing(table, source, target));
  if (!best || (!best.isShared && !isFallback(best, profiles))) return NOTHING;
  const ends = toEnds(best);
  return { ...doubt(ends, findSeldomDoubt(table, ends)), isSure: false };
}

/** Where no row says that two are tied, no two columns are the ends of one. */
function isOfAnotherShape(table: ImportTable): boolean {
  return (
    looksLikeMatrix(table) ||
    looksLikeMarks(table) ||
    findAnswers(table).length > 0 ||
    findAlters(table) !== null ||
    areNumberedRows(table) ||
    findRemarkLinks(table) !== null
  );
}

/** Without names the first two are a guess to ask about; numbers that share nothing measure something. */
function isFallback({ source }: ValuePair, { length }: readonly ColumnProfile[]): boolean {
  return NAMELESS.test(source.name) && (source.sort === 'name' || length === 2);
}

/** Returns whether a table has two columns whose names say that they hold the ends of ties. */
export function hasNamedEnds(table: ImportTable): boolean {
  return guessEnds(table).isSure;
}

/** Returns whether two columns of a table share values as the ends of ties do. */
export function hasSharedEnds(table: ImportTable): boolean {
  return findLikelyPairs(profileColumns(table))[0]?.isShared === true;
}

function toEnds({ source, target, reason, confidence }: ValuePair): ColumnGuess<TieField> {
  return toGuess(
    [
      [source.name, 'source'],
      [target.name, 'target'],
    ],
    reason,
    confidence,
  );
}

function findNamedEnds(table: ImportTable, profiles: readonly ColumnProfile[]): ColumnGuess<TieField> | null {
  const byName = new Map<string, readonly ColumnProfile[]>();
  for (const profile of profiles) {
    const name = foldName(profile.name);
    byName.set(name, [...(byName.get(name) ?? []), profile]);
  }
  const initials = new Set([...byName.keys()].map((name) => name.slice(0, 1)));
  // A code and a name may differ by capitals alone: DONOR and Donor.
  const find = ([a, b]: readonly [string, string], ending: string, at = 0) => {
    const source = byName.get(foldEndedWord(a, ending))?.[at];
    if (!source) return null;
    const target = byName.get(foldEndedWord(b, ending))?.[at];
    return target ? ([source, target] as const) : null;
  };
  const findBegun = ([a, b]: readonly [string, string], beginning: string) => {
    const [source, target] = [a, b].map((word) => byName.get(`${beginning}${foldOwnWord(word)}`)?.[0]);
    return source && target ? ([source, target] as const) : null;
  };
  for (const words of END_WORDS) {
    // Whatever an ending adds, no column begins so.
    if (words.some((word) => !initials.has(foldOwnWord(word).slice(0, 1)))) continue;
    const isOwn = words === END_WORDS[0];
    const pair = inOrder(words, profiles);
    const findEnds = (ending: string) => {
      const found = find(pair, ending);
      const areEmpty = !isOwn && found?.some(({ sort }) => sort === 'empty') && hasFilledPair(profiles, pair);
      const canBe = !areEmpty && found?.every((profile) => canBeNamedEnd(profile, isOwn));
      return found && canBe && (isOwn || !areFlags(found)) ? found : null;
    };
    const ids = firstOf(ID_ENDINGS, findEnds);
    const doubles = ids?.every(({ sort }) => sort === 'integer') ? find(pair, '', 1) : null;
    const called = doubles?.every(({ sort }) => sort === 'name') ? doubles : firstOf(NAME_ENDINGS, findEnds);
    const areKinds = ids !== null && called !== null && areNodeLabels(ids, called);
    const names = areKinds ? null : called;
    const ends = ids ?? names;
    if (!ends || (!isOwn && isCountedPeriod(table, ends, profiles))) continue;
    const kinds =
      firstOf(KIND_ENDINGS, (ending) => find(pair, ending)) ??
      firstOf(KIND_BEGINNINGS, (beginning) => findBegun(pair, beginning)) ??
      (areKinds ? called : null);
    if (ids && names && kinds && countWithinKinds(table, [ids, names, kinds]))
      return toGuess(toNamedEnds(names, kinds), OF_KINDS, 'likely');
    const found: [string, TieField][] = [
      [ends[0].name, 'source'],
      [ends[1].name, 'target'],
    ];
    if (ids && names && !areNamesOfSeveral(table, ids, names))
      found.push([names[0].name, 'sourceName'], [names[1].name, 'targetName']);
    else if (ids?.every(({ sort }) => sort === 'integer'))
      found.push(
        ...toNames(
          findNamesOf(table, toPair(ids), findPairs(profiles)) ?? findNamesBeside(table, ids, profiles),
        ),
      );
    if (kinds) found.push([kinds[0].name, 'sourceKind'], [kinds[1].name, 'targetKind']);
    if (ends.some(({ sort }) => sort === 'prose'))
      return toGuess(found, 'It has the name of the field, but holds long texts.', 'unsure');
    const reason = isOwn
      ? 'It has the name of the field.'
      : 'Its name and that of the other end belong together.';
    return toGuess(found, reason, isOwn ? 'sure' : 'likely');
  }
  return null;
}

const OF_KINDS =
  'It names the end. The number beside it counts anew within each kind, and tells nobody alone.';

type Both = readonly [ColumnProfile, ColumnProfile];

function countWithinKinds(table: ImportTable, [ids, names, kinds]: readonly [Both, Both, Both]): boolean {
  return areNumbersOfKinds(table, [
    { id: ids[0], name: names[0], kind: kinds[0] },
    { id: ids[1], name: names[1], kind: kinds[1] },
  ]);
}

function toNamedEnds(names: Both, kinds: Both): [string, TieField][] {
  return [
    [names[0].name, 'source'],
    [names[1].name, 'target'],
    [kinds[0].name, 'sourceKind'],
    [kinds[1].name, 'targetKind'],
  ];
}

/** “Allies” beside a list of five states is what they are together, and the name of none of them. */
function areNamesOfSeveral(
  table: ImportTable,
  ids: readonly ColumnProfile[],
  names: readonly ColumnProfile[],
): boolean {
  const count = (row: number, profile: ColumnProfile | undefined) =>
    profile === undefined ? 0 : table.cell(row, profile.column).split(' | ').length;
  return ids.some((id, end) => {
    for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1)
      if (count(row, id) > 1 && count(row, names[end]) === 1) return true;
    return false;
  });
}

const MAX_ROWS = 2_000;

/** Some programs call the end that an arrow starts from the tail, and others the head: of the two columns the first is the first end. */
function inOrder(
  words: readonly [string, string],
  profiles: readonly ColumnProfile[],
): readonly [string, string] {
  if (words.join(' ') !== HEAD_AND_TAIL) return words;
  const first = profiles.map(({ name }) => foldName(name)).find((name) => /^(head|tail)( |$)/.test(name));
  return first?.startsWith('tail') ? [words[1], words[0]] : words;
}

/** Ends without a value yield to others that have some: “start” and “end” may be dates that nobody has filled in. */
function hasFilledPair(profiles: readonly ColumnProfile[], words: readonly [string, string]): boolean {
  const byName = new Map(profiles.map((profile) => [foldName(profile.name), profile]));
  const isFilled = (word: string) =>
    ['name', 'integer'].includes(byName.get(foldName(word))?.sort ?? 'empty');
  return (
    END_WORDS.some((pair) => pair.join() !== words.join() && pair.every(isFilled)) ||
    findPairs(profiles).some(({ source, target }) => source.filled > 0 && target.filled > 0)
  );
}

/** Numbers of rows and years may be ids of nodes only where the columns have the very names of the fields. */
function canBeNamedEnd({ sort }: ColumnProfile, isOwn: boolean): boolean {
  if (sort === 'name' || sort === 'integer') return true;
  return isOwn || sort === 'flag' || sort === 'empty';
}

/** “white” and “black” with a yes or a no in each row say what somebody is: two actors alone would stand at all ends. */
function areFlags([source, target]: readonly [ColumnProfile, ColumnProfile]): boolean {
  const areBoth = source.sort === 'flag' && target.sort === 'flag';
  return areBoth && source.filled > 2 && new Set([...source.values, ...target.values]).size <= 2;
}

/** Of several numbered pairs the ids are the ends, and the names that go with them are their names. */
function findNumberedEnds(
  table: ImportTable,
  profiles: readonly ColumnProfile[],
): ColumnGuess<TieField> | null {
  const pairs = findPairs(profiles);
  const isNumber = ({ source }: NumberedPair) => source.sort === 'integer';
  const ids = pairs.find(isNumber) ?? pairs[0];
  if (!ids) return null;
  const found: [string, TieField][] = [
    [ids.source.name, 'source'],
    [ids.target.name, 'target'],
    ...toNames(findNamesOf(table, ids, pairs) ?? findBeside(table, ids, profiles)),
  ];
  return toGuess(found, NUMBERED_REASON, 'likely');
}

function findBeside(
  table: ImportTable,
  { source, target }: NumberedPair,
  profiles: readonly ColumnProfile[],
): NumberedPair | undefined {
  const areNumbers = [source, target].some(({ sort }) => sort === 'integer');
  return areNumbers ? findNamesBeside(table, [source, target], profiles) : undefined;
}

/** Of several pairs with a direction ids are the ends where names go with them; else names are. */
function findDirectedEnds(
  table: ImportTable,
  profiles: readonly ColumnProfile[],
): ColumnGuess<TieField> | null {
  const pairs = findDirectedPairs(profiles).filter(
    ({ source, target }) => !isCountedPeriod(table, [source, target], profiles),
  );
  const ids = pairs.find(({ source }) => source.sort === 'integer');
  const names = ids && findNamesOf(table, ids, pairs);
  const ends = names ? ids : pairs[0];
  if (!ends) return null;
  const found: [string, TieField][] = [
    [ends.source.name, 'source'],
    [ends.target.name, 'target'],
    ...toNames(names),
  ];
  return toGuess(found, 'Its name and that of the other end belong together.', 'likely');
}

function findPairs(profiles: readonly ColumnProfile[]): readonly NumberedPair[] {
  return findNumberedPairs(profiles).filter(({ source, target }) =>
    [source, target].every((profile) => canBeNamedEnd(profile, false)),
  );
}

function toPair([source, target]: readonly [ColumnProfile, ColumnProfile]) {
  return { source, target };
}

function toNames(pair: NumberedPair | undefined): [string, TieField][] {
  if (!pair) return [];
  return [
    [pair.source.name, 'sourceName'],
    [pair.target.name, 'targetName'],
  ];
}

/** Returns ends as they were found, and as unsure where their values speak against their names. */
function weigh(
  table: ImportTable,
  profiles: readonly ColumnProfile[],
  found: ColumnGuess<TieField>,
): ColumnGuess<TieField> {
  return doubt(found, findEndDoubt(table, profiles, found) ?? findNamesForNumbers(profiles, found.columns));
}

function doubt(found: ColumnGuess<TieField>, reason: string | null): ColumnGuess<TieField> {
  if (reason === null) return found;
  const guesses = found.guesses.map((guess) => ({ ...guess, reason, confidence: 'unsure' as const }));
  return { ...found, guesses };
}

function firstOf<T>(endings: readonly string[], find: (ending: string) => T | null): T | null {
  for (const ending of endings) {
    const found = find(ending);
    if (found !== null) return found;
  }
  return null;
}

function toGuess(
  found: readonly (readonly [string, TieField])[],
  reason: string,
  confidence: Guess['confidence'],
): ColumnGuess<TieField> {
  const guesses = found.map(([name, to]) => ({ part: 'tieColumns' as const, name, to, reason, confidence }));
  return { columns: new Map(found), guesses };
}

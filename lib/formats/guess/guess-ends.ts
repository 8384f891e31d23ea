import type { Guess, ImportTable, TieField } from '../import-tables';
import { END_WORDS, ID_ENDINGS, KIND_ENDINGS, NAME_ENDINGS } from './column-words';
import { foldName } from './fold-name';
import type { ColumnGuess } from './guess-columns';
import { looksLikeMatrix } from './looks-like-matrix';
import { findNumberedPairs, goTogether, type NumberedPair } from './numbered-pairs';
import { type ColumnProfile, profileColumns } from './profile-column';
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
  const named = findNamedEnds(profiles) ?? findNumberedEnds(table, profiles);
  if (named) return { ...named, isSure: true };
  const [best] = looksLikeMatrix(table) ? [] : findLikelyPairs(profiles);
  if (!best || (!best.isShared && !isFallback(best, profiles))) return NOTHING;
  return { ...toEnds(best), isSure: false };
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

function findNamedEnds(profiles: readonly ColumnProfile[]): ColumnGuess<TieField> | null {
  const byName = new Map<string, ColumnProfile>();
  for (const profile of profiles)
    if (!byName.has(foldName(profile.name))) byName.set(foldName(profile.name), profile);
  const find = ([a, b]: readonly [string, string], ending: string) => {
    const source = byName.get(foldName(a + ending));
    const target = byName.get(foldName(b + ending));
    return source && target ? ([source, target] as const) : null;
  };
  for (const pair of END_WORDS) {
    const isOwn = pair === END_WORDS[0];
    const findEnds = (ending: string) => {
      const found = find(pair, ending);
      return found?.every((profile) => canBeNamedEnd(profile, isOwn)) ? found : null;
    };
    const ids = firstOf(ID_ENDINGS, findEnds);
    const names = firstOf(NAME_ENDINGS, findEnds);
    const ends = ids ?? names;
    if (!ends) continue;
    const kinds = firstOf(KIND_ENDINGS, (ending) => find(pair, ending));
    const found: [string, TieField][] = [
      [ends[0].name, 'source'],
      [ends[1].name, 'target'],
    ];
    if (ids && names) found.push([names[0].name, 'sourceName'], [names[1].name, 'targetName']);
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

/** Numbers of rows and years may be ids of nodes only where the columns have the very names of the fields. */
function canBeNamedEnd({ sort }: ColumnProfile, isOwn: boolean): boolean {
  if (sort === 'name' || sort === 'integer' || sort === 'empty') return true;
  return isOwn || sort === 'flag';
}

/** Of several numbered pairs the ids are the ends, and the names that go with them are their names. */
function findNumberedEnds(
  table: ImportTable,
  profiles: readonly ColumnProfile[],
): ColumnGuess<TieField> | null {
  const pairs = findNumberedPairs(profiles).filter(({ source, target }) =>
    [source, target].every((profile) => canBeNamedEnd(profile, false)),
  );
  const isNumber = ({ source }: NumberedPair) => source.sort === 'integer';
  const ids = pairs.find(isNumber) ?? pairs[0];
  if (!ids) return null;
  const names = pairs
    .filter((pair) => pair !== ids && !isNumber(pair))
    .filter(
      (pair) => goTogether(table, ids.source, pair.source) && goTogether(table, ids.target, pair.target),
    )
    .sort((a, b) => measure(b) - measure(a))[0];
  const found: [string, TieField][] = [
    [ids.source.name, 'source'],
    [ids.target.name, 'target'],
  ];
  if (names) found.push([names.source.name, 'sourceName'], [names.target.name, 'targetName']);
  return toGuess(
    found,
    'Its name and that of the other end differ by their number or letter alone.',
    'likely',
  );
}

function measure({ source }: NumberedPair): number {
  return [...source.values].reduce((sum, { length }) => sum + length, 0) / source.values.size;
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

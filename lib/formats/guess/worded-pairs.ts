import { END_WORDS } from './end-words';
import { foldName } from './fold-name';
import { findNumberedPairs } from './numbered-pairs';
import type { ColumnProfile } from './profile-column';

/** Two columns whose names begin with the words of two ends, or with a 1 and a 2. */
export type WordedPair = { readonly source: ColumnProfile; readonly target: ColumnProfile };

/** Words that are as often others than those of ends, and so short that many names begin with them. */
const MIN_LENGTH = 4;
const BARE: ReadonlySet<string> = new Set([
  'from',
  'name',
  'start',
  'head',
  'source',
  'subject',
  'country',
  'person',
]);
/** What stands behind such a word where the column tells something else of that end. */
const OTHERS =
  /\b(id|ids|no|num|number|code|key|type|kind|class|category|role|title|date|year|month|day|country|state|city|place|location|address|district|lat|lon|url|link|amount|value|count|size|share|status|text|note|notes|email|phone|age|gender|outcome)\b/;

/**
 * Returns the pairs of columns of names of which one begins with the word for one end, and the other with that for the other, whatever stands behind
 * it: “giver” and “recipient_committee”, “dynasty_1” and “dynasty_2_or_enemy”. For a person to choose from.
 */
export function findWordedPairs(profiles: readonly ColumnProfile[]): readonly WordedPair[] {
  const columns = profiles
    .filter(({ sort }) => sort === 'name' || sort === 'integer')
    .map((profile) => ({ profile, name: foldName(profile.name) }));
  const names = columns.filter(({ profile, name }) => profile.sort === 'name' && !OTHERS.test(name));
  const worded = END_WORDS.flatMap(([one, other]) => {
    const [first, second] = [foldName(one), foldName(other)];
    if (first.length < MIN_LENGTH || second.length < MIN_LENGTH || BARE.has(first)) return [];
    const source = names.find(({ name }) => beginsWith(name, first));
    const target = names.find(({ name }) => beginsWith(name, second));
    return source && target && source !== target ? [{ source: source.profile, target: target.profile }] : [];
  });
  return withoutCopies([...worded, ...findLoosePairs(columns)]);
}

function beginsWith(name: string, word: string): boolean {
  return name === word || name.startsWith(`${word} `);
}

/** “dynasty id 1” beside “dynasty id 2 or enemy”: the second may be a name where there is no number. */
function findLoosePairs(
  columns: readonly { readonly profile: ColumnProfile; readonly name: string }[],
): readonly WordedPair[] {
  const known = findNumberedPairs(columns.map(({ profile }) => profile));
  if (known.length > 0) return [];
  return columns.flatMap(({ profile, name }) => {
    const base = /^(.*\p{L} ?)1$/u.exec(name)?.[1];
    const other = base && columns.find((each) => each.name.startsWith(`${base}2 `));
    return other ? [{ source: profile, target: other.profile }] : [];
  });
}

function withoutCopies(pairs: readonly WordedPair[]): readonly WordedPair[] {
  return pairs.filter(
    ({ source, target }, at) =>
      pairs.findIndex((each) => each.source === source && each.target === target) === at,
  );
}

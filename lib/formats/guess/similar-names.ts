import { toWords } from '@/lib/graph/search/fold-text';
import { countEdits } from '@/lib/network/nearest';
import { findCountryByName } from './country-names';
import { findScript, toSoundKeys } from './sound-key';

/** Names that may mean one actor: a person decides. The first is the one to keep: the most frequent. */
export type SimilarNames = {
  readonly names: readonly string[];
  readonly reason: string;
  readonly confidence: 'likely' | 'unsure';
};

/** Beyond so many names they are no longer compared letter by letter: that takes a key for each letter of each. */
const MAX_SPELLED = 20_000;
/** Shorter names are too often alike by chance: Iran and Iraq, Mali and Bali. */
const SHORTEST = 5;
const SHORTEST_SOUND = 3;
/** A key that more names share says nothing. */
const MAX_ALIKE = 12;

const DIALLED = 'They are one telephone number in two spellings.';
const FOLDED = 'They differ only by case, accents, punctuation or the order of words.';
const SOUND = 'They sound alike in two scripts.';
const SPELLED = 'They differ by a letter or two.';

/**
 * Returns groups of names that differ only by spelling or script. `names`: how often each stands in the file. Names are brought together
 * by keys, never each with each, so that a hundred thousand take seconds; `isWhole` is false when there are too many for typing errors
 * to be looked for. Names with other digits, and names of two countries, are never alike.
 */
export function findSimilarNames(names: ReadonlyMap<string, number>): {
  groups: readonly SimilarNames[];
  isWhole: boolean;
} {
  const all = [...names.keys()].filter((name) => name.trim() !== '');
  const isWhole = all.length <= MAX_SPELLED;
  const folded = new Map(all.map((name) => [name, [...toWords(name)].sort().join(' ')]));
  const groups = [
    ...toGroups(groupBy(all, toDialled), DIALLED, 'likely', names),
    ...toGroups(
      groupBy(all, (name) => [SIGNED.test(name) ? '' : (folded.get(name) ?? '')]),
      FOLDED,
      'likely',
      names,
    ),
    ...toGroups(joinScripts(all), SOUND, 'unsure', names),
    ...(isWhole ? toGroups(joinSpellings(all, folded), SPELLED, 'unsure', names) : []),
  ];
  return { groups: withoutRepeats(groups), isWhole };
}

/** The minus of a code is no punctuation: “-1” is not “1”. */
const SIGNED = /^\s*[-−–]\s?\d+([.,]\d+)?\s*$/;

function groupBy(
  names: readonly string[],
  toKeys: (name: string) => readonly string[],
): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    for (const key of toKeys(name)) {
      const group = groups.get(key);
      if (group) group.push(name);
      else if (key !== '') groups.set(key, [name]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The digits of a telephone number in full, with those that stand before it abroad or without them. */
function toDialled(name: string): readonly string[] {
  if (!/^\+?[\d\s()./-]{8,24}$/.test(name)) return [];
  const digits = name.replace(/\D/g, '').replace(/^00/, '');
  return digits.length >= FEWEST_DIGITS && digits.length <= MOST_DIGITS ? [digits] : [];
}

const FEWEST_DIGITS = 8;
const MOST_DIGITS = 15;

function joinScripts(names: readonly string[]): readonly (readonly string[])[] {
  const scripts = new Map(names.map((name) => [name, findScript(name)]));
  if (new Set(scripts.values()).size < 2) return [];
  const known = names.filter((name) => scripts.get(name) !== null);
  const groups = groupBy(known, (name) => toSoundKeys(name).filter((key) => key.length >= SHORTEST_SOUND));
  return groups.filter(
    (group) => group.length <= MAX_ALIKE && new Set(group.map((name) => scripts.get(name))).size > 1,
  );
}

/** Two texts that differ by a letter are equal when the right letter of each is left out (Garbe’s symmetric deletion, 2012). */
function joinSpellings(
  names: readonly string[],
  folded: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const toFolded = (name: string) => folded.get(name) ?? '';
  const long = names.filter((name) => toFolded(name).length >= SHORTEST && toFolded(name).length <= 60);
  const near = groupBy(long, (name) => listDeletions(toFolded(name)));
  return near
    .filter((group) => group.length <= MAX_ALIKE)
    .flatMap((group) => {
      const [first = '', ...others] = group;
      const alike = others.filter(
        (other) => isMisspelt(toFolded(first), toFolded(other)) && !areTwoCountries(first, other),
      );
      return alike.length > 0 ? [[first, ...alike]] : [];
    });
}

function listDeletions(text: string): readonly string[] {
  return [...new Set([text, ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))])];
}

/** Typing errors seldom stand at the beginning of a word, and other digits are another thing. */
function isMisspelt(a: string, b: string): boolean {
  if (a === b || a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
  const initials = (text: string) =>
    text
      .split(' ')
      .map((word) => word[0])
      .join('');
  return initials(a) === initials(b) && countEdits(a, b, 3) < 3;
}

function areTwoCountries(a: string, b: string): boolean {
  const first = findCountryByName(a);
  const second = findCountryByName(b);
  return first !== null && second !== null && first !== second;
}

function toGroups(
  groups: readonly (readonly string[])[],
  reason: string,
  confidence: SimilarNames['confidence'],
  counts: ReadonlyMap<string, number>,
): readonly SimilarNames[] {
  return groups.map((group) => {
    const names = [...new Set(group)].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    return { names, reason, confidence };
  });
}

/** Leaves out groups whose names all stand in one that is surer. */
function withoutRepeats(groups: readonly SimilarNames[]): readonly SimilarNames[] {
  const seen = new Map<string, Set<number>>();
  return groups.filter(({ names }, number) => {
    const [first = '', ...others] = names;
    const isKnown = [...(seen.get(first) ?? [])].some((group) =>
      others.every((name) => seen.get(name)?.has(group)),
    );
    for (const name of names) seen.set(name, (seen.get(name) ?? new Set()).add(number));
    return names.length > 1 && !isKnown;
  });
}

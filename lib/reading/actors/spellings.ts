/** Tells whether two words are one name that is spelled in two ways: names of another script have no one spelling in Latin letters. */

/** Letters that stand for one sound, the longer ones first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^\p{L}]/gu, ''],
  [/ph/g, 'f'],
  [/[sc]h/g, 'S'],
  [/[gk]h|q|ck|g|c/g, 'k'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/d[jz](?=[aeiouy])/g, 'j'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/([^aeiouy])\1+/g, '$1'],
  [/([aeiouy])h$/, '$1'],
];

/** Vowels by how they sound: some of two letters are one. */
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ou|oo|uu|u|o|au|ow|oe)$/, 'u'],
  [/^(?:ai|ay|ei|ey|aei)$/, 'E'],
  [/^(?:a+)$/, 'a'],
  [/^(?:e)$/, 'e'],
];

/** Vowels that are written for each other. */
const NEAR = new Set(['ae', 'ei', 'Ea', 'Ee', 'Ei', 'aE', 'ea', 'ie', 'eE', 'iE']);

const MIN_LETTERS = 5;

type Sounds = { readonly consonants: string; readonly vowels: readonly string[]; readonly shape: string };

function toSounds(word: string): Sounds {
  let plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o');
  for (const [letters, sound] of SOUNDS) plain = plain.replace(letters, sound);
  const runs = plain.match(/[aeiouy]+|[^aeiouy]+/g) ?? [];
  const isVowel = (run: string): boolean => /^[aeiouy]/.test(run);
  return {
    consonants: runs.filter((run) => !isVowel(run)).join(''),
    vowels: runs.filter(isVowel).map((run) => VOWELS.find(([letters]) => letters.test(run))?.[1] ?? 'i'),
    shape: runs.map((run) => (isVowel(run) ? '-' : run)).join(''),
  };
}

/** Returns what all spellings of a word have in common. */
export function toSoundKey(word: string): string {
  return toSounds(word).shape;
}

/** Returns whether two words are spellings of one name: "Mohammed" and "Mohamed", "Meshaal" and "Meshal"; and not "Salim" and "Salam". */
export function areSpellings(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < MIN_LETTERS || other.length < MIN_LETTERS) return false;
  const [first, second] = [toSounds(one), toSounds(other)];
  if (first.shape !== second.shape || first.consonants.length < 2) return false;
  return first.vowels.every((vowel, place) => {
    const there = second.vowels[place] ?? '';
    return vowel === there || NEAR.has(`${vowel}${there}`);
  });
}

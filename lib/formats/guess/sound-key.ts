import { toSound } from '@/lib/graph/search/consonants';
import { toWords } from '@/lib/graph/search/fold-text';

/** Two Latin letters for one sound; other pairs are read letter by letter. */
const PAIRS: Readonly<Record<string, string>> = { sh: 's', ts: 's', tz: 's', zh: 's', ph: 'b' };
/**
 * One sign for sounds that transliterations mix. Many names of a file are compared here, each with those of other scripts alone, and a
 * person decides: that is why more is alike than for `toConsonants`.
 */
const MIXED: Readonly<Record<string, string>> = { f: 'b', v: 'b', z: 's', j: 'g' };

const ARTICLE = new Set(['al', 'el', 'the']);
const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
] as const;

export type Script = (typeof SCRIPTS)[number][0];

/** Returns the script of the first letter whose sounds are known here, or null. */
export function findScript(name: string): Script | null {
  const letter = /\p{L}/u.exec(name)?.[0] ?? '';
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? null;
}

/**
 * Returns how a name sounds without its vowels, so that “Nabih Berri”, “نبيه بري” and “נביה ברי” have one key: `nbbr`. “ch” is k as in
 * Hochstein, or s as in Chamoun, so that a name has up to two keys.
 */
export function toSoundKeys(name: string): readonly string[] {
  const words = toWords(name)
    .filter((word) => !ARTICLE.has(word))
    .map(withoutArticle);
  return [...new Set(['k', 's'].map((ch) => words.map((word) => toSounds(word, ch)).join('')))];
}

/** The Arabic article is written with its word. */
function withoutArticle(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}

function toSounds(word: string, ch: string): string {
  let sounds = '';
  for (let at = 0; at < word.length; at += 1) {
    const pair = word.slice(at, at + 2);
    const known = pair === 'ch' ? ch : PAIRS[pair];
    const letter = toSound(word[at] ?? '');
    const sound = known ?? MIXED[letter] ?? letter;
    if (known !== undefined) at += 1;
    if (!sounds.endsWith(sound) || sound === '') sounds += sound;
  }
  return sounds;
}

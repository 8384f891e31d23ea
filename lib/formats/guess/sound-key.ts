import { toWords } from '@/lib/graph/search/fold-text';

/** What letters of four scripts sound like: one sign for sounds that transliterations mix; vowels, h and glides are left out. */
const SOUNDS: Readonly<Record<string, string>> = {
  // Latin; of two letters first.
  ...{ sh: 's', th: 't', dh: 'd', kh: 'k', gh: 'g', ph: 'b', ts: 's', tz: 's', ck: 'k', zh: 's' },
  ...{
    b: 'b',
    p: 'b',
    v: 'b',
    f: 'b',
    c: 'k',
    k: 'k',
    q: 'k',
    x: 'ks',
    d: 'd',
    g: 'g',
    j: 'g',
    l: 'l',
    m: 'm',
    n: 'n',
    r: 'r',
  },
  ...{ s: 's', t: 't', z: 's' },
  // Arabic, with the letters of Persian.
  ...{
    ب: 'b',
    پ: 'b',
    ت: 't',
    ث: 't',
    ج: 'g',
    چ: 's',
    خ: 'k',
    د: 'd',
    ذ: 'd',
    ر: 'r',
    ز: 's',
    ژ: 's',
    س: 's',
    ش: 's',
    ص: 's',
  },
  ...{ ض: 'd', ط: 't', ظ: 's', غ: 'g', ف: 'b', ق: 'k', ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n' },
  // Hebrew.
  ...{
    ב: 'b',
    ג: 'g',
    ד: 'd',
    ז: 's',
    ט: 't',
    כ: 'k',
    ל: 'l',
    מ: 'm',
    נ: 'n',
    ס: 's',
    פ: 'b',
    צ: 's',
    ק: 'k',
    ר: 'r',
    ש: 's',
    ת: 't',
  },
  // Cyrillic.
  ...{
    б: 'b',
    в: 'b',
    г: 'g',
    д: 'd',
    ж: 's',
    з: 's',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    п: 'b',
    р: 'r',
    с: 's',
    т: 't',
    ф: 'b',
  },
  ...{ х: 'k', ц: 's', ч: 's', ш: 's', щ: 's' },
};

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
    const known = pair === 'ch' ? ch : pair.length === 2 ? SOUNDS[pair] : undefined;
    const sound = known ?? SOUNDS[word[at] ?? ''] ?? '';
    if (known !== undefined) at += 1;
    if (!sounds.endsWith(sound) || sound === '') sounds += sound;
  }
  return sounds;
}

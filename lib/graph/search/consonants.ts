import { foldText } from './fold-text';

/**
 * The sounds of letters of four scripts, as Latin letters write them; a vowel, and a letter that is often left out, has none. A Latin
 * letter that is missing here stands for itself.
 */
const LETTERS: Readonly<Record<string, string>> = {
  // Arabic, after the variants of a letter have been folded.
  ...{ ا: '', ب: 'b', ت: 't', ث: 't', ج: 'j', ح: '', خ: 'k', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 's' },
  ...{ ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: '', غ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: '' },
  ...{ و: '', ي: '', ء: '', پ: 'b', چ: 's', گ: 'g', ژ: 'z' },
  // Hebrew.
  ...{ א: '', ב: 'b', ג: 'g', ד: 'd', ה: '', ו: '', ז: 'z', ח: '', ט: 't', י: '', כ: 'k', ל: 'l', מ: 'm' },
  ...{ נ: 'n', ס: 's', ע: '', פ: 'f', צ: 's', ק: 'k', ר: 'r', ש: 's', ת: 't' },
  // Cyrillic.
  ...{
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    ж: 'z',
    з: 'z',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    п: 'b',
    р: 'r',
  },
  ...{ с: 's', т: 't', ф: 'f', х: 'k', ц: 's', ч: 's', ш: 's', щ: 's', й: '', ь: '', ъ: '' },
  ...{ а: '', е: '', и: '', і: '', о: '', у: '', ы: '', э: '', ю: '', я: '', є: '' },
  // Latin: vowels, and consonants that stand for the same sound.
  ...{ a: '', e: '', i: '', o: '', u: '', w: '', y: '', h: '', c: 'k', q: 'k', p: 'b', x: 'ks' },
};

/** Two Latin letters for one sound; what is left of others is read letter by letter. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch|tz|ts/g, 's'],
  [/ph/g, 'f'],
  [/dj|zh/g, 'j'],
];

/**
 * Returns the consonants of a name in Latin letters, those that are alike as one and doubled ones once: what stays of a name from
 * one spelling to another, and from one script to another. "Hassan Nasrallah" and "حسن نصر الله" are both "snsrl".
 */
export function toConsonants(name: string): string {
  const latin = PAIRS.reduce((text, [pair, letter]) => text.replace(pair, letter), foldText(name));
  const sounds = [...latin].map((letter) => toSound(letter) || (/\d/.test(letter) ? letter : ''));
  return sounds.join('').replace(/(.)\1+/g, '$1');
}

/** Returns the sound of a folded letter; empty for a vowel, and for what is no letter of the four scripts. */
export function toSound(letter: string): string {
  return LETTERS[letter] ?? (/[a-z]/.test(letter) ? letter : '');
}

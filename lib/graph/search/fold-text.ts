/** Letters that stand for others and that Unicode's decomposition leaves alone. */
const LIKE: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  // Arabic: alef wasla and dagger alef, ya and alef maqsura, kaf and ha of Persian and Urdu, ta marbuta.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ة: 'ه',
  // Hebrew letters as they stand at the end of a word.
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
};
const UNLIKE = new RegExp(`[${Object.keys(LIKE).join('')}]`, 'gu');

/** Marks (accents, Arabic vowels and hamza, Hebrew points), tatweel, and characters without a shape. */
const UNSEEN = /[\p{M}\p{Cf}\p{Cc}\u0640]+/gu;
const ACRONYM = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/gu;
const POSSESSIVE = /(?<=\p{L})['’]s(?!\p{L})/gu;
/** Signs that stand inside a word: apostrophes, Arabic transliteration's ayn and hamza, Hebrew geresh and gershayim. */
const INSIDE = /(?<=\p{L})['’‘`´ʼʾʿʻ"״׳](?=\p{L})/gu;
const BETWEEN = /[^\p{L}\p{N}]+/u;
/** Any of these signs. Most texts have none, and are not searched for where it stands. */
const SIGN = /['’‘`´ʼʾʿʻ"״׳]/;
const SPACE = /\s/;
/** Texts of these characters alone, which are most, have nothing to fold but capitals. */
const PLAIN = /^[\w ,:;()/-]*$/;
const BETWEEN_PLAIN = /[^a-z0-9]+/;
const RUNS_BETWEEN_PLAIN = /[^a-z0-9]+/g;

/**
 * Returns the words of a text as they are compared: without case, accents, vowel signs, tatweel or punctuation, with
 * the variants of a letter folded into one ("U.S." and "US", "إيران" and "ايران", "Rød" and "Rod" are the same).
 * Takes Unicode's compatibility decomposition (UAX #15) and then folds what it leaves apart.
 */
export function toWords(text: string): string[] {
  if (PLAIN.test(text)) return splitWords(text.toLowerCase(), BETWEEN_PLAIN);
  const spaced = text.replace(/[\t\r\n]+/g, ' ');
  const folded = spaced.normalize('NFKD').replace(UNSEEN, '').toLowerCase().replace(UNSEEN, '');
  const whole = folded.includes('.')
    ? folded.replace(ACRONYM, (letters) => letters.replaceAll('.', ''))
    : folded;
  const plain = SIGN.test(whole) ? whole.replace(POSSESSIVE, '').replace(INSIDE, '') : whole;
  return splitWords(
    plain.replace(UNLIKE, (letter) => LIKE[letter] ?? letter),
    BETWEEN,
  );
}

function splitWords(text: string, between: RegExp): string[] {
  return text.split(between).filter((word) => word !== '');
}

/** Returns a text folded as `toWords` does, its words parted by single spaces; empty when it has no word. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(RUNS_BETWEEN_PLAIN, ' ').trim();
  return toWords(text).join(' ');
}

/** Returns the words of a text, and those that are joined by a hyphen also as one: al, Kurd and alkurd. */
export function toIndexWords(text: string): string[] {
  const joined = text
    .split(SPACE)
    .map(toWords)
    .filter((parts) => parts.length > 1)
    .map((parts) => parts.join(''));
  return [...toWords(text), ...joined];
}

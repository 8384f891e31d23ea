const MARKS = /\p{M}+/gu;
/** What is not seen: joiners, soft hyphens, marks of direction. */
const FORMATS = /\p{Cf}+/gu;
const APOSTROPHES = /[’‘ʼ‛`´′]/g;
const TATWEEL = /ـ/g;
const ALEFS = /[أإآٱ]/g;
/** Most words have nothing to take away. */
const PLAIN = /^[A-Za-z0-9.'-]+$/;
const INITIALS = /^\p{Lu}(?:\.?\p{Lu}){1,4}\.?$/u;

/**
 * Returns a word as words are compared: without case, accents and vowel signs, and with one kind of apostrophe. Initials stay in
 * capitals, so that "US" is not "us".
 */
export function normaliseWord(word: string): string {
  if (PLAIN.test(word)) return INITIALS.test(word) ? word.replaceAll('.', '') : word.toLowerCase();
  const plain = word
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(FORMATS, '')
    .replace(APOSTROPHES, "'")
    .replace(TATWEEL, '')
    .replace(ALEFS, 'ا')
    .replace(/ى/g, 'ي');
  return INITIALS.test(plain) ? plain.replaceAll('.', '') : plain.toLowerCase();
}

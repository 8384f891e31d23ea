import { type Token, tokenAt } from '../text/tokens';
import {
  ABSTAINING,
  ACCUSING,
  ARABIC_CUES,
  CALLING,
  CARRYING,
  CONFIRMING,
  DENYING,
  isArabic,
  isOneOf,
  NAME_LINKS,
  OPEN_TITLES,
  PARTICLES,
  PLACE_WORDS,
  REJECTING,
  SAYING,
  SIDE_WORDS,
  TITLE_PARTS,
  TITLES,
} from './arabic-words';

const VERBS = [
  SAYING,
  DENYING,
  REJECTING,
  ACCUSING,
  ABSTAINING,
  CONFIRMING,
  CALLING,
  CARRYING,
  ...ARABIC_CUES.map(({ verbs }) => verbs),
];

export function isArabicVerb(token: Token): boolean {
  return VERBS.some((verbs) => isOneOf(token, verbs));
}

/** Whether a word is a particle; علي is a name, and على is none. */
function isParticle({ norm, text }: Token): boolean {
  return PARTICLES.has(norm) && text !== 'علي';
}

/** Returns where a name begins and ends that a title at a token announces: "المبعوث العماني سعيد السالمي". Null for none. */
export function findArabicName(
  tokens: readonly Token[],
  at: number,
  isDemonym: (at: number) => boolean,
): { readonly first: number; readonly last: number } | null {
  if (!isOneOf(tokenAt(tokens, at), TITLES)) return null;
  let first = at + 1;
  while (
    first < at + 5 &&
    (isOneOf(tokenAt(tokens, first), TITLE_PARTS) ||
      isDemonym(first) ||
      isOneOf(tokenAt(tokens, first), TITLES))
  )
    first += 1;
  // "المتحدث باسم الجيش، نبيل عبد الله،": the name is set off.
  const isSetOff = tokenAt(tokens, first).text === '،';
  if (isSetOff) first += 1;
  let last = first;
  let words = 0;
  while (last < first + 5 && words < 2) {
    const token = tokenAt(tokens, last);
    if (!isArabic(token) || isArabicVerb(token) || isParticle(token) || isDemonym(last)) break;
    if (!NAME_LINKS.has(token.norm)) words += 1;
    last += 1;
  }
  // A title that needs a part after it has none.
  if (first === at + 1 && isOneOf(tokenAt(tokens, at), OPEN_TITLES)) return null;
  if (words === 1 || NAME_LINKS.has(tokenAt(tokens, last).norm)) return null;
  if (isSetOff && tokenAt(tokens, last).text !== '،') return null;
  return words === 2 ? { first, last } : null;
}

/** Returns whether a capital in an Arabic text stands for its government: after a verb, or between two sides. */
export function isArabicGovernment(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokenAt(tokens, first - 1);
  if (isOneOf(before, PLACE_WORDS)) return false;
  return (
    isArabicVerb(before) ||
    isOneOf(before, SIDE_WORDS) ||
    isArabicVerb(tokenAt(tokens, last)) ||
    /^(?:لم|لن|لا|يعلق|تعلق|ترد|يرد)$/.test(before.norm)
  );
}

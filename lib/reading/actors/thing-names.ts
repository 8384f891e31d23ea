import { type Token, tokenAt } from '../text/tokens';
import { GROUP_WORDS } from '../words/group-words';
import { toWords } from '../words/word-set';

/** Judges names that say first what they name, and then what it is about: "the Framework Agreement on the Fens". */

/** What papers, meetings and deeds are called. None of these acts, whatever its name has after it. */
const HEADS = toWords(
  'agreement agreements accord accords treaty treaties pact pacts memorandum memoranda terms declaration protocol protocols statute framework ' +
    'roadmap communique communiqué summit annex convention resolution establishment implementation restoration normalisation normalization',
);

const LINKS = /^(?:on|of|for|between|to|against|concerning|regarding)$/;

/** How far before some initials the word is looked for that says what they are of. */
const MAX_BACK = 9;

/** Returns whether a run of words with capitals names a thing by its head: "Terms of Reference", "Framework Agreement on the Fens". */
export function isNamedByThing(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last - 1; at += 1) {
    const { norm } = tokenAt(tokens, at);
    if (HEADS.has(norm) && LINKS.test(tokenAt(tokens, at + 1).norm)) return true;
    if (GROUP_WORDS.has(norm)) return false;
  }
  return false;
}

/** Returns whether the name that ends before a bracket says first that it is a thing: "the Framework Agreement on the Fens (FAF)". */
export function endsThingName(tokens: readonly Token[], bracket: number): boolean {
  for (let at = bracket - 1; at > bracket - MAX_BACK; at -= 1) {
    const { norm, kind, isCapital } = tokenAt(tokens, at);
    if (kind !== 'word') return false;
    if (isCapital && HEADS.has(norm)) return true;
    if (!isCapital && !LINKS.test(norm) && !/^(?:the|and|in)$/.test(norm)) return false;
  }
  return false;
}

import { type Token, tokenAt } from '../text/tokens';
import { GROUP_NOUNS, NO_ACTOR_WORDS } from '../words/group-words';

/** Judges capitalised names of what cannot act: decrees, what a law or a line is of, and makes of weapons. */

/** An order that somebody gives, and not one of knights. */
const ORDERS = /^(?:executive|presidential|court|emergency|interim|restraining|evacuation|military)$/;
/** The number of a make: "Falk-136", "S-400". "M-77" are rebels. */
const NUMBERED = /^(?:\p{Lu}\p{L}+|[ABCFST])-\d{2,}\p{L}?$/u;

/** Returns whether a run names a thing: "the Executive Order", "the Line of Quiet Control", "Falk-136". */
export function isThingName(tokens: readonly Token[], first: number, last: number): boolean {
  const end = tokenAt(tokens, last - 1);
  if (end.norm === 'order' && ORDERS.test(tokenAt(tokens, last - 2).norm)) return true;
  const isNumbered = tokens.slice(first, last).some(({ text }) => NUMBERED.test(text));
  if (isNumbered) return !GROUP_NOUNS.has(tokenAt(tokens, last).norm);
  // "Omar Said, a Tarn Valley Democrat,".
  const isMember =
    /^(?:democrat|republican|tory|liberal|socialist|conservative|communist|native|resident)$/.test(end.norm);
  if (isMember && /^an?$/.test(tokenAt(tokens, first - 1).norm)) return true;
  // What a document or a line is of: "Memorandum of Understanding".
  const head = tokenAt(tokens, first - 2);
  return tokenAt(tokens, first - 1).norm === 'of' && head.isCapital && OF_THINGS.test(head.norm);
}

const OF_THINGS =
  /^(?:line|memorandum|code|rules|statute|treaty|declaration|charter|convention|act|bill|articles?|letter|notice|terms|order|zone)$/;

/** Returns whether some initials in brackets are of a thing that the words before them name: "unmanned aerial vehicles (UAV)", "the Corrupt Practices Act (CPA)". */
export function isOfThing(tokens: readonly Token[], bracket: number): boolean {
  const { norm, isCapital, kind } = tokenAt(tokens, bracket - 1);
  if (kind !== 'word') return false;
  return NO_ACTOR_WORDS.has(norm) || (!isCapital && !GROUP_NOUNS.has(norm));
}

import { type Token, tokenAt } from '../text/tokens';
import { STANDING_NOUNS } from '../words/group-words';
import { ENVOY_OFFICES, isOfficeWord, OFFICE_MODIFIERS, OTHER_DESCRIPTIONS } from '../words/office-words';
import type { Candidate } from './candidate';

/** Judges what is said to belong to a name of one word. */

/** Returns whether what belongs to it is a state's: "the army of Ruvenia", "Esselmark’s capital". */
export function ownsHere(tokens: readonly Token[], { first, last }: Candidate): boolean {
  const second = tokenAt(tokens, first - 2).norm;
  if (tokenAt(tokens, first - 1).norm === 'of' && OF_STATE.test(second)) return true;
  // "Our consul at Varr": who is sent there, is sent to a state.
  if (/^(?:to|at|in|from|for)$/.test(tokenAt(tokens, first - 1).norm) && ENVOY_OFFICES.has(second))
    return true;
  const { norm } = tokenAt(tokens, last);
  const isOwned =
    OF_STATES.test(norm) || isServingWord(norm) || STANDING_NOUNS.has(norm) || OFFICE_MODIFIERS.has(norm);
  return tokenAt(tokens, first).isPossessive && isOwned;
}

/** Returns whether what belongs to it, or whom it sends or receives, is a land's and no person's: "Ruvenia's border", "envoy to Ruvenia", "Ruvenia's minister". */
export function isOfLand(tokens: readonly Token[], place: Candidate): boolean {
  if (!ownsHere(tokens, place)) return false;
  const { last } = place;
  if (!tokenAt(tokens, last - 1).isPossessive) return true;
  for (let at = last; at < last + 4; at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind !== 'word') return false;
    if (OF_STATES.test(norm) || OF_LAND.test(norm)) return true;
  }
  return false;
}

const OF_LAND =
  /^(?:ministers?|ministry|president|premier|presidency|ambassador|embassy|consul|envoy|army|navy|police|military|people|farmers|lawmakers|voters|rulers?|leaders?|authorities|foreign|prime|interior|defence|defense|finance|interim|central|national|officials|officers)$/;

/** Who or what is of a state: "the ambassador of Ruvenia", "the army of Ruvenia". */
const OF_STATE =
  /^(?:ambassador|envoy|consul|government|army|navy|armies|parliament|delegation|delegations|subjects|citizens|people|borders?|independence)$/;

/** What belongs to a state: "Esselmark’s capital". */
const OF_STATES =
  /^(?:capital|border|borders|king|queen|throne|crown|coast|parliament|territory|soil|treasury|ports|neighbours|neighbors|independence|constitution)$/;

/** Returns whether a word is an office that somebody holds for another, and no kinship. */
export function isServingWord(word: string): boolean {
  return isOfficeWord(word) && !OTHER_DESCRIPTIONS.has(word);
}

/** Returns whether something is said to be its own that a person has: "with Varnov's consent", "the Varnov government". */
export function hasOwnWill(tokens: readonly Token[], { last }: Pick<Candidate, 'last'>): boolean {
  const { norm, isCapital } = tokenAt(tokens, last);
  if (!tokenAt(tokens, last - 1).isPossessive)
    return !isCapital && /^(?:government|administration|regime|dynasty|family|presidency)$/.test(norm);
  return OWN.test(norm);
}

const OWN =
  /^(?:consent|blessing|behalf|aides?|advisers?|advisors?|wife|husband|son|daughter|brother|sister|lawyers?|inner|confidants?|death|health|remarks|comments|speech|instructions|orders|presidency|visit|trip|command|control|retreat|arrest|trial|surrender|testimony|indictment|asylum|bodyguards?|residence|killing|murder|assassination|presence|absence|eyes|hands|inauguration|resignation|release|inner)$/;

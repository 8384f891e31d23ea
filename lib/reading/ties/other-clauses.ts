import { type Token, tokenAt } from '../text/tokens';
import { isSpeechVerb } from '../words/acting-words';

/** Finds what stands before a verb and says nothing of it, so that what it denies is its own: of who speaks, or of how something came about. */

const MAX_ASIDE = 16;
const MAX_OPENING = 20;

/** What opens an aside that tells how something is done or said. */
const OF_MANNER = /^(?:without|despite|unlike|declining|refusing|failing)$/;

/** Returns the token with which a stretch begins that ends at a token and says nothing of a later verb; null where none does. */
export function findOtherClause(tokens: readonly Token[], first: number, end: number): number | null {
  const { text, norm } = tokenAt(tokens, end);
  const isDash = /^[–—]$/.test(text);
  if (text === ',' || isDash) return findAside(tokens, first, end, isDash) ?? findOpening(tokens, first, end);
  return isSpeechVerb(norm) ? findSpeakersClause(tokens, first, end) : null;
}

/**
 * Returns where what stands between two dashes begins, or between two commas a relative clause or what tells of the manner: "Brazil, which
 * has imposed no sanctions, protested", "said, without giving details, that". Null where none does.
 */
function findAside(tokens: readonly Token[], first: number, end: number, isDash: boolean): number | null {
  for (let at = end - 1; at > first && at > end - MAX_ASIDE; at -= 1) {
    const { text } = tokenAt(tokens, at);
    if (/^[;:"“”]$/.test(text)) return null;
    if (isDash && text === tokenAt(tokens, end).text) return at;
    if (isDash || text !== ',') continue;
    const { norm } = tokenAt(tokens, at + 1);
    const isOfOne = /^(?:which|who|whose|whom)$/.test(norm) && !isNobody(tokens, at - 1);
    return isOfOne || OF_MANNER.test(norm) ? at : null;
  }
  return null;
}

/** Whether it is nobody of whom a clause tells: "nobody, who". */
function isNobody(tokens: readonly Token[], at: number): boolean {
  return /^(?:nobody|none|nothing|one)$/.test(tokenAt(tokens, at).norm);
}

/**
 * Returns the first token of a sentence that opens with what somebody did not do, up to a comma: "Without giving details, Hassan said",
 * "Having failed to persuade Kenya, Iran armed". Null where it opens otherwise.
 */
function findOpening(tokens: readonly Token[], first: number, comma: number): number | null {
  if (comma - first > MAX_OPENING) return null;
  for (let at = first; at < comma; at += 1) if (/^[,;:"“”]$/.test(tokenAt(tokens, at).text)) return null;
  const [opening, next] = [tokenAt(tokens, first).norm, tokenAt(tokens, first + 1).norm];
  const isDoing = /^(?:after|before|despite|by|since|while|instead|when|not|never)$/.test(opening);
  const isOpening = opening === 'having' || OF_MANNER.test(opening) || (isDoing && /[a-z]{2}ing$/.test(next));
  return isOpening ? first : null;
}

/** Returns the "who" of a clause that tells of the speaker: "an official who declined to be named said". Null where none does. */
function findSpeakersClause(tokens: readonly Token[], first: number, speech: number): number | null {
  if (/^(?:and|but|or|nor|not|never|to)$/.test(tokenAt(tokens, speech - 1).norm)) return null;
  for (let at = speech - 1; at > first && at > speech - MAX_ASIDE; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign' || isSpeechVerb(norm)) return null;
    if (norm === 'who') return at < speech - 2 ? at : null;
  }
  return null;
}

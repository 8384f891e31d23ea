import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb, isIrregularPast } from '../words/acting-words';
import { ADVERBS, AUXILIARIES, PREPOSITIONS } from '../words/function-words';
import { CLAIM_NOUNS, SAID_NOUNS } from '../words/speech-words';

/** Returns whether a clause with a noun as its subject begins, before any "that" of a noun: "said his move broke a deal that ended the war". */
export function opensByNoun(tokens: readonly Token[], from: number, limit: number): boolean {
  if (!/^(?:his|her|its|their|our|my)$/.test(tokenAt(tokens, from).norm)) return false;
  for (let at = from + 2; at < limit; at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign' || norm === 'that' || PREPOSITIONS.has(norm)) return false;
    const isVerb =
      isActingVerb(norm) || isIrregularPast(norm) || AUXILIARIES.has(norm) || /[a-z]{3}ed$/.test(norm);
    if (isVerb) return true;
  }
  return false;
}

/**
 * Returns whether what is said begins with a claim of which it says something, up to "that": "said allegations that it had paid must be
 * investigated", "said there was no truth in the claim that it had paid". "Said in a statement that" tells where it was said.
 */
export function opensByClaim(tokens: readonly Token[], from: number, limit: number): boolean {
  const { norm } = tokenAt(tokens, from);
  if (norm === 'there') return AUXILIARIES.has(tokenAt(tokens, from + 1).norm);
  if (PREPOSITIONS.has(norm) || ADVERBS.has(norm)) return false;
  for (let at = from; at < limit && tokenAt(tokens, at).kind !== 'sign'; at += 1) {
    if (PREPOSITIONS.has(tokenAt(tokens, at).norm)) return false;
    if (tokenAt(tokens, at).norm !== 'that') continue;
    const noun = tokenAt(tokens, at - 1).norm;
    return at > from && (CLAIM_NOUNS.has(noun) || SAID_NOUNS.has(noun)) && !/^(?:it|this|them)$/.test(noun);
  }
  return false;
}

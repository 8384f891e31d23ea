import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb, isIrregularPast } from '../words/acting-words';
import { AUXILIARIES, PREPOSITIONS } from '../words/function-words';

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

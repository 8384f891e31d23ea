import type { Sentence } from '../text/sentences';
import { isNegatedVerb, type Token, tokenAt } from '../text/tokens';
import { CLAIM_NOUNS, UNTRUE_WORDS } from '../words/speech-words';
import { findDominatingThat } from './dominating-that';

/** Finds that what a report or a claim says is said to be untrue. */

const NEGATING = /^(?:not|no|never|neither|nor|hardly|nothing|nobody|cannot)$/;

/** Returns whether it is said not to be so: "it is not true that Jordan, whose army is small, attacked". */
export function isSaidUntrue(tokens: readonly Token[], first: number, verb: number): boolean {
  const that = findDominatingThat(tokens, first, verb);
  if (
    that === null ||
    !/^(?:true|case|correct|so|fact|proven|established|accurate)$/.test(tokenAt(tokens, that - 1).norm)
  )
    return false;
  return [2, 3, 4].some(
    (back) => NEGATING.test(tokenAt(tokens, that - back).norm) || isNegatedVerb(tokenAt(tokens, that - back)),
  );
}

/** How far after a verb it may be said that it is untrue. */
export const MAX_TO_VERDICT = 14;

function isTakenBack(tokens: readonly Token[], at: number): boolean {
  const { norm: word } = tokenAt(tokens, at);
  const isNot = NEGATING.test(tokenAt(tokens, at - 1).norm) || isNegatedVerb(tokenAt(tokens, at - 1));
  return (
    (/^(?:true|correct|accurate)$/.test(word) ? isNot : UNTRUE_WORDS.has(word)) ||
    /^(?:corrected|retracted|withdrawn|disproved|disproven|debunked|refuted)$/.test(word)
  );
}

/** Returns whether what a report says is said to be untrue: "claims that Iran met Israel were false". */
export function isUntrue(
  tokens: readonly Token[],
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  verb: number,
): boolean {
  if (!findReport(tokens, first, verb, CLAIM_NOUNS)) return false;
  // "Contrary to claims that Iran met Israel".
  const that = findDominatingThat(tokens, first, verb) ?? verb;
  if ([2, 3, 4].some((back) => tokenAt(tokens, that - back).norm === 'contrary')) return true;
  for (let at = verb + 1; at < Math.min(last, verb + MAX_TO_VERDICT); at += 1) {
    // "Looked into claims that Iran met Israel and found them baseless".
    const isJudged = /^(?:them|it|these|this|those)$/.test(tokenAt(tokens, at + 1).norm);
    if (
      isJudged &&
      /^(?:found|called|deemed|judged|considered|dismissed|proved|showed)$/.test(tokenAt(tokens, at).norm)
    )
      return [2, 3, 4].some((step) => UNTRUE_WORDS.has(tokenAt(tokens, at + step).norm));
    if (/^(?:was|were|is|are|turned|turn|proved|prove|proven|seem|seemed)$/.test(tokenAt(tokens, at).norm))
      return [1, 2, 3, 4].some((step) => isTakenBack(tokens, at + step));
  }
  return false;
}

/** Returns whether a verb stands in what a noun says: "rumours that Iran met Israel". */
export function findReport(
  tokens: readonly Token[],
  first: number,
  verb: number,
  nouns: ReadonlySet<string>,
): boolean {
  const that = findDominatingThat(tokens, first, verb);
  return that !== null && nouns.has(tokenAt(tokens, that - 1).norm);
}

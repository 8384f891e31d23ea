import { type Token, tokenAt } from '../text/tokens';

const MAX_BACK = 44;

const PERHAPS = /^(?:perhaps|maybe|possibly|conceivably|presumably|supposedly|allegedly)$/;

/** Returns whether the sentence of a verb leaves it open from its beginning: "perhaps Jordan", "it may be that Jordan". */
export function isLeftOpen(tokens: readonly Token[], first: number, verb: number): boolean {
  if (PERHAPS.test(tokenAt(tokens, first).norm))
    return !tokens.slice(first, verb).some(({ text }) => /^[;:]$/.test(text));
  const that = findDominatingThat(tokens, first, verb);
  return (
    that !== null &&
    tokenAt(tokens, that - 1).norm === 'be' &&
    [2, 3].some((back) => /^(?:may|might|could|would)$/.test(tokenAt(tokens, that - back).norm))
  );
}

/**
 * Returns where the "that" stands in whose clause a verb is, asides between commas left out: "rumours that Jordan, stung by the raid,
 * attacked". Null where another clause begins between, which an odd number of commas tells.
 */
export function findDominatingThat(tokens: readonly Token[], first: number, verb: number): number | null {
  let commas = 0;
  for (let at = verb - 1; at > first && at > verb - MAX_BACK; at -= 1) {
    const { norm, text } = tokenAt(tokens, at);
    if (/^[;:"“”]$/.test(text)) return null;
    if (text === ',') commas += 1;
    // An odd number: that one stands in an aside itself, "in a move that surprised its neighbours,".
    if (norm === 'that' && commas % 2 === 0) return at;
  }
  return null;
}

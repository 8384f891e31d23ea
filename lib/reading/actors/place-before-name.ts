import { type Token, tokenAt } from '../text/tokens';

/**
 * Returns whether the first word of a run is a place, and somebody's surname follows: "In Geneva Perrin met", where the text has "Jean-Luc
 * Perrin" as well.
 */
export function isPlaceBeforeName(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from !== 2 || !/^(?:in|at|near|outside)$/.test(tokenAt(tokens, from - 1).norm)) return false;
  const [place, surname] = [tokenAt(tokens, from).norm, tokenAt(tokens, from + 1).norm];
  let isOfOther = false;
  for (let at = 1; at < tokens.length; at += 1) {
    if (at === from + 1 || tokenAt(tokens, at).norm !== surname) continue;
    const before = tokenAt(tokens, at - 1);
    if (before.norm === place) return false;
    isOfOther ||= before.isCapital && before.kind === 'word';
  }
  return isOfOther;
}

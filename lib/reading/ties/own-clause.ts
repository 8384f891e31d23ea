import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';

/** Finds whether a verb is judged by its whole sentence or by a clause of its own. */

const MAX_BACK = 24;

/** Returns whether a sentence asks: what is asked is not said. */
export function isAsked(tokens: readonly Token[], { first, last }: Sentence): boolean {
  for (let at = last - 1; at >= first && tokenAt(tokens, at).kind === 'sign'; at -= 1)
    if (/^[?؟]$/.test(tokenAt(tokens, at).text)) return true;
  return false;
}

/**
 * Returns the relative clause between commas in which a verb stands, as a sentence of its own: "did not meet Syria, which backs Hamas" says
 * that Syria does. The sentence itself where the verb stands in none.
 */
export function findOwnClause(tokens: readonly Token[], sentence: Sentence, verb: number): Sentence {
  for (let at = verb - 1; at > sentence.first && at > verb - MAX_BACK; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return sentence;
    if (!/^(?:who|which|whose)$/.test(norm)) continue;
    if (tokenAt(tokens, at - 1).text !== ',' || !isNamedBefore(tokens, at - 1)) return sentence;
    let last = verb + 1;
    while (last < sentence.last && !/^[,;.!?]$/.test(tokenAt(tokens, last).text)) last += 1;
    return { ...sentence, first: at, last };
  }
  return sentence;
}

/** Whether a name stands before a comma, and no "nobody": of a name a clause says something that is so. */
function isNamedBefore(tokens: readonly Token[], comma: number): boolean {
  return tokenAt(tokens, comma - 1).isCapital;
}

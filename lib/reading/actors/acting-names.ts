import { type Token, tokenAt } from '../text/tokens';
import { isSpeechVerb } from '../words/acting-words';
import type { Candidate } from './candidate';
import { toNameKey } from './name-key';

/**
 * Returns the keys of names of several words of which the last speaks alone elsewhere, or is told of as a person is: "the prize went to Mara Till.
 * Till, who lives in Norvale,".
 */
export function listActingNames(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): readonly string[] {
  const acting = new Set<string>();
  for (const { match, first, last, hasArticle } of candidates) {
    if (match || last - first > 1 || hasArticle) continue;
    const isTold = tokenAt(tokens, last).text === ',' && tokenAt(tokens, last + 1).norm === 'who';
    if (isTold || isSpeechVerb(tokenAt(tokens, last).norm)) acting.add(tokenAt(tokens, first).norm);
  }
  return candidates
    .filter(
      ({ match, first, last }) => !match && last - first > 1 && acting.has(tokenAt(tokens, last - 1).norm),
    )
    .map(({ first, last }) => toNameKey(tokens.slice(first, last).map(({ norm }) => norm)));
}

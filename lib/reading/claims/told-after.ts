import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { toWords } from '../words/word-set';
import type { AttributionList } from './attribution-list';
import type { DraftClaim } from './draft-claim';

/** Nouns of what somebody says, which "that" may follow. */
export const STATED = toWords(
  'suggestion suggestions assertion idea notion report reports claim claims accusation accusations allegation allegations charge charges ' +
    'story account version rumour rumor rumours rumors',
);

/** Returns where the words of an answer end, however many they are. */
export function findPhraseEnd(tokens: readonly Token[], { last }: Sentence, verb: number): number {
  let end = verb + 1;
  while (end < last && !/^[.,;!?:"”]$/.test(tokenAt(tokens, end).text)) end += 1;
  return end;
}

/** Returns what "the claim that" says within the words of an answer: "pushed back against the claim that it had defaulted". Null for nothing. */
export function findToldAfter(
  { clauses, claims }: AttributionList,
  verb: number,
  last: number,
): DraftClaim | null {
  const { tokens } = clauses.phrases.body;
  for (let at = verb + 2; at < last - 2; at += 1) {
    const isThat = tokenAt(tokens, at).norm === 'that' && STATED.has(tokenAt(tokens, at - 1).norm);
    if (isThat) return claims.findStated(at + 1, last) ?? claims.state(at + 1, last, { isOnlyDenied: true });
  }
  return null;
}

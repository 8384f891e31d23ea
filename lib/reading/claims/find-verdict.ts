import type { Sentence } from '../text/sentences';
import { isNegatedVerb, tokenAt } from '../text/tokens';
import { CLAIM_NOUNS } from '../words/speech-words';
import type { AttributionList } from './attribution-list';
import { hasSuch, isUntrueAt } from './clause-parts';
import { type DraftClaim, toVoiceKey } from './draft-claim';
import type { Speaking } from './speaking';
import { isElliptic, type Statement } from './statements';

/** An answer that is no longer speaks of what was said before: "That is false". */
const MAX_SHORT = 9;

/** Returns the claim that a statement calls untrue, or says the opposite of; null for none. */
export function findVerdict(
  list: AttributionList,
  { first, last }: Statement,
  party: Speaking,
  sentence: Sentence,
): DraftClaim | null {
  const { hasNoun, isUntrue, isNegated } = weigh(list, first, last);
  const voices = list.toVoices(party);
  if (hasNoun && isUntrue) return list.findAnsweredNear(sentence, voices[0] ?? null);
  if (!isNegated) return null;
  if (isElliptic(list.clauses.phrases.body.tokens, { first, last }))
    return list.findAnsweredNear(sentence, voices[0] ?? null);
  const { tokens } = list.clauses.phrases.body;
  if (hasSuch(tokens, first, last)) return list.findAnsweredNear(sentence, voices[0] ?? null);
  const same = list.claims.findStated(first, last);
  const stated =
    same && list.claims.sharesWords(same, first, last) ? same : list.claims.findDeniedNoun(first, last);
  // "We have never paid anyone": of what is said of who speaks.
  if (!stated && isOfSelf(list, first)) return list.claims.findAbout(voices[0] ?? null);
  const isOwn = stated && voices.some((voice) => stated.asserters.has(toVoiceKey(voice)));
  return stated && !isOwn && !stated.isNegative ? stated : null;
}

/** Whether somebody says of themselves that they have not done something: "we never", "it has not". What they will not do is no denial. */
function isOfSelf(list: AttributionList, first: number): boolean {
  const { tokens } = list.clauses.phrases.body;
  if (!/^(?:we|i|it|they|he|she)$/.test(tokenAt(tokens, first).norm)) return false;
  const next = tokenAt(tokens, first + 1);
  if (next.norm === 'never') return true;
  const isDone = /^(?:have|has|had|did)$/.test(next.norm);
  return (
    /^(?:haven't|hasn't|hadn't|didn't)$/.test(next.norm) ||
    (isDone && /^(?:not|never)$/.test(tokenAt(tokens, first + 2).norm))
  );
}

function weigh(list: AttributionList, first: number, last: number) {
  const { tokens } = list.clauses.phrases.body;
  let hasNoun = last - first <= MAX_SHORT;
  let isUntrue = false;
  let isNegated = false;
  for (let at = first; at < last; at += 1) {
    const token = tokenAt(tokens, at);
    hasNoun ||= CLAIM_NOUNS.has(token.norm) || (at === first && token.norm === 'that');
    isUntrue ||= isUntrueAt(tokens, at);
    isNegated ||= /^(?:not|never|no|nobody|none|nothing|neither)$/.test(token.norm) || isNegatedVerb(token);
  }
  return { hasNoun, isUntrue, isNegated };
}

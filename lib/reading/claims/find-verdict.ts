import type { Sentence } from '../text/sentences';
import { isNegatedVerb, type Token, tokenAt } from '../text/tokens';
import { CLAIM_NOUNS } from '../words/speech-words';
import { readAsked } from './asked';
import type { AttributionList } from './attribution-list';
import { hasSuch, isAffirmed, isUntrueAt } from './clause-parts';
import { type DraftClaim, toVoiceKey } from './draft-claim';
import type { Speaking } from './speaking';
import { isElliptic, type Statement } from './statements';
import { findUntrueContent } from './untrue-content';

/** An answer that is no longer speaks of what was said before: "That is false". */
const MAX_SHORT = 9;
const MAX_TO_PAST = 9;

/** Returns the claim that a statement calls untrue, or says the opposite of; null for none. */
export function findVerdict(
  list: AttributionList,
  { first, last }: Statement,
  party: Speaking,
  sentence: Sentence,
): DraftClaim | null {
  const { hasNoun, isUntrue, isNegated } = weigh(list, first, last);
  const voices = list.toVoices(party);
  const told = findUntrueContent(list.clauses.phrases.body.tokens, { first, last });
  if (told) return list.claims.findStated(told.first, told.last) ?? list.claims.state(told.first, told.last);
  if (hasNoun && isUntrue)
    return list.findAnsweredNear(sentence, voices[0] ?? null) ?? readAsked(list, sentence);
  if (!isNegated || isOnlyRefused(list, first, last)) return null;
  if (isElliptic(list.clauses.phrases.body.tokens, { first, last }) || isOfNothing(list, first, last))
    return list.findAnsweredNear(sentence, voices[0] ?? null);
  const { tokens } = list.clauses.phrases.body;
  // "Replied that no such meeting had taken place": where nobody has claimed it, the sentence before tells of it.
  if (hasSuch(tokens, first, last))
    return list.findAnsweredNear(sentence, voices[0] ?? null) ?? list.stateBefore(sentence);
  const same = list.claims.findStated(first, last);
  const isSame = same && list.claims.sharesWords(same, first, last) && !namesOther(list, same, first, last);
  const stated = isSame ? same : list.claims.findDeniedNoun(first, last);
  // "We have never paid anyone": of what is said of who speaks.
  if (!stated && (isOfSelf(list, first) || isNeverDone(list, first, last))) {
    const about = list.claims.findAbout(voices[0] ?? null);
    return about && !namesOther(list, about, first, last) ? about : null;
  }
  if (!stated && isOfNobody(tokens, first)) return list.findJustSaid(sentence, voices[0] ?? null);
  const isOwn = stated && voices.some((voice) => stated.asserters.has(toVoiceKey(voice)));
  return stated && !isOwn && !stated.isNegative ? stated : null;
}

/** Whether a statement names somebody of whom a claim tells nothing: not to have come for Israel denies no message from the king. */
function namesOther(list: AttributionList, claim: DraftClaim, first: number, last: number): boolean {
  const named = list.clauses.phrases.mentions.within(first, last).filter(({ kind }) => kind === 'name');
  const told = new Set([...claim.actors, ...claim.about]);
  return named.length > 0 && named.every(({ actor }) => !told.has(actor));
}

/** Returns the claim that a statement calls true: "this was true", "the report is accurate"; null for none. */
export function findAffirmed(
  list: AttributionList,
  { first, last }: Statement,
  party: Speaking,
  sentence: Sentence,
): DraftClaim | null {
  const { tokens } = list.clauses.phrases.body;
  const open = /^["“«]$/.test(tokenAt(tokens, first).text) ? first + 1 : first;
  // “Yes, we were asked,” said Reyes.
  const isYes = tokenAt(tokens, open).norm === 'yes' && /^[,.–—]$/.test(tokenAt(tokens, open + 1).text);
  if (!isYes && !isAffirmed(tokens, first, last)) return null;
  return list.findAnsweredNear(sentence, list.toVoices(party)[0] ?? null);
}

/** Whether somebody says that they know nothing of it: "knew nothing about it", "had no knowledge of this". */
function isOfNothing(list: AttributionList, first: number, last: number): boolean {
  const words = list.clauses.phrases.body.tokens.slice(first, last).map(({ norm }) => norm);
  return /\b(?:nothing|no (?:knowledge|idea|part|role|recollection|memory)) (?:of|about|in) (?:it|this|that|them|any)\b|\bnothing of (?:the|that) (?:sort|kind)\b/.test(
    words.join(' '),
  );
}

/** Whether somebody says of themselves that they have not done something: "we never", "it has not". What they will not do is no denial. */
function isOfSelf(list: AttributionList, start: number): boolean {
  const { tokens } = list.clauses.phrases.body;
  const first = /^["“«]$/.test(tokenAt(tokens, start).text) ? start + 1 : start;
  if (!/^(?:we|i|it|they|he|she)$/.test(tokenAt(tokens, first).norm)) return false;
  // "He “has never met”".
  const at = /^["“«]$/.test(tokenAt(tokens, first + 1).text) ? first + 2 : first + 1;
  const next = tokenAt(tokens, at);
  if (next.norm === 'never') return true;
  const isDone = /^(?:have|has|had|did)$/.test(next.norm);
  return (
    /^(?:haven't|hasn't|hadn't|didn't)$/.test(next.norm) ||
    (isDone && /^(?:not|never)$/.test(tokenAt(tokens, at + 1).norm)) ||
    (isDone && tokens.slice(at, at + 5).some(({ norm }) => /^(?:nobody|nothing|none)$/.test(norm)))
  );
}

/** Whether a statement says that nobody did it, or none of them: "nobody had been touched", "neither he nor any of them had". */
function isOfNobody(tokens: readonly Token[], start: number): boolean {
  const first = /^["“«]$/.test(tokenAt(tokens, start).text) ? start + 1 : start;
  const { norm } = tokenAt(tokens, first);
  const isNone =
    /^(?:nobody|none|neither|nothing)$/.test(norm) ||
    (norm === 'no' && tokenAt(tokens, first + 1).norm === 'one');
  return (
    isNone &&
    tokens.slice(first, first + MAX_TO_PAST).some((token) => /^(?:had|did|was|were|has)$/.test(token.norm))
  );
}

/** Whether something is said never to have been done by anybody: "no payment was ever made", "there was never any". */
function isNeverDone(list: AttributionList, first: number, last: number): boolean {
  const { tokens } = list.clauses.phrases.body;
  return (
    /^(?:no|nothing|nobody|none|there)$/.test(tokenAt(tokens, first).norm) &&
    tokens.slice(first, last).some(({ norm }) => norm === 'ever' || norm === 'never')
  );
}

const RELATIVE = /^(?:that|which|who)$/;

/** Whether what is negated is no deed: "those who did not attend", "is not an option", "not only". */
function isAside(tokens: readonly Token[], first: number, not: number): boolean {
  const next = tokenAt(tokens, not + 1).norm;
  if (/^(?:only|just|merely|simply|yet)$/.test(next)) return true;
  if (
    /^an?$/.test(next) &&
    /^(?:option|choice|matter|question|secret|surprise|problem)$/.test(tokenAt(tokens, not + 2).norm)
  )
    return true;
  for (let at = not - 1; at > first && at > not - 4; at -= 1) {
    const { norm } = tokenAt(tokens, at);
    if (/^(?:who|whom|which)$/.test(norm)) return true;
    if (norm === 'that')
      return /^(?:those|people|parties|groups|sides|anything|something)$/.test(tokenAt(tokens, at - 1).norm);
  }
  return false;
}

const TO_COME = /^(?:would|will|shall|should|could|can|must)$/;
const READY =
  /^(?:plans?|planned|ready|agreed|agrees|willing|going|intends?|promised|pledged|vowed|due|set)$/;
const WONT = /^(?:won't|wouldn't|cannot|can't|couldn't|shan't)$/;

/**
 * Whether a statement only says what somebody will not do, and no claim is of what is to come: "would not sit down with any delegation"
 * denies not that one was sent.
 */
function isOnlyRefused(list: AttributionList, first: number, last: number): boolean {
  const { tokens } = list.clauses.phrases.body;
  const place = tokens
    .slice(first, last)
    .findIndex(
      (token) => /^(?:not|never|no)$/.test(token.norm) || isNegatedVerb(token) || WONT.test(token.norm),
    );
  if (place < 0) return false;
  const at = first + place;
  const isToCome = WONT.test(tokenAt(tokens, at).norm) || TO_COME.test(tokenAt(tokens, at - 1).norm);
  // "Would never have armed".
  const isPast = /^have$/.test(tokenAt(tokens, at + 1).norm) || /^be$/.test(tokenAt(tokens, at + 1).norm);
  if (!isToCome || isPast) return false;
  const stated = list.claims.findStated(first, last);
  const { first: from, last: to } = stated ?? { first: 0, last: 0 };
  return !tokens
    .slice(from, to)
    .some(
      ({ norm }, step) =>
        TO_COME.test(norm) || (norm === 'to' && READY.test(tokenAt(tokens, from + step - 1).norm)),
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
    // "In deals that have not been made public": a clause of its own.
    const isOfClause = token.norm === 'not' && at - 2 > first && RELATIVE.test(tokenAt(tokens, at - 2).norm);
    const isNot = /^(?:not|never|no|nobody|none|nothing|neither)$/.test(token.norm) || isNegatedVerb(token);
    isNegated ||= isNot && !isOfClause && !isAside(tokens, first, at);
  }
  return { hasNoun, isUntrue, isNegated };
}

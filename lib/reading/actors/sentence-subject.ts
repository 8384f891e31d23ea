import type { TextBody } from '../reading-text';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb, isIrregularPast } from '../words/acting-words';
import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../words/function-words';
import { isFunctionWord } from '../words/word-kinds';
import { findStart } from './described-names';
import type { DraftActor, MentionMap } from './mention-map';
import type { Phrase, Phrases } from './phrases';
import { isTurnLabel } from './turn-labels';

const MAX_TO_SUBJECT = 14;
const MAX_TO_MEMBERS = 4;
const MEMBERS = /^(?:members|government|leadership)$/;
const BESIDE_VERB =
  /ly$|^(?:also|then|later|now|has|have|had|never|not|did|does|will|would|was|were|is|are|been)$/;
const BE = /^(?:was|were|is|are|been)$/;

/**
 * Returns the one actor whom a sentence is about: named first, before its verb, after no preposition, and not together with another.
 * Null where that is in doubt, and where the sentence begins with a quotation.
 */
export function findSubject(phrases: Phrases, { first, last }: Sentence): DraftActor | null {
  const { body, mentions } = phrases;
  const { tokens } = body;
  for (let at = first; at < Math.min(last, first + MAX_TO_SUBJECT); at += 1) {
    const mention = mentions.at(at);
    const { norm, text } = tokenAt(tokens, at);
    if (!mention) {
      if (/^["“”«»:;]$/.test(text) || isActingVerb(norm) || /^(?:if|when|while|as)$/.test(norm)) return null;
      if (at > first && isPastAfterNoun(tokens, at)) return null;
      continue;
    }
    if (isTurnLabel(tokens, first, mention)) {
      at = mention.last;
      continue;
    }
    const start = findStart(phrases, mention.first, first);
    // "The members of the Council urged": they are its.
    const isOfMembers =
      tokenAt(tokens, start - 1).norm === 'of' &&
      start - first <= MAX_TO_MEMBERS &&
      MEMBERS.test(tokenAt(tokens, start - 2).norm);
    const isComplement = start > first && !isOfMembers && PREPOSITIONS.has(tokenAt(tokens, start - 1).norm);
    const phrase = isComplement ? null : phrases.after(start, last);
    return !phrase || phrase.isWeak || isJoined(body, mentions, phrase) ? null : phrase.mention.actor;
  }
  return null;
}

/** Whether a verb in the past follows its subject, which no actor is: "The delegation praised Egypt". "The elected president" has none. */
function isPastAfterNoun(tokens: readonly Token[], at: number): boolean {
  const { norm, isCapital } = tokenAt(tokens, at);
  if (isCapital || !/[a-z]{3}ed$/.test(norm)) return false;
  const { norm: before, kind } = tokenAt(tokens, at - 1);
  return (
    kind === 'word' &&
    !isFunctionWord(before) &&
    !isAdverb(before) &&
    !/(?:ed|al|an|ish|ese|ern)$/.test(before)
  );
}

/** Whether another stands beside a name: "Reyes and Salim". */
function isJoined({ tokens }: TextBody, mentions: MentionMap, { last }: Phrase): boolean {
  return /^(?:and|or|nor)$/.test(tokenAt(tokens, last).norm) && mentionSoon(mentions, last + 1);
}

function mentionSoon(mentions: MentionMap, from: number): boolean {
  return [0, 1, 2, 3].some((offset) => mentions.at(from + offset) !== null);
}

/** Skips ", however," and "in turn" after a subject. */
function skipAside(tokens: readonly Token[], from: number): number {
  if (tokenAt(tokens, from).norm === 'in' && /^(?:turn|fact|return)$/.test(tokenAt(tokens, from + 1).norm))
    return from + 2;
  if (tokenAt(tokens, from).text !== ',') return from;
  for (let at = from + 1; at < from + 5; at += 1) if (tokenAt(tokens, at).text === ',') return at + 1;
  return from;
}

/** Returns whether a verb begins at a token of which what stands before it is the subject: "has repeatedly denied". */
export function isVerbOfSubject({ tokens }: TextBody, from: number): boolean {
  let at = skipAside(tokens, from);
  while (BESIDE_VERB.test(tokenAt(tokens, at).norm)) at += 1;
  const { norm } = tokenAt(tokens, at);
  // "It was reported that": nobody is meant.
  if (tokenAt(tokens, at + 1).norm === 'that' && BE.test(tokenAt(tokens, at - 1).norm)) return false;
  // "It had, however, asked": the auxiliary may stand before the aside.
  const next = tokenAt(tokens, skipAside(tokens, at)).norm;
  const isAsked = at > from && next !== norm && isActingVerb(next);
  return isAsked || (isActingVerb(norm) && !AUXILIARIES.has(norm)) || (at > from && /(?:ed|en)$/.test(norm));
}

/**
 * Returns whether "it" or "its" at a token takes up the subject of the sentence or the clause before, which is no actor of the text: "The delegation
 * praised Egypt. It met".
 */
export function isOfOwnSubject(
  phrases: Phrases,
  sentence: Sentence,
  at: number,
  before: Sentence | null,
): boolean {
  const { tokens } = phrases.body;
  if (!/^its?$/.test(tokenAt(tokens, at).norm)) return false;
  if (at === sentence.first) return before !== null && hasOwnSubject(phrases, before);
  return tokenAt(tokens, at - 1).text === ';' && hasOwnSubject(phrases, sentence);
}

const MAX_OWN_SUBJECT = 8;

/** Whether a sentence is about something that is no actor of the text: "The delegation praised Egypt". */
function hasOwnSubject({ body: { tokens }, mentions }: Phrases, { first, last }: Sentence): boolean {
  if (!/^(?:the|an?|its|their|this|that)$/.test(tokenAt(tokens, first).norm)) return false;
  for (let at = first + 1; at < Math.min(last, first + MAX_OWN_SUBJECT); at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (mentions.at(at) || kind !== 'word') return false;
    const isVerb =
      isActingVerb(norm) || AUXILIARIES.has(norm) || isIrregularPast(norm) || /[a-z]{3}ed$/.test(norm);
    if (isVerb && at > first + 1) return !/[^s]s$/.test(tokenAt(tokens, at - 1).norm);
  }
  return false;
}

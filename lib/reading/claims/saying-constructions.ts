import { findInsertedSpeech } from '../actors/inserted-speech';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import { isAdverb } from '../words/function-words';
import { HELD_NOUNS } from '../words/speech-words';

/** Tells by the words after it what a word says that is no verb of saying by itself. */

/** Returns whether a verb says something with the word after it: ", she went on,", "pointed out that", "he pointed out.". */
export function opensParticle(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  if (norm === 'went') return findInsertedSpeech(tokens, at + 2) !== null;
  const { norm: after, text } = tokenAt(tokens, at + 2);
  return (
    /^points?(?:ed)?$/.test(norm) &&
    tokenAt(tokens, at + 1).norm === 'out' &&
    (after === 'that' || /^[.,;]$/.test(text))
  );
}

const MAX_TO_SAYING = 12;

/** Returns whether "as saying" follows within a few words: "the minutes record the treasurer as saying that". */
export function isAsSaying(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at < verb + MAX_TO_SAYING; at += 1) {
    if (/^[.;:"“]$/.test(tokenAt(tokens, at).text)) return false;
    if (tokenAt(tokens, at).norm === 'saying') return tokenAt(tokens, at - 1).norm === 'as';
  }
  return false;
}

/** Returns whether "is that" follows the noun of what somebody holds: "her position is that". */
export function isHeld(tokens: readonly Token[], noun: number): boolean {
  const { norm } = tokenAt(tokens, noun);
  const after = /^(?:been|always)$/.test(tokenAt(tokens, noun + 2).norm) ? noun + 3 : noun + 2;
  return (
    HELD_NOUNS.has(norm) &&
    /^(?:is|was|has|had)$/.test(tokenAt(tokens, noun + 1).norm) &&
    tokenAt(tokens, after).norm === 'that'
  );
}

/** Returns whether one person agrees or accepts that something was so: no two agree on what they will do. */
export function concedes(clauses: Clauses, sentence: Sentence, at: number): boolean {
  const { tokens } = clauses.phrases.body;
  if (!/^(?:agreed|accepted|accepts|agrees)$/.test(tokenAt(tokens, at).norm)) return false;
  if (tokenAt(tokens, at + 1).norm !== 'that') return false;
  const isPlan = tokens
    .slice(at + 2, Math.min(sentence.last, at + MAX_TO_PLAN))
    .some(({ norm }) => /^(?:would|will|should|to|must|shall)$/.test(norm));
  const party = clauses.findSubject(at, sentence);
  const isOne =
    party?.kind === 'actors'
      ? party.phrases.length === 1
      : party?.speakers.every(({ isPlural }) => !isPlural);
  return !isPlan && isOne === true;
}

const MAX_TO_PLAN = 9;

/** Returns whether somebody knows of nothing: "remembers no such call", "has no knowledge of", "knew nothing of". */
export function isOfNothing(tokens: readonly Token[], verb: number): boolean {
  const [no = '', next = ''] = [tokenAt(tokens, verb + 1).norm, tokenAt(tokens, verb + 2).norm];
  if (/^ha[sd]$/.test(tokenAt(tokens, verb).norm))
    return no === 'no' && /^(?:knowledge|recollection|record|memory)$/.test(next);
  if (no === 'nothing') return /^(?:of|about)$/.test(next);
  if (no === 'of') return next === 'no';
  return no === 'no' && next === 'such';
}

const SHOWING = /^(?:indicat|show|signal|mean|suggest)(?:es|e?s|e?d)?$/;

/** Returns whether a deed shows what stands after a verb, and nobody says so: "it also clearly indicates that". */
export function isShown(tokens: readonly Token[], verb: number): boolean {
  if (!SHOWING.test(tokenAt(tokens, verb).norm)) return false;
  let at = verb - 1;
  while (isAdverb(tokenAt(tokens, at).norm)) at -= 1;
  return /^(?:it|this|that)$/.test(tokenAt(tokens, at).norm);
}

/** Returns whether somebody is called back by a verb that is one of saying as well: "recalled its ambassador". */
export function callsBack(tokens: readonly Token[], verb: number): boolean {
  if (!/^recall(?:s|ed)?$/.test(tokenAt(tokens, verb).norm)) return false;
  if (!/^(?:its|his|her|their|the)$/.test(tokenAt(tokens, verb + 1).norm)) return false;
  return [2, 3, 4].some((step) =>
    /^(?:ambassador|envoy|consul|attache|attaché|negotiator|delegation|delegate|troop|diplomat|soldier|team|mediator|commander|general)s?$/.test(
      tokenAt(tokens, verb + step).norm,
    ),
  );
}

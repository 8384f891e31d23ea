import type { Sentence } from '../text/sentences';
import { isNegatedVerb, type Token, tokenAt } from '../text/tokens';
import { isSpeechVerb } from '../words/acting-words';
import { toWords } from '../words/word-set';
import { findDominatingThat } from './dominating-that';

/** Finds words around a verb by which what it says did not come about, or is only supposed. */

const MAX_BACK = 10;
const MAX_TO_THAT = 7;

/** What keeps a meeting, a call or a deed from coming about, before it: "skipped a meeting with". */
const MISSED = toWords(
  'cancelled canceled cancels skipped skips missed misses postponed postpones scrapped shunned shuns avoided avoids boycotted snubbed resisted ' +
    'resists stayed stays absent excluded missing passed rejected rejects spurned vetoed dodged evaded forwent abandoned prevented prevents averted foiled thwarted forestalled pre-empted blocked turned ruled opposed opposes declined refused',
);
const NOT_QUITE = /^(?:almost|nearly|practically|virtually)$/;
const CLEARED = /^(?:suspected|cleared|acquitted|exonerated|absolved|innocent|incapable|wrongly|falsely)$/;
const NOBODY = /^(?:nothing|nobody|none|no|never|not|little|few|neither|hardly|scarcely|yet)$/;

/** Returns whether words before a verb say that what it says did not happen: "almost met", "far from backing", "acquitted of arming". */
export function isUndoneBefore(tokens: readonly Token[], first: number, verb: number): boolean {
  const before = tokenAt(tokens, verb - 1).norm;
  const second = tokenAt(tokens, verb - 2).norm;
  if (NOT_QUITE.test(before) || (before === 'but' && /^(?:all|everything|anything|nothing)$/.test(second)))
    return true;
  if (before === 'from' && second === 'far') return true;
  if (before === 'as' && second === 'good') return true;
  if (/^(?:of|from)$/.test(before) && isNear(tokens, first, verb - 2, CLEARED)) return true;
  return isUnsupported(tokens, first, verb) || isHardlyThought(tokens, first, verb);
}

function isNear(tokens: readonly Token[], first: number, from: number, words: RegExp): boolean {
  for (let at = from; at >= first && at > from - 4; at -= 1) {
    if (tokenAt(tokens, at).kind === 'sign') return false;
    if (words.test(tokenAt(tokens, at).norm)) return true;
  }
  return false;
}

/** Nobody in particular, or hardly anybody, before a verb of thinking: "few believe Iran armed", "anyone who says Iran armed". */
const HARDLY_ANY = /^(?:few|little|anyone|anybody|whoever|hardly)$/;

function isHardlyThought(tokens: readonly Token[], first: number, verb: number): boolean {
  for (let at = verb - 1; at > first && at > verb - MAX_BACK; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    if (isThinking(norm) && [1, 2, 3].some((back) => HARDLY_ANY.test(tokenAt(tokens, at - back).norm)))
      return true;
  }
  return false;
}

const HEARSAY = /^(?:reportedly|allegedly|supposedly|purportedly|ostensibly)$/;
const SUPPOSED =
  /^(?:feared|hoped|rumoured|rumored|suspected|alleged|thought|believed|assumed|claimed|whispered)$/;

/**
 * Returns whether a verb tells of what is only rumoured or denied by who tells it: "reportedly met", "Iran, it is feared, has armed",
 * "lied that Iran armed", "to say that Iran armed Hamas would be wrong".
 */
export function isHearsay(
  tokens: readonly Token[],
  { first }: Pick<Sentence, 'first'>,
  verb: number,
): boolean {
  for (let at = verb - 1; at >= first && at > verb - MAX_BACK; at -= 1) {
    const { norm, text } = tokenAt(tokens, at);
    const before = tokenAt(tokens, at - 1).norm;
    if (/^[;:"“”]$/.test(text)) return false;
    if (at > verb - 4 && HEARSAY.test(norm)) return true;
    if (text === ',' && SUPPOSED.test(before)) return /^(?:is|was|been)$/.test(tokenAt(tokens, at - 2).norm);
    if (norm !== 'that') continue;
    if (/^(?:lie|lied|lies|lying)$/.test(before)) return true;
    const isSaid = isSpeechVerb(before) && tokenAt(tokens, at - 2).norm === 'to';
    return isSaid && (at - 2 === first || UNFIT.test(tokenAt(tokens, at - 3).norm));
  }
  return false;
}

const UNFIT =
  /^(?:wrong|false|untrue|incorrect|inaccurate|misleading|absurd|premature|unfair|ridiculous|impossible)$/;

/** Whether the clause of a verb depends on a verb of which it is said that nobody says so: "nothing to suggest that", "nobody believes that". */
function isUnsupported(tokens: readonly Token[], first: number, verb: number): boolean {
  const at = findDominatingThat(tokens, first, verb);
  if (at === null || !isThinking(tokenAt(tokens, at - 1).norm)) return false;
  for (let back = at - 2; back >= first && back > at - MAX_TO_THAT; back -= 1) {
    const token = tokenAt(tokens, back);
    if (token.kind === 'sign') return false;
    if (NOBODY.test(token.norm) || isNegatedVerb(token)) return true;
  }
  return false;
}

function isThinking(word: string): boolean {
  return (
    isSpeechVerb(word) ||
    /^(?:suggest|prove|proof|show|shown|evidence|indicate|believe|think|imply|sign|indication|know|known)s?$/.test(
      word,
    )
  );
}

/** Returns whether a noun stands after a verb by which what it names did not come about: "cancelled a meeting with". */
export function isMissed(tokens: readonly Token[], first: number, noun: number): boolean {
  for (let at = noun - 1; at >= first && at > noun - 5; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    if (!MISSED.has(norm)) continue;
    const next = tokenAt(tokens, at + 1).norm;
    // "Turned the meeting with", "ruled the meeting": only with the word that makes it a refusal.
    if (norm === 'stayed' || norm === 'stays') return next === 'away';
    if (norm === 'turned' || norm === 'ruled') return next === 'down' || next === 'out';
    if (norm === 'passed') return next === 'up';
    if (/^(?:absent|excluded|missing)$/.test(norm)) return next === 'from';
    return true;
  }
  return false;
}

/** Returns whether a clause tells of what has to come first: "Once Iran has met Israel", "until Iran meets Israel". */
export function isAwaitedHere(tokens: readonly Token[], first: number, verb: number): boolean {
  const isOpen =
    /^(?:has|have)$/.test(tokenAt(tokens, verb - 1).norm) || /s$/.test(tokenAt(tokens, verb).norm);
  for (let at = verb - 1; at >= first && at > verb - MAX_BACK; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    // "Not until Iran met Israel would Syria": it has not come about when this is said.
    if (norm === 'until' && tokenAt(tokens, at - 1).norm === 'not') return true;
    if (isOpen && /^(?:once|until|till)$/.test(norm)) return tokenAt(tokens, at + 1).kind === 'word';
  }
  return false;
}

/** Returns whether something was only to happen: "was to have met", "were to meet". */
export function wasToBe(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (/^(?:have|be|been)$/.test(tokenAt(tokens, at).norm)) at -= 1;
  // "Is to meet" is a plan.
  const before = tokenAt(tokens, at - 1).norm;
  return tokenAt(tokens, at).norm === 'to' && /^(?:was|were)$/.test(before);
}

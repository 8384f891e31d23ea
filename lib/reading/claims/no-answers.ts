import { type Token, tokenAt } from '../text/tokens';
import { isAdverb, PREPOSITIONS } from '../words/function-words';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';

/** Finds where a verb of answering answers nothing. */

const BE = /^(?:was|were|is|are|been|be|being)$/;
/** Who only says that they would: "threatened to reject". */
const TO_COME =
  /^(?:threaten(?:s|ed|ing)?|vow(?:s|ed|ing)?|plan(?:s|ned|ning)?|prepar(?:e|es|ed|ing)|likely|expected|ready|set|about)$/;

/** Returns whether nobody answers by the verb at a token. */
export function isNoAnswer(tokens: readonly Token[], verb: number): boolean {
  const { norm } = tokenAt(tokens, verb);
  const before = tokenAt(tokens, verb - 1).norm;
  // "What the brothers dispute is who signed".
  if (/^(?:is|was)$/.test(tokenAt(tokens, verb + 1).norm)) return true;
  // "Would deny": nobody has.
  if (/^(?:would|could|might|may|will)$/.test(before)) return true;
  if (before === 'to' && TO_COME.test(tokenAt(tokens, verb - 2).norm)) return true;
  // "Disowned both of them": somebody is given up, and nothing is denied.
  const object = tokenAt(tokens, verb + 1);
  if (/^disown/.test(norm) && (object.isCapital || /^(?:him|her|them|both|me|us)$/.test(object.norm)))
    return true;
  if (isOfOffer(tokens, verb) || isRemoval(tokens, verb)) return true;
  if (isOfNobody(tokens, verb)) return true;
  if (/^den(?:y|ies|ied|ying)$/.test(norm) && isKeptBack(tokens, verb)) return true;
  if (norm !== 'denied') return false;
  return /^(?:nor|or)$/.test(before) || isKeptFrom(tokens, verb);
}

/** Whether nobody confirms something: "neither government has acknowledged it". */
function isOfNobody(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:acknowledg|confirm|admit|conced)/.test(tokenAt(tokens, verb).norm)) return false;
  const isPerfect = /^(?:has|have|had)$/.test(tokenAt(tokens, verb - 1).norm);
  return isPerfect && [verb - 3, verb - 4].some((at) => tokenAt(tokens, at).norm === 'neither');
}

const MAX_TO_OFFER = 24;

/** Whether "it" that is turned down is what the sentence says was offered: "offered a guarantee, but the Front turned it down". */
function isOfOffer(tokens: readonly Token[], verb: number): boolean {
  const isRefusal = /^(?:turn|reject|spurn|rebuff|declin|refus)(?:e[sd]?|s|ed|ing)?$/.test(
    tokenAt(tokens, verb).norm,
  );
  const [object, noun] = [tokenAt(tokens, verb + 1).norm, tokenAt(tokens, verb + 2).norm];
  const isNamed = object === 'the' && /^(?:offer|proposal|invitation)$/.test(noun);
  if (!isRefusal || !(isNamed || /^(?:it|them|this)$/.test(object))) return false;
  for (let at = verb - 1; at > verb - MAX_TO_OFFER; at -= 1) {
    const { norm, text } = tokenAt(tokens, at);
    if (/^[.!?]$/.test(text)) return false;
    if (
      /^(?:offer|offers|offered|offering|propose|proposed|proposes|proposal|invited|invitation)$/.test(norm)
    )
      return true;
  }
  return false;
}

const MAX_REMOVED = 6;

/** Whether somebody loses an office by a verb, and nothing that was said is dismissed: "dismissing General Reyes", "dismissed the governor". */
function isRemoval(tokens: readonly Token[], verb: number): boolean {
  if (!/^dismiss(?:es|ed|ing)?$/.test(tokenAt(tokens, verb).norm)) return false;
  let isHolder = false;
  for (let at = verb + 1; at < verb + MAX_REMOVED; at += 1) {
    const { norm, kind, isCapital, isPossessive } = tokenAt(tokens, at);
    // "Dismissed Kenya's charge", "dismissed Reyes as a liar".
    if (isPossessive || norm === 'as') return false;
    const isPart = isCapital || isOfficeWord(norm) || OFFICE_MODIFIERS.has(norm);
    if (!isPart && !(at === verb + 1 && /^(?:the|his|her|its|their|a)$/.test(norm)))
      return isHolder && (kind === 'sign' || PREPOSITIONS.has(norm) || norm === 'and');
    isHolder ||= isOfficeWord(norm);
  }
  return false;
}

/** Whether "denied" tells what somebody did not get: "were beaten and denied water". */
function isKeptFrom(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (isAdverb(tokenAt(tokens, at).norm)) at -= 1;
  if (tokenAt(tokens, at).norm !== 'and' || /^(?:by|that)$/.test(tokenAt(tokens, verb + 1).norm))
    return false;
  const isDone = /(?:ed|en|wn|ld|ught)$/.test(tokenAt(tokens, at - 1).norm);
  return isDone && BE.test(tokenAt(tokens, at - 2).norm);
}

/** How many words may stand between "deny" and what somebody does not get. */
const MAX_TO_KEPT = 7;
const KEPT = /^(?:access|entry|permission|bail|asylum|boarding|parole|treatment|visas?|passage|admission)$/;

/** Whether "deny" tells what somebody does not get: "deny the firms access to", "denied entry to". */
function isKeptBack(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at <= verb + MAX_TO_KEPT; at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign' || /^(?:that|having|ever)$|[a-z]{2}ing$/.test(norm)) return false;
    if (KEPT.test(norm)) return true;
  }
  return false;
}

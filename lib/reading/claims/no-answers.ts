import { type Token, tokenAt } from '../text/tokens';
import { isAdverb } from '../words/function-words';

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
  if (norm !== 'denied') return false;
  return /^(?:nor|or)$/.test(before) || isKeptFrom(tokens, verb);
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

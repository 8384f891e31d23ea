import { type Token, tokenAt } from '../text/tokens';
import { DETERMINERS } from '../words/function-words';
import { isFunctionWord } from '../words/word-kinds';

/** Finds where those are named of whom an object speaks by what is left of them, or by what they are called. */

const LEFT = /^(?:remnants?|remains|rest|bulk|rump|core|remainder|majority|successors?|last)$/;
const CALLING = /^(?:called|named|dubbed|nicknamed)$/;
const MAX_NOUNS = 3;

/** Returns the token after "what was left of", "the remnants of" and "a group called"; the same token where no such words stand. */
export function skipObjectOpening(tokens: readonly Token[], from: number): number {
  const { norm } = tokenAt(tokens, from);
  if (norm === 'what') return skipWhatIsLeft(tokens, from);
  const at = DETERMINERS.has(norm) ? from + 1 : from;
  const described = at > from ? skipOnce(tokens, at) : null;
  if (described !== null) return described;
  if (LEFT.test(tokenAt(tokens, at).norm) && tokenAt(tokens, at + 1).norm === 'of') return at + 2;
  return skipCalling(tokens, from, at);
}

/** Skips what is told of a name between its article and itself: "the once mighty Front", "the newly formed Front". */
function skipOnce(tokens: readonly Token[], from: number): number | null {
  if (!/^(?:once|now|then|long|still|ever|[a-z]{3,}ly)$/.test(tokenAt(tokens, from).norm)) return null;
  const adjective = tokenAt(tokens, from + 1);
  const isPlain = adjective.kind === 'word' && !adjective.isCapital && !isFunctionWord(adjective.norm);
  return isPlain && tokenAt(tokens, from + 2).isCapital ? from + 2 : null;
}

function skipWhatIsLeft(tokens: readonly Token[], from: number): number {
  const words = [1, 2, 3].map((step) => tokenAt(tokens, from + step).norm).join(' ');
  if (/^(?:is|was|are|were) left of$/.test(words)) return from + 4;
  return /^remain(?:s|ed) of /.test(words) ? from + 3 : from;
}

function skipCalling(tokens: readonly Token[], from: number, noun: number): number {
  for (let at = noun + 1; at < noun + 1 + MAX_NOUNS; at += 1) {
    const { norm, kind, isCapital } = tokenAt(tokens, at);
    if (kind !== 'word' || isCapital) return from;
    if (CALLING.test(norm)) return tokenAt(tokens, at + 1).isCapital ? at + 1 : from;
    if (norm === 'known' && tokenAt(tokens, at + 1).norm === 'as') return at + 2;
  }
  return from;
}

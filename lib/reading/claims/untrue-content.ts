import { type Token, tokenAt } from '../text/tokens';
import { CLAIM_NOUNS } from '../words/speech-words';
import { isUntrueAt } from './clause-parts';
import { MIN_WORDS, type Statement } from './statements';

/** Finds what a statement itself tells and calls untrue: "reports that Iran armed Chad were untrue", "it was not true that Iran armed Chad". */

/** How many words may stand before the "that" of what is called untrue: "there was no truth to the press reports that". */
const MAX_TO_THAT = 10;
/** How far after "is" or "turned out" the word may stand that calls it untrue: "was of course entirely false". */
const MAX_TO_UNTRUE = 5;

const BEING = /^(?:is|are|was|were|be|been|being|turned|proved)$/;
const TRUE = /^(?:true|case|correct|so|fact|accurate)$/;
const NOT = /^(?:not|no|never|hardly|isn't|wasn't|aren't|weren't)$/;

/** Returns the tokens of what a statement tells and calls untrue; null where it calls nothing untrue that it tells itself. */
export function findUntrueContent(tokens: readonly Token[], { first, last }: Statement): Statement | null {
  const that = findThat(tokens, first, last);
  if (that === null) return null;
  const words = tokens.slice(first, that).map(({ norm }) => norm);
  if (isImpersonal(words) || isNoTruth(words)) return toContent(that, last);
  if (!CLAIM_NOUNS.has(tokenAt(tokens, that - 1).norm)) return null;
  const verdict = findVerdictAt(tokens, that, last);
  return verdict === null ? null : toContent(that, verdict);
}

function toContent(that: number, last: number): Statement | null {
  return last - that - 1 >= MIN_WORDS ? { first: that + 1, last } : null;
}

function findThat(tokens: readonly Token[], first: number, last: number): number | null {
  for (let at = first; at < Math.min(last, first + MAX_TO_THAT); at += 1) {
    if (/^[,;:]$/.test(tokenAt(tokens, at).text)) return null;
    if (tokenAt(tokens, at).norm === 'that' && at > first) return at;
  }
  return null;
}

/** Whether words are "it is not true" or "it was untrue". */
function isImpersonal(words: readonly string[]): boolean {
  const [it, be] = words.filter((word) => !/^["“]$/.test(word));
  const closing = words.at(-1) ?? '';
  if (it !== 'it' || !be || !(BEING.test(be) || NOT.test(be))) return false;
  return /^(?:un|in)(?:true|accurate|correct)$|^(?:false|wrong)$/.test(closing)
    ? !words.some((word) => NOT.test(word))
    : TRUE.test(closing) && words.some((word) => NOT.test(word));
}

/** Whether words are "there is no truth to the reports". */
function isNoTruth(words: readonly string[]): boolean {
  const no = words.indexOf('no');
  return no >= 0 && /^(?:truth|basis|substance|foundation)$/.test(words[no + 1] ?? '');
}

/** Returns where the verb stands that calls what was told before untrue. */
function findVerdictAt(tokens: readonly Token[], that: number, last: number): number | null {
  for (let at = that + 1 + MIN_WORDS; at < last; at += 1) {
    if (!BEING.test(tokenAt(tokens, at).norm)) continue;
    const end = Math.min(last, at + 1 + MAX_TO_UNTRUE);
    for (let word = at + 1; word < end; word += 1) if (isUntrueAt(tokens, word)) return at;
  }
  return null;
}

import type { Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb, isSpeechVerb } from '../words/acting-words';
import { DETERMINERS } from '../words/function-words';
import { isFunctionWord } from '../words/word-kinds';

const RECIPIENTS =
  /^(?:reporters|journalists|parliament|lawmakers|viewers|television|radio|them|him|her|us|me|newspapers?|state|the|a|an|news|agency|reuters|cnn|bbc)$/;

/** Returns where the words end that say to whom something is told: an actor, or reporters. */
export function skipRecipient(phrases: Phrases, sentence: Sentence, from: number): number {
  const { tokens } = phrases.body;
  const to = skipToListener(phrases, sentence, from);
  if (to !== null) return to;
  if (
    !/^(?:told|tells|tell|telling|informed|informs|warned|warns|assured|assures|reminded|reminds|promised|promises|notified|advised|briefed)$/.test(
      tokenAt(tokens, from - 1).norm,
    )
  )
    return from;
  // "Warned that Iran armed the rebels": nobody is told.
  if (tokenAt(tokens, from).norm === 'that') return from;
  const quoted = skipToQuotation(tokens, sentence, from);
  if (quoted !== null) return quoted;
  const list = phrases.listAfter(from, sentence.last);
  const end = list.at(-1)?.last;
  // "Told Niger's Savanna News": a paper.
  if (end !== undefined && tokenAt(tokens, end - 1).isPossessive && tokenAt(tokens, end).isCapital) {
    let paper = end;
    while (paper < sentence.last && tokenAt(tokens, paper).isCapital) paper += 1;
    return paper;
  }
  if (end !== undefined) return end;
  let at = from;
  while (at < sentence.last && (RECIPIENTS.test(tokenAt(tokens, at).norm) || tokenAt(tokens, at).isCapital))
    at += 1;
  return skipListener(tokens, from, at);
}

/** Skips all that stands before a comma and a quotation: "told the Kenyan outlet Beacon, “". Null where a verb stands between. */
function skipToQuotation(tokens: readonly Token[], { last }: Sentence, from: number): number | null {
  for (let at = from; at < Math.min(last, from + MAX_LISTENER); at += 1) {
    const { norm, kind, text } = tokenAt(tokens, at);
    if (text === ',') return /^["“«]$/.test(tokenAt(tokens, at + 1).text) ? at : null;
    if (kind !== 'word' || isActingVerb(norm) || isSpeechVerb(norm)) return null;
  }
  return null;
}

/** How many words may tell to whom something is said, up to "that". */
const MAX_LISTENER = 10;

/**
 * Skips to whom something is said where "that" follows: "swore to the envoys that", "put it to her that", "told trustees of the fund that".
 * Null where no such words stand there.
 */
function skipToListener({ body: { tokens } }: Phrases, { last }: Sentence, from: number): number | null {
  const isIt = tokenAt(tokens, from).norm === 'it' && tokenAt(tokens, from - 1).norm === 'put';
  const isTo = tokenAt(tokens, isIt ? from + 1 : from).norm === 'to';
  const isTold = /^(?:told|tells|tell|telling)$/.test(tokenAt(tokens, from - 1).norm);
  if (!isTo && !isTold) return null;
  for (let at = from + 1; at < Math.min(last, from + MAX_LISTENER); at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (norm === 'that') return at;
    if (kind === 'sign' || /^(?:who|which|and)$/.test(norm) || isActingVerb(norm) || isSpeechVerb(norm))
      return null;
    if (/^(?:he|she|they|it|we|i|there)$/.test(norm)) return null;
  }
  return null;
}

/** Skips the noun of whom something is told: "the court", "his lawyer", "members". */
function skipListener(tokens: readonly Token[], from: number, at: number): number {
  const before = tokenAt(tokens, at - 1).norm;
  const { norm, kind } = tokenAt(tokens, at);
  const isOpen = at === from ? !DETERMINERS.has(norm) : DETERMINERS.has(before) && before !== 'that';
  if (!isOpen || kind !== 'word' || isFunctionWord(norm)) return at;
  for (let end = at + 1; end <= at + 3; end += 1) {
    const { norm: next, text, isCapital } = tokenAt(tokens, end);
    if (isCapital || next === 'that' || text === ',' || /^["“«:]$/.test(text)) return end;
    if (isFunctionWord(next))
      return /^(?:the|a|an|he|she|it|they|we|his|her|its|their|there|no)$/.test(next) ? end : at;
  }
  return at;
}

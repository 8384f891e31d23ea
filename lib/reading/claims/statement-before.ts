import type { Phrases } from '../actors/phrases';
import { findSentenceAt, type Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isSpeechVerb } from '../words/acting-words';
import { DETERMINERS } from '../words/function-words';
import { isOfficeWord } from '../words/office-words';
import { countWords, MIN_WORDS, type Statement } from './statements';

/** How many tokens a quotation has at most that is one statement. */
const MAX_QUOTED = 90;
/** How many words an office has before the comma and who holds it. */
const MAX_OFFICE = 8;
const QUOTES = /^["“”«»]$/;
/** With what words begin that tell when and where somebody speaks, and not what. */
const OPENING =
  /^(?:asked|pressed|questioned|challenged|speaking|talking|responding|reacting|commenting|addressing|writing)$/;

/** Returns what is said before its speaker, from the beginning of the sentence or of the quotation. */
export function findStatementBefore(phrases: Phrases, sentence: Sentence, speaker: number): Statement | null {
  const { tokens } = phrases.body;
  let last = speaker;
  while (last > sentence.first && /^[,"“”«»]$/.test(tokenAt(tokens, last - 1).text)) last -= 1;
  // Without a sign before the speaker, what stands there is no statement.
  if (last === speaker) return null;
  last = skipOffice(tokens, sentence, last);
  // "The book, which, they say, praises him": another clause begins there.
  if (/^(?:which|who|whose|that|and|but|because|if|when|where)$/.test(tokenAt(tokens, last - 1).norm))
    return null;
  const quoted = findQuoteStart(phrases, sentence, last, speaker);
  if (quoted !== null && !isFragment(tokens, sentence, quoted))
    return countWords(phrases, quoted, last) >= MIN_WORDS ? { first: quoted, last } : null;
  let first = sentence.first;
  for (let at = last - 1; at > sentence.first; at -= 1)
    if (tokenAt(tokens, at).text === ';') first = Math.max(first, at + 1);
  // "Asked about it, Reyes said": what she was asked, she does not say.
  const isAsked = /^(?:whether|if)$/.test(tokenAt(tokens, first + 1).norm);
  if (first === sentence.first && OPENING.test(tokenAt(tokens, first).norm) && !isAsked) return null;
  return countWords(phrases, first, last) >= MIN_WORDS ? { first, last } : null;
}

/** Whether a quotation only ends what a sentence says: "it rejected the offer, calling it “a pipe dream”, state media said". */
function isFragment(tokens: readonly Token[], { first }: Sentence, quote: number): boolean {
  const { kind, norm } = tokenAt(tokens, quote - 1);
  return quote > first + MIN_WORDS && kind === 'word' && !isSpeechVerb(norm) && norm !== 'that';
}

/** Returns where a statement ends before what its speaker is: "They had no part in it, the prefect, Antonio Rosa, insisted". */
function skipOffice(tokens: readonly Token[], { first }: Sentence, last: number): number {
  if (!isOfficeWord(tokenAt(tokens, last - 1).norm)) return last;
  for (let at = last - 2; at > Math.max(first, last - MAX_OFFICE); at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    // “There's no word,” party spokesman, Omar Haddad said.
    if (kind === 'sign') return QUOTES.test(tokenAt(tokens, at).text) ? at : last;
    if (DETERMINERS.has(norm) || tokenAt(tokens, at).isPossessive)
      return tokenAt(tokens, at - 1).text === ',' ? at - 1 : last;
  }
  return last;
}

/**
 * Returns where a quotation begins that ends before its speaker, also in a sentence before: “There is no channel. We talk to nobody,” said
 * Salim. Null where none ends there, or where it is not known where it begins.
 */
function findQuoteStart({ body }: Phrases, sentence: Sentence, last: number, speaker: number): number | null {
  const { tokens } = body;
  const close = tokens.slice(last, speaker).find(({ text }) => QUOTES.test(text))?.text;
  if (close === undefined || last <= sentence.first) return null;
  for (let at = last - 1; at >= Math.max(0, last - MAX_QUOTED); at -= 1) {
    const { text } = tokenAt(tokens, at);
    if (text === close && close !== '"') return null;
    if (!QUOTES.test(text)) continue;
    const isSame = at >= sentence.first;
    const isNear = isSame || findSentenceAt(body.sentences, at)?.paragraph === sentence.paragraph;
    return isNear ? at : null;
  }
  return null;
}

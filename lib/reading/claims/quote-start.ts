import type { Phrases } from '../actors/phrases';
import { findSentenceAt, type Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';

/** How many tokens a quotation has at most that is one statement. */
const MAX_QUOTED = 90;
const QUOTES = /^["“”«»]$/;

/**
 * Returns where a quotation begins that ends before its speaker, also in a sentence before: “There is no channel. We talk to nobody,” said
 * Salim. Null where none ends there, or where it is not known where it begins.
 */
export function findQuoteStart(
  { body }: Phrases,
  sentence: Sentence,
  last: number,
  speaker: number,
): number | null {
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

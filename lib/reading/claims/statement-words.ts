import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb, isIrregularPast } from '../words/acting-words';
import { AUXILIARIES } from '../words/function-words';

/** Returns where the quotation ends with which a statement begins; where the statement begins if none opens there. */
export function skipOpenQuotation(tokens: readonly Token[], first: number, last: number): number {
  const opening = tokenAt(tokens, first).text;
  const before = /^[“«]$/.test(tokenAt(tokens, first - 1).text) ? tokenAt(tokens, first - 1).text : opening;
  const close = before === '“' ? '”' : before === '«' ? '»' : before === '"' ? '"' : null;
  if (close === null) return first;
  for (let at = first + 1; at < last; at += 1) if (tokenAt(tokens, at).text === close) return at;
  // The quotation goes on in the next sentence.
  return close === '"' ? first : last;
}

/** Returns whether some words have a verb, and are more than when and where something was said. */
export function hasVerbWithin(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(first, last)
    .some(
      ({ norm, isCapital }) =>
        !isCapital && (isActingVerb(norm) || AUXILIARIES.has(norm) || isIrregularPast(norm)),
    );
}

import type { Phrase, Phrases } from '../actors/phrases';
import { type Token, tokenAt } from '../text/tokens';
import { DETERMINERS } from '../words/function-words';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';

/** Returns whether whose words begin at a token only say whose office somebody has who is named before: ", Ambassador of". */
export function isOfOffice(tokens: readonly Token[], first: number): boolean {
  let at = /^(?:the|his|her|its)$/.test(tokenAt(tokens, first - 1).norm) ? first - 2 : first - 1;
  if (!/^(?:of|to|for|at)$/.test(tokenAt(tokens, at).norm)) return false;
  at -= 1;
  if (!isOfficeWord(tokenAt(tokens, at).norm)) return false;
  while (isOfficeWord(tokenAt(tokens, at).norm) || OFFICE_MODIFIERS.has(tokenAt(tokens, at).norm)) at -= 1;
  if (DETERMINERS.has(tokenAt(tokens, at).norm)) at -= 1;
  return tokenAt(tokens, at).text === ',' && tokenAt(tokens, at - 1).isCapital;
}

/** How many words an office has at most before the name of who holds it. */
const MAX_OFFICE = 12;

/** Returns who is named after the words of an office that begin at a token: "Under Secretary for Trade Ana Hollis". Null for nobody. */
export function findHolderAfter(
  { body: { tokens }, mentions }: Phrases,
  from: number,
  limit: number,
): Phrase | null {
  let hasOffice = false;
  for (let at = from; at < Math.min(limit, from + MAX_OFFICE); at += 1) {
    const mention = mentions.at(at);
    const { norm, kind, isCapital, isPossessive } = tokenAt(tokens, at);
    if (mention?.actor.kind === 'person')
      return hasOffice && mention.first === at && mention.kind !== 'pronoun'
        ? { mention, first: from, last: mention.last, isWeak: false }
        : null;
    hasOffice ||= isOfficeWord(norm) && isCapital;
    if (kind !== 'word' || isPossessive || !(isCapital || /^(?:of|for|and|the|in|to)$/.test(norm)))
      return null;
  }
  return null;
}

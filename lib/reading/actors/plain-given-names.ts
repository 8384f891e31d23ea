import { type Token, tokenAt } from '../text/tokens';
import { isIrregularPast } from '../words/acting-words';
import { isFunctionWord } from '../words/word-kinds';

/** Returns whether the name of a month is a person's: "Jan Kint", "with May Aung", and not "in June Trade". */
export function isGivenName(tokens: readonly Token[], first: number, last: number): boolean {
  const { text } = tokenAt(tokens, first);
  const before = tokenAt(tokens, first - 1);
  const isName = /^(?:Jan|April|May|June|August)$/.test(text) && last - first === 2;
  return (
    isName &&
    before.kind !== 'number' &&
    !/^(?:in|since|until|by|of|from|between|on|last|this|next)$/.test(before.norm)
  );
}

/** Pasts that are no word of two senses. */
const PASTS = /^(?:met|said|told|led|left|sent|held|made|won|lost|fled|sought|brought)$/;

/** Given names that are plain words as well. */
const PLAIN_GIVEN = /^(?:Bill|Will|May)$/;

/** Returns whether a plain word that a sentence may begin with is a person's given name: "Will Reyes met", and not "May Chad and Iran meet". */
export function isPlainGivenName(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokenAt(tokens, at + 1);
  if (!PLAIN_GIVEN.test(tokenAt(tokens, at).text) || !next.isCapital || next.kind !== 'word') return false;
  if (/^(?:the|a|an)$/.test(tokenAt(tokens, at - 1).norm)) return false;
  if (tokens.slice(at, limit).some(({ text }) => text === '?')) return false;
  // A verb in its base form would be governed by "will" or "may".
  const { norm, kind } = tokenAt(tokens, at + 2);
  return (
    kind !== 'word' ||
    PASTS.test(norm) ||
    isIrregularPast(norm) ||
    isFunctionWord(norm) ||
    /(?:ed|[^s]s)$/.test(norm)
  );
}

import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses, Party } from '../ties/clauses';
import { isActingVerb, isIrregularPast } from '../words/acting-words';
import { AUXILIARIES } from '../words/function-words';

/** How many words a relative clause may have between who speaks and the verb. */
const MAX_RELATIVE = 18;

/**
 * Returns who speaks, where the words right before the verb are the end of a relative clause: "Two drivers who had waited at the gate
 * told", "A captain whose ship lay off the strait said". Null where no such clause ends there.
 */
export function findMainSubject(clauses: Clauses, sentence: Sentence, party: Party): Party | null {
  const { tokens } = clauses.phrases.body;
  for (let at = party.first - 1; at > sentence.first && at > party.first - MAX_RELATIVE; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign' || /^(?:that|which|what|how|where|and|but)$/.test(norm)) return null;
    if (norm !== 'who' && norm !== 'whose') continue;
    return hasVerb(tokens, at + 1, party.first) ? clauses.partyBefore(at, sentence) : null;
  }
  return null;
}

function hasVerb(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens
    .slice(first, last)
    .some(
      ({ norm, isCapital }) =>
        !isCapital &&
        (isActingVerb(norm) ||
          AUXILIARIES.has(norm) ||
          isIrregularPast(norm) ||
          /[a-z]{2}ed$|^lay$/.test(norm)),
    );
}

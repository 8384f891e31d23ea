import { tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { Party } from '../ties/parties';
import { PREPOSITIONS } from '../words/function-words';

/** How many words may stand before the comma after which a sentence names who it is about. */
const MAX_OPENING = 14;

/**
 * Returns the one without a name who opens the words between two tokens, also after what stands before a comma: “Asked the same question, the
 * minister was more open”. Null where several do, or somebody who is named.
 */
export function findOpeningParty(clauses: Clauses, first: number, last: number): Party | null {
  const { tokens } = clauses.phrases.body;
  const from = skipOpening(clauses, first, last);
  const party = clauses.partyAfter(from, { start: 0, end: 0, first, last, paragraph: 0 });
  if (party?.kind !== 'unnamed' || party.speakers.length !== 1 || party.last >= last) return null;
  // "The minister and Reyes left".
  return /^(?:and|or)$/.test(tokenAt(tokens, party.last).norm) ? null : party;
}

function skipOpening({ phrases: { body } }: Clauses, first: number, last: number): number {
  const { norm } = tokenAt(body.tokens, first);
  if (!/[a-z]{2}(?:ing|ed)$/.test(norm) && !PREPOSITIONS.has(norm)) return first;
  for (let at = first + 1; at < Math.min(last, first + MAX_OPENING); at += 1)
    if (tokenAt(body.tokens, at).text === ',') return at + 1;
  return first;
}

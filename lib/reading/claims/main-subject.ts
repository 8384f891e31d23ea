import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { Party } from '../ties/parties';
import { isActingVerb, isIrregularPast } from '../words/acting-words';
import { AUXILIARIES } from '../words/function-words';
import { isOfficeWord } from '../words/office-words';

/** How many words a relative clause may have between who speaks and the verb. */
const MAX_RELATIVE = 18;

/**
 * Returns who speaks, where the words right before the verb are the end of a relative clause: "Two drivers who had waited at the gate
 * told", "A captain whose ship lay off the strait said". Null where no such clause ends there.
 */
export function findMainSubject(clauses: Clauses, sentence: Sentence, party: Party): Party | null {
  const { tokens } = clauses.phrases.body;
  const holder = findHolder(clauses, sentence, party);
  if (holder) return holder;
  for (let at = party.first - 1; at > sentence.first && at > party.first - MAX_RELATIVE; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign' || /^(?:that|which|what|how|where|and|but)$/.test(norm)) return null;
    if (norm !== 'who' && norm !== 'whose') continue;
    return hasVerb(tokens, at + 1, party.first) ? clauses.partyBefore(at, sentence) : null;
  }
  return null;
}

/** How many words an office may have between a name and whom it is of. */
const MAX_OFFICE = 7;

/** Returns who has the office that ends with the name before the verb: "Ali Nasr, press secretary for President Reyes said". Null for nobody. */
function findHolder({ phrases }: Clauses, { first }: Sentence, party: Party): Party | null {
  const { tokens } = phrases.body;
  if (party.kind !== 'actors' || party.phrases.length > 1) return null;
  let hasOffice = false;
  for (let at = party.first - 1; at > first && at > party.first - MAX_OFFICE; at -= 1) {
    const { text, kind, norm } = tokenAt(tokens, at);
    if (text === ',') {
      const mention = hasOffice ? phrases.mentions.at(at - 1) : null;
      if (mention?.actor.kind !== 'person' || mention.actor === party.phrases[0]?.mention.actor) return null;
      const named = { mention, first: mention.first, last: mention.last, isWeak: false };
      return { kind: 'actors', phrases: [named], first: mention.first, last: party.last };
    }
    const isLink = at === party.first - 1 ? /^(?:for|of|to)$/.test(norm) : true;
    if (kind !== 'word' || !isLink || isActingVerb(norm) || AUXILIARIES.has(norm)) return null;
    hasOffice ||= isOfficeWord(norm) && !phrases.mentions.at(at);
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

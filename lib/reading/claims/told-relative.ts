import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { AttributionList } from './attribution-list';
import type { Stated } from './claim-list';
import type { Speaking } from './speaking';
import type { Statement } from './statements';

/** What somebody tells of whom a relative clause is about. */
type ToldRelative = { readonly statement: Statement; readonly stated: Stated };

/**
 * Returns what is said in a relative clause, with whom it is said of: "Rwanda arms the Front" of "Rwanda, which experts say arms the Front,
 * denied it". Null where no such clause is told.
 */
export function readToldRelative(
  { clauses }: AttributionList,
  sentence: Sentence,
  party: Speaking,
  after: Statement | null,
): ToldRelative | null {
  const { body } = clauses.phrases;
  const { tokens, text } = body;
  const link = party.first - 1;
  if (!after || !/^(?:who|which)$/.test(tokenAt(tokens, link).norm)) return null;
  const end = tokenAt(tokens, link - 1).text === ',' ? link - 1 : link;
  const whole = clauses.partyBefore(end, sentence);
  const [one, ...others] = whole?.kind === 'actors' ? whole.phrases : [];
  if (!one || others.length > 0) return null;
  let last = after.first;
  while (last < after.last && !(end < link && tokenAt(tokens, last).text === ',')) last += 1;
  const { first, last: nameEnd } = one.mention;
  const name = text.slice(tokenAt(tokens, first).start, tokenAt(tokens, nameEnd - 1).end);
  const told = text.slice(tokenAt(tokens, after.first).start, tokenAt(tokens, last - 1).end);
  return {
    statement: { first: after.first, last },
    stated: { written: `${name} ${told.replace(/\s+/g, ' ')}`, about: [one.mention.actor] },
  };
}

import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { AttributionList } from './attribution-list';
import { isPronounAlone } from './no-sayings';
import { isOtherUse } from './other-uses';
import type { Speaking } from './speaking';
import { findStatementBefore } from './statement-before';
import { findStatementAfter, opensCircumstance, type Statement } from './statements';

/** What is said by a verb: `after` is the same statement where it stands behind the verb, and null where it stands before. */
type Said = { readonly statement: Statement; readonly after: Statement | null };

/** Returns what a verb of saying tells; `isBefore`: it stands before who says it. Null where nothing is claimed. */
export function findSaid(
  { clauses }: AttributionList,
  sentence: Sentence,
  verb: number,
  party: Speaking,
  isBefore: boolean,
): Said | null {
  const { tokens } = clauses.phrases.body;
  const findBefore = () => findStatementBefore(clauses.phrases, sentence, Math.min(party.first, verb));
  const told = isBefore ? null : findStatementAfter(clauses, sentence, verb);
  // "It failed, Reyes said here on Monday", "he insisted when we met": the words tell when and where.
  const isCircumstance =
    told !== null &&
    tokenAt(tokens, party.first - 1).text === ',' &&
    opensCircumstance(tokens, told) &&
    findBefore() !== null;
  const after = isCircumstance ? null : told;
  // "In her memoir, Meyer recalls that he wept": what stands before is not what she says.
  const isAfter = !isBefore && tokenAt(tokens, verb + 1).norm === 'that';
  const statement = isAfter ? after : (after ?? findBefore());
  // "Would not say whether": it is no claim.
  if (after && /^(?:whether|if)$/.test(tokenAt(tokens, after.first).norm)) return null;
  if (!statement || isOtherUse(tokens, verb, after) || isPronounAlone(tokens, statement)) return null;
  return { statement, after };
}

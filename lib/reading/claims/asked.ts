import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { AttributionList } from './attribution-list';
import type { DraftClaim } from './draft-claim';

/** Returns what somebody was asked before they answered: "Asked whether it had paid, ". Null where the sentence does not begin so. */
export function readAsked(list: AttributionList, { first, last }: Sentence): DraftClaim | null {
  const { tokens } = list.clauses.phrases.body;
  if (!/^(?:asked|pressed|questioned)$/.test(tokenAt(tokens, first).norm)) return null;
  let comma = first;
  while (comma < last && tokenAt(tokens, comma).text !== ',') comma += 1;
  const opening = tokens.slice(first, comma).findIndex(({ norm }) => /^(?:whether|if)$/.test(norm));
  const start = first + opening + 1;
  if (opening < 0 || comma - start < 3) return null;
  return list.claims.findStated(start, comma) ?? list.claims.state(start, comma);
}

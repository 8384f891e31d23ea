import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isAdverb } from '../words/function-words';
import type { AttributionList } from './attribution-list';
import { findClause } from './clause-parts';
import { skipRecipient } from './recipients';
import { MIN_WORDS } from './statements';

/**
 * Reads what a clause with "as" says that somebody has said: "As Reyes has argued, the treaty never bound them", "The treaty never bound them, as
 * Reyes told the court". Tells whether it is so.
 */
export function readAsSaid(list: AttributionList, sentence: Sentence, verb: number): boolean {
  const { tokens } = list.clauses.phrases.body;
  const party = list.findSpeaking(sentence, verb);
  if (!party || party.last > verb || tokenAt(tokens, party.first - 1).norm !== 'as') return false;
  const open = party.first - 1;
  let close = skipRecipient(list.clauses.phrases, sentence, verb + 1);
  while (
    close < sentence.last &&
    (isAdverb(tokenAt(tokens, close).norm) || tokenAt(tokens, close).norm === 'it')
  )
    close += 1;
  const isOpening = open === sentence.first;
  if (isOpening && tokenAt(tokens, close).text !== ',') return false;
  if (!isOpening && tokenAt(tokens, open - 1).text !== ',') return false;
  const isEnd = /^[.;"”]?$/.test(tokenAt(tokens, close).text);
  if (!isOpening && !isEnd) return false;
  const statement = isOpening
    ? findClause(list.clauses, sentence, close + 1)
    : { first: sentence.first, last: open - 1 };
  if (!statement || statement.last - statement.first < MIN_WORDS) return false;
  const claim = list.claims.state(statement.first, statement.last);
  const [first, last] = isOpening ? [open, statement.last] : [statement.first, close];
  if (claim) list.push({ party, stance: 'asserts', claim, first, last });
  return claim !== null;
}

import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isAdverb } from '../words/function-words';
import type { AttributionList } from './attribution-list';
import { findClause } from './clause-parts';
import type { DraftClaim } from './draft-claim';
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
  const denied = isOpening ? null : findDenied(list, sentence, tokenAt(tokens, verb).norm);
  if (denied) {
    list.push({ party, stance: 'asserts', claim: denied, first: open, last: close });
    return true;
  }
  const statement = isOpening
    ? findClause(list.clauses, sentence, close + 1)
    : { first: sentence.first, last: open - 1 };
  if (!statement || statement.last - statement.first < MIN_WORDS) return false;
  const claim = list.claims.state(statement.first, statement.last);
  const [first, last] = isOpening ? [open, statement.last] : [statement.first, close];
  if (claim) list.push({ party, stance: 'asserts', claim, first, last });
  return claim !== null;
}

/** Returns what a sentence has just denied, where the verb of "as" charges with it: "Chad denied arming them, as the panel alleged". Null else. */
function findDenied(list: AttributionList, { first, last }: Sentence, verb: string): DraftClaim | null {
  const before = list.attributions.at(-1);
  if (!before || !CHARGES.test(verb) || before.first < first || before.last > last) return null;
  return before.stance === 'denies' || before.stance === 'rejects' ? before.claim : null;
}

const CHARGES = /^(?:alleg|claim|charg|accus|assert|maintain)(?:e|es|ed|s)?$/;

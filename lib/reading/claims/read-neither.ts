import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Party } from '../ties/parties';
import { DENYING_VERBS } from '../words/speech-words';
import type { AnsweredClaims } from './answered-claims';
import type { AttributionList } from './attribution-list';
import { findClause } from './clause-parts';
import type { DraftClaim } from './draft-claim';
import type { Statement } from './statements';

/** Reads what is neither confirmed nor denied. */

const MAX_TO_NOR = 7;
/** With what begins what is neither confirmed nor denied. */
const OPENING = /^(?:that|it|this|them|the|an?|any|its|his|her|their|reports?)$/;

/** Whether it is neither confirmed nor denied, also with what between: "neither confirmed the payment nor ruled it out". */
export function isNeither(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at < verb + MAX_TO_NOR; at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    if (!/^(?:nor|or)$/.test(norm)) continue;
    const next = tokenAt(tokens, at + 1).norm;
    return (
      DENYING_VERBS.has(next) || /^(?:ruled|rejected|dismissed|excluded|deny|refute|dispute|rule)$/.test(next)
    );
  }
  return false;
}

/** Reads "neither confirmed nor denied it". */
export function readNeither(
  list: AttributionList,
  answered: AnsweredClaims,
  sentence: Sentence,
  verb: number,
): void {
  const { tokens } = list.clauses.phrases.body;
  const from = /^(?:neither|not)$/.test(tokenAt(tokens, verb - 1).norm) ? verb - 1 : verb;
  const party = list.findSubject(sentence, from);
  if (!party) return;
  const last = findClause(list.clauses, sentence, verb + 1)?.last ?? verb + 1;
  const claim = findUnanswered(list, answered, sentence, party, { first: verb + 1, last });
  if (claim)
    list.push({
      party,
      stance: 'declines',
      claim,
      first: party.first,
      last,
    });
}

/** Returns what is neither confirmed nor denied: what was said before, or "a payment" and "that an envoy had been sent" where nothing was. */
function findUnanswered(
  list: AttributionList,
  answered: AnsweredClaims,
  sentence: Sentence,
  party: Party,
  { first, last }: Statement,
): DraftClaim | null {
  const { tokens } = list.clauses.phrases.body;
  const opening = tokens.slice(first, last).findIndex(({ norm }) => OPENING.test(norm));
  const start = first + opening;
  const near = list.findAnsweredNear(sentence, list.toVoices(party)[0] ?? null);
  if (opening < 0 || /^(?:it|this|them)$/.test(tokenAt(tokens, start).norm)) return near;
  // "The report that Egypt had moved troops".
  const made = answered.readMadeClaim(sentence, { first: start, last });
  if (made) return made;
  const isThat = tokenAt(tokens, start).norm === 'that';
  const from = isThat ? start + 1 : start;
  const isNew = /^an?$/.test(tokenAt(tokens, from).norm);
  // "Nor deny that they had carried it": it says itself what is not confirmed.
  const isOther = isThat && near !== null && !list.claims.sharesAny(near, from, last);
  const stated = list.claims.findStated(from, last) ?? (isNew || isOther ? null : near);
  return stated ?? list.claims.state(from, last);
}

import { tokenAt } from '../text/tokens';
import { CLAIM_NOUNS } from '../words/speech-words';
import { isFunctionWord } from '../words/word-kinds';
import type { AttributionList } from './attribution-list';
import type { DraftClaim } from './draft-claim';

/** How many words of its own a denial has at least that says itself what it denies. */
const MIN_OWN = 3;
/** What names after itself what somebody is said to have done. */
const CHARGES = /^(?:accusation|allegation|charge|suggestion|insinuation|rumou?r|claim)s?$/;

/**
 * Returns as a claim of its own what a denial says itself, where the last claim speaks of something else: "denied charges of any complicity with armed
 * bands" after a report of a visit. Null where it points to that claim.
 */
export function stateOther(
  list: AttributionList,
  answered: DraftClaim,
  from: number,
  last: number,
): DraftClaim | null {
  if (answered.isCharge) return null;
  const first = findMatter(list, from, last);
  if (first === null || list.claims.sharesAny(answered, first, last)) return null;
  return list.claims.findStated(first, last) ?? list.claims.state(first, last, { isOnlyDenied: true });
}

/** Returns where the words begin that say what is denied: after "accusations of", or after "that". Null where they say too little. */
function findMatter(list: AttributionList, from: number, last: number): number | null {
  const { tokens } = list.clauses.phrases.body;
  const isThat = tokenAt(tokens, from - 1).norm === 'that';
  const of = [0, 1, 2, 3].find(
    (step) =>
      tokenAt(tokens, from + step + 1).norm === 'of' && CHARGES.test(tokenAt(tokens, from + step).norm),
  );
  if (!isThat && of === undefined) return null;
  const first = isThat || of === undefined ? from : from + of + 2;
  const words = tokens
    .slice(first, last)
    .filter(
      ({ kind, norm }) =>
        kind === 'word' && !isFunctionWord(norm) && !CLAIM_NOUNS.has(norm) && norm !== 'such',
    );
  return words.length >= MIN_OWN ? first : null;
}

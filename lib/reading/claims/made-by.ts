import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { CLAIM_NOUNS } from '../words/speech-words';
import type { AttributionList } from './attribution-list';
import { MADE } from './claim-asides';

/** How many words stand between the noun and the participle: "an accusation that was first made by". */
const MAX_TO_NOUN = 5;
const MIN_WORDS = 3;

/**
 * Reads who has said what a clause tells, by an aside after it: "Chad denied that it had armed Mali, an accusation first made by Niger". Tells
 * whether such an aside stands at the participle.
 */
export function readMadeBy(list: AttributionList, sentence: Sentence, participle: number): boolean {
  const { tokens } = list.clauses.phrases.body;
  if (!MADE.test(tokenAt(tokens, participle).norm) || tokenAt(tokens, participle + 1).norm !== 'by')
    return false;
  const comma = findComma(list, sentence, participle);
  const party = comma === null ? null : list.clauses.partyAfter(participle + 2, sentence);
  if (comma === null || !party) return false;
  const before = list.attributions.at(-1);
  const isHere = before && before.first >= sentence.first && before.last <= comma;
  const isLong = comma - sentence.first >= MIN_WORDS;
  const claim = isHere ? before.claim : isLong ? list.claims.state(sentence.first, comma) : null;
  if (claim) list.push({ party, stance: 'asserts', claim, first: comma + 1, last: party.last });
  return claim !== null;
}

/** Returns the comma before "an accusation made by"; null where no charge is spoken of. */
function findComma({ clauses }: AttributionList, { first }: Sentence, participle: number): number | null {
  const { tokens } = clauses.phrases.body;
  for (let at = participle - 1; at > first && at >= participle - MAX_TO_NOUN; at -= 1) {
    if (!CLAIM_NOUNS.has(tokenAt(tokens, at).norm)) continue;
    const isOpened = /^an?$/.test(tokenAt(tokens, at - 1).norm);
    const comma = isOpened ? at - 2 : at - 1;
    return tokenAt(tokens, comma).text === ',' ? comma : null;
  }
  return null;
}

/** How far after a denial it may be told whose it is. */
const MAX_TO_BY = 4;
/** What is done with a denial by whoever denies. */
export const ISSUING = /^(?:issued|issues|published|made|makes|repeated|repeats|gave|sent|posted|released)$/;

/** Returns where "by" or "from" tells whose a denial is: "the denial by Reyes", "a denial came from Reyes", "was issued by Reyes". Null for nobody. */
export function findMaker(tokens: readonly Token[], { last }: Sentence, noun: number): number | null {
  for (let at = noun + 1; at < Math.min(last, noun + MAX_TO_BY); at += 1) {
    const { norm } = tokenAt(tokens, at);
    if (/^(?:by|from)$/.test(norm)) return at;
    if (!/^(?:came|comes|was|has|been|followed|arrived)$/.test(norm) && !ISSUING.test(norm)) return null;
  }
  return null;
}

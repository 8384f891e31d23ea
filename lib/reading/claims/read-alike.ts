import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { AttributionList } from './attribution-list';
import { type DraftAttribution, toVoiceKey } from './draft-claim';

const DID = /^(?:did|does|do|has|had|have|was|were)$/;
const ALSO = /^(?:too|likewise|also)$/;

/**
 * Reads who answers or says the same as another: "Reyes denied it, as did Salim", "So did Salim", "and Salim did too". Tells whether the word at a
 * token says so.
 */
export function readAlike(list: AttributionList, sentence: Sentence, at: number): boolean {
  const { tokens } = list.clauses.phrases.body;
  if (!DID.test(tokenAt(tokens, at).norm)) return false;
  const isBefore = /^(?:as|so)$/.test(tokenAt(tokens, at - 1).norm);
  const isAfter = ALSO.test(tokenAt(tokens, at + 1).norm) && tokenAt(tokens, at + 2).kind === 'sign';
  const party = isBefore
    ? list.clauses.partyAfter(at + 1, sentence)
    : isAfter
      ? list.clauses.partyBefore(at, sentence)
      : null;
  const before = party && list.attributions.at(-1);
  if (!party || !before) return false;
  const last = isBefore ? party.last : at + 2;
  // "So did Salim know of it": what ends the words ends the clause.
  if (tokenAt(tokens, last).kind !== 'sign' || !isNear(list, before, sentence)) return false;
  const { stance, claim, voice } = before;
  const isOwn = list.toVoices(party).some((one) => voice && toVoiceKey(one) === toVoiceKey(voice));
  if (isOwn) return false;
  list.push({ party, stance, claim, first: Math.min(party.first, at - 1), last });
  return true;
}

/** Whether what another has said stands in the same sentence, or right before where it is an answer. */
function isNear(list: AttributionList, before: DraftAttribution, sentence: Sentence): boolean {
  if (before.last > sentence.first) return true;
  return before.stance !== 'asserts' && list.isFollowing(before, sentence);
}

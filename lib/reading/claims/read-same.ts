import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { AttributionList } from './attribution-list';
import type { Speaking } from './speaking';

/** Reads "The diocese says the same": it confirms what another has just said. Tells whether it is so. */
export function readSame(list: AttributionList, sentence: Sentence, verb: number, party: Speaking): boolean {
  const { tokens } = list.clauses.phrases.body;
  const words = [1, 2].map((step) => tokenAt(tokens, verb + step).norm).join(' ');
  if (!/^(?:the same|as much)$/.test(words) || tokenAt(tokens, verb + 3).kind !== 'sign') return false;
  const claim = list.claims.findMade(list.toVoices(party)[0] ?? null);
  if (claim) list.push({ party, stance: 'confirms', claim, first: party.first, last: verb + 3 });
  return claim !== null || sentence.last <= verb + 4;
}

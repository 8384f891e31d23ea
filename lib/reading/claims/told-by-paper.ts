import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { AttributionList } from './attribution-list';
import { toVoiceKey } from './draft-claim';
import type { Speaking } from './speaking';
import type { Statement } from './statements';

/**
 * Says of what somebody has said within some words that the paper which is named after them passes it on: “We got none,” said Lima, speaking
 * on television, Reuters reports. Tells whether anybody has said it.
 */
export function tellsThrough(
  list: AttributionList,
  { first }: Sentence,
  { first: start, last: end }: Statement,
  party: Speaking,
): boolean {
  const place = list.attributions.length - 1;
  const said = list.attributions[place];
  const [teller, ...others] = list.toVoices(party);
  const { tokens } = list.clauses.phrases.body;
  const isTag = [party.first - 1, party.first - 3].some((at) => tokenAt(tokens, at).text === ',');
  if (!said?.voice || !teller || others.length > 0 || !isTag || said.stance !== 'asserts') return false;
  const isWithin = said.first >= first && said.claim.first >= start && said.claim.last <= end;
  const key = toVoiceKey(teller);
  if (!isWithin || toVoiceKey(said.voice) === key) return false;
  const isThere = said.chain.some((one) => toVoiceKey(one) === key);
  if (!isThere) list.attributions[place] = { ...said, chain: [teller, ...said.chain] };
  return true;
}

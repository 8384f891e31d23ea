import type { Sentence } from '../text/sentences';
import type { AttributionList } from './attribution-list';
import { toVoiceKey, type Voice } from './draft-claim';
import type { Speaking } from './speaking';

/** Returns who tells that they were told, as they spoke right before: "Halloran said … Benkirat had told her that". Null for nobody. */
export function findListener(
  list: AttributionList,
  sentence: Sentence,
  verb: number,
  party: Speaking,
): Voice | null {
  const { mentions } = list.clauses.phrases;
  const listener = mentions.at(verb + 1);
  const before = list.attributions.at(-1);
  if (listener?.kind !== 'pronoun' || !before?.voice || before.stance !== 'asserts') return null;
  const { voice } = before;
  if (voice.kind !== 'actor' || voice.actor !== listener.actor) return null;
  const isOther = list.toVoices(party).every((one) => toVoiceKey(one) !== voice.actor);
  const isHere = before.first >= sentence.first;
  return isOther && !isHere && list.isFollowing(before, sentence) ? voice : null;
}

import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { AttributionList } from './attribution-list';
import { toVoiceKey } from './draft-claim';
import { findSpeakingBefore, type Speaking } from './speaking';

/**
 * Returns who says that something is not so, where a pronoun before the verb would be who has just said that it is: “An official said she had been
 * seen; she has told friends that this is untrue”. Null where nobody else can be meant.
 */
export function toAnswering(
  list: AttributionList,
  sentence: Sentence,
  verb: number,
  party: Speaking,
): Speaking | null {
  const { tokens } = list.clauses.phrases.body;
  if (!/^(?:he|she|it|they)$/.test(tokenAt(tokens, party.first).norm)) return party;
  const before = list.attributions.at(-1);
  const isSame = (one: Speaking): boolean =>
    before?.voice?.kind === 'speaker' &&
    before.stance === 'asserts' &&
    list.isFollowing(before, sentence) &&
    list
      .toVoices(one)
      .some((voice) => before.voice !== null && toVoiceKey(voice) === toVoiceKey(before.voice));
  if (!isSame(party)) return party;
  const mention = list.clauses.phrases.mentions.at(party.first);
  const named = mention && { mention, first: mention.first, last: mention.last, isWeak: false };
  const other: Speaking | null = named
    ? { kind: 'actors', phrases: [named], first: named.first, last: named.last }
    : findSpeakingBefore(list, sentence, verb, true);
  return other && !isSame(other) ? other : null;
}

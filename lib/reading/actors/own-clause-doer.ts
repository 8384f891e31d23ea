import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { ADVERBS, AUXILIARIES, isAdverb, PREPOSITIONS } from '../words/function-words';
import type { DraftActor } from './mention-map';
import type { Phrases } from './phrases';

/** Finds whom a pronoun cannot stand for, or whom it surely stands for, by where it stands in its clause. */

const MAX_ASIDE = 14;

/** Returns who does what the verb right before an object pronoun says: they are not its object. Null where nobody is named there. */
export function findDoerBefore(
  { body: { tokens }, mentions }: Phrases,
  { first }: Sentence,
  at: number,
): DraftActor | null {
  let verb = at - 1;
  if (PREPOSITIONS.has(tokenAt(tokens, verb).norm)) verb -= 1;
  let before = verb - 1;
  while (before >= first && isBesideVerb(tokenAt(tokens, before).norm)) before -= 1;
  const mention = mentions.at(before);
  if (mention) return mention.actor;
  // "Jordan, which borders Syria, had attacked it".
  if (tokenAt(tokens, before).text !== ',') return null;
  for (let open = before - 1; open > first && open > before - MAX_ASIDE; open -= 1)
    if (tokenAt(tokens, open).text === ',') return mentions.at(open - 1)?.actor ?? null;
  return null;
}

function isBesideVerb(word: string): boolean {
  return ADVERBS.has(word) || AUXILIARIES.has(word) || isAdverb(word);
}

/** Returns whom words between commas describe, which are not whose they are: "Jordan, its main backer". Null where none stand so. */
export function findDescribedHead({ body: { tokens }, mentions }: Phrases, at: number): DraftActor | null {
  return tokenAt(tokens, at - 1).text === ',' ? (mentions.at(at - 2)?.actor ?? null) : null;
}

/** Returns whom "and his" or "and its" right after a name is of: "Hamas and its ally". Null where no name stands there. */
export function findJoinedOwner({ body: { tokens }, mentions }: Phrases, at: number): DraftActor | null {
  if (tokenAt(tokens, at - 1).norm !== 'and') return null;
  const mention = mentions.at(at - 2);
  return mention && mention.kind !== 'demonym' && !tokenAt(tokens, mention.last - 1).isPossessive
    ? mention.actor
    : null;
}

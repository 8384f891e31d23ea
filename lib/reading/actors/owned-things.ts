import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import type { MentionMap, TokenMention } from './mention-map';

/** Finds what passes between two where it stands right after the name of whose it is: "a U.S. message", "the Hamas truce proposal". */

const THINGS =
  /^(?:messages?|letters?|notes?|proposals?|counter-?proposals?|counter-?offers?|reply|response|answer|offer|plan|demand|request|draft|documents?|ultimatum|invitation|interests|terms|conditions|concerns|assurances)$/;
const DESCRIBING =
  /^(?:peace|ceasefire|truce|draft|written|verbal|oral|formal|final|revised|new|latest|secret|security|prisoner|hostage|initial|official|counter)$/;
const MAX_DESCRIBING = 2;

/** Returns the noun of what belongs to whom a mention names; null where no such thing follows. */
export function findOwnThing({ tokens }: TextBody, { kind, first, last }: TokenMention): number | null {
  if (kind !== 'name') return null;
  let at = last;
  while (at < last + MAX_DESCRIBING && DESCRIBING.test(tokenAt(tokens, at).norm)) at += 1;
  const { norm } = tokenAt(tokens, at);
  if (!THINGS.test(norm)) return null;
  // "The rebels request": a verb after several, where no article says that it is a thing.
  const isOfThing = /^(?:an?|its|their|no|any)$/.test(tokenAt(tokens, first - 1).norm);
  const isOfOne = !/[^aou]s$/.test(tokenAt(tokens, last - 1).norm);
  return isOfThing || isOfOne || /s$/.test(norm) ? at : null;
}

/** Returns whose a thing is, by a name, a demonym or a possessive before its noun; null where nobody is named there. */
export function findOwnerOfThing(body: TextBody, mentions: MentionMap, noun: number): TokenMention | null {
  for (let at = noun - 1; at >= noun - 1 - MAX_DESCRIBING; at -= 1) {
    const mention = mentions.at(at);
    if (!mention) continue;
    const isOwner = mention.kind === 'demonym' || tokenAt(body.tokens, mention.last - 1).isPossessive;
    return isOwner || findOwnThing(body, mention) === noun ? mention : null;
  }
  return null;
}

import type { TextBody } from '../reading-text';
import { type Token, tokenAt } from '../text/tokens';
import type { MentionMap, TokenMention } from './mention-map';

/** Finds what passes between two where it stands right after the name of whose it is: "a U.S. message", "the Hamas truce proposal". */

/** Nouns of one thing, and of several that no verb is written like. */
const THINGS =
  /^(?:messages?|letters?|note|proposals?|counter-?proposals?|counter-?offers?|reply|responses?|answer|offer|plan|demand|request|draft|list|document|ultimatum|invitation|interests|terms|conditions|assurances)$/;
/** Nouns of several that are verbs as well: "Chad lists Hamas". */
const THINGS_WITH_ARTICLE =
  /^(?:notes|answers|offers|plans|demands|requests|drafts|lists|documents|replies|concerns)$/;
const DESCRIBING =
  /^(?:peace|ceasefire|truce|draft|written|verbal|oral|formal|final|revised|new|latest|secret|security|prisoner|hostage|initial|official|counter)$/;
const MAX_DESCRIBING = 2;

/** Returns the noun of what belongs to whom a mention names; null where no such thing follows. */
export function findOwnThing({ tokens }: TextBody, { kind, first, last }: TokenMention): number | null {
  if (kind !== 'name') return null;
  let at = last;
  while (at < last + MAX_DESCRIBING && DESCRIBING.test(tokenAt(tokens, at).norm)) at += 1;
  const { norm } = tokenAt(tokens, at);
  const hasArticle = /^(?:an?|the|its|their|no|any)$/.test(tokenAt(tokens, first - 1).norm);
  if (THINGS_WITH_ARTICLE.test(norm)) return hasArticle && !isVerb(tokens, first, at) ? at : null;
  if (!THINGS.test(norm)) return null;
  // "The rebels request": a verb after several.
  const isOfSeveral = /[^aou]s$/.test(tokenAt(tokens, last - 1).norm);
  const isAnyOf = /^(?:an?|no|any)$/.test(tokenAt(tokens, first - 1).norm);
  return isAnyOf || !isOfSeveral || /s$/.test(norm) ? at : null;
}

/** Whether the word is a verb by what follows it, and where: "The U.S. demands that", "The U.S. plans to leave". */
function isVerb(tokens: readonly Token[], first: number, at: number): boolean {
  const { norm, isCapital } = tokenAt(tokens, at + 1);
  const isOpening = first < 2 || tokenAt(tokens, first - 2).kind === 'sign';
  return isCapital || /^(?:that|an?|the|its|their|no|more|all)$/.test(norm) || (norm === 'to' && isOpening);
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

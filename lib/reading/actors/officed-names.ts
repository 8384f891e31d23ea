import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import { HONORIFICS, isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import { OF_OFFICE } from './described-names';
import type { MentionMap, TokenMention } from './mention-map';

const MAX_WORDS = 9;

/**
 * Returns who has an office that tells what it is of, and is named right after it: "the US Secretary of State Anders Holm". Null where
 * nobody is.
 */
export function findOfficed(
  { body: { tokens }, mentions }: { readonly body: TextBody; readonly mentions: MentionMap },
  owner: TokenMention,
  limit: number,
): TokenMention | null {
  if (owner.actor.kind === 'person') return null;
  const from = owner.last;
  let of = from;
  while (isOfficeWord(tokenAt(tokens, of).norm) || OFFICE_MODIFIERS.has(tokenAt(tokens, of).norm)) of += 1;
  if (of === from || !/^(?:of|for)$/.test(tokenAt(tokens, of).norm)) return null;
  for (let at = of + 1; at < Math.min(limit, from + MAX_WORDS); at += 1) {
    const named = mentions.at(at);
    if (named) {
      const isName = named.first === at && named.kind === 'name' && named.actor.kind === 'person';
      return isName && at > of + 1 ? named : null;
    }
    const { norm } = tokenAt(tokens, at);
    if (!OFFICE_MODIFIERS.has(norm) && !OF_OFFICE.test(norm) && norm !== 'and' && !HONORIFICS.has(norm))
      return null;
  }
  return null;
}

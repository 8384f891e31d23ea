import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import type { MentionMap, TokenMention } from './mention-map';

/** Finds who is meant by a phrase of several names: the person "of" a group, or the state that somebody rules. */

type NamedText = { readonly body: TextBody; readonly mentions: MentionMap };

/** Who acts for a state that nobody else is named for: "the king of Orvane". */
const RULERS =
  /^(?:king|queen|sultan|emperor|empress|president|emir|shah|tsar|duke|duchess|doge|regent|premier)$/;

/** Returns whether a word is that of somebody who rules a state. */
export function isRuler(word: string): boolean {
  return RULERS.test(word);
}

/** Returns whether a state is named at a token. */
export function isState({ mentions }: NamedText, at: number): boolean {
  return mentions.at(at)?.actor.kind === 'state';
}

/** Returns whether a state is named by who rules it, without a name: "the Sultan of Ombra". */
export function isRuled(
  { body: { tokens } }: NamedText,
  { actor }: TokenMention,
  first: number,
  limit: number,
): boolean {
  if (actor.kind !== 'state' || first - 3 < limit || tokenAt(tokens, first - 1).norm !== 'of') return false;
  return isRuler(tokenAt(tokens, first - 2).norm) && tokenAt(tokens, first - 3).norm === 'the';
}

const SENT = /^(?:mission|delegation|embassy)$/;

/** Returns the person named right before "of" and the group that they are of: "Omar Fayed of the Coast League". Null for nobody. */
export function findHead(
  { body: { tokens }, mentions }: NamedText,
  group: TokenMention,
  first: number,
  limit: number,
): TokenMention | null {
  const person = group.actor.kind === 'person' || first - 2 < limit ? null : mentions.at(first - 2);
  // "Jordan's mission to the UN".
  const isSent = tokenAt(tokens, first - 1).norm === 'to' && SENT.test(tokenAt(tokens, first - 2).norm);
  if (isSent && person?.actor.kind === 'group' && person.first >= limit) return person;
  if (!person || !/^(?:of|from)$/.test(tokenAt(tokens, first - 1).norm)) return null;
  const isName = person.kind === 'name' && person.actor.kind === 'person' && person.first >= limit;
  return isName && !tokenAt(tokens, first - 2).isPossessive ? person : null;
}

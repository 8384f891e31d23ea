import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import type { DraftActor, TokenMention } from './mention-map';
import type { NamedActors } from './resolve-names';

/**
 * Makes one actor of a group that is described by whom it belongs to and the name that stands after it: "Turkey's intelligence
 * service, the MİT,", "Myanmar's military, the Tatmadaw,", "Norvale's spy agency, NSB,".
 */
export function joinGroupAliases({ tokens, sentences }: TextBody, { actors, mentions }: NamedActors): void {
  const names = new Map<DraftActor, DraftActor>();
  for (const { first, last } of sentences) {
    for (const mention of mentions.within(first, last)) {
      if (!mention.actor.key.startsWith('of ')) continue;
      const name = findName(tokens, mentions, mention);
      if (name) names.set(mention.actor, name);
    }
  }
  if (names.size === 0) return;
  for (const mention of mentions.within(0, tokens.length)) {
    const name = names.get(mention.actor);
    if (!name) continue;
    mentions.remove(mention);
    mentions.add({ ...mention, actor: name, kind: 'description' });
  }
  for (const described of names.keys()) actors.delete(described.key);
}

/** Returns the group that is named after a comma and before the next sign, with "the" or by its initials. */
function findName(
  tokens: TextBody['tokens'],
  mentions: NamedActors['mentions'],
  { last }: TokenMention,
): DraftActor | null {
  if (tokenAt(tokens, last).text !== ',') return null;
  const isInitials = /^\p{Lu}[\p{Lu}İ]{1,5}$/u.test(tokenAt(tokens, last + 1).text);
  const start = isInitials ? last + 1 : last + 2;
  if (!isInitials && tokenAt(tokens, last + 1).norm !== 'the') return null;
  const named = mentions.at(start);
  const isName = named?.first === start && named.actor.kind === 'group' && named.kind === 'name';
  return isName && /^[,.;]$/.test(tokenAt(tokens, named.last).text) && !named.actor.key.startsWith('of ')
    ? named.actor
    : null;
}

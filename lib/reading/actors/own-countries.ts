import { tokenAt } from '../text/tokens';
import type { DraftActor } from './mention-map';
import type { Phrases } from './phrases';
import type { Role } from './role';

/** Adds "his country" and "her party" where the text says of which state or group somebody is. */
export function addOwnCountries({ body, mentions }: Phrases, roles: readonly Role[]): void {
  const owners = new Map<DraftActor, Set<DraftActor>>();
  for (const { holder, owner, words } of roles) {
    if (!owner || owner.actor.kind === 'person' || words.includes('former')) continue;
    owners.set(holder.actor, (owners.get(holder.actor) ?? new Set()).add(owner.actor));
  }
  for (const { first, last, kind, actor, isNear } of mentions.within(0, body.tokens.length)) {
    const noun = tokenAt(body.tokens, last).norm;
    if (
      kind !== 'pronoun' ||
      isNear ||
      mentions.at(last) ||
      !/^(?:his|her)$/.test(tokenAt(body.tokens, first).norm)
    )
      continue;
    const wanted = OF_STATE.test(noun) ? 'state' : OF_GROUP.test(noun) ? 'group' : null;
    const fitting = [...(owners.get(actor) ?? [])].filter((owner) => owner.kind === wanted);
    const [owner, ...others] = fitting;
    if (owner && others.length === 0)
      mentions.add({ first: last, last: last + 1, kind: 'description', actor: owner });
  }
}

const OF_STATE = /^(?:country|government|nation|homeland|kingdom|republic|emirate)$/;
const OF_GROUP =
  /^(?:movement|group|party|organisation|organization|company|firm|union|faction|militia|agency|charity|side)$/;

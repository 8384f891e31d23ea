import type { DraftActor } from '../actors/mention-map';
import type { Phrases } from '../actors/phrases';
import type { Role } from '../actors/role';
import type { Said } from '../claims/find-attributions';
import { tokenAt } from '../text/tokens';

/**
 * Adds "I", "we" and "us" in a quotation: who speaks, or whom they belong to. "We met Hamas," said Ali Nasr, the Iranian envoy: Iran
 * did. Nobody is meant by "we" where the text does not say whom the speaker belongs to.
 */
export function addQuotedSelves(phrases: Phrases, roles: readonly Role[], said: Said): void {
  const { body, mentions } = phrases;
  addSelves(phrases, said);
  const owners = indexOwners(roles);
  for (const { voice, stance, claim, chain } of said.attributions) {
    if (!voice || stance !== 'asserts' || chain.length > 0) continue;
    const self = voice.kind === 'actor' ? voice.actor : null;
    const group = voice.kind === 'speaker' ? voice.speaker.speaksFor : self && findGroup(self, owners);
    for (let at = claim.first; at < claim.last; at += 1) {
      const { norm } = tokenAt(body.tokens, at);
      const isOne = norm === 'i' || norm === 'me';
      const actor = isOne ? self : norm === 'we' || norm === 'us' ? group : null;
      const isPerson = actor?.kind === 'person';
      if (!actor || isPerson !== isOne || !isQuoted(body.tokens, at, claim.first)) continue;
      mentions.add({ first: at, last: at + 1, kind: 'pronoun', actor });
    }
  }
}

/** Adds "I" of who is interviewed, "you" of whom is asked, and "we" of who makes a statement. */
function addSelves({ body: { tokens, sentences }, mentions }: Phrases, { selves }: Said): void {
  const starts = new Set(selves.length > 0 ? sentences.map((sentence) => sentence.first) : []);
  for (const { first, last, actor, words } of selves) {
    let isQuoted = false;
    for (let at = first; at < last; at += 1) {
      const { text, norm } = tokenAt(tokens, at);
      if (starts.has(at) && !/^["”]/.test(text)) isQuoted = false;
      if (/^["“”«»]$/.test(text)) isQuoted = text === '"' ? !isQuoted : /^[“«]$/.test(text);
      if (isQuoted || !words.test(norm) || isOfBody(tokens, at)) continue;
      mentions.add({ first: at, last: at + 1, kind: 'pronoun', actor });
    }
  }
}

/** Whether what somebody is spoken to about is whom they serve: "your army", "my government". */
function isOfBody(tokens: Phrases['body']['tokens'], at: number): boolean {
  return /^(?:my|your)$/.test(tokenAt(tokens, at).norm) && BODIES.test(tokenAt(tokens, at + 1).norm);
}

const BODIES =
  /^(?:army|armed|government|country|state|people|forces|troops|military|soldiers|police|navy|ministry|party|movement|administration|services|side|company|firm|organi[sz]ation|president|minister|prime|boss|superiors)$/;

/** Whom each person belongs to, or leads, by their offices. */
function indexOwners(roles: readonly Role[]): ReadonlyMap<DraftActor, ReadonlySet<DraftActor>> {
  const owners = new Map<DraftActor, Set<DraftActor>>();
  for (const { holder, owner, words } of roles)
    if (owner && owner.actor.kind !== 'person' && !words.includes('former'))
      owners.set(holder.actor, (owners.get(holder.actor) ?? new Set()).add(owner.actor));
  return owners;
}

function findGroup(
  actor: DraftActor,
  owners: ReadonlyMap<DraftActor, ReadonlySet<DraftActor>>,
): DraftActor | null {
  if (actor.kind !== 'person') return actor;
  const [owner, ...others] = owners.get(actor) ?? [];
  return owner && others.length === 0 ? owner : null;
}

/** Whether a quotation opens before a token and does not close: it may open before the statement. */
function isQuoted(tokens: Phrases['body']['tokens'], at: number, first: number): boolean {
  for (let before = at - 1; before >= first - 1 && before >= 0; before -= 1) {
    const { text } = tokenAt(tokens, before);
    if (text === '”' || text === '»') return false;
    if (/^["“«]$/.test(text)) return true;
  }
  return false;
}

import type { ResponseId } from '@/lib/vocabulary/relationship-type';
import { findOther } from './match-things';
import { memoize } from './memoize';
import type { Claim, Evidence, Meeting, Network, Relationship } from './network';
import { getOrigins, type Origins } from './origins';
import { getAnswers } from './standing-answers';

const RESPONSES = ['denies', 'confirms', 'neither'] as const satisfies readonly ResponseId[];

/** Tells whose standing is as it was in the network before. */
export type CarryTest = {
  readonly claim: (claim: Claim) => boolean;
  /** Of a relationship or a meeting; `restsOn`: the claims that it rests on. */
  readonly resting: (
    list: 'relationships' | 'meetings',
    thing: Relationship | Meeting,
    restsOn: readonly Claim[] | undefined,
  ) => boolean;
};

/**
 * Returns what tells whose standing an edit leaves as it was, in its words as well: a thing that is the same object, with evidence from
 * documents and speakers who are as they were, and resting on claims of which the same holds, and the same answers to them.
 */
export function createCarryTest(network: Network, before: Network): CarryTest {
  const documents = findOther(network.documents, before.documents);
  const actors = new Set(findOther(network.actors, before.actors));
  for (const id of findOtherVoices(getOrigins(network), getOrigins(before))) actors.add(id);
  const kept = {
    claims: new Set(before.claims),
    relationships: new Set<object>(before.relationships),
    meetings: new Set<object>(before.meetings),
  };
  const isKnown = ({ speaker, document }: Evidence) =>
    !documents.has(document) && (speaker === null || !actors.has(speaker));
  const hasAlike = (evidence: readonly Evidence[]) =>
    documents.size + actors.size === 0 || evidence.every(isKnown);
  const [answers, answersBefore] = [getAnswers(network), getAnswers(before)];
  const isAnsweredAlike = (claim: string) => {
    const [now, then] = [answers.get(claim), answersBefore.get(claim)];
    return RESPONSES.every((response) => {
      const ties = now?.[response].ties ?? [];
      const isSame = isSameList(ties, then?.[response].ties ?? []);
      return isSame && ties.every((tie) => !actors.has(tie.source) && hasAlike(tie.evidence));
    });
  };
  const judged = new Map<Claim, boolean>();
  const isClaimAlike = (claim: Claim) => {
    const known = judged.get(claim);
    if (known !== undefined) return known;
    const isAlike = kept.claims.has(claim) && hasAlike(claim.evidence) && isAnsweredAlike(claim.id);
    judged.set(claim, isAlike);
    return isAlike;
  };
  return {
    claim: isClaimAlike,
    resting: (list, thing, restsOn) => {
      if (!kept[list].has(thing) || !hasAlike(thing.evidence)) return false;
      const restedOn = getClaimsOf(before)[list].get(thing.id);
      return isSameList(restsOn ?? [], restedOn ?? []) && (restsOn ?? []).every(isClaimAlike);
    },
  };
}

/** Returns the claims on which each relationship and each meeting rests, by id. */
export const getClaimsOf = memoize((network: Network) => ({
  relationships: collectClaims(network, 'relationships'),
  meetings: collectClaims(network, 'meetings'),
}));

function collectClaims(
  network: Network,
  list: 'relationships' | 'meetings',
): ReadonlyMap<string, readonly Claim[]> {
  const claimsOf = new Map<string, Claim[]>();
  for (const claim of network.claims) {
    for (const id of claim[list]) {
      const known = claimsOf.get(id);
      if (known) known.push(claim);
      else claimsOf.set(id, [claim]);
    }
  }
  return claimsOf;
}

/** Returns the speakers that lead or belong to other speakers than before. */
function findOtherVoices({ joined: now }: Origins, { joined: before }: Origins): readonly string[] {
  return [...new Set([...now.keys(), ...before.keys()])].filter((speaker) => {
    const [one, other] = [now.get(speaker), before.get(speaker)];
    return one?.size !== other?.size || [...(one ?? [])].some((id) => !other?.has(id));
  });
}

function isSameList(one: readonly object[], other: readonly object[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

import type { Claim, Evidence, Meeting, Network, Relationship } from './network';

/** Which evidence is kept, and what is kept without any. */
export type EvidenceChoice = {
  /** Returns whether an item of evidence is kept; `tie` is the relationship that it is evidence of, null for a claim or a meeting. */
  readonly keepsItem: (item: Evidence, tie: Relationship | null) => boolean;
  /** Returns whether a thing that never had evidence is kept. */
  readonly keepsUnsourced: (tie: Relationship | null) => boolean;
};

/**
 * Returns what is known of a network by some of its evidence: the relationships, meetings and claims that have evidence left (a
 * relationship's own, or that of its claims), and of those that never had any what the choice keeps. A claim stays while a
 * denial of it does: a denial is not lost with what it denies. What is not touched is the same object as before.
 */
export function keepEvidence(network: Network, choice: EvidenceChoice): Network {
  const claims = network.claims.map((claim) => dropEvidence(claim, null, choice));
  const left = new Set(claims.filter((claim) => claim.evidence.length > 0).map((claim) => claim.id));
  const keep = <T extends Relationship | Meeting>(
    list: 'relationships' | 'meetings',
    things: readonly T[],
    toTie: (thing: T) => Relationship | null,
  ) => {
    const listing = collectListing(network, list);
    return things.flatMap((thing) => {
      const { had, restsOn } = listing.get(thing.id) ?? NOTHING;
      const next = dropEvidence(thing, toTie(thing), choice);
      if (next.evidence.length > 0 || restsOn.some((claim) => left.has(claim))) return [next];
      const wasUnsourced = thing.evidence.length === 0 && !had;
      return wasUnsourced && choice.keepsUnsourced(toTie(thing)) ? [thing] : [];
    });
  };
  const relationships = keep('relationships', network.relationships, (tie) => tie);
  const meetings = keep('meetings', network.meetings, () => null);
  const held = new Set(meetings.map(({ id }) => id));
  const kept = new Set(relationships.map((relationship) => relationship.id));
  const answered = new Set(relationships.map((relationship) => relationship.claim));
  const before = new Map(network.claims.map((claim) => [claim.id, claim.evidence.length]));
  const isLeft = ({ id }: Claim) =>
    left.has(id) || answered.has(id) || (before.get(id) === 0 && choice.keepsUnsourced(null));
  return {
    ...network,
    relationships,
    claims: claims
      .filter(isLeft)
      .map((claim) => dropRested(dropRested(claim, 'relationships', kept), 'meetings', held)),
    meetings,
  };
}

/** The claims that list a relationship or a meeting, and whether any of them had evidence. */
type Listing = { had: boolean; readonly restsOn: string[] };

const NOTHING: Listing = { had: false, restsOn: [] };

function collectListing(network: Network, list: 'relationships' | 'meetings'): ReadonlyMap<string, Listing> {
  const listing = new Map<string, Listing>();
  for (const claim of network.claims) {
    for (const id of claim[list]) {
      const listed = listing.get(id) ?? { had: false, restsOn: [] };
      listed.restsOn.push(claim.id);
      listed.had ||= claim.evidence.length > 0;
      listing.set(id, listed);
    }
  }
  return listing;
}

function dropEvidence<T extends { readonly evidence: readonly Evidence[] }>(
  thing: T,
  tie: Relationship | null,
  { keepsItem }: EvidenceChoice,
): T {
  const evidence = thing.evidence.filter((item) => keepsItem(item, tie));
  return evidence.length === thing.evidence.length ? thing : { ...thing, evidence };
}

function dropRested(claim: Claim, list: 'relationships' | 'meetings', kept: ReadonlySet<string>): Claim {
  const ids = claim[list].filter((id) => kept.has(id));
  return ids.length === claim[list].length ? claim : { ...claim, [list]: ids };
}

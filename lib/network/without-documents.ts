import type { Claim, Evidence, Meeting, Network, Relationship } from './network';

/**
 * Returns what would be known if some documents did not exist. Their evidence is gone, and so are the relationships,
 * meetings and claims that had evidence (a relationship's own, or that of its claims) and have none left. What never had any
 * stays, and a claim stays while a denial of it does: a denial is not lost with what it denies. Ids of no document
 * change nothing. What is not touched is the same object as before.
 */
export function withoutDocuments(network: Network, ids: Iterable<string>): Network {
  const gone = new Set(ids);
  if (!network.documents.some((document) => gone.has(document.id))) return network;
  const claims = network.claims.map((claim) => dropEvidence(claim, gone));
  const left = new Set(claims.filter((claim) => claim.evidence.length > 0).map((claim) => claim.id));
  const keep = <T extends Relationship | Meeting>(
    list: 'relationships' | 'meetings',
    things: readonly T[],
  ) => {
    const listing = collectListing(network, list);
    return things
      .filter(({ id, evidence }) => {
        const { had, restsOn } = listing.get(id) ?? NOTHING;
        if (evidence.length === 0 && !had) return true;
        return evidence.some((item) => !gone.has(item.document)) || restsOn.some((claim) => left.has(claim));
      })
      .map((thing) => dropEvidence(thing, gone));
  };
  const relationships = keep('relationships', network.relationships);
  const meetings = keep('meetings', network.meetings);
  const held = new Set(meetings.map(({ id }) => id));
  const kept = new Set(relationships.map((relationship) => relationship.id));
  const denied = new Set(relationships.map((relationship) => relationship.claim));
  const before = new Map(network.claims.map((claim) => [claim.id, claim.evidence.length]));
  return {
    ...network,
    documents: network.documents.filter((document) => !gone.has(document.id)),
    relationships,
    claims: claims
      .filter((claim) => left.has(claim.id) || before.get(claim.id) === 0 || denied.has(claim.id))
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
  gone: ReadonlySet<string>,
): T {
  const evidence = thing.evidence.filter((item) => !gone.has(item.document));
  return evidence.length === thing.evidence.length ? thing : { ...thing, evidence };
}

function dropRested(claim: Claim, list: 'relationships' | 'meetings', kept: ReadonlySet<string>): Claim {
  const ids = claim[list].filter((id) => kept.has(id));
  return ids.length === claim[list].length ? claim : { ...claim, [list]: ids };
}

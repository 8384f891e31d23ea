import type { FilterResult } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { type EvidenceFilter, toKnownNetwork } from '@/lib/network/as-told-by';
import { withoutActors } from '@/lib/network/between';
import type { Evidence, Network } from '@/lib/network/network';

/**
 * Returns the part of a network that a filter lets through as a network of its own, which parses as any file does: its
 * actors, ties and claims, the claims that its denials deny, and the documents that these stand on. A speaker who is
 * not shown is named by the evidence's attribution. `filter` says which evidence counts.
 */
export function toShownFile(graph: NetworkGraph, filter: EvidenceFilter, shown: FilterResult): Network {
  const network = toKnownNetwork(graph.getAttribute('network'), filter);
  const nameOf = (actor: string) => graph.getNodeAttribute(actor, 'actor').name;
  const attribute = (evidence: readonly Evidence[]) =>
    evidence.map((item) =>
      item.speaker === null || shown.actors.has(item.speaker)
        ? item
        : { ...item, speaker: null, attribution: item.attribution || nameOf(item.speaker) },
    );
  const relationships = network.relationships
    .filter(({ id }) => shown.relationships.has(id))
    .map((tie) => ({ ...tie, evidence: attribute(tie.evidence) }));
  const denied = new Set(relationships.map(({ claim }) => claim));
  const claims = network.claims
    .filter(({ id }) => shown.claims.has(id) || denied.has(id))
    .map((claim) => ({
      ...claim,
      relationships: claim.relationships.filter((id) => shown.relationships.has(id)),
      meetings: claim.meetings.filter((id) => shown.meetings.has(id)),
      evidence: attribute(claim.evidence),
    }));
  const meetings = network.meetings
    .filter(({ id }) => shown.meetings.has(id))
    .map((meeting) => ({
      ...meeting,
      participants: meeting.participants.filter(({ actor }) => shown.actors.has(actor)),
      evidence: attribute(meeting.evidence),
    }));
  const cited = new Set(
    [...relationships, ...claims, ...meetings].flatMap(({ evidence }) =>
      evidence.map((item) => item.document),
    ),
  );
  const types = new Set(relationships.map(({ type }) => type));
  return {
    ...network,
    between: withoutActors(network.between, (id) => !shown.actors.has(id)),
    actors: network.actors.filter(({ id }) => shown.actors.has(id)),
    documents: network.documents.filter(({ id }) => cited.has(id)),
    relationships,
    claims,
    meetings,
    relationshipTypes: network.relationshipTypes.filter(({ id }) => types.has(id)),
  };
}

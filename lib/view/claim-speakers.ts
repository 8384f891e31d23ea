import type { FilterResult } from '@/lib/graph/filter/filter';
import { speaksForItself } from '@/lib/graph/model/citation';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Claim, Evidence, SourceDocument } from '@/lib/network/network';
import { toUnnamedKey } from '@/lib/network/unnamed-speaker';
import type { View, ViewClaim, ViewClaimLine, ViewClaimPoint, ViewLeg } from './view';

/** No actor's id has a colon. */
const SPEAKER = 'speaker:';
const TIE = 'tie:';

/**
 * Returns who says the claims of a view that are things of their own, and what these are about: points and lines. An unnamed
 * speaker is one point, whichever claims they make; an actor who is hidden has no line. A claim is joined to the ties shown
 * that rest on it.
 */
export function collectClaimSpeakers(
  graph: NetworkGraph,
  shown: FilterResult,
  claims: readonly ViewClaim[],
  legs: readonly ViewLeg[],
): Pick<View, 'claimPoints' | 'claimLines'> {
  const network = graph.getAttribute('network');
  const cards = new Map(claims.flatMap(({ claim, id, isCard }) => (isCard ? [[claim, id] as const] : [])));
  if (cards.size === 0) return { claimPoints: [], claimLines: [] };
  const documents = new Map(network.documents.map((document) => [document.id, document]));
  const points = new Map<string, ViewClaimPoint>();
  const lines = new Map<string, ViewClaimLine>();
  const join = (kind: ViewClaimLine['kind'], claim: string, from: string, to: string) => {
    const id = `${kind}:${from}→${to}`;
    lines.set(id, { kind, id, claim, from, to });
  };
  for (const claim of network.claims) {
    const end = cards.get(claim.id);
    if (end === undefined) continue;
    const counted = new Set(shown.standings.claims.get(claim.id)?.evidence);
    for (const item of claim.evidence) {
      if (!counted.has(item)) continue;
      if (item.speaker !== null) {
        if (shown.actors.has(item.speaker)) join('says', claim.id, item.speaker, end);
        continue;
      }
      const point = toSpeaker(item, claim, documents.get(item.document));
      if (!points.has(point.id)) points.set(point.id, point);
      join('says', claim.id, point.id, end);
    }
    for (const leg of findLegs(claim, legs)) {
      const id = `${TIE}${claim.id}/${leg.key}`;
      points.set(id, { kind: 'tie', id, claim: claim.id, name: '', onto: leg.key });
      join('about', claim.id, end, id);
    }
  }
  return { claimPoints: [...points.values()], claimLines: [...lines.values()] };
}

function toSpeaker(item: Evidence, claim: Claim, document: SourceDocument | undefined): ViewClaimPoint {
  const key = toUnnamedKey(item);
  const name = item.attribution.trim();
  const isReport = key === null || (document !== undefined && speaksForItself(document, name));
  if (!isReport) return { kind: 'unnamed', id: `${SPEAKER}${key}`, claim: claim.id, name, onto: null };
  const words = document ? document.publisher.trim() || document.title : item.document;
  return { kind: 'report', id: `${SPEAKER}${item.document}`, claim: claim.id, name: words, onto: null };
}

/** The legs of a claim's ties at which their marks stand. */
function findLegs({ relationships }: Claim, legs: readonly ViewLeg[]): readonly ViewLeg[] {
  const ties = new Set(relationships);
  return legs.filter(({ relationship, part }) => ties.has(relationship) && part !== 'first');
}

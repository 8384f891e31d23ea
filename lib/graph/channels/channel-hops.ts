import type { Evidence } from '@/lib/network/network';
import { CLOSED_GRADE, createEvidenceRank, toGradeStanding } from '../contact/contact-grades';
import { toLegClass } from '../contact/contact-hops';
import type { ContactNetwork } from '../contact/contact-network';
import { findMeeting } from '../contact/meeting-contacts';
import { countIn } from '../model/graph-index';
import type { LegPart } from '../model/network-graph';
import type { ChannelHop, ChannelLeg, LegName, ThirdPartyRole } from './channel';
import { type HopPlace, listCitedLegs } from './cited-legs';

/** Returns a function that describes hops: what joins two actors, by number, all open legs of it. Throws when nothing does. */
export function createHopReader(network: ContactNetwork): (place: HopPlace) => ChannelHop {
  const rank = createEvidenceRank(network.index.network);
  return (place) => {
    const cited = listCitedLegs(network, place);
    const legs = cited.map((leg) => toChannelLeg(network, leg, rank));
    const [best] = legs;
    const [from, to] = [toId(network, place.a), toId(network, place.b)];
    if (!best) throw new RangeError(`No open tie joins "${from}" and "${to}".`);
    return { from, to, legs, best, isContact: (toLegClass(network, cited[0] ?? 0) & 1) === 0 };
  };
}

/** Returns which legs join the two actors of a hop, the cited one first. */
export function listLegNames(network: ContactNetwork, place: HopPlace): readonly LegName[] {
  return listCitedLegs(network, place).map((leg) => toLegName(network.index, leg));
}

function toLegName(index: ContactNetwork['index'], leg: number): LegName {
  const r = leg >> 1;
  const hasTwoLegs = countIn(index.legEnds, r) > 2;
  return {
    relationship: index.relationships[r]?.id ?? '',
    meeting: findMeeting(index, leg)?.id ?? null,
    part: !hasTwoLegs ? 'whole' : leg & 1 ? 'second' : 'first',
  };
}

function toChannelLeg(
  { index, grades, standings }: ContactNetwork,
  leg: number,
  rank: (evidence: Evidence) => number,
): ChannelLeg {
  const name = toLegName(index, leg);
  const { relationship, meeting, part } = name;
  const standing =
    meeting === null ? standings.relationships.get(relationship) : standings.meetings.get(meeting);
  const items = standing?.evidence ?? [];
  return {
    ...name,
    role: toRole(part, index.types[leg >> 1]?.third?.leg),
    standing: toGradeStanding(grades[leg] ?? CLOSED_GRADE),
    evidence: items.reduce<Evidence | null>(
      (best, item) => (best === null || rank(item) < rank(best) ? item : best),
      null,
    ),
  };
}

/** The leg of a third role is contact because of who stands in the middle. */
function toRole(part: LegPart, third: 'before' | 'after' | undefined): ThirdPartyRole | null {
  if (part === 'second' && third === 'after') return 'because of its mediator';
  return part === 'first' && third === 'before' ? 'because of its envoy' : null;
}

function toId({ index }: ContactNetwork, actor: number): string {
  return index.actors[actor]?.id ?? '';
}

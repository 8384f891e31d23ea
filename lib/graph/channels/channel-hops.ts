import type { Evidence } from '@/lib/network/network';
import { FAMILY_IDS } from '@/lib/vocabulary/relationship-type';
import { CLOSED_GRADE, createEvidenceRank, toGradeStanding } from '../contact/contact-grades';
import type { ContactNetwork } from '../contact/contact-network';
import { findHop } from '../contact/hop-grades';
import { findMeeting } from '../contact/meeting-contacts';
import { countIn } from '../model/graph-index';
import type { LegPart } from '../model/network-graph';
import type { ChannelHop, ChannelLeg, ThirdPartyRole } from './channel';

/** Returns a function that describes hops: what joins two actors, by number, all open legs of it. Throws when nothing does. */
export function createHopReader(network: ContactNetwork): (a: number, b: number) => ChannelHop {
  const rank = createEvidenceRank(network.index.network);
  return (a, b) => {
    const legs = listLegs(network, a, b).map((leg) => toChannelLeg(network, leg, rank));
    const [best] = legs;
    const [from, to] = [toId(network, a), toId(network, b)];
    if (!best) throw new RangeError(`No open tie joins "${from}" and "${to}".`);
    return { from, to, legs, best };
  };
}

/**
 * Returns the open legs between two actors, all by number, the best first: by grade; of equals, those of the families that say most of
 * how messages go, a mediation before a membership; then by the id of their relationship.
 */
export function listLegs(network: ContactNetwork, a: number, b: number): number[] {
  const { neighbours, legs, grades, index } = network;
  const found: number[] = [];
  const [at, end] = findHop(network, a, b);
  for (let arc = at; arc < end && neighbours[arc] === b; arc++) {
    const leg = legs[arc] ?? 0;
    if (grades[leg] !== CLOSED_GRADE) found.push(leg);
  }
  const toTie = (leg: number) => (index.relationships[leg >> 1] ?? findMeeting(index, leg))?.id ?? '';
  // To have met is contact as talks are.
  const toFamily = (leg: number) => FAMILY_IDS.indexOf(index.types[leg >> 1]?.family ?? 'contact');
  return found.sort(
    (one, other) =>
      (grades[one] ?? 0) - (grades[other] ?? 0) ||
      toFamily(one) - toFamily(other) ||
      (toTie(one) < toTie(other) ? -1 : 1),
  );
}

function toChannelLeg(
  { index, grades, standings }: ContactNetwork,
  leg: number,
  rank: (evidence: Evidence) => number,
): ChannelLeg {
  const r = leg >> 1;
  const meeting = findMeeting(index, leg);
  const relationship = index.relationships[r]?.id ?? '';
  const hasTwoLegs = countIn(index.legEnds, r) > 2;
  const part: LegPart = !hasTwoLegs ? 'whole' : leg & 1 ? 'second' : 'first';
  const standing = meeting ? standings.meetings.get(meeting.id) : standings.relationships.get(relationship);
  const items = standing?.evidence ?? [];
  return {
    relationship,
    meeting: meeting?.id ?? null,
    part,
    role: toRole(part, index.types[r]?.third?.leg),
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

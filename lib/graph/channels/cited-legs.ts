import { FAMILY_IDS } from '@/lib/vocabulary/relationship-type';
import { type ActingFor, areOfOneSide, getActingFor } from '../contact/acting-for';
import { CLOSED_GRADE } from '../contact/contact-grades';
import { toLegClass } from '../contact/contact-hops';
import type { ContactNetwork } from '../contact/contact-network';
import { findHop } from '../contact/hop-grades';
import { findMeeting } from '../contact/meeting-contacts';

/** A hop of a channel from `a` to `b`, with those before and after it on the channel; -1 for none. */
export type HopPlace = {
  readonly before: number;
  readonly a: number;
  readonly b: number;
  readonly after: number;
};

/**
 * Returns the open legs of a hop, all by number, the one that a channel cites first. Ties that nobody denies come before those
 * that somebody does, and contact before offices and alliances; of these, the tie that fits the channel best; then the
 * better grade; then the family that says most of how messages go; then the id of the relationship.
 */
export function listCitedLegs(network: ContactNetwork, place: HopPlace): number[] {
  const { neighbours, legs, grades, index } = network;
  const { a, b } = place;
  const found: number[] = [];
  const [at, end] = findHop(network, a, b);
  for (let arc = at; arc < end && neighbours[arc] === b; arc++) {
    const leg = legs[arc] ?? 0;
    if (grades[leg] !== CLOSED_GRADE) found.push(leg);
  }
  if (found.length < 2) return found;
  const acting = getActingFor(network.graph);
  const toTie = (leg: number) => (index.relationships[leg >> 1] ?? findMeeting(index, leg))?.id ?? '';
  const toFamily = (leg: number) => FAMILY_IDS.indexOf(index.types[leg >> 1]?.family ?? 'contact');
  const ranks = new Map(
    found.map((leg) => [
      leg,
      [toLegClass(network, leg), toFit(network, acting, place, leg), grades[leg] ?? 0, toFamily(leg)],
    ]),
  );
  return found.sort((one, other) => {
    const [x = [], y = []] = [ranks.get(one), ranks.get(other)];
    const differs = x.findIndex((rank, i) => rank !== y[i]);
    if (differs >= 0) return (x[differs] ?? 0) - (y[differs] ?? 0);
    return toTie(one) < toTie(other) ? -1 : 1;
  });
}

/**
 * Returns how well a leg fits its place on a channel: 0 when the channel passes over its relationship whole; 1 when the actor
 * whom the relationship leads to beyond the hop stands for the next one on the channel, by acting for it, or as the state
 * of its country; else 2.
 */
function toFit({ index }: ContactNetwork, acting: ActingFor, place: HopPlace, leg: number): number {
  const { offsets, items } = index.legEnds;
  const start = offsets[leg >> 1] ?? 0;
  if ((offsets[(leg >> 1) + 1] ?? 0) - start < 4) return 2;
  const middle = items[start + 1] ?? 0;
  const beyond = items[leg & 1 ? start : start + 3] ?? 0;
  const next = middle === place.a ? place.before : place.after;
  if (next < 0) return 2;
  if (next === beyond) return 0;
  const [one, other] = [index.actors[beyond], index.actors[next]];
  const isItsState = one?.kind === 'state' && one.country !== null && one.country === other?.country;
  return isItsState || areOfOneSide(acting, beyond, next) ? 1 : 2;
}

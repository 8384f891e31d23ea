import { memoize } from '@/lib/network/memoize';
import { FILTER_IDS, type FilterId, type FilterResult } from '../filter/filter';
import { BITS } from '../filter/filter-bits';
import type { GraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import { buildContactAdjacency, type ContactAdjacency } from './contact-adjacency';
import { CLOSED_GRADE, FIRST_CONTESTED_GRADE, getLegGrades } from './contact-grades';
import {
  buildContactNetwork,
  type ContactOptions,
  getContactKinds,
  getProposed,
  type TakenOut,
} from './contact-network';

/** What can keep a tie out of a channel: a filter, or how contact is counted. */
export const MISS_REASONS = [...FILTER_IDS, 'membership', 'uncontested', 'proposed'] as const;
export type MissReason = FilterId | 'membership' | 'uncontested' | 'proposed';

/** A bit for each reason, as in BITS. */
export const MISS_BITS: Readonly<Record<MissReason, number>> = {
  ...BITS,
  membership: 4096,
  uncontested: 512,
  proposed: 2048,
};

/** What was taken out to ask "what if" is never a reason: to put it back is no answer. */
export const TAKEN_OUT = 1024;

/** Returns the rows of all ties that carry messages, shown or not. Made once for a graph. */
export const getAllContacts = memoize((index: GraphIndex): ContactAdjacency => {
  const contact = getContactKinds(index);
  return buildContactAdjacency(
    index,
    Int32Array.from(contact.keys()).filter((r) => contact[r] !== 0),
  );
});

/** Returns why each leg is not open to a question, as MISS_BITS by leg; 0 for those that are open. */
export function judgeLegs(graph: NetworkGraph, shown: FilterResult, options: ContactOptions): Uint16Array {
  const { membership = true, uncontested = false, proposed = false, without = {} } = options;
  const { index, grades } = buildContactNetwork(graph, shown, {
    proposed: true,
    without: { documents: without.documents },
  });
  const contact = getContactKinds(index);
  const unmade = proposed ? new Uint8Array() : getProposed(index);
  const before = getLegGrades(index, shown.standings);
  const whole = getLegGrades(index, graph.getAttribute('standings'));
  const bits = new Uint16Array(contact.length * 2);
  bits.forEach((_, leg) => {
    const isGone = grades[leg] === CLOSED_GRADE && before[leg] !== CLOSED_GRADE;
    const grade = grades[leg] === CLOSED_GRADE ? (whole[leg] ?? 0) : (grades[leg] ?? 0);
    bits[leg] =
      (isGone ? TAKEN_OUT : 0) |
      (!membership && contact[leg >> 1] === 2 ? MISS_BITS.membership : 0) |
      (uncontested && grade >= FIRST_CONTESTED_GRADE ? MISS_BITS.uncontested : 0) |
      (unmade[leg >> 1] === 1 ? MISS_BITS.proposed : 0);
  });
  for (const { id, because } of shown.hidden.relationships) {
    const r = index.relationshipNumbers.get(id) ?? -1;
    const hidden = toBits(because);
    for (const leg of [2 * r, 2 * r + 1]) bits[leg] = (bits[leg] ?? 0) | hidden;
  }
  const ofMeetings = new Map(shown.hidden.meetings.map(({ id, because }) => [id, toBits(because)]));
  index.pairs.meetings.forEach((meeting, pair) => {
    const leg = 2 * (index.relationships.length + pair);
    bits[leg] = (bits[leg] ?? 0) | (ofMeetings.get(index.meetings[meeting]?.id ?? '') ?? 0);
  });
  takeOut(index, getAllContacts(index), bits, without);
  return bits;
}

function toBits(because: readonly FilterId[]): number {
  return because.reduce((sum, reason) => sum | BITS[reason], 0);
}

function takeOut(index: GraphIndex, rows: ContactAdjacency, bits: Uint16Array, without: TakenOut): void {
  for (const id of without.relationships ?? []) {
    const r = index.relationshipNumbers.get(id);
    if (r !== undefined) bits.fill(TAKEN_OUT, 2 * r, 2 * r + 2);
  }
  for (const id of without.actors ?? []) {
    const a = index.actorNumbers.get(id) ?? -1;
    const end = rows.offsets[a + 1] ?? 0;
    for (let at = rows.offsets[a] ?? end; at < end; at++) bits[rows.legs[at] ?? 0] = TAKEN_OUT;
  }
}

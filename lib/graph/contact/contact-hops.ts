import { memoize } from '@/lib/network/memoize';
import type { FamilyId } from '@/lib/vocabulary/relationship-type';
import { CLOSED_GRADE, FIRST_CONTESTED_GRADE } from './contact-grades';
import type { ContactNetwork } from './contact-network';
import { getSimpleRows, type SimpleRows } from './simple-rows';

/**
 * Who is in contact with whom, each neighbour once, and what each hop is worth. Of the ties that join two actors those count
 * that nobody denies, if there are any; of these, those that are contact in themselves, if there are any.
 */
export type ContactHops = SimpleRows & {
  /** By hop: 1 when somebody denies each of its ties. */
  readonly contested: Uint8Array;
  /** By hop: 1 when an office, a membership or an alliance is all that counts. */
  readonly indirect: Uint8Array;
  /** By hop: the best grade of the ties that count. */
  readonly grades: Uint8Array;
  /** By hop: how many legs count, up to 255. */
  readonly counted: Uint8Array;
  /** By hop: 1 when a relationship with two legs is among those that count. */
  readonly shared: Uint8Array;
};

/** The families whose ties are contact in themselves: who is in an office or an alliance may still not speak with the other. */
const CONTACT_FAMILIES: readonly FamilyId[] = ['channel', 'contact'];

/** Returns the hops of a contact network. Made once for it: 13 bytes to a hop. */
export const getContactHops = memoize(gradeHops);

/** Returns how a leg counts beside others of its hop, the least first: uncontested contact, other uncontested ties, then the same contested. */
export function toLegClass({ index, grades }: ContactNetwork, leg: number): number {
  // To have met is contact as talks are.
  const family = index.types[leg >> 1]?.family ?? 'contact';
  const isContested = (grades[leg] ?? CLOSED_GRADE) >= FIRST_CONTESTED_GRADE;
  return (isContested ? 2 : 0) + (CONTACT_FAMILIES.includes(family) ? 0 : 1);
}

/** Returns the place of the hop from `a` to `b` in its rows, or -1 when the two are not in contact. */
export function findContactHop({ offsets, neighbours }: SimpleRows, a: number, b: number): number {
  let low = offsets[a] ?? 0;
  let high = offsets[a + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((neighbours[middle] ?? 0) < b) low = middle + 1;
    else high = middle;
  }
  return low < (offsets[a + 1] ?? 0) && neighbours[low] === b ? low : -1;
}

function gradeHops(network: ContactNetwork): ContactHops {
  const rows = getSimpleRows(network);
  const size = rows.neighbours.length;
  const [contested, indirect, counted, shared] = [0, 1, 2, 3].map(() => new Uint8Array(size)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const grades = new Uint8Array(size).fill(CLOSED_GRADE);
  const { offsets, neighbours, legs } = network;
  const { legEnds } = network.index;
  for (let a = 0, hop = 0; a + 1 < offsets.length; a++) {
    const end = offsets[a + 1] ?? 0;
    let best = 4;
    let other = -1;
    hop = (rows.offsets[a] ?? 0) - 1;
    for (let at = offsets[a] ?? 0; at < end; at++) {
      const leg = legs[at] ?? 0;
      const grade = network.grades[leg] ?? CLOSED_GRADE;
      if (grade === CLOSED_GRADE) continue;
      if (neighbours[at] !== other) {
        other = neighbours[at] ?? 0;
        best = 4;
        hop++;
      }
      const own = toLegClass(network, leg);
      if (own > best) continue;
      if (own < best) {
        best = own;
        contested[hop] = own >> 1;
        indirect[hop] = own & 1;
        counted[hop] = 0;
        shared[hop] = 0;
        grades[hop] = grade;
      }
      grades[hop] = Math.min(grades[hop] ?? 0, grade);
      counted[hop] = Math.min(255, (counted[hop] ?? 0) + 1);
      const ends = (legEnds.offsets[(leg >> 1) + 1] ?? 0) - (legEnds.offsets[leg >> 1] ?? 0);
      if (ends > 2) shared[hop] = 1;
    }
  }
  return { ...rows, contested, indirect, grades, counted, shared };
}

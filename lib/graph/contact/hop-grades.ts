import { memoize } from '@/lib/network/memoize';
import { CLOSED_GRADE } from './contact-grades';
import type { ContactNetwork } from './contact-network';

/**
 * Returns how good each hop is, by arc: the first arc to a neighbour has the grade of the best leg to it, and those that
 * follow to the same neighbour are closed, so that a walk over open arcs comes to each neighbour once and reads in
 * order. Made once for a contact network: a byte to an arc.
 */
export const getHopGrades = memoize(gradeHops);

/** Returns where the arcs from `a` to `b` begin, and where the row of `a` ends. */
export function findHop({ offsets, neighbours }: ContactNetwork, a: number, b: number): [number, number] {
  const end = offsets[a + 1] ?? 0;
  let low = offsets[a] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((neighbours[middle] ?? 0) < b) low = middle + 1;
    else high = middle;
  }
  return [low, end];
}

function gradeHops({ offsets, neighbours, legs, grades }: ContactNetwork): Uint8Array {
  const hops = new Uint8Array(neighbours.length).fill(CLOSED_GRADE);
  for (let a = 0; a + 1 < offsets.length; a++) {
    const end = offsets[a + 1] ?? 0;
    let first = -1;
    let last = -1;
    for (let at = offsets[a] ?? 0; at < end; at++) {
      const other = neighbours[at] ?? 0;
      if (other !== last) first = at;
      last = other;
      const grade = grades[legs[at] ?? 0] ?? CLOSED_GRADE;
      if (grade < (hops[first] ?? 0)) hops[first] = grade;
    }
  }
  return hops;
}

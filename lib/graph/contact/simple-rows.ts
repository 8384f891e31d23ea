import { memoize } from '@/lib/network/memoize';
import { CLOSED_GRADE } from './contact-grades';
import type { ContactNetwork } from './contact-network';

/** Who is in open contact with whom, each neighbour once, in the order of numbers: row `a` is `offsets[a]` to `offsets[a + 1] - 1`. */
export type SimpleRows = { readonly offsets: Int32Array; readonly neighbours: Int32Array };

/**
 * Returns a contact network without its legs: closed ones gone, parallel ones as one, for questions that only ask
 * whether two actors are in contact. Made once for a contact network: 8 bytes to a hop.
 */
export const getSimpleRows = memoize(simplify);

function simplify({ offsets, neighbours, legs, grades }: ContactNetwork): SimpleRows {
  const simple = new Int32Array(neighbours.length);
  const starts = new Int32Array(offsets.length);
  let count = 0;
  for (let a = 0; a + 1 < offsets.length; a++) {
    const end = offsets[a + 1] ?? 0;
    let last = -1;
    for (let at = offsets[a] ?? 0; at < end; at++) {
      const other = neighbours[at] ?? 0;
      if (other === last || grades[legs[at] ?? 0] === CLOSED_GRADE) continue;
      last = other;
      simple[count++] = other;
    }
    starts[a + 1] = count;
  }
  return { offsets: starts, neighbours: simple.slice(0, count) };
}

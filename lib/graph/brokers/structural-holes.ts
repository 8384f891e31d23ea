import type { CsrLists } from '../model/graph-index';

export type StructuralHoles = {
  /** For each actor how far its contacts leave it no choice; NaN for an actor without contact. */
  readonly constraint: Float64Array;
  /** For each actor its contacts less what they repeat of each other; NaN for an actor without contact. */
  readonly effectiveSize: Float64Array;
};

/**
 * Returns each actor's constraint and the effective size of its contacts (Burt 1992). An actor's time goes to its
 * contacts in equal parts, however many ties it has with each. Constraint is the sum over contacts of (what goes there
 * + what comes there through shared contacts)², from near 0 (free) up to above 1; effective size, as simplified for ties
 * without weight by Borgatti (1997), is n − 2t / n, with n contacts and t ties among them. `neighbours` is symmetric.
 */
export function computeStructuralHoles(neighbours: CsrLists): StructuralHoles {
  const { offsets, items } = neighbours;
  const size = offsets.length - 1;
  const constraint = new Float64Array(size).fill(Number.NaN);
  const effectiveSize = new Float64Array(size).fill(Number.NaN);
  const isNear = new Int32Array(size).fill(-1);
  const share = Float64Array.from({ length: size }, (_, i) => 1 / countRow(offsets, i));
  for (let ego = 0; ego < size; ego++) {
    const count = countRow(offsets, ego);
    if (count === 0) continue;
    const contacts = items.subarray(offsets[ego], offsets[ego + 1]);
    for (const contact of contacts) isNear[contact] = ego;
    let held = 0;
    let among = 0;
    for (const contact of contacts) {
      let through = 1;
      const end = offsets[contact + 1] as number;
      for (let at = offsets[contact] as number; at < end; at++) {
        const other = items[at] as number;
        if (isNear[other] !== ego) continue;
        among += 1;
        through += share[other] as number;
      }
      held += (through / count) ** 2;
    }
    constraint[ego] = held;
    // Each tie among contacts has been met from both its ends: `among` is 2t.
    effectiveSize[ego] = count - among / count;
  }
  return { constraint, effectiveSize };
}

function countRow(offsets: Int32Array, row: number): number {
  return (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
}

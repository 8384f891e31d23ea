import type { SimpleRows } from '@/lib/graph/contact/simple-rows';

/** The least that betweenness can be, as Brandes (2001) wrote it down: sums over the ways that begin at each start. */
export function sumFloorBetweenness({ offsets, neighbours }: SimpleRows, starts: Int32Array): Float64Array {
  const size = offsets.length - 1;
  const sums = new Float64Array(size);
  const order = new Int32Array(size);
  const depth = new Int32Array(size);
  const ways = new Float64Array(size);
  const shares = new Float64Array(size);
  for (const start of starts) {
    depth.fill(-1);
    ways.fill(0);
    shares.fill(0);
    order[0] = start;
    depth[start] = 0;
    ways[start] = 1;
    let found = 1;
    for (let at = 0; at < found; at++) {
      const actor = order[at] as number;
      const next = (depth[actor] as number) + 1;
      const end = offsets[actor + 1] as number;
      for (let arc = offsets[actor] as number; arc < end; arc++) {
        const other = neighbours[arc] as number;
        if (depth[other] === -1) {
          depth[other] = next;
          order[found++] = other;
        }
        if (depth[other] === next) ways[other] = (ways[other] as number) + (ways[actor] as number);
      }
    }
    for (let at = found - 1; at > 0; at--) {
      const actor = order[at] as number;
      const before = (depth[actor] as number) - 1;
      const share = (1 + (shares[actor] as number)) / (ways[actor] as number);
      const end = offsets[actor + 1] as number;
      for (let arc = offsets[actor] as number; arc < end; arc++) {
        const other = neighbours[arc] as number;
        if (depth[other] === before)
          shares[other] = (shares[other] as number) + (ways[other] as number) * share;
      }
      sums[actor] = (sums[actor] as number) + (shares[actor] as number);
    }
  }
  return sums;
}

import type { CsrLists } from '../model/graph-index';
import { drawSample } from '../model/sample';

export type BetweennessOptions = {
  /** Up to so many actors the answer is exact; above, it is estimated from a sample. */
  readonly exactUpTo?: number;
  /** From how many actors ways are followed when it is estimated. */
  readonly samples?: number;
  /** Another seed draws another sample. */
  readonly seed?: number;
  /** Told now and then how many actors of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Counts only pairs of an actor of the one party and an actor of the other; nobody is in both, or twice in one. */
  readonly between?: { readonly from: Int32Array; readonly to: Int32Array };
};

export type Betweenness = {
  /**
   * For each actor the share of all pairs of other actors, or of all pairs of the two parties, whose shortest ways lead
   * through it, 0 to 1. NaN for the parties themselves.
   */
  readonly values: Float64Array;
  readonly isExact: boolean;
  /** From how many actors ways were followed: all of them, or a sample. */
  readonly followed: number;
};

export const BETWEENNESS_EXACT_UP_TO = 10_000;
export const BETWEENNESS_SAMPLES = 256;
const TELL_EVERY = 64;

/**
 * Returns through whom the shortest ways between all others lead (Freeman 1977; counted as by Brandes 2001), or those
 * between two parties (Brandes 2008). Where there are several shortest ways, each counts in part. Above `exactUpTo` actors
 * it is estimated from the ways that begin at actors drawn evenly, without repeats (Brandes and Pich 2007), from all or
 * from the smaller party, and scaled up; `isExact` says which. Divided by the number of pairs of others,
 * (n − 1)(n − 2) / 2, with all n rows of `neighbours` counted; or of the parties. `neighbours` is symmetric.
 */
export function computeBetweenness(
  neighbours: CsrLists,
  {
    exactUpTo = BETWEENNESS_EXACT_UP_TO,
    samples = BETWEENNESS_SAMPLES,
    seed = 1,
    onProgress,
    between,
  }: BetweennessOptions = {},
): Betweenness {
  const size = neighbours.offsets.length - 1;
  const { sources, ends, pairs } = between ? pairParties(size, between) : pairAll(size);
  const isExact = size <= exactUpTo || sources.length <= samples;
  const starts = isExact
    ? sources
    : drawSample(sources.length, samples, seed).map((place) => sources[place] ?? 0);
  const walk = createWalk(neighbours, ends);
  starts.forEach((start, done) => {
    if (onProgress && done % TELL_EVERY === 0) onProgress(done, starts.length);
    walk.addFrom(start);
  });
  onProgress?.(starts.length, starts.length);
  const scale = pairs > 0 && starts.length > 0 ? sources.length / starts.length / pairs : 0;
  const values = walk.sums.map((sum) => sum * scale);
  for (const party of between ? [between.from, between.to] : []) {
    for (const actor of party) values[actor] = Number.NaN;
  }
  return { values, isExact, followed: starts.length };
}

/** From whom ways are followed, 1 for each actor to whom they count, and how many pairs are met if all are followed. */
type Pairing = { readonly sources: Int32Array; readonly ends: Float64Array; readonly pairs: number };

/** Each pair is met from both ends. */
function pairAll(size: number): Pairing {
  const sources = Int32Array.from({ length: size }, (_, i) => i);
  return { sources, ends: new Float64Array(size).fill(1), pairs: (size - 1) * (size - 2) };
}

/** Each pair is met once, from the smaller party. */
function pairParties(size: number, { from, to }: NonNullable<BetweennessOptions['between']>): Pairing {
  const [sources, others] = from.length <= to.length ? [from, to] : [to, from];
  const ends = new Float64Array(size);
  for (const actor of others) ends[actor] = 1;
  return { sources, ends, pairs: from.length * to.length };
}

/**
 * One breadth-first walk from each start, and the way back over which the parts of its shortest ways are added up. The
 * walk notes the arcs that lead one step further, so that the way back reads just these. Arrays are never read out of
 * their bounds: the assertions only spare a test in the innermost loops.
 */
function createWalk({ offsets, items }: CsrLists, ends: Float64Array) {
  const size = offsets.length - 1;
  const sums = new Float64Array(size);
  const order = new Int32Array(size);
  const depth = new Int32Array(size).fill(-1);
  const ways = new Float64Array(size);
  /** The actors one step further, for each place in `order`: `further[starts[at]] … further[starts[at + 1] - 1]`. */
  const further = new Int32Array(items.length);
  const starts = new Int32Array(size + 1);
  /** What each shortest way to an actor carries on, per way. */
  const carried = new Float64Array(size);

  const walkOut = (start: number): number => {
    let found = 1;
    let noted = 0;
    order[0] = start;
    depth[start] = 0;
    ways[start] = 1;
    for (let at = 0; at < found; at++) {
      const from = order[at] as number;
      const next = (depth[from] as number) + 1;
      const waysHere = ways[from] as number;
      const end = offsets[from + 1] as number;
      for (let i = offsets[from] as number; i < end; i++) {
        const to = items[i] as number;
        const known = depth[to] as number;
        if (known === -1) {
          depth[to] = next;
          ways[to] = waysHere;
          order[found++] = to;
          further[noted++] = to;
        } else if (known === next) {
          ways[to] = (ways[to] as number) + waysHere;
          further[noted++] = to;
        }
      }
      starts[at + 1] = noted;
    }
    return found;
  };

  const addFrom = (start: number): void => {
    const found = walkOut(start);
    for (let at = found - 1; at > 0; at--) {
      const actor = order[at] as number;
      const end = starts[at + 1] as number;
      let onward = 0;
      for (let i = starts[at] as number; i < end; i++) onward += carried[further[i] as number] as number;
      const waysHere = ways[actor] as number;
      sums[actor] = (sums[actor] as number) + waysHere * onward;
      carried[actor] = (ends[actor] as number) / waysHere + onward;
      depth[actor] = -1;
    }
    depth[start] = -1;
  };
  return { sums, addFrom };
}

import { listSignedPairs, type SignedPair } from '../contact/signed-pairs';
import type { FilterResult } from '../filter/network-filter';
import { getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';

/** Three actors, all bound by signs, in the order of the file; `against` counts the pairs that are rivals: 1 or 3. */
export type StrainedTriad = {
  readonly actors: readonly [string, string, string];
  readonly against: 1 | 3;
  readonly relationships: readonly string[];
};

export type StructuralBalance = {
  /** Pairs of actors by how they stand to each other. Mixed pairs are in no triangle. */
  readonly pairs: { readonly for: number; readonly against: number; readonly mixed: number };
  readonly triangles: number;
  readonly balanced: number;
  /** Balanced triangles of all, 0 to 1; null when there is no triangle. */
  readonly share: number | null;
  /** The first of the triads that are strained, in the order of the file: at most `limit`. */
  readonly strained: readonly StrainedTriad[];
  /** In how many strained triads each actor is that is in one. */
  readonly strainOf: ReadonlyMap<string, number>;
};

export type BalanceOptions = {
  /** How many strained triads are listed; all are counted. */
  readonly limit?: number;
  /** Whether proposed ties count. */
  readonly proposed?: boolean;
};

export const STRAINED_LIMIT = 500;

/**
 * Returns how balanced alliances and rivalries are (Cartwright and Harary 1956, after Heider 1946): three actors are
 * balanced when an even number of their pairs are rivals: a friend's friend is a friend, a rival's rival too. A pair with
 * ties of both signs has no sign of its own, and makes no triangle. Over the ties shown, whether or not they carry messages.
 */
export function findStructuralBalance(
  graph: NetworkGraph,
  shown: FilterResult,
  { limit = STRAINED_LIMIT, proposed }: BalanceOptions = {},
): StructuralBalance {
  const index = getGraphIndex(graph);
  const { actors } = index;
  const pairs = listSignedPairs(index, shown, proposed);
  const strained: StrainedTriad[] = [];
  const strainOf = new Map<string, number>();
  let triangles = 0;
  let balanced = 0;
  forEachTriangle(pairs, (sides) => {
    triangles += 1;
    const against = sides.filter(({ stance }) => stance === 'against').length;
    if (against !== 1 && against !== 3) {
      balanced += 1;
      return;
    }
    const [first, second] = sides;
    const ids = [first.one, first.other, second.other].map((actor) => actors[actor]?.id ?? '');
    for (const id of ids) strainOf.set(id, (strainOf.get(id) ?? 0) + 1);
    if (strained.length >= limit) return;
    const relationships = sides.flatMap((side) => side.relationships);
    strained.push({ actors: ids as [string, string, string], against, relationships });
  });
  const count = (stance: SignedPair['stance']) => pairs.filter((pair) => pair.stance === stance).length;
  return {
    pairs: { for: count('for'), against: count('against'), mixed: count('mixed') },
    triangles,
    balanced,
    share: triangles === 0 ? null : balanced / triangles,
    strained,
    strainOf,
  };
}

type Sides = readonly [first: SignedPair, second: SignedPair, third: SignedPair];

/** Calls `visit` with the pairs a–b, a–c, b–c of each triangle a < b < c, in that order of actors. */
function forEachTriangle(pairs: readonly SignedPair[], visit: (sides: Sides) => void): void {
  const later = new Map<number, Map<number, SignedPair>>();
  for (const pair of pairs) {
    if (pair.stance === 'mixed') continue;
    const row = later.get(pair.one) ?? new Map<number, SignedPair>();
    row.set(pair.other, pair);
    later.set(pair.one, row);
  }
  for (const row of later.values()) {
    for (const [middle, first] of row) {
      for (const [last, third] of later.get(middle) ?? []) {
        const second = row.get(last);
        if (second) visit([first, second, third]);
      }
    }
  }
}

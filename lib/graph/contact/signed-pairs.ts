import type { FilterResult } from '../filter/network-filter';
import type { GraphIndex } from '../model/graph-index';

/** How two actors stand to each other. `mixed`: for and against at once, by ties of both signs. */
export type Stance = 'for' | 'against' | 'mixed';

/** Two actors with signed ties between them: `one` stands before `other` in the file. */
export type SignedPair = {
  readonly one: number;
  readonly other: number;
  readonly stance: Stance;
  readonly relationships: readonly string[];
};

/**
 * Returns the pairs of actors that ties shown bind by a sign: alliances and backing for, rivalries against. All ties
 * between two actors make one pair, in whichever direction they run; proposed ones bind
 * nobody unless asked to. Numbers are those of the graph's index.
 */
export function listSignedPairs(
  index: GraphIndex,
  shown: FilterResult,
  countsProposed = false,
): readonly SignedPair[] {
  const pairs = new Map<
    number,
    { one: number; other: number; signs: Set<number>; relationships: string[] }
  >();
  index.relationships.forEach(({ id, source, target, modality }, r) => {
    const sign = index.types[r]?.sign ?? 0;
    if (sign === 0 || target === null || !shown.relationships.has(id)) return;
    if (modality === 'proposed' && !countsProposed) return;
    const ends = toEnds(index, source, target);
    if (!ends) return;
    const [one, other] = ends;
    const key = one * index.actors.length + other;
    const pair = pairs.get(key) ?? { one, other, signs: new Set<number>(), relationships: [] };
    pair.signs.add(sign);
    pair.relationships.push(id);
    pairs.set(key, pair);
  });
  return [...pairs.values()]
    .map(({ signs, ...pair }) => ({ ...pair, stance: toStance(signs) }))
    .sort((a, b) => a.one - b.one || a.other - b.other);
}

function toEnds(index: GraphIndex, source: string, target: string): readonly [number, number] | null {
  const from = index.actorNumbers.get(source);
  const to = index.actorNumbers.get(target);
  if (from === undefined || to === undefined || from === to) return null;
  return from < to ? [from, to] : [to, from];
}

function toStance(signs: ReadonlySet<number>): Stance {
  if (signs.size > 1) return 'mixed';
  return signs.has(1) ? 'for' : 'against';
}

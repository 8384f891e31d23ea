import { assignCommunities, computeModularity, findCommunities } from '@/lib/graph/brokers/communities';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { type DrawnTie, toTieNetwork } from '@/tests/fixtures/tie-network';
import { toNeighbours } from '../neighbour-pairs';

/** Two triangles with one tie between them, and a hermit. */
const TWO_TRIANGLES: readonly DrawnTie[] = [
  [0, 1, 'talks-to'],
  [1, 2, 'talks-to'],
  [0, 2, 'talks-to'],
  [3, 4, 'talks-to'],
  [4, 5, 'talks-to'],
  [3, 5, 'talks-to'],
  [2, 3, 'asks'],
];

function find(ties: readonly DrawnTie[], options = {}) {
  const graph = buildNetworkGraph(toTieNetwork(7, ties));
  return findCommunities(graph, filterNetwork(graph, NO_FILTER), options);
}

describe('findCommunities', () => {
  it('parts two triangles, those with most contacts first, and leaves the hermit alone', () => {
    const { communities, communityOf, modularity } = find(TWO_TRIANGLES);
    expect(communities).toEqual([['a2', 'a0', 'a1'], ['a3', 'a4', 'a5'], ['a6']]);
    expect(communityOf.get('a4')).toBe(1);
    // 6 of 7 ties within, and half of all ends in each: 6/7 − 2 · (1/2)².
    expect(modularity).toBeCloseTo(6 / 7 - 1 / 2, 12);
  });

  it('goes over no rivalry', () => {
    const { communities, modularity } = find([[0, 1, 'opposes']]);
    expect(communities).toHaveLength(7);
    expect(modularity).toBeNull();
  });

  it('is the same for the same seed', () => {
    expect(find(TWO_TRIANGLES, { seed: 5 })).toEqual(find(TWO_TRIANGLES, { seed: 5 }));
  });

  it('takes one tie or many between two for the same', () => {
    const again = [...TWO_TRIANGLES, ...Array.from({ length: 20 }, (): DrawnTie => [2, 3, 'asks'])];
    expect(find(again)).toEqual(find(TWO_TRIANGLES));
  });

  it('finds more communities at a higher resolution', () => {
    expect(find(TWO_TRIANGLES, { resolution: 5 }).communities.length).toBeGreaterThan(3);
  });
});

describe('assignCommunities', () => {
  it('refuses not to look at all', () => {
    expect(() => assignCommunities(toNeighbours(2, [[0, 1]]), { runs: 0 })).toThrow(RangeError);
  });
});

describe('computeModularity', () => {
  it('is nought for one community of all, and below for each alone', () => {
    const pair = toNeighbours(2, [[0, 1]]);
    expect(computeModularity(pair, Int32Array.of(0, 0))).toBe(0);
    expect(computeModularity(pair, Int32Array.of(0, 1))).toBe(-0.5);
  });

  it('is nothing where there is no contact', () => {
    expect(computeModularity(toNeighbours(2, []), Int32Array.of(0, 0))).toBeNull();
  });
});

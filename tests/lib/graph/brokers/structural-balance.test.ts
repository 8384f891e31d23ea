import fc from 'fast-check';
import { type BalanceOptions, findStructuralBalance } from '@/lib/graph/brokers/structural-balance';
import { filterNetwork, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { type DrawnTie, toTieNetwork } from '@/tests/fixtures/tie-network';

function find(size: number, ties: readonly DrawnTie[], options?: BalanceOptions) {
  const graph = buildNetworkGraph(toTieNetwork(size, ties));
  return findStructuralBalance(graph, filterNetwork(graph, NO_FILTER), options);
}

function triangle(...types: readonly [string, string, string]): readonly DrawnTie[] {
  const [first, second, third] = types;
  return [
    [0, 1, first],
    [0, 2, second],
    [1, 2, third],
  ];
}

describe('findStructuralBalance', () => {
  it.each([
    ['all are allies', triangle('ally-of', 'backs', 'ally-of'), 1],
    ['two allies have a rival', triangle('ally-of', 'opposes', 'opposes'), 1],
    ['two rivals have an ally', triangle('opposes', 'ally-of', 'backs'), 0],
    ['all are rivals', triangle('opposes', 'opposes', 'opposes'), 0],
  ])('judges a triangle where %s', (_, ties, share) => {
    expect(find(3, ties)).toMatchObject({ triangles: 1, balanced: share, share });
  });

  it('names the strained triad, its ties, and how many of its pairs are rivals', () => {
    const { strained, strainOf } = find(3, triangle('opposes', 'ally-of', 'backs'));
    expect(strained).toEqual([{ actors: ['a0', 'a1', 'a2'], against: 1, relationships: ['t0', 't1', 't2'] }]);
    expect([...strainOf]).toEqual([
      ['a0', 1],
      ['a1', 1],
      ['a2', 1],
    ]);
  });

  it('has no share where there is no triangle', () => {
    expect(find(2, [[0, 1, 'opposes']])).toMatchObject({ triangles: 0, share: null, strained: [] });
  });

  it('leaves out pairs that are for and against each other at once', () => {
    const found = find(3, [...triangle('ally-of', 'ally-of', 'ally-of'), [1, 0, 'opposes']]);
    expect(found).toMatchObject({ pairs: { for: 2, against: 0, mixed: 1 }, triangles: 0 });
  });

  it('makes one pair of ties in both directions, and no notice of loops and ties without a sign', () => {
    const found = find(2, [
      [0, 1, 'backs'],
      [1, 0, 'backs'],
      [0, 0, 'opposes'],
      [0, 1, 'talks-to'],
    ]);
    expect(found.pairs).toEqual({ for: 1, against: 0, mixed: 0 });
  });

  it('lists no more than it is asked for, and counts all', () => {
    const all = [0, 1, 2, 3].flatMap((a) =>
      [0, 1, 2, 3].filter((b) => a < b).map((b): DrawnTie => [a, b, 'opposes']),
    );
    const found = find(4, all, { limit: 1 });
    expect(found.strained).toHaveLength(1);
    expect(found).toMatchObject({ triangles: 4, balanced: 0 });
    expect([...found.strainOf.values()]).toEqual([3, 3, 3, 3]);
  });

  it('asks nothing of what the filter hides', () => {
    const graph = buildNetworkGraph(toTieNetwork(3, triangle('ally-of', 'opposes', 'opposes')));
    const shown = filterNetwork(graph, { ...NO_FILTER, types: ['opposes'] });
    expect(findStructuralBalance(graph, shown)).toMatchObject({
      pairs: { for: 0, against: 2 },
      triangles: 0,
    });
  });

  it('is whole where two camps oppose each other and hold together within (Harary’s theorem)', () => {
    const camps = fc.array(fc.boolean(), { minLength: 3, maxLength: 7 });
    const chosen = fc.array(fc.boolean(), { minLength: 21, maxLength: 21 });
    fc.assert(
      fc.property(camps, chosen, (sides, isTied) => {
        const pairs = sides.flatMap((_, a) => sides.map((__, b) => [a, b] as const).filter(([, b]) => a < b));
        const ties = pairs
          .filter((_, i) => isTied[i])
          .map(([a, b]): DrawnTie => [a, b, sides[a] === sides[b] ? 'ally-of' : 'opposes']);
        const { triangles, balanced, strained } = find(sides.length, ties);
        expect(balanced).toBe(triangles);
        expect(strained).toEqual([]);
      }),
    );
  });

  it('counts what looking at every three actors counts', () => {
    const arbitrarySigns = fc.array(fc.constantFrom(0, 1, -1), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(arbitrarySigns, (signs) => {
        const pairs = [0, 1, 2, 3, 4, 5].flatMap((a) =>
          [0, 1, 2, 3, 4, 5].filter((b) => a < b).map((b) => [a, b] as const),
        );
        const signOf = new Map(pairs.map(([a, b], i) => [`${a}${b}`, signs[i] ?? 0]));
        const ties = pairs
          .filter((_, i) => signs[i])
          .map(([a, b]): DrawnTie => [b, a, signOf.get(`${a}${b}`) === 1 ? 'backs' : 'opposes']);
        const products = pairs.flatMap(([a, b]) =>
          [2, 3, 4, 5].filter((c) => b < c).map((c) => product(signOf, [a, b, c])),
        );
        expect(find(6, ties)).toMatchObject({
          triangles: products.filter((value) => value !== 0).length,
          balanced: products.filter((value) => value === 1).length,
        });
      }),
    );
  });
});

function product(signOf: ReadonlyMap<string, number>, [a, b, c]: readonly [number, number, number]): number {
  return (signOf.get(`${a}${b}`) ?? 0) * (signOf.get(`${a}${c}`) ?? 0) * (signOf.get(`${b}${c}`) ?? 0);
}

import fc from 'fast-check';
import { coarsen, type ForceGraph } from '@/lib/cytoscape/layout/coarsen';
import { createRandom } from '@/lib/cytoscape/layout/seeded-random';

type Pair = readonly [number, number];

function toGraph(count: number, pairs: readonly Pair[]): ForceGraph {
  const once = new Map(pairs.filter(([a, b]) => a !== b).map((pair) => [pair.toSorted().join(' '), pair]));
  const rows = Array.from({ length: count }, (_, i) =>
    [...once.values()].flatMap(([a, b]) => (a === i ? [b] : b === i ? [a] : [])),
  );
  const offsets = new Int32Array(count + 1);
  for (const [i, row] of rows.entries()) offsets[i + 1] = (offsets[i] ?? 0) + row.length;
  const ends = Int32Array.from(rows.flat());
  return {
    offsets,
    ends,
    weights: new Float64Array(ends.length).fill(1),
    masses: Float64Array.from(rows, ({ length }) => 1 + length),
  };
}

const graphs = fc
  .integer({ min: 1, max: 40 })
  .chain((count) =>
    fc
      .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 120 })
      .map((pairs) => toGraph(count, pairs)),
  );

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

describe('coarsen', () => {
  it('gives every body a group, and every group one to four bodies', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { parents, graph: coarser } = coarsen(graph, createRandom(1));
        const sizes = new Int32Array(coarser.masses.length);
        for (const parent of parents) sizes[parent] = (sizes[parent] ?? Number.NaN) + 1;
        expect(sum(Float64Array.from(sizes))).toBe(graph.masses.length);
        for (const size of sizes) expect(size >= 1 && size <= 4).toBe(true);
      }),
    );
  });

  it('keeps the sum of masses, and the weights of links between groups', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { parents, graph: coarser } = coarsen(graph, createRandom(1));
        expect(sum(coarser.masses)).toBeCloseTo(sum(graph.masses));
        let between = 0;
        for (let i = 0; i < graph.masses.length; i++) {
          for (let at = graph.offsets[i] ?? 0; at < (graph.offsets[i + 1] ?? 0); at++)
            if (parents[i] !== parents[graph.ends[at] ?? 0]) between += graph.weights[at] ?? 0;
        }
        expect(sum(coarser.weights)).toBeCloseTo(between);
      }),
    );
  });

  it('has each link once from either end, and none from a group to itself', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { offsets, ends } = coarsen(graph, createRandom(1)).graph;
        const seen = new Set<string>();
        for (let i = 0; i + 1 < offsets.length; i++) {
          for (const end of ends.subarray(offsets[i], offsets[i + 1])) {
            expect(end).not.toBe(i);
            expect(seen.has(`${i} ${end}`)).toBe(false);
            seen.add(`${i} ${end}`);
          }
        }
        for (const link of seen) expect(seen.has(link.split(' ').reverse().join(' '))).toBe(true);
      }),
    );
  });

  it('joins who has ties with each other alone', () => {
    const triangles = toGraph(6, [
      [0, 1],
      [1, 2],
      [0, 2],
      [3, 4],
      [4, 5],
      [3, 5],
    ]);
    const { parents } = coarsen(triangles, createRandom(4));
    const groups = new Set([...parents.subarray(0, 3)]);
    for (const parent of parents.subarray(3)) expect(groups.has(parent)).toBe(false);
  });

  it('makes a star smaller', () => {
    const star = toGraph(
      40,
      Array.from({ length: 39 }, (_, i) => [0, i + 1] as const),
    );
    expect(coarsen(star, createRandom(1)).graph.masses.length).toBeLessThan(40);
  });

  it('gives the same groups for the same seed', () => {
    const graph = toGraph(
      30,
      Array.from({ length: 90 }, (_, i) => [i % 30, (i * 7 + 3) % 30] as const),
    );
    expect(coarsen(graph, createRandom(5))).toEqual(coarsen(graph, createRandom(5)));
  });
});

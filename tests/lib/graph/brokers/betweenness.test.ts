import fc from 'fast-check';
import { computeBetweenness } from '@/lib/graph/brokers/betweenness';
import { drawSample } from '@/lib/graph/model/sample';
import { arbitraryPairs, relabel, toNeighbours } from '../neighbour-pairs';

const ROUTE: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 2],
  [2, 3],
];

describe('computeBetweenness', () => {
  it('gives the middle of a route the pairs that it joins', () => {
    // Of the three pairs of others, 1 lies between 0–2 and 0–3.
    const { values } = computeBetweenness(toNeighbours(4, ROUTE));
    expect([...values]).toEqual([0, 2 / 3, 2 / 3, 0].map((value) => expect.closeTo(value, 12)));
  });

  it('gives each of two equal ways a half', () => {
    const square = toNeighbours(4, [...ROUTE, [3, 0]]);
    expect([...computeBetweenness(square).values]).toEqual(Array(4).fill(expect.closeTo(1 / 6, 12)));
  });

  it.each([0, 1, 2])('is nought among %i actors, where nobody can stand between two others', (size) => {
    const pairs: readonly (readonly [number, number])[] = size === 2 ? [[0, 1]] : [];
    expect([...computeBetweenness(toNeighbours(size, pairs)).values]).toEqual(Array(size).fill(0));
  });

  it('says that it is exact, and from how many actors ways were followed', () => {
    expect(computeBetweenness(toNeighbours(4, ROUTE))).toMatchObject({ isExact: true, followed: 4 });
  });

  it('says that it is sampled above the size up to which it is exact', () => {
    const sampled = computeBetweenness(toNeighbours(4, ROUTE), { exactUpTo: 3, samples: 2 });
    expect(sampled).toMatchObject({ isExact: false, followed: 2 });
  });

  it('is exact where the sample would hold everybody', () => {
    expect(computeBetweenness(toNeighbours(4, ROUTE), { exactUpTo: 0, samples: 4 }).isExact).toBe(true);
  });

  it('answers the same sample for the same seed', () => {
    const sample = (seed: number) =>
      [...computeBetweenness(toNeighbours(4, ROUTE), { exactUpTo: 0, samples: 1, seed }).values].join();
    expect(sample(7)).toBe(sample(7));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => sample(seed))).size).toBeGreaterThan(1);
  });

  it('tells how far it is, up to the end', () => {
    const told: string[] = [];
    computeBetweenness(toNeighbours(4, ROUTE), {
      onProgress: (done, total) => told.push(`${done}/${total}`),
    });
    expect(told).toEqual(['0/4', '4/4']);
  });

  it('does not depend on the numbers of actors', () => {
    fc.assert(
      fc.property(arbitraryPairs, ({ size, pairs, order }) => {
        const before = computeBetweenness(toNeighbours(size, pairs)).values;
        const after = computeBetweenness(toNeighbours(size, relabel(pairs, order))).values;
        for (let i = 0; i < size; i++) expect(after[order[i] ?? 0]).toBeCloseTo(before[i] ?? 0, 10);
      }),
    );
  });

  it('adds up to the steps between all pairs, less one for each pair in contact', () => {
    fc.assert(
      fc.property(arbitraryPairs, ({ size, pairs }) => {
        const sum = computeBetweenness(toNeighbours(size, pairs)).values.reduce((a, b) => a + b, 0);
        const inner = listDistances(size, pairs).reduce((total, steps) => total + steps - 1, 0);
        const all = ((size - 1) * (size - 2)) / 2;
        expect(sum).toBeCloseTo(all === 0 ? 0 : inner / all, 10);
      }),
    );
  });

  it('averages to the exact answer over samples of one actor each', () => {
    fc.assert(
      fc.property(arbitraryPairs, ({ size, pairs }) => {
        const neighbours = toNeighbours(size, pairs);
        const exact = computeBetweenness(neighbours).values;
        const means = new Float64Array(size);
        const seen = new Set<string>();
        // Seeds are tried until each actor has been the sample: then each counts once.
        for (let seed = 0; seen.size < size && seed < 2000; seed++) {
          const { values } = computeBetweenness(neighbours, { exactUpTo: 0, samples: 1, seed });
          const start = [...drawSample(size, 1, seed)].join();
          if (size === 1 || seen.has(start)) continue;
          seen.add(start);
          values.forEach((value, i) => {
            means[i] = (means[i] ?? 0) + value / size;
          });
        }
        if (size > 1) for (const [i, value] of exact.entries()) expect(means[i]).toBeCloseTo(value, 10);
      }),
      { numRuns: 20 },
    );
  });
});

/** The steps from one actor to another, for each pair that has a way, as Floyd and Warshall count them. */
function listDistances(size: number, pairs: readonly (readonly [number, number])[]): number[] {
  const steps = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)),
  );
  const at = (i: number, j: number) => steps[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const set = (i: number, j: number, value: number) => steps[i]?.splice(j, 1, Math.min(at(i, j), value));
  for (const [a, b] of pairs) {
    set(a, b, 1);
    set(b, a, 1);
  }
  for (let k = 0; k < size; k++) {
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) set(i, j, at(i, k) + at(k, j));
  }
  const found: number[] = [];
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) if (Number.isFinite(at(i, j))) found.push(at(i, j));
  }
  return found;
}

import fc from 'fast-check';
import { computeBetweenness } from '@/lib/graph/brokers/betweenness';
import { drawSample } from '@/lib/graph/model/sample';
import { arbitraryPairs, type Pair, relabel, toNeighbours } from '../neighbour-pairs';

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

const toParties = (from: readonly number[], to: readonly number[]) => ({
  between: { from: Int32Array.from(from), to: Int32Array.from(to) },
});

describe('computeBetweenness between two parties', () => {
  it('counts the pairs of the two, and gives the parties no number', () => {
    // 0 and 1 on one side; 5 on the other. 2 joins both to 5 over 3 or 4; 6 hangs on 2 and joins nobody.
    const fork = toNeighbours(7, [
      [0, 2],
      [1, 2],
      [2, 3],
      [2, 4],
      [3, 5],
      [4, 5],
      [2, 6],
    ]);
    const { values, isExact, followed } = computeBetweenness(fork, toParties([0, 1], [5]));
    expect([...values]).toEqual([Number.NaN, Number.NaN, 1, 0.5, 0.5, Number.NaN, 0]);
    // From the smaller party.
    expect({ isExact, followed }).toEqual({ isExact: true, followed: 1 });
  });

  it('counts pairs in contact, and pairs without a way, as pairs that nobody joins', () => {
    const values = computeBetweenness(
      toNeighbours(6, [
        [0, 1],
        [1, 2],
        [0, 3],
      ]),
      toParties([0], [2, 3, 4]),
    ).values;
    expect(values[1]).toBeCloseTo(1 / 3, 12);
    expect(values[5]).toBe(0);
  });

  it('is nought where a party has nobody', () => {
    expect([...computeBetweenness(toNeighbours(4, ROUTE), toParties([0], [])).values]).toEqual([
      Number.NaN,
      0,
      0,
      0,
    ]);
  });

  it('is the same from either end', () => {
    fc.assert(
      fc.property(arbitraryPairs, ({ size, pairs, sides }) => {
        const [one, other] = [listSide(sides, 0), listSide(sides, 1)];
        const forth = computeBetweenness(toNeighbours(size, pairs), toParties(one, other)).values;
        const back = computeBetweenness(toNeighbours(size, pairs), toParties(other, one)).values;
        for (let i = 0; i < size; i++) {
          if (Number.isNaN(forth[i])) expect(back[i]).toBeNaN();
          else expect(back[i]).toBeCloseTo(forth[i] ?? 0, 10);
        }
      }),
    );
  });

  it('is what listing every shortest path between the two finds', () => {
    fc.assert(
      fc.property(arbitraryPairs, ({ size, pairs, sides }) => {
        const [from, to] = [listSide(sides, 0), listSide(sides, 1)];
        const { values } = computeBetweenness(toNeighbours(size, pairs), toParties(from, to));
        const expected = new Float64Array(size);
        for (const start of from) {
          for (const end of to) {
            const paths = listShortestPaths(pairs, start, end);
            for (const path of paths) {
              for (const actor of path.slice(1, -1)) {
                expected[actor] = (expected[actor] ?? 0) + 1 / paths.length / (from.length * to.length);
              }
            }
          }
        }
        for (let i = 0; i < size; i++) {
          if (sides[i] === 0 || sides[i] === 1) expect(values[i]).toBeNaN();
          else expect(values[i]).toBeCloseTo(expected[i] ?? 0, 10);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('draws its sample from the smaller party, and averages to the exact answer', () => {
    fc.assert(
      fc.property(arbitraryPairs, ({ size, pairs, sides }) => {
        const [from, to] = [listSide(sides, 0), listSide(sides, 1)];
        const smaller = Math.min(from.length, to.length);
        fc.pre(smaller > 1);
        const neighbours = toNeighbours(size, pairs);
        const exact = computeBetweenness(neighbours, toParties(from, to)).values;
        const means = new Float64Array(size);
        const seen = new Set<string>();
        // Seeds are tried until each actor of that party has been the sample: then each counts once.
        for (let seed = 0; seen.size < smaller && seed < 2000; seed++) {
          const start = [...drawSample(smaller, 1, seed)].join();
          if (seen.has(start)) continue;
          seen.add(start);
          const sampling = { exactUpTo: 0, samples: 1, seed, ...toParties(from, to) };
          const { values, isExact, followed } = computeBetweenness(neighbours, sampling);
          expect({ isExact, followed }).toEqual({ isExact: false, followed: 1 });
          values.forEach((value, i) => {
            means[i] = (means[i] ?? 0) + value / smaller;
          });
        }
        for (const [i, value] of exact.entries()) {
          if (!Number.isNaN(value)) expect(means[i]).toBeCloseTo(value, 10);
        }
      }),
      { numRuns: 50 },
    );
  });
});

function listSide(sides: readonly number[], side: number): readonly number[] {
  return sides.flatMap((each, actor) => (each === side ? [actor] : []));
}

/** Returns every shortest path between two actors, by trying all paths without a repeat, the shorter first. */
function listShortestPaths(
  pairs: readonly Pair[],
  start: number,
  end: number,
): readonly (readonly number[])[] {
  let paths: readonly (readonly number[])[] = [[start]];
  while (paths.length > 0) {
    const found = paths.filter((path) => path.at(-1) === end);
    if (found.length > 0) return found;
    const longer = paths.flatMap((path) => {
      const last = path.at(-1);
      const next = pairs.flatMap(([a, b]) => [...(a === last ? [b] : []), ...(b === last ? [a] : [])]);
      return [...new Set(next)].filter((actor) => !path.includes(actor)).map((actor) => [...path, actor]);
    });
    paths = longer;
  }
  return [];
}

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

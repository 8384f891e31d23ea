import fc from 'fast-check';
import type { CsrLists } from '@/lib/graph/model/graph-index';

export type Pair = readonly [one: number, other: number];

/** Returns, for each number, those that it is paired with: ascending, each once, never itself. */
export function toNeighbours(size: number, pairs: readonly Pair[]): CsrLists {
  return toArcs(
    size,
    pairs.flatMap(([a, b]): Pair[] => [
      [a, b],
      [b, a],
    ]),
  );
}

/** Returns, for each number, those to which an arc leads from it: ascending, each once, never itself. */
export function toArcs(size: number, arcs: readonly Pair[]): CsrLists {
  const rows = Array.from({ length: size }, (_, row) =>
    [...new Set(arcs.filter(([from, to]) => from === row && to !== row).map(([, to]) => to))].sort(
      (a, b) => a - b,
    ),
  );
  const offsets = [0];
  for (const row of rows) offsets.push((offsets.at(-1) ?? 0) + row.length);
  return { offsets: Int32Array.from(offsets), items: Int32Array.from(rows.flat()) };
}

export function relabel(pairs: readonly Pair[], order: readonly number[]): readonly Pair[] {
  return pairs.map(([a, b]) => [order[a] ?? 0, order[b] ?? 0] as const);
}

/** Up to nine actors, with pairs of them (some repeated, some loops) and another order of their numbers. */
export const arbitraryPairs = fc.integer({ min: 1, max: 9 }).chain((size) => {
  const numbers = Array.from({ length: size }, (_, i) => i);
  const number = fc.constantFrom(...numbers);
  return fc.record({
    size: fc.constant(size),
    pairs: fc.array(fc.tuple(number, number), { maxLength: 18 }) as fc.Arbitrary<readonly Pair[]>,
    order: fc.shuffledSubarray(numbers, { minLength: size }),
    sides: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: size, maxLength: size }),
  });
});

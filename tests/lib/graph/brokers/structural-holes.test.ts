import fc from 'fast-check';
import { computeStructuralHoles } from '@/lib/graph/brokers/structural-holes';
import { arbitraryPairs, relabel, toNeighbours } from '../neighbour-pairs';

describe('computeStructuralHoles', () => {
  it('leaves the middle of a star free, and its ends bound to it', () => {
    const star = toNeighbours(4, [
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
    const { constraint, effectiveSize } = computeStructuralHoles(star);
    expect([...constraint]).toEqual([expect.closeTo(1 / 3, 12), 1, 1, 1]);
    expect([...effectiveSize]).toEqual([3, 1, 1, 1]);
  });

  it('counts what comes to a contact through a shared one', () => {
    const triangle = toNeighbours(3, [
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
    const { constraint, effectiveSize } = computeStructuralHoles(triangle);
    // To each of two contacts ½ directly and ½ · ½ through the other: 2 · (¾)².
    expect([...constraint]).toEqual(Array(3).fill(expect.closeTo(1.125, 12)));
    expect([...effectiveSize]).toEqual([1, 1, 1]);
  });

  it('has no number for an actor without contact', () => {
    const { constraint, effectiveSize } = computeStructuralHoles(toNeighbours(1, []));
    expect([...constraint, ...effectiveSize]).toEqual([Number.NaN, Number.NaN]);
  });

  it('does not depend on the numbers of actors', () => {
    fc.assert(
      fc.property(arbitraryPairs, ({ size, pairs, order }) => {
        const before = computeStructuralHoles(toNeighbours(size, pairs));
        const after = computeStructuralHoles(toNeighbours(size, relabel(pairs, order)));
        const toMoved = (values: Float64Array) => order.map((to) => toWords(values[to]));
        expect(toMoved(after.constraint)).toEqual([...before.constraint].map(toWords));
        expect(toMoved(after.effectiveSize)).toEqual([...before.effectiveSize].map(toWords));
      }),
    );
  });

  it('keeps effective size between one and the number of contacts', () => {
    fc.assert(
      fc.property(arbitraryPairs, ({ size, pairs }) => {
        const neighbours = toNeighbours(size, pairs);
        computeStructuralHoles(neighbours).effectiveSize.forEach((value, i) => {
          if (Number.isNaN(value)) return;
          const contacts = (neighbours.offsets[i + 1] ?? 0) - (neighbours.offsets[i] ?? 0);
          expect(value).toBeGreaterThanOrEqual(1 - 1e-12);
          expect(value).toBeLessThanOrEqual(contacts);
        });
      }),
    );
  });
});

/** Twelve digits, so that parts added up in another order are the same; NaN is a word too. */
function toWords(value = 0): string {
  return value.toPrecision(12);
}

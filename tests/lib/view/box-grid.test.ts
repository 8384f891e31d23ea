import fc from 'fast-check';
import { computeOverlap, toBoxAround } from '@/lib/view/box';
import { createBoxGrid } from '@/lib/view/box-grid';

const box = fc
  .tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }), fc.nat(90), fc.nat(90))
  .map(([x, y, width, height]) => toBoxAround({ x, y }, width, height));

describe('createBoxGrid', () => {
  it('has few squares for boxes far larger than they should be, as words of claims are where nobody has a name', () => {
    const grid = createBoxGrid([toBoxAround({ x: 0, y: 0 }, 30_000, 9_000)], 1);
    expect(grid.isFree(toBoxAround({ x: 14_000, y: 4_000 }, 10, 10))).toBe(false);
    expect(grid.isFree(toBoxAround({ x: 16_000, y: 4_000 }, 10, 10))).toBe(true);
  });

  it('agrees with comparing every box', () => {
    fc.assert(
      fc.property(
        fc.array(box, { maxLength: 30 }),
        fc.array(box, { maxLength: 5 }),
        box,
        (first, added, one) => {
          const grid = createBoxGrid(first, 60);
          for (const each of added) grid.add(each);
          const overlaps = [...first, ...added].some((other) => computeOverlap(one, other) > 0);
          expect(grid.isFree(one)).toBe(!overlaps);
        },
      ),
    );
  });
});

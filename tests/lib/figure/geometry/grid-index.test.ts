import fc from 'fast-check';
import { computeLengthWithin, computeSharedArea } from '@/lib/figure/geometry/box';
import { createGridIndex } from '@/lib/figure/geometry/grid-index';

const place = fc.integer({ min: -200, max: 400 });
const arbitraryBox = fc.record({
  x: place,
  y: place,
  width: fc.integer({ min: 1, max: 150 }),
  height: fc.integer({ min: 1, max: 150 }),
});
const arbitraryPoint = fc.record({ x: place, y: place });

describe('createGridIndex', () => {
  it('finds every box that shares an area with what is asked for, each once', () => {
    fc.assert(
      fc.property(fc.array(arbitraryBox, { maxLength: 30 }), arbitraryBox, (boxes, asked) => {
        const index = createGridIndex<number>(24);
        for (const [at, box] of boxes.entries()) index.add(at, box);
        const found = index.find(asked);
        expect(new Set(found).size).toBe(found.length);
        const sharing = boxes.flatMap((box, at) => (computeSharedArea(box, asked) > 0 ? [at] : []));
        expect(found).toEqual(expect.arrayContaining(sharing));
      }),
    );
  });

  it('finds every line that runs through a box', () => {
    const lines = fc.array(fc.tuple(arbitraryPoint, arbitraryPoint), { maxLength: 30 });
    fc.assert(
      fc.property(lines, arbitraryBox, (drawn, asked) => {
        const index = createGridIndex<number>(24);
        for (const [at, [from, to]] of drawn.entries()) index.addLine(at, from, to);
        const crossing = drawn.flatMap(([from, to], at) =>
          computeLengthWithin(asked, from, to) > 0.001 ? [at] : [],
        );
        expect(index.find(asked)).toEqual(expect.arrayContaining(crossing));
      }),
    );
  });

  it('leaves out what is far away', () => {
    const index = createGridIndex<string>(10);
    index.add('near', { x: 0, y: 0, width: 5, height: 5 });
    index.add('far', { x: 500, y: 0, width: 5, height: 5 });
    index.addLine('diagonal', { x: 0, y: 100 }, { x: 100, y: 0 });
    expect(index.find({ x: 0, y: 0, width: 9, height: 9 })).toEqual(['near']);
  });
});

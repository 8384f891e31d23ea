import fc from 'fast-check';
import {
  addLine,
  COVERAGE_LEVELS,
  type Counts,
  PIXEL_PARTS,
  toCountIndex,
  toCountsLength,
  toStride,
} from '@/lib/overview/line-raster';

const SIZE = { width: 12, height: 9 };
const STRIDE = toStride(SIZE.width);

type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** Ends in parts of a pixel, up to a pixel outside of the picture. */
const line: fc.Arbitrary<Line> = fc.tuple(
  fc.integer({ min: -PIXEL_PARTS, max: SIZE.width * PIXEL_PARTS }),
  fc.integer({ min: -PIXEL_PARTS, max: SIZE.height * PIXEL_PARTS }),
  fc.integer({ min: -PIXEL_PARTS, max: SIZE.width * PIXEL_PARTS }),
  fc.integer({ min: -PIXEL_PARTS, max: SIZE.height * PIXEL_PARTS }),
);

function draw(
  lines: readonly Line[],
  weight = 1,
  counts: Counts = new Uint16Array(toCountsLength(SIZE)),
): Counts {
  for (const ends of lines) addLine(counts, STRIDE, ...ends, weight);
  return counts;
}

/** A line by the middles of pixels. */
const between = (...ends: Line) => ends.map((end) => end * PIXEL_PARTS) as unknown as Line;

/** The rows of the picture, without the pad. */
function toRows(counts: Counts, { width, height } = { width: 6, height: 4 }): readonly (readonly number[])[] {
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => counts[toCountIndex(STRIDE, x, y)] ?? Number.NaN),
  );
}

const sum = (counts: Counts) => [...counts].reduce((a, b) => a + b, 0);

describe('addLine', () => {
  it('covers the pixels of a level line in full, from its first to the one before its last', () => {
    expect(toRows(draw([between(1, 2, 5, 2)]))).toEqual([
      [0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
      [0, 16, 16, 16, 16, 0],
      [0, 0, 0, 0, 0, 0],
    ]);
  });

  it('shares a line between two rows of pixels where it runs between their middles', () => {
    expect(toRows(draw([between(1, 1.5, 4, 1.5)]))).toEqual([
      [0, 0, 0, 0, 0, 0],
      [0, 8, 8, 8, 0, 0],
      [0, 8, 8, 8, 0, 0],
      [0, 0, 0, 0, 0, 0],
    ]);
  });

  it('steps along the longer axis: a quarter of a pixel across for each one along', () => {
    expect(toRows(draw([between(0, 1, 4, 2)], 2))).toEqual([
      [0, 0, 0, 0, 0, 0],
      [32, 24, 16, 8, 0, 0],
      [0, 8, 16, 24, 0, 0],
      [0, 0, 0, 0, 0, 0],
    ]);
    expect(toRows(draw([between(1, 0, 2, 4)], 2))).toEqual([
      [0, 32, 0, 0, 0, 0],
      [0, 24, 8, 0, 0, 0],
      [0, 16, 16, 0, 0, 0],
      [0, 8, 24, 0, 0, 0],
    ]);
  });

  it('draws nothing of a line without length', () => {
    expect(sum(draw([between(3, 3, 3, 3), [20, 20, 22, 21]]))).toBe(0);
  });

  it('covers as much in each step, and as many pixels as the line is long on its longer axis', () => {
    fc.assert(
      fc.property(line, (ends) => {
        const [fromX, fromY, toX, toY] = ends;
        const toPixel = (end: number) => Math.floor(end / PIXEL_PARTS + 0.5);
        const isSteep = Math.abs(toY - fromY) > Math.abs(toX - fromX);
        const steps = isSteep ? toPixel(toY) - toPixel(fromY) : toPixel(toX) - toPixel(fromX);
        expect(sum(draw([ends], 3))).toBe(Math.abs(steps) * 3 * COVERAGE_LEVELS);
      }),
    );
  });

  it('draws the same line whichever end is the first', () => {
    fc.assert(
      fc.property(line, ([fromX, fromY, toX, toY]) => {
        expect(draw([[toX, toY, fromX, fromY]])).toEqual(draw([[fromX, fromY, toX, toY]]));
      }),
    );
  });

  it('leaves nothing of lines that were added and taken away, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.array(line, { maxLength: 10 }), (some, others) => {
        const counts = draw(some, 4);
        draw(others, 2, counts);
        draw([...some].reverse(), -4, counts);
        expect(counts).toEqual(draw(others, 2));
      }),
    );
  });

  it('returns the bits of the largest count that it came to', () => {
    const counts = new Uint16Array(toCountsLength(SIZE));
    const most = () => addLine(counts, STRIDE, ...between(0, 0, 9, 0), 100);
    expect(Array.from({ length: 21 }, most).findIndex((bits) => (bits & 0x8000) !== 0)).toBe(20);
  });
});

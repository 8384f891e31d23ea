import fc from 'fast-check';
import { createChangedTiles } from '@/lib/overview/changed-tiles';
import { toCountIndex, toCountsLength, toStride } from '@/lib/overview/line-raster';
import type { PixelLines } from '@/lib/overview/pixel-lines';
import { createTieCounts, type TieCounts } from '@/lib/overview/tie-counts';
import { listOf, type SmallLine } from './made-lines';

const SIZE = { width: 20, height: 14 };
const HUES = ['#0072b2', '#d55e00', '#009e73'];
const BYTES = 2 * toCountsLength(SIZE);

const line = fc.tuple(
  fc.integer({ min: -1, max: SIZE.width }),
  fc.integer({ min: -1, max: SIZE.height }),
  fc.integer({ min: -1, max: SIZE.width }),
  fc.integer({ min: -1, max: SIZE.height }),
  fc.integer({ min: 1, max: 4 }),
) as fc.Arbitrary<SmallLine>;

/** The lines that there are, and which of them are shown in each of several pictures, each with its hue and moved by as much. */
const pictures = fc.record({
  all: fc.array(fc.record({ line, hue: fc.nat(HUES.length - 1) }), { minLength: 1, maxLength: 30 }),
  shown: fc.array(
    fc.record({
      hidden: fc.array(fc.nat(29)),
      hiddenHue: fc.option(fc.nat(2)),
      moved: fc.constantFrom(0, 0, 0.25),
    }),
    { minLength: 2, maxLength: 6 },
  ),
});

const count = (counts: TieCounts, lists: readonly PixelLines[], size = SIZE) =>
  counts.count(size, lists, createChangedTiles());

describe('createTieCounts', () => {
  it('has the same counts after any pictures as if it had counted anew', () => {
    fc.assert(
      fc.property(pictures, ({ all, shown }) => {
        const kept = createTieCounts();
        for (const { hidden, hiddenHue, moved } of shown) {
          const lists = HUES.flatMap((hue, at) => {
            const own = all.filter((each, number) => each.hue === at && !hidden.includes(number));
            const toMoved = ([fromX, fromY, toX, toY, weight]: SmallLine): SmallLine => [
              fromX,
              Math.min(SIZE.height, fromY + moved),
              toX,
              toY,
              weight,
            ];
            return at === hiddenHue
              ? []
              : [
                  listOf(
                    own.map((each) => toMoved(each.line)),
                    hue,
                  ),
                ];
          });
          expect(count(kept, lists)).toEqual(count(createTieCounts(), lists));
        }
      }),
    );
  });

  it('counts anew for a picture of another size', () => {
    const kept = createTieCounts();
    const lists = [listOf([[0, 0, 9, 3, 4]])];
    count(kept, lists);
    const other = { width: 24, height: 10 };
    expect(count(kept, lists, other)).toEqual(count(createTieCounts(), lists, other));
  });

  it('counts ten thousand lines in one pixel, and takes them away again', () => {
    const kept = createTieCounts();
    const hub = listOf(Array.from({ length: 10_000 }, () => [2, 5, 9, 5, 4] as const));
    const find = () => count(kept, [hub])?.[0]?.counts[toCountIndex(toStride(SIZE.width), 4, 5)];
    expect(find()).toBe(10_000 * 16 * 4);
    const counts = count(kept, [listOf([[2, 5, 9, 5, 4]])])?.[0]?.counts;
    expect(counts?.[toCountIndex(toStride(SIZE.width), 4, 5)]).toBe(64);
    expect([...(counts ?? [])].reduce((a, b) => a + b, 0)).toBe(7 * 64);
  });

  it('lets go of a hue that is not shown for one that has no room, and counts none where all have no room', () => {
    const kept = createTieCounts(2 * BYTES);
    const toLists = (...hues: readonly number[]) => hues.map((at) => listOf([[0, 0, 9, 3, 4]], HUES[at]));
    expect(count(kept, toLists(0, 1))).toHaveLength(2);
    expect(count(kept, toLists(2, 1))).toEqual(count(createTieCounts(), toLists(2, 1)));
    expect(count(kept, toLists(0, 1, 2))).toBeNull();
    expect(count(kept, toLists(0))).toEqual(count(createTieCounts(), toLists(0)));
  });
});

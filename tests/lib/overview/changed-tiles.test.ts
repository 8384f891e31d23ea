import fc from 'fast-check';
import { createChangedTiles } from '@/lib/overview/changed-tiles';
import type { PixelBox } from '@/lib/overview/compose-lines';
import { addLine, toCountIndex, toCountsLength, toStride } from '@/lib/overview/line-raster';
import { listOf } from './made-lines';

const SIZE = { width: 90, height: 70 };

function begin() {
  const tiles = createChangedTiles();
  tiles.begin(SIZE);
  return tiles;
}

const listPixels = () =>
  Array.from({ length: SIZE.width * SIZE.height }, (_, at) => ({
    x: at % SIZE.width,
    y: Math.floor(at / SIZE.width),
  }));

const end = fc.tuple(fc.integer({ min: -16, max: 16 * 91 }), fc.integer({ min: -16, max: 16 * 71 }));

describe('createChangedTiles', () => {
  it('has each pixel that a line covers, and few of those that it does not', () => {
    fc.assert(
      fc.property(end, end, ([fromX, fromY], [toX, toY]) => {
        const tiles = begin();
        tiles.addLine(listOf([[fromX / 16, fromY / 16, toX / 16, toY / 16, 1]]), 0);
        const counts = new Uint16Array(toCountsLength(SIZE));
        const stride = toStride(SIZE.width);
        addLine(counts, stride, fromX, fromY, toX, toY, 1);
        const missed = listPixels().filter(
          ({ x, y }) => counts[toCountIndex(stride, x, y)] !== 0 && !tiles.hasPixel(x, y),
        );
        expect(missed).toEqual([]);
      }),
      { numRuns: 60 },
    );
    const tiles = createChangedTiles();
    tiles.begin({ width: 800, height: 600 });
    tiles.addLine(listOf([[0, 0, 799, 599, 1]]), 0);
    const toArea = ({ left, top, right, bottom }: PixelBox) => (right - left) * (bottom - top);
    const area = tiles.listBoxes().reduce((sum, box) => sum + toArea(box), 0);
    expect(area).toBeLessThan((800 * 600) / 10);
  });

  it('lists boxes that have the pixels of its tiles, each once', () => {
    const tiles = begin();
    tiles.addBox(20, 3, 40, 20);
    tiles.addBox(80, 60, 400, 90);
    tiles.addBox(-30, 10, -3, 20);
    const inBoxes = tiles
      .listBoxes()
      .flatMap(({ left, top, right, bottom }) =>
        listPixels().filter(({ x, y }) => x >= left && x < right && y >= top && y < bottom),
      );
    const marked = listPixels().filter(({ x, y }) => tiles.hasPixel(x, y));
    const toText = ({ x, y }: { x: number; y: number }) => `${x},${y}`;
    expect(inBoxes.map(toText).sort()).toEqual(marked.map(toText).sort());
    expect(tiles.hasPixel(0, 12)).toBe(false);
    expect([tiles.touches(0, 0, 15, 15), tiles.touches(0, 0, 16, 15)]).toEqual([false, true]);
  });

  it('is the whole picture after very many lines, and nothing of the next picture', () => {
    const tiles = begin();
    const line = listOf([[4, 4, 6, 4, 1]]);
    for (let at = 0; at < 400; at++) tiles.addLine(line, 0);
    expect([tiles.isAll(), tiles.hasPixel(89, 69), tiles.touches(80, 60, 81, 61)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(tiles.listBoxes()).toEqual([{ left: 0, top: 0, right: 90, bottom: 70 }]);
    tiles.begin(SIZE);
    expect([tiles.isAll(), tiles.listBoxes(), tiles.hasPixel(4, 4)]).toEqual([false, [], false]);
  });

  it('has nothing of what is nowhere', () => {
    const tiles = begin();
    tiles.addBox(Number.NaN, 0, Number.NaN, 5);
    tiles.addBox(Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 5);
    expect(tiles.listBoxes()).toEqual([]);
  });
});

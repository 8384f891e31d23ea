import { composeLines, FULL_LINE, toRgb } from '@/lib/overview/compose-lines';
import { toCountIndex, toCountsLength, toStride } from '@/lib/overview/line-raster';

const SIZE = { width: 5, height: 3 };
const WHOLE = { left: 0, top: 0, right: 5, bottom: 3 };
const [RED, BLUE, GREEN] = ['#ff0000', '#0000ff', '#00ff00'];

/** How many lines in full are in a pixel, by hue. */
function compose(lines: Readonly<Record<string, number>>, opacity = 0.5, box = WHOLE) {
  const data = new Uint8ClampedArray(4 * SIZE.width * SIZE.height);
  const all = Object.entries(lines).map(([hue, count]) => {
    const counts = new Uint32Array(toCountsLength(SIZE));
    counts[toCountIndex(toStride(SIZE.width), 2, 1)] = count * FULL_LINE;
    return { hue, counts };
  });
  composeLines({ data, width: SIZE.width }, [box], all, opacity);
  const at = 4 * (SIZE.width + 2);
  const rest = data.filter((_, place) => place < at || place >= at + 4);
  return { pixel: [...data.slice(at, at + 4)], isRestBlank: rest.every((value) => value === 0) };
}

describe('composeLines', () => {
  it('writes the hue of a line, as opaque as one line is, and nothing beside it', () => {
    expect(compose({ [RED]: 1 })).toEqual({ pixel: [255, 0, 0, 128], isRestBlank: true });
    expect(compose({ [RED]: 0.5 }).pixel[3]).toBe(75);
  });

  it('covers more with each line that lies over others, of whichever hue', () => {
    expect(compose({ [RED]: 2 }).pixel[3]).toBe(191);
    expect(compose({ [RED]: 1, [BLUE]: 1 }).pixel[3]).toBe(191);
    expect(compose({ [RED]: 40 }).pixel[3]).toBe(255);
  });

  it('mixes hues by how much there is of each, whichever comes first', () => {
    expect(compose({ [RED]: 1, [BLUE]: 3 }).pixel.slice(0, 3)).toEqual([64, 0, 191]);
    expect(compose({ [BLUE]: 3, [RED]: 1 }).pixel).toEqual(compose({ [RED]: 1, [BLUE]: 3 }).pixel);
  });

  it('sums up any number of hues', () => {
    const hues = Array.from({ length: 9 }, (_, at) => `#00${(at * 16 + 15).toString(16).padStart(2, '0')}00`);
    const [red, green, blue] = compose(Object.fromEntries(hues.map((hue) => [hue, 1]))).pixel;
    expect([red, blue]).toEqual([0, 0]);
    expect(Math.abs((green ?? 0) - 79)).toBeLessThanOrEqual(2);
  });

  it('keeps hues apart in a pixel with ten thousand lines', () => {
    expect(compose({ [GREEN]: 10_000, [BLUE]: 100 }, 0.06).pixel).toEqual([0, 252, 3, 255]);
    expect(compose({ [RED]: 10_000 }, 0.06).pixel).toEqual([255, 0, 0, 255]);
  });

  it('keeps a hue to two of 255 levels', () => {
    for (const hue of ['#0072b2', '#d55e00', '#cc79a7', '#56b4e9', '#f0e442'])
      for (const [at, value] of compose({ [hue]: 3 })
        .pixel.slice(0, 3)
        .entries())
        expect(Math.abs(value - (toRgb(hue)[at] ?? 0))).toBeLessThanOrEqual(2);
  });

  it('writes within its boxes alone', () => {
    expect(compose({ [RED]: 1 }, 0.5, { left: 3, top: 0, right: 5, bottom: 3 }).pixel).toEqual([0, 0, 0, 0]);
    expect(compose({ [RED]: 1 }, 0.5, { left: 2, top: 1, right: 3, bottom: 2 }).pixel[3]).toBe(128);
    expect(compose({ [RED]: 1 }, 0.5, { left: 5, top: 3, right: 0, bottom: 0 }).pixel[3]).toBe(0);
  });
});

import {
  describeCentimetres,
  describePixels,
  getPixels,
  toPixels,
} from '@/app/networks/[id]/_explorer/figure/png-pixels';
import { type FigureSizeId, STANDARD_FIGURE } from '@/lib/figure/options/figure-options';

const A4 = { width: 841.89, height: 595.28 };
const COLUMN = { width: 240.94, height: 300 };
type Chosen = Parameters<typeof toPixels>[0];

const choose = (size: FigureSizeId, changes: Partial<Chosen> = {}): Chosen => ({
  options: { ...STANDARD_FIGURE, size },
  times: 2,
  dpi: 300,
  ...changes,
});
const own = (pixels: number): Chosen => ({
  ...choose('a4-landscape', { times: null }),
  options: { ...STANDARD_FIGURE, pixels },
});

describe('the pixels of a PNG', () => {
  it.each(['a4-landscape', 'a4-portrait', 'letter-landscape', 'letter-portrait', 'custom'] as const)(
    'are 300 to an inch for print, or more: %s',
    (size) => {
      expect(toPixels(choose(size), A4)).toBe(3508);
      expect(toPixels(choose(size, { dpi: 600 }), A4)).toBe(7016);
    },
  );

  it.each(['column', 'two-columns'] as const)('are so for a column, too: %s', (size) => {
    expect(toPixels(choose(size), COLUMN)).toBe(1004);
    expect(describePixels(choose(size), COLUMN)).toBe('1,004 × 1,250 pixels; 8.5 × 10.6 cm at 300 dpi');
  });

  it('are as many as a PNG can have where print asks for more, and say how many that is', () => {
    const poster = { width: 5669.29, height: 5669.29 };
    expect(getPixels(choose('custom'), poster)).toBe(16_384);
    expect(describePixels(choose('custom'), poster)).toBe('16,384 × 16,384 pixels; 200 × 200 cm at 208 dpi');
  });

  it('are so many times those of a plain screen on one, 96 to an inch', () => {
    const counts = ([1, 2, 3, 4] as const).map((times) => toPixels(choose('slide', { times }), A4));
    expect(counts).toEqual([1123, 2245, 3368, 4490]);
  });

  it('are those that somebody chose', () => {
    expect(getPixels(own(1200), A4)).toBe(1200);
  });

  it('are told with what they are on paper', () => {
    expect(describePixels(choose('slide'), A4)).toBe('2,245 × 1,587 pixels; 29.7 × 21 cm at 192 dpi');
    expect(describePixels(own(3508), A4)).toBe('3,508 × 2,480 pixels; 29.7 × 21 cm at 300 dpi');
    expect(describeCentimetres({ width: 72, height: 36 })).toBe('2.5 × 1.3 cm');
  });

  it('are refused when no PNG has so many, with what would fit', () => {
    const long = { width: 9000, height: 400 };
    const large = choose('graph', { times: 4 });
    expect(() => getPixels(large, long)).toThrow(/48,000 × 2,133 pixels.*the most is 16,384 on a side/);
    expect(describePixels(large, long)).toMatch(/Choose 16,384 pixels of width or fewer/);
  });
});

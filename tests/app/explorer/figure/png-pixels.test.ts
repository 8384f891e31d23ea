import {
  getPixels,
  tellCentimetres,
  tellPixels,
  toPixels,
} from '@/app/networks/[id]/_explorer/figure/png-pixels';
import { STANDARD_FIGURE } from '@/lib/figure/figure-options';

const A4 = { width: 841.89, height: 595.28 };
const own = (pixels: number) => ({ options: { ...STANDARD_FIGURE, pixels }, times: null });
const times = (count: 1 | 2 | 3 | 4) => ({ options: STANDARD_FIGURE, times: count });

describe('the pixels of a PNG', () => {
  it('are so many times those of a plain screen, 96 to an inch', () => {
    expect([1, 2, 3, 4].map((count) => toPixels(times(count as 1 | 2 | 3 | 4), A4))).toEqual([
      1123, 2245, 3368, 4490,
    ]);
  });

  it('are those that somebody chose', () => {
    expect(getPixels(own(1200), A4)).toBe(1200);
  });

  it('are told with what they are on paper', () => {
    expect(tellPixels(times(2), A4)).toBe('2,245 × 1,587 pixels; 29.7 × 21 cm at 192 dpi');
    expect(tellPixels(own(3508), A4)).toBe('3,508 × 2,480 pixels; 29.7 × 21 cm at 300 dpi');
    expect(tellCentimetres({ width: 72, height: 36 })).toBe('2.5 × 1.3 cm');
  });

  it('are refused when no PNG has so many, with what would fit', () => {
    const long = { width: 9000, height: 400 };
    expect(() => getPixels(times(4), long)).toThrow(/48,000 × 2,133 pixels.*the most is 16,384 on a side/);
    expect(tellPixels(times(4), long)).toMatch(/Choose 16,384 pixels of width or fewer/);
  });
});

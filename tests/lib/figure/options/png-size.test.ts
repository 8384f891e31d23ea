import { FIGURE_SIZE_IDS, isPrintSize } from '@/lib/figure/options/figure-options';
import { FigureTooLargeError, PNG_LIMITS, toPngSize, toStandardPixels } from '@/lib/figure/options/png-size';

const A4 = { width: 841.89, height: 595.28 };

describe('toPngSize', () => {
  it('keeps the width as it is asked for, and rounds the height that follows', () => {
    expect(toPngSize(A4, 2400)).toEqual({ width: 2400, height: 1697 });
    expect(toPngSize(A4, 1)).toEqual({ width: 1, height: 1 });
  });

  it('allows 16,384 pixels of width, and a square of it', () => {
    expect(toPngSize(A4, 16_384)).toEqual({ width: 16_384, height: 11_585 });
    expect(toPngSize({ width: 100, height: 100 }, 16_384)).toEqual({ width: 16_384, height: 16_384 });
  });

  it('gives a flat figure one row at least', () => {
    expect(toPngSize({ width: 1000, height: 1 }, 10)).toEqual({ width: 10, height: 1 });
  });

  it.each([16_385, 1_000_000])('refuses %d pixels of width, and says what the most is', (width) => {
    expect(() => toPngSize(A4, width)).toThrow(FigureTooLargeError);
    expect(() => toPngSize(A4, width)).toThrow(
      /the most is 16,384 on a side\. Choose 16,384 pixels of width or fewer, or take SVG or PDF/,
    );
  });

  it('refuses a figure that would be too high, and says which width would do', () => {
    const tower = { width: 100, height: 400 };
    expect(() => toPngSize(tower, 5000)).toThrow(/5,000 × 20,000 pixels.*Choose 4,096 pixels of width/);
    expect(toPngSize(tower, 4096)).toEqual({ width: 4096, height: 16_384 });
  });

  it('holds to limits of the caller’s own, and names a width that they allow', () => {
    const limits = { side: 8000, area: 10_000_000 };
    expect(() => toPngSize(A4, 5000, limits)).toThrow(
      /5,000 × 3,535 pixels; the most is 8,000 on a side and 10 million in all\. Choose 3,760 pixels/,
    );
    expect(toPngSize(A4, 3760, limits)).toEqual({ width: 3760, height: 2659 });
    expect(() => toPngSize(A4, 3761, limits)).toThrow(FigureTooLargeError);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a width of %d', (width) => {
    expect(() => toPngSize(A4, width)).toThrow(/a whole number of pixels wide, from 1 to 16,384/);
  });

  it('the error carries the size that was asked for', () => {
    expect.assertions(1);
    try {
      toPngSize(A4, 20_000, PNG_LIMITS);
    } catch (error) {
      expect(error).toMatchObject({ name: 'FigureTooLargeError', size: { width: 20_000, height: 14_142 } });
    }
  });
});

describe('toStandardPixels', () => {
  it('has 300 pixels to an inch on everything that is printed', () => {
    const printed = FIGURE_SIZE_IDS.filter(isPrintSize);
    expect(printed).toEqual([
      ...[
        'a4-landscape',
        'a4-portrait',
        'a3-landscape',
        'a3-portrait',
        'a1-landscape',
        'a1-portrait',
        'a0-landscape',
        'a0-portrait',
        'letter-landscape',
        'letter-portrait',
      ],
      ...['column', 'two-columns', 'custom'],
    ]);
    for (const size of printed) {
      expect(toStandardPixels(A4, size)).toBe(3508);
      const column = { width: 240.94, height: 500 };
      expect(toStandardPixels(column, size) / (column.width / 72)).toBeGreaterThanOrEqual(300);
    }
  });

  it('is the same for all that is seen on a screen', () => {
    for (const size of FIGURE_SIZE_IDS.filter((each) => !isPrintSize(each)))
      expect(toStandardPixels(A4, size)).toBe(2400);
  });

  it('never asks for more than is allowed', () => {
    const limits = { side: 8000, area: 10_000_000 };
    const pixels = toStandardPixels({ width: 5000, height: 5000 }, 'custom', limits);
    expect(toPngSize({ width: 5000, height: 5000 }, pixels, limits)).toEqual({ width: 3162, height: 3162 });
    const tower = { width: 100, height: 4000 };
    expect(toPngSize(tower, toStandardPixels(tower, 'graph')).height).toBeLessThanOrEqual(16_384);
  });
});

import { FIGURE_SIZE_IDS } from '@/lib/figure/options/figure-options';
import { toFactor, toPage, toTextSizes } from '@/lib/figure/page/figure-size';

const MILLIMETRE = 72 / 25.4;

function toMillimetres(size: (typeof FIGURE_SIZE_IDS)[number], width = 180, height = 120) {
  const page = toPage({ size, width, height });
  return [page.width, page.height].map((side) => side && Math.round((side / MILLIMETRE) * 10) / 10);
}

describe('toPage', () => {
  it.each([
    ['a4-landscape', [297, 210]],
    ['a4-portrait', [210, 297]],
    ['letter-landscape', [279.4, 215.9]],
    ['letter-portrait', [215.9, 279.4]],
    ['column', [85, null]],
    ['two-columns', [174, null]],
    ['custom', [180, 120]],
    ['graph', [null, null]],
    ['view', [null, null]],
  ] as const)('of %s is %j mm', (size, sides) => {
    expect(toMillimetres(size)).toEqual(sides);
  });

  it('of a slide is 16 to 9, of a square square', () => {
    const slide = toPage({ size: 'slide', width: 0, height: 0 });
    expect((slide.width ?? 0) / (slide.height ?? 1)).toBeCloseTo(16 / 9, 9);
    const square = toPage({ size: 'square', width: 0, height: 0 });
    expect(square.width).toBe(square.height);
  });

  it('has a print margin of 15 mm on sheets of paper', () => {
    const { margin } = toPage({ size: 'a4-portrait', width: 0, height: 0 });
    expect(margin / MILLIMETRE).toBeCloseTo(15, 9);
  });

  it.each([39, 2001, Number.NaN, -5])('refuses a side of %d mm, and says which there are', (side) => {
    expect(() => toPage({ size: 'custom', width: side, height: 100 })).toThrow(/40 to 2000 mm/u);
    expect(() => toPage({ size: 'custom', width: 100, height: side })).toThrow(RangeError);
  });

  it('sets no text under six points, on any page', () => {
    for (const size of FIGURE_SIZE_IDS) {
      const { text } = toPage({ size, width: 40, height: 40 });
      expect(Math.min(...Object.values(text))).toBeGreaterThanOrEqual(6);
    }
  });
});

describe('toTextSizes', () => {
  it('sets a slide larger than a page, and a column smaller, title before all', () => {
    const [column, page, slide] = [0.6, 1, 1.35].map(toTextSizes);
    expect([column?.title, page?.title, slide?.title]).toEqual([10.5, 17.5, 23.6]);
    expect([column?.labelLeast, page?.labelLeast, slide?.labelLeast]).toEqual([6.5, 7, 9.5]);
  });
});

describe('toFactor', () => {
  it('grows with the square root of the sheet’s side, within limits', () => {
    expect(toFactor(708)).toBe(1);
    expect(toFactor(4 * 708)).toBe(2);
    expect([toFactor(1), toFactor(1e9)]).toEqual([0.5, 4]);
  });
});

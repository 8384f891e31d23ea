import { readFontMeasures } from '@/lib/figure/text/font-measures';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import { createShaper } from '@/lib/figure/text/shaper';

describe('readFontMeasures', () => {
  it('reads what the tables say', async () => {
    const { fonts } = await loadFigureAssets();
    expect(readFontMeasures(fonts.sans)).toMatchObject({ ascent: 1025, descent: -275, capHeight: 698 });
    expect(readFontMeasures(fonts.arabic)).toMatchObject({ ascent: 1085, descent: -415 });
    expect(readFontMeasures(fonts.sans).box[3]).toBe(1119);
  });

  it('agrees with the shaper on how wide a glyph is', async () => {
    const assets = await loadFigureAssets();
    const shaper = await createShaper(assets);
    const measures = readFontMeasures(assets.fonts.sans);
    for (const letter of 'AWi.—') {
      const [glyph] = shaper.shape(letter, { size: 1000 }).runs[0]?.glyphs ?? [];
      expect(measures.toAdvance(glyph?.id ?? 0)).toBe(glyph?.advance);
    }
  });

  it('reads a font that lies within other bytes', async () => {
    const { fonts } = await loadFigureAssets();
    const within = new Uint8Array(fonts.hebrew.length + 7);
    within.set(fonts.hebrew, 7);
    expect(readFontMeasures(within.subarray(7)).toAdvance(5)).toBe(
      readFontMeasures(fonts.hebrew).toAdvance(5),
    );
  });

  it('says which table is missing', () => {
    expect(() => readFontMeasures(new Uint8Array(40))).toThrow('no table head');
  });
});

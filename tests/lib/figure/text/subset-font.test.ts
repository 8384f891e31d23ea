import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { FigureAssets, FontId } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import { createSubsetter, type Subsetter } from '@/lib/figure/text/subset-font';

let assets: FigureAssets;
let subsetter: Subsetter;

beforeAll(async () => {
  assets = await loadFigureAssets();
  subsetter = await createSubsetter(assets);
});

afterAll(() => subsetter.destroy());

function listTables(font: Uint8Array): string[] {
  const view = new DataView(font.buffer, font.byteOffset);
  return Array.from({ length: view.getUint16(4) }, (_, index) =>
    String.fromCharCode(...font.slice(12 + index * 16, 16 + index * 16)),
  );
}

const TEXTS = [
  ['sans', 'Office: AV “fi” q\u0301 e\u0301'],
  ['sans-bold', 'Nabih Berri'],
  ['arabic', 'سلام لا الله مُحَمَّد (نبيه'],
  ['hebrew', 'חיזבאללה שָׁלוֹם (לבנון'],
] satisfies [FontId, string][];

describe('byText', () => {
  it.each(TEXTS)('keeps of %s all that sets a text: %s', async (font, text) => {
    const cut = subsetter.byText(font, text);
    expect(cut.length).toBeLessThan((assets.fonts[font]?.length ?? 0) / 10);
    const [whole, little] = [
      await createShaper(assets),
      await createShaper({ ...assets, fonts: { ...assets.fonts, [font]: cut } }),
    ];
    const style = { size: 1000, bold: font === 'sans-bold' };
    const [expected, line] = [whole.shape(text, style), little.shape(text, style)];
    expect(line.missing).toEqual([]);
    // The glyphs have other numbers, and stand at the same places with the same outlines.
    const draw = (shaper: typeof whole, { runs }: typeof line) =>
      runs.flatMap((run) =>
        run.glyphs.map(({ id, x, y }) => [run.font, run.x + x, y, shaper.toOutline(run.font, id)]),
      );
    expect(draw(little, line)).toEqual(draw(whole, expected));
  });

  it('keeps the characters in any order', async () => {
    const cut = subsetter.byText('arabic', [...new Set('سلام لا')].sort().join(''));
    expect(cut).toEqual(subsetter.byText('arabic', 'سلام لا'));
  });
});

describe('byGlyphs', () => {
  it('keeps each glyph under its number, and nothing to shape with', async () => {
    const whole = await createShaper(assets);
    const glyphs = whole.shape('سلام', { size: 10 }).runs.flatMap((run) => run.glyphs.map(({ id }) => id));
    const cut = subsetter.byGlyphs('arabic', glyphs);
    expect(
      listTables(cut)
        .map((name) => name.trim())
        .sort(),
    ).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    const little = await createShaper({ ...assets, fonts: { ...assets.fonts, arabic: cut } });
    for (const glyph of glyphs)
      expect(little.toOutline('arabic', glyph)).toEqual(whole.toOutline('arabic', glyph));
    expect(little.toOutline('arabic', Math.min(...glyphs) + 1)).toEqual([]);
    // What no font has is drawn as the empty box.
    expect(little.toOutline('arabic', 0)).toEqual(whole.toOutline('arabic', 0));
  });

  it('gives the same bytes for the same glyphs, whatever was asked before', async () => {
    const first = subsetter.byGlyphs('sans', [5, 9, 30]);
    const other = await createSubsetter(assets);
    other.byText('sans', 'something else');
    expect(other.byGlyphs('sans', [30, 5, 9, 5])).toEqual(first);
  });
});

describe('createSubsetter', () => {
  it('says what it lacks', async () => {
    await expect(createSubsetter({ ...assets, subset: undefined })).rejects.toThrow('harfbuzz-subset.wasm');
  });

  it('says when a font is none', async () => {
    const broken = await createSubsetter({ ...assets, fonts: { ...assets.fonts, sans: new Uint8Array(10) } });
    expect(() => broken.byText('sans', 'a')).toThrow('could not subset');
  });
});

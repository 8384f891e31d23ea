import fc from 'fast-check';
import type { PathCommand } from '@/lib/figure/geometry/path';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { FontId, ShapedLine, Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';

let shaper: Shaper;

beforeAll(async () => {
  shaper = await createShaper(await loadFigureAssets());
});

afterAll(() => shaper.destroy());

/** At 1,000 points a unit of these fonts is a point. */
function shape(text: string, direction?: 'ltr' | 'rtl'): ShapedLine {
  return shaper.shape(text, { size: 1000, direction });
}

function listGlyphs(line: ShapedLine): number[] {
  return line.runs.flatMap(({ glyphs }) => glyphs.map(({ id }) => id));
}

function listFonts(line: ShapedLine): FontId[] {
  return line.runs.map(({ font }) => font);
}

/** What hb-shape 10.2 answers for these fonts: glyphs from left to right, and the sum of their advances. */
const BY_HB_SHAPE = [
  ['AV fi Hochstein', [30, 51, 994, 194, 994, 37, 18, 4, 11, 22, 23, 6, 12, 17], 6780],
  ['سلام', [905, 1074, 369], 1868],
  ['نبيه', [932, 335, 315, 406], 1349],
  ['مُحَمَّد', [658, 1667, 915, 1590, 605, 1643, 919], 2201],
  ['חיזבאללה', [287, 295, 295, 283, 284, 289, 292, 290], 4031],
  ['שָׁלוֹם', [296, 322, 295, 470, 348], 2133],
] satisfies [string, number[], number][];

describe('createShaper', () => {
  it.each(BY_HB_SHAPE)("sets %s as HarfBuzz's own program does", (text, glyphs, width) => {
    const line = shape(text);
    expect(listGlyphs(line)).toEqual(glyphs);
    expect(line.width).toBeCloseTo(width, 6);
    expect(line.missing).toEqual([]);
  });

  it('joins Arabic letters: each has another form than alone', () => {
    const alone = [...'نبيه'].flatMap((letter) => listGlyphs(shape(letter)));
    const joined = listGlyphs(shape('نبيه')).reverse();
    expect(joined).toHaveLength(4);
    joined.forEach((glyph, index) => {
      expect(glyph).not.toBe(alone[index]);
    });
  });

  it('sets lam and alef as one', () => {
    expect(listGlyphs(shape('لا'))).toHaveLength(1);
  });

  it('kerns: A and V stand closer together than apart, and no other width changes', () => {
    const kern = shape('AV').width - shape('A').width - shape('V').width;
    expect(kern).toBeLessThan(0);
    expect(shape('HH').width).toBeCloseTo(2 * shape('H').width, 6);
  });

  it('grows with the size, and semibold is wider', () => {
    const name = 'Nabih Berri';
    expect(shaper.shape(name, { size: 20 }).width).toBeCloseTo(2 * shaper.shape(name, { size: 10 }).width, 9);
    const bold = shaper.shape(name, { size: 20, bold: true });
    expect(bold.width).toBeGreaterThan(shaper.shape(name, { size: 20 }).width);
    expect(listFonts(bold)).toEqual(['sans-bold']);
  });

  it('draws a sign for unequal, arrows and dashes', () => {
    expect(shape('≠ → – — … ✓').missing).toEqual([]);
  });

  it('sets scripts side by side, each in its own font, in the order of the eye', () => {
    const line = shape('Nabih Berri نبيه بري חיזבאללה');
    expect(line.direction).toBe('ltr');
    expect(listFonts(line)).toEqual(['sans', 'hebrew', 'arabic']);
    expect(line.runs.map(({ text }) => text)).toEqual(['Nabih Berri ', 'חיזבאללה', 'نبيه بري ']);
    expect(line.runs.map(({ rtl }) => rtl)).toEqual([false, true, true]);
  });

  it('puts runs end to end', () => {
    const line = shape('حزب UNIFIL الله');
    let x = 0;
    for (const run of line.runs) {
      expect(run.x).toBeCloseTo(x, 6);
      x += run.width;
    }
    expect(line.width).toBeCloseTo(x, 6);
  });

  it('turns brackets round where the line runs to the left', () => {
    const { runs } = shape('(א)');
    expect(runs).toHaveLength(1);
    const [left, , right] = runs[0]?.glyphs ?? [];
    expect([left?.cluster, right?.cluster]).toEqual([2, 0]);
    // What closes stands at the left and looks like what opens.
    expect([left?.id, right?.id]).toEqual(
      [...'()'].map((bracket) => shaper.findGlyph('hebrew', bracket.charCodeAt(0))),
    );
  });

  it('puts a mark over its letter, at no width of its own', () => {
    const base = shape('q');
    const marked = shape('q\u0301');
    expect(marked.width).toBeCloseTo(base.width, 6);
    expect(listGlyphs(marked)).toHaveLength(2);
    expect(shape('e\u0301').runs[0]?.glyphs).toEqual(shape('é').runs[0]?.glyphs);
  });

  it('knows how far its letters reach: Arabic deeper than Latin', () => {
    const [latin, arabic] = [shape('Amos'), shape('Amos نبيه')];
    expect([latin.ascent, latin.descent]).toEqual([1025, 275]);
    expect([arabic.ascent, arabic.descent]).toEqual([1085, 415]);
    expect(shaper.metrics(false)).toEqual({ ascent: 1.025, descent: 0.275 });
  });

  it('says what no font has, and draws a box for it', () => {
    const line = shape('日 👩‍👩‍👧 𐎀');
    expect(line.missing).toEqual(['日', '👩‍👩‍👧', '𐎀']);
    expect(listGlyphs(line).filter((glyph) => glyph === 0)).toHaveLength(3);
  });

  it('draws hostile names as the text that they are', () => {
    expect(shape('</text><script>').runs).toEqual([
      expect.objectContaining({ text: '</text><script>', font: 'sans', rtl: false }),
    ]);
    expect(shape('\u202e\u0000evil\u202c').text).toBe('evil');
    expect(shape('x'.repeat(10_000)).text).toHaveLength(1000);
    expect(shape('a\u0301'.repeat(5_000)).missing).toEqual([]);
    expect(shape(' \u202e ').runs).toEqual([]);
    expect(shape(' \u202e ').width).toBe(0);
  });

  it('answers the same line for the same text, and forgets the oldest when there are too many', () => {
    const first = shape('Amos Hochstein');
    expect(shape('Amos Hochstein')).toBe(first);
    for (let index = 0; index < 500; index++) shape(`${index} ${'x'.repeat(990)}`);
    expect(shape('Amos Hochstein')).not.toBe(first);
    expect(shape('Amos Hochstein')).toEqual(first);
  });

  it('leaves no character without a glyph that stands for it', () => {
    const piece = fc.constantFrom(
      'a',
      'fi',
      'Я',
      'لا',
      'ب',
      'م\u064f',
      'א',
      ' ',
      '1',
      '(',
      ')',
      'q\u0301',
      '😀',
      '日',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), (pieces) => {
        const line = shaper.shape(pieces.join(''), { size: 10 });
        for (const run of line.runs) {
          const clusters = run.glyphs.map(({ cluster }) => cluster);
          expect(Math.min(...clusters)).toBe(0);
          expect(Math.max(...clusters)).toBeLessThan(run.text.length);
          // From left to right they rise, or fall where the run goes to the left.
          expect(clusters).toEqual([...clusters].sort((a, b) => (run.rtl ? b - a : a - b)));
        }
        const logical = [...line.runs].sort((a, b) => a.start - b.start);
        expect(logical.map(({ text }) => text).join('')).toBe(line.text);
      }),
    );
  });

  it('answers outlines in ems that are closed and within the reach of the font', () => {
    for (const font of ['sans', 'arabic-bold', 'hebrew'] satisfies FontId[]) {
      for (let glyph = 0; glyph < 300; glyph++) checkOutline(shaper.toOutline(font, glyph));
    }
  });

  it('answers no outline for a space', () => {
    expect(shaper.toOutline('sans', shaper.findGlyph('sans', 0x20) ?? -1)).toEqual([]);
    expect(shaper.findGlyph('sans', 0x4e00)).toBeNull();
  });

  it('says when its WebAssembly is none', async () => {
    const assets = await loadFigureAssets();
    await expect(createShaper({ ...assets, harfbuzz: new Uint8Array([1, 2, 3]) })).rejects.toThrow(
      WebAssembly.CompileError,
    );
    const empty = new Uint8Array([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    await expect(createShaper({ ...assets, harfbuzz: empty })).rejects.toThrow('shows no memory');
  });
});

/** Every part begins with a move and ends closed, and no point is further than two ems away. */
function checkOutline(commands: readonly PathCommand[]): void {
  let open = false;
  const misplaced: PathCommand[] = [];
  for (const command of commands) {
    const [name] = command;
    if ((name === 'M') === open) misplaced.push(command);
    open = name !== 'Z';
  }
  const values = commands.flatMap(([, ...points]) => points);
  expect(misplaced).toEqual([]);
  expect(values.filter((value) => !(Math.abs(value) < 2))).toEqual([]);
  expect(open).toBe(false);
}

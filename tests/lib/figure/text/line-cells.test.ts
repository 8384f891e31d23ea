import { makeReadable, toLineCells } from '@/lib/figure/text/line-cells';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';

let shaper: Shaper;

beforeAll(async () => {
  shaper = await createShaper(await loadFigureAssets());
});

afterAll(() => shaper.destroy());

function shape(text: string) {
  return shaper.shape(text, { size: 10 });
}

function cut(text: string): string[] {
  return toLineCells(shape(text)).map(({ visual }) => visual.join(''));
}

/** What stands in the cells once marks are set; null when they do not help. */
function mark(text: string, main: 'ltr' | 'rtl'): string | null {
  const line = shape(text);
  const cells = makeReadable(toLineCells(line), line, main);
  return cells?.map(({ visual }) => visual.join('')).join('|') ?? null;
}

describe('toLineCells', () => {
  it('answers a cell for each letter, ligature, and letter with marks, from left to right', () => {
    expect(cut('fin')).toEqual(['fi', 'n']);
    expect(cut('q\u0301a')).toEqual(['q\u0301', 'a']);
    // Alef first, for it stands left of the lam that it follows.
    expect(cut('سلام')).toEqual(['م', 'ال', 'س']);
    expect(cut('שָׁם')).toEqual(['ם', '\u05c1\u05b8ש']);
  });

  it('keeps joiners, which have no glyph, with a letter beside them', () => {
    expect(cut('می\u200cش')).toEqual(['ش\u200c', 'ی', 'م']);
  });

  it('puts cells end to end over the width of the line', () => {
    const line = shape('Hezbollah (حزب الله)');
    let x = 0;
    for (const cell of toLineCells(line)) {
      expect(cell.x).toBeCloseTo(x, 6);
      x += cell.width;
    }
    expect(x).toBeCloseTo(line.width, 6);
  });
});

describe('makeReadable', () => {
  it('changes nothing in a line that runs one way', () => {
    expect(mark('fin (1)', 'ltr')).toBe('fi|n| |(|1|)');
    expect(mark('אב', 'ltr')).toBe('ב|א');
  });

  it('marks the direction of a sign at the edge of a run', () => {
    expect(mark('a (אב)', 'ltr')).toBe('a| |(|ב|א|\u200e)');
    expect(mark('(אב)', 'ltr')).toBe('\u200f)|ב|א|(');
    expect(mark('אב (1)', 'rtl')).toBe(')\u200f|1|(| |ב|א');
  });

  it('marks the letter before a space, since readers make their own spaces', () => {
    expect(mark('אב ab גד', 'rtl')).toBe('ד|ג| |\u200fa|b| |ב|א');
  });

  it('answers null when the parts of the line stand the other way round than the page runs', () => {
    expect(mark('אב 12', 'ltr')).toBeNull();
    expect(mark('ab אב', 'rtl')).toBeNull();
  });
});

import {
  createTypesetter,
  setLines,
  type Typesetter,
  toLeading,
  toSeenReach,
} from '@/lib/figure/scene/typesetter';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';

let shaper: Shaper;
let typesetter: Typesetter;

beforeAll(async () => {
  shaper = await createShaper(await loadFigureAssets());
});

beforeEach(() => {
  typesetter = createTypesetter(shaper);
});

afterAll(() => shaper.destroy());

const STYLE = { size: 10 };
const wrap = (text: string, width: number, most?: number) =>
  typesetter.wrap(text, STYLE, width, most).map(({ text: line }) => line);

describe('measure', () => {
  it('is as wide as the line that is drawn, in any size', () => {
    for (const size of [6, 7.35, 17.5]) {
      const width = typesetter.measure('Nabih Berri', { size });
      expect(width).toBeCloseTo(shaper.shape('Nabih Berri', { size }).width, 3);
    }
  });
});

describe('wrap', () => {
  it('breaks between words, and never wider than asked', () => {
    expect(wrap('Amos Hochstein asks Najib Mikati', 80)).toEqual(['Amos Hochstein', 'asks Najib Mikati']);
    for (const line of typesetter.wrap('Amos Hochstein asks Najib Mikati', STYLE, 80)) {
      expect(line.width).toBeLessThanOrEqual(80);
    }
  });

  it('has no lines of nothing', () => {
    expect(wrap('', 80)).toEqual([]);
    expect(wrap(' \n\u202e ', 80)).toEqual([]);
  });

  it('keeps a number with the word before it', () => {
    const words = 'Reuters, paragraph 8';
    const tight = typesetter.measure('Reuters, paragraph', STYLE) + 1;
    expect(wrap(words, tight)).toEqual(['Reuters,', 'paragraph 8']);
  });

  it('cuts a word that is wider than a line between letters and their marks', () => {
    const lines = wrap('e\u0301'.repeat(30), 50);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => line.startsWith('e'))).toBe(true);
    expect(lines.join('')).toBe('e\u0301'.repeat(30));
  });

  it('ends in an ellipsis beyond the most lines', () => {
    const lines = wrap('one two three four five six seven eight', 40, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/u);
  });

  it('keeps the direction of a name to itself on each line on which it stands', () => {
    const [first, second] = wrap('\u2068حزب الله اللبناني\u2069 backs', 45);
    expect(first).toMatch(/^\u2068.*\u2069$/u);
    expect(second).toMatch(/^\u2068.*\u2069( backs)?$/u);
  });

  it('sets all lines of a text in its own direction', () => {
    const lines = typesetter.wrap('مجلس النواب Parliament of Lebanon in Beirut', STYLE, 90);
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines.map(({ direction }) => direction))).toEqual(new Set(['rtl']));
  });
});

describe('missing', () => {
  it('gathers the letters that no font has', () => {
    typesetter.shape('漢 and 字', STYLE);
    expect([...typesetter.missing]).toEqual(['漢', '字']);
  });
});

describe('toSeenReach and toLeading', () => {
  it('gives Arabic more room than Latin', () => {
    const [latin, arabic] = [shaper.shape('Beirut', STYLE), shaper.shape('بيروت', STYLE)];
    expect(toSeenReach(arabic).descent).toBeGreaterThan(toSeenReach(latin).descent);
    expect(toLeading([latin], 1.2)).toBe(12);
    expect(toLeading([latin, arabic], 1.2)).toBeGreaterThan(13);
  });
});

describe('setLines', () => {
  it('sets lines under each other, on the side that is asked for', () => {
    const line = shaper.shape('Iran', STYLE);
    const place = { x: 100, width: 50, y: 20, leading: 12, colour: '#000000' };
    const xs = (['left', 'centre', 'right'] as const).map(
      (align) => setLines([line], { ...place, align })[0]?.x ?? 0,
    );
    expect(xs).toEqual([100, 125 - line.width / 2, 150 - line.width]);
    expect(setLines([line, line], { ...place, align: 'left' }).map(({ y }) => y)).toEqual([20, 32]);
  });
});

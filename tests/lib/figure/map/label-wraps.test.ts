import { toLabelWraps } from '@/lib/figure/map/label-wraps';
import { createTypesetter } from '@/lib/figure/scene/typesetter';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';

let shaper: Shaper;

beforeAll(async () => {
  shaper = await createShaper(await loadFigureAssets());
});

afterAll(() => shaper.destroy());

const STYLE = { size: 10, bold: false };
const wrap = (name: string) => toLabelWraps(name, STYLE, createTypesetter(shaper));
const toTexts = (name: string) => wrap(name).map(({ lines }) => lines.map(({ text }) => text));

describe('toLabelWraps', () => {
  it('leaves one word on one line', () => {
    expect(toTexts('Hezbollah')).toEqual([['Hezbollah']]);
  });

  it('prefers one line while it is narrow enough, and offers more', () => {
    expect(toTexts('Nabih Berri')).toEqual([['Nabih Berri'], ['Nabih', 'Berri']]);
    expect(wrap('Nabih Berri').map(({ cost }) => cost)).toEqual([0, 1.2]);
  });

  it('breaks a long name into lines of about equal width', () => {
    const [chosen] = toTexts('International Committee of the Red Cross');
    expect(chosen).toEqual(['International', 'Committee of', 'the Red Cross']);
  });

  it('ends a name that four lines do not hold in an ellipsis', () => {
    const [only, ...others] = wrap('word '.repeat(60));
    expect(others).toEqual([]);
    expect(only?.lines).toHaveLength(4);
    expect(only?.lines.at(-1)?.text).toMatch(/…$/u);
  });

  it('cuts a word of ten thousand letters', () => {
    const [only] = wrap('x'.repeat(10_000));
    expect(only?.lines).toHaveLength(4);
    expect(only?.width).toBeLessThan(130);
  });

  it('has a line even for a name of nothing but control characters', () => {
    expect(toTexts('\u0000\u202e\u200b')).toEqual([['…']]);
  });

  it('sets each line of an Arabic name from right to left', () => {
    const [chosen] = wrap('القوات المسلحة اللبنانية');
    expect(chosen?.lines.map(({ direction }) => direction)).toEqual(['rtl', 'rtl']);
  });

  it('measures the room that its lines take', () => {
    const [one, two] = wrap('Nabih Berri');
    expect(one?.height).toBeCloseTo(10.2, 5);
    expect(two?.height).toBeCloseTo(10.2 + (two?.leading ?? 0), 5);
    expect(one?.width).toBe(shaper.shape('Nabih Berri', STYLE).width);
  });
});

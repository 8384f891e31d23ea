import { computeDistance } from '@/lib/figure/geometry/outline';
import { createTypesetter } from '@/lib/figure/scene/typesetter';
import { type SymbolStyle, toActorSymbol, toSymbolSize } from '@/lib/figure/symbols/actor-symbol';
import { getFigureTheme } from '@/lib/figure/symbols/figure-theme';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import { buildFlags } from '@/lib/view/flags';
import { listGroups, listPaths, listWords, tracePath } from '../read-figure';

const MIDDLE = { x: 100, y: 100 };
const PLAIN = { weight: undefined, isShadow: false };

let shaper: Shaper;

beforeAll(async () => {
  shaper = await createShaper(await loadFigureAssets());
});

afterAll(() => shaper.destroy());

function createStyle(changes: Partial<SymbolStyle> = {}): SymbolStyle {
  return {
    notation: 'screen',
    theme: getFigureTheme('light'),
    unit: 1,
    flags: buildFlags(['LB']),
    typesetter: createTypesetter(shaper),
    ...changes,
  };
}

const draw = (kind: 'person' | 'group' | 'state', country: string | null = null, style = createStyle()) =>
  toActorSymbol({ kind, country }, PLAIN, MIDDLE, style);

describe('the screen’s symbols', () => {
  it('are a circle, a hexagon and a rectangle, as large as on the canvas', () => {
    const sizes = (['person', 'group', 'state'] as const).map((kind) =>
      toSymbolSize(kind, PLAIN, createStyle()),
    );
    expect(sizes).toEqual([
      { width: 30, height: 30 },
      { width: 42, height: 34 },
      { width: 45, height: 30 },
    ]);
    expect(draw('person').outline.kind).toBe('circle');
    expect(draw('group').outline.kind).toBe('polygon');
  });

  it('grow with the measure that actors are sized by: three times the area for the most', () => {
    const largest = toSymbolSize('person', { weight: 1, isShadow: false }, createStyle());
    expect(largest.width ** 2 / 30 ** 2).toBeCloseTo(3, 9);
  });

  it('show a state’s flag within its border', () => {
    const { items } = draw('state', 'LB');
    const [flag] = listGroups(items, 'flag');
    expect(flag?.clip).toEqual([77.5, 85, 45, 30]);
    expect(listPaths(items).at(-1)).toMatchObject({ fill: null, stroke: { width: 0.8 } });
  });

  it('show a state’s code where its flag is not at hand, or is no flag', () => {
    expect(listWords(draw('state', 'NO').items)).toEqual(['NO']);
    const flags = { NO: 'data:image/svg+xml,%3Csvg%3E' };
    expect(listWords(draw('state', 'NO', createStyle({ flags })).items)).toEqual(['NO']);
  });

  it('leave a plate blank that is too small for letters of six points', () => {
    expect(listWords(draw('state', 'NO', createStyle({ unit: 0.15 })).items)).toEqual([]);
  });

  it('have no flag for people and groups, whatever their country', () => {
    expect(listGroups(draw('person', 'LB').items, 'flag')).toEqual([]);
  });

  it('draw grey flags in greyscale', () => {
    const style = createStyle({ theme: getFigureTheme('greyscale') });
    const fills = listPaths(listGroups(draw('state', 'LB', style).items, 'flag')).map(({ fill }) => fill);
    expect(fills.every((fill) => fill !== null && /^#(..)\1\1$/u.test(fill))).toBe(true);
  });
});

describe('the symbols of conflict analysis', () => {
  const style = () => createStyle({ notation: 'conflict' });

  it('are circles, filled by kind', () => {
    const kinds = ['person', 'group', 'state'] as const;
    const symbols = kinds.map((kind) => draw(kind, 'LB', style()));
    expect(symbols.map(({ outline }) => outline.kind)).toEqual(['circle', 'circle', 'circle']);
    expect(new Set(symbols.map(({ items }) => listPaths(items)[0]?.fill)).size).toBe(3);
  });

  it('have a broken ring about a shadow party, at which its ties end', () => {
    const { outline, items } = toActorSymbol(
      { kind: 'group', country: null },
      { weight: 0.5, isShadow: true },
      MIDDLE,
      style(),
    );
    const [body, ring] = listPaths(items);
    expect(ring?.commands.filter(([letter]) => letter === 'M')).toHaveLength(4);
    const radii = tracePath(ring?.commands.slice(0, 2) ?? []).map((point) => computeDistance(outline, point));
    expect(Math.max(...radii.map(Math.abs))).toBeLessThan(0.05);
    const bodyRadii = tracePath(body?.commands ?? []).map((point) => computeDistance(outline, point));
    expect(Math.max(...bodyRadii)).toBeLessThan(-3);
  });
});

import { FIGURE_NOTATION_IDS, FIGURE_THEME_IDS } from '@/lib/figure/options/figure-options';
import { createRaster, type Raster } from '@/lib/figure/png/raster';
import { toPng } from '@/lib/figure/png/to-png';
import { createTypesetter } from '@/lib/figure/scene/typesetter';
import { getFigureTheme } from '@/lib/figure/symbols/figure-theme';
import { toLineSymbol } from '@/lib/figure/symbols/legend-symbols';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import type { StandingId } from '@/lib/vocabulary/standings';
import { readPixel, readPngParts } from '../read-png';
import { createScene } from '../sample-scene';

let shaper: Shaper;
let raster: Raster;

beforeAll(async () => {
  const assets = await loadFigureAssets();
  [shaper, raster] = await Promise.all([createShaper(assets), createRaster(assets)]);
});

afterAll(() => shaper.destroy());

/** Of the figure for a column of 85 mm, the least that a legend draws its lines with. */
const UNIT = 0.5;
const SIGN = 24;
const DOTS = 300 / 72;

/** How a line of a legend is printed at 300 dpi: how many pieces stand on its middle, and how much of it is inked. */
async function print(
  type: (typeof RELATIONSHIP_TYPES)[number],
  standing: StandingId,
  themeId: (typeof FIGURE_THEME_IDS)[number],
  notation: (typeof FIGURE_NOTATION_IDS)[number],
): Promise<{ readonly pieces: number; readonly ink: number }> {
  const theme = getFigureTheme(themeId);
  const style = { notation, theme, unit: UNIT, flags: {}, typesetter: createTypesetter(shaper) };
  const items = toLineSymbol({ type, standing, evidenceCount: 1 }, style).draw(1, 4, SIGN);
  const scene = createScene(items, { width: SIGN + 2, height: 8, background: theme.background });
  const width = Math.round((SIGN + 2) * DOTS);
  const picture = readPngParts(await toPng(scene, shaper, raster, { width, transparent: false }));
  const background = readPixel(picture, 0, 0);
  const isInked = (x: number) =>
    readPixel(picture, x, Math.round(4 * DOTS)).some(
      (value, at) => Math.abs(value - (background[at] ?? 0)) > 40,
    );
  const [first, last] = [Math.ceil(2 * DOTS), Math.floor((SIGN - 3) * DOTS)];
  const row = Array.from({ length: last - first }, (_, at) => isInked(first + at));
  return {
    pieces: row.filter((inked, at) => inked && !row[at - 1]).length,
    ink: row.filter(Boolean).length / row.length,
  };
}

const WAYS = FIGURE_THEME_IDS.flatMap((theme) =>
  FIGURE_NOTATION_IDS.map((notation) => [theme, notation] as const),
);

describe.each(WAYS)('a line in %s and %s, printed at 300 dpi', (theme, notation) => {
  it.each(['backs', 'mediates-via', 'leads'])('shows how well it is sourced: %s', async (id) => {
    const type = RELATIONSHIP_TYPES.find((each) => each.id === id);
    if (!type) throw new RangeError(`The vocabulary has no type "${id}".`);
    const corroborated = await print(type, 'corroborated', theme, notation);
    const reported = await print(type, 'reported', theme, notation);
    const unsourced = await print(type, 'unsourced', theme, notation);
    expect(corroborated).toEqual({ pieces: 1, ink: 1 });
    expect(reported.pieces).toBeGreaterThan(1);
    expect(reported.ink).toBeGreaterThan(0.7);
    expect(unsourced.pieces).toBeGreaterThan(reported.pieces + 2);
    expect(unsourced.ink).toBeLessThan(0.6);
  });
});

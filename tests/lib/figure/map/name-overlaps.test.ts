import { LAYOUT_IDS, type LayoutId } from '@/lib/explorer/view-state';
import {
  FIGURE_NOTATION_IDS,
  type FigureOptions,
  STANDARD_FIGURE,
} from '@/lib/figure/options/figure-options';
import { composeFigure } from '@/lib/figure/page/compose-figure';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import { LENS_IDS, type LensId } from '@/lib/vocabulary/lenses';
import { orderShipped } from '../draw-shipped';
import { listGroups, listOverlaps } from '../read-figure';

const NETWORKS = ['lebanon-ceasefire-2024', 'oslo-1993', 'derry-link-1993'] as const;
/** From the smallest to the largest, and from the narrowest to the widest. */
const SIZES = ['column', 'two-columns', 'square', 'a4-portrait', 'slide', 'graph'] as const;

let shaper: Shaper;

beforeAll(async () => {
  shaper = await createShaper(await loadFigureAssets());
});

afterAll(() => shaper.destroy());

/**
 * Half of the sizes, and the others two lenses or layouts on; each in one notation, and in the other at the next lens or layout;
 * the column with words and numbers on its ties.
 */
function listOptions(turn: number): readonly FigureOptions[] {
  return SIZES.flatMap((size, at) =>
    (Math.floor(at / 2) + Math.floor(turn / 2)) % 2 === 0
      ? [
          {
            ...STANDARD_FIGURE,
            size,
            notation: FIGURE_NOTATION_IDS[(at + turn) % FIGURE_NOTATION_IDS.length] ?? 'screen',
            ...(size === 'column' && { theme: 'greyscale', notes: true }),
          },
        ]
      : [],
  );
}

const VIEWS = NETWORKS.flatMap((network) =>
  LAYOUT_IDS.flatMap((layout, at) =>
    LENS_IDS.map((lens, index) => [network, layout, lens, at + index] as const),
  ),
);

it.each<readonly [string, LayoutId, LensId, number]>(VIEWS)(
  'names lie over no name, no actor and no mark: %s, %s, %s',
  (network, layout, lens, turn) => {
    const { subject } = orderShipped(network, 'svg', { layout, lens });
    if (subject.view.actors.length === 0) return;
    for (const options of listOptions(turn)) {
      const scene = composeFigure(subject, options, shaper);
      const { size, notation } = options;
      expect([size, notation, listOverlaps(scene)]).toEqual([size, notation, []]);
      expect(listGroups(scene.items, 'label').length).toBe(subject.view.actors.length);
    }
  },
);

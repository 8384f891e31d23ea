import { LAYOUT_IDS } from '@/lib/explorer/view-state';
import { STANDARD_FIGURE } from '@/lib/figure/options/figure-options';
import { composeFigure } from '@/lib/figure/page/compose-figure';
import { loadFigureAssets } from '@/lib/figure/text/load-figure-assets';
import type { Shaper } from '@/lib/figure/text/shaped-text';
import { createShaper } from '@/lib/figure/text/shaper';
import { orderShipped } from '../draw-shipped';
import { listGroups, listPaths, listTexts, overlap, toTextBox, tracePath } from '../read-figure';

let shaper: Shaper;
beforeAll(async () => {
  shaper = await createShaper(await loadFigureAssets());
});
afterAll(() => shaper.destroy());

it.each(LAYOUT_IDS)('the marks of the meetings of Oslo lie over no name: %s', (layout) => {
  const { subject } = orderShipped('oslo-1993', 'svg', { layout, lens: 'mediation' });
  const scene = composeFigure(subject, { ...STANDARD_FIGURE, size: 'two-columns' }, shaper);
  const marks = listGroups(scene.items, 'meeting').map(({ name, items }) => {
    const points = tracePath(listPaths(items)[0]?.commands ?? []);
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { name, box: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y } };
  });
  expect(marks).toHaveLength(12);
  const covered = listGroups(scene.items, 'label').flatMap(({ id, items }) =>
    listTexts(items)
      .map(toTextBox)
      .flatMap((text) => marks.filter(({ box }) => overlap(text, box)).map(({ name }) => `${id}: ${name}`)),
  );
  expect(covered).toEqual([]);
});

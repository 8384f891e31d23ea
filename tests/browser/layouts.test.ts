import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { type Point, readMap } from './drawn-map';
import { eventually } from './eventually';
import { createOpener, DERRY, LEBANON, OSLO } from './explorer-page';
import { createStayingOpener } from './left-page';
import { showView } from './other-view';
import { findCollisions, readPainted } from './painted-map';

const browser = startBrowser();

const open = createOpener(browser);
/** Shows a view on a page that is handed on from test to test. */
const show = createStayingOpener(browser);

const LABELS = { force: 'Automatic', layered: 'Left to right', circle: 'Circle' };
const LAYOUTS = Object.keys(LABELS);

describe('where actors stand', () => {
  it.each(Object.entries(LABELS))('is the same on every visit: %s', async (layout, label) => {
    const [first, second] = [
      await open(`${OSLO}?layout=${layout}`),
      await open(`${OSLO}?layout=${layout}&lens=all`),
    ];
    const { positions } = await readMap(first);
    expect(Object.keys(positions)).toHaveLength(20);
    // Positions belong to the network, not to the view: a wider view has them too.
    expect((await readMap(second)).positions).toMatchObject(positions);
    const chosen = await show(OSLO);
    await chosen.getByRole('radiogroup', { name: 'Layout' }).getByText(label, { exact: true }).click();
    await eventually(async () => expect((await readMap(chosen)).positions).toEqual(positions));
  });

  it('differs between the three layouts', async () => {
    const page = await show(LEBANON);
    const seen: Readonly<Record<string, Point>>[] = [];
    for (const layout of LAYOUTS) {
      await showView(page, `${LEBANON}?layout=${layout}`);
      const positions = await eventually(async () => {
        const found = (await readMap(page)).positions;
        for (const other of seen) expect(found).not.toEqual(other);
        return found;
      });
      seen.push(positions);
    }
  });

  it('goes from side to side through the go-betweens, in the layout for that', async () => {
    const page = await show(`${LEBANON}?layout=layered`);
    const { positions } = await readMap(page);
    const along = ['united-states', 'amos-hochstein', 'nabih-berri', 'hezbollah'].map(
      (id) => positions[id]?.x,
    );
    expect(along).toEqual([...along].sort((a = 0, b = 0) => a - b));
    expect(new Set(along).size).toBe(4);
  });

  it('is on a ring around one middle, in the layout for that', async () => {
    const page = await show(`${LEBANON}?layout=circle`);
    const points = Object.values((await readMap(page)).positions);
    const mean = (axis: 'x' | 'y') => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
    const radii = points.map(({ x, y }) => Math.hypot(x - mean('x'), y - mean('y')));
    expect(Math.min(...radii)).toBeGreaterThan(50);
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(2);
  });

  it.each([LEBANON, OSLO, DERRY])('keeps them and their names apart in every layout: %s', async (network) => {
    const page = await show(`${network}?layout=circle&lens=all`);
    let before = (await readMap(page)).positions;
    for (const [layout, label] of Object.entries(LABELS)) {
      await page.getByRole('radiogroup', { name: 'Layout' }).getByText(label, { exact: true }).click();
      await eventually(async () => expect((await readMap(page)).positions).not.toEqual(before));
      expect([layout, ...findCollisions(await readPainted(page))]).toEqual([layout]);
      before = (await readMap(page)).positions;
    }
  });
});

describe('ties between the same two actors', () => {
  it('are drawn apart, those of one type too', async () => {
    const page = await show(LEBANON);
    const middles = async (from: string, to: string) =>
      (await readMap(page)).legs
        .filter((leg) => leg.from === from && leg.to === to)
        .map(({ middle }) => middle);
    await expectApart(page, await middles('amos-hochstein', 'najib-mikati'), 2);
    await expectApart(page, await middles('united-states', 'amos-hochstein'), 2);
    await expectApart(page, await middles('amos-hochstein', 'nabih-berri'), 2);
  });
});

async function expectApart(page: Page, middles: readonly Point[], count: number): Promise<void> {
  expect(middles).toHaveLength(count);
  const { zoom } = await readMap(page);
  for (const [i, one] of middles.entries()) {
    for (const other of middles.slice(i + 1)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y) * zoom).toBeGreaterThan(10);
    }
  }
}

import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { findOnMap, type Point, readLines } from './drawn-map';
import { eventually } from './eventually';
import { createOpener, DERRY, LEBANON } from './explorer-page';

const browser = startBrowser();
const open = createOpener(browser);

const toDirection = (from: Point, to: Point): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
};

/** Expects that each mediation goes straight on where it passes its go-between. */
async function expectSmooth(page: Page, count: number): Promise<void> {
  const legs = (await readLines(page)).filter(({ type }) => type === 'mediates-via');
  expect(legs).toHaveLength(2 * count);
  for (const first of legs.filter(({ part }) => part === 'first')) {
    const second = legs.find(
      ({ relationship, part }) => relationship === first.relationship && part === 'second',
    );
    if (!second) throw new Error(`“${first.relationship}” has one leg.`);
    expect(Math.hypot(first.end.x - second.start.x, first.end.y - second.start.y)).toBeLessThan(0.3);
    const came = toDirection(first.control ?? first.start, first.end);
    const leaves = toDirection(second.start, second.control ?? second.end);
    expect(came.x * leaves.x + came.y * leaves.y).toBeGreaterThan(0.999);
  }
}

describe('the ties on the map', () => {
  it('show as many arrows as there are envoys and mediations, and stay one curve while the go-between is dragged', async () => {
    const page = await open(`${LEBANON}?lens=mediation`);
    const heads = (await readLines(page)).filter(({ head }) => head === 'triangle').map(({ type }) => type);
    expect(heads.filter((type) => type === 'envoy-to')).toHaveLength(3);
    expect(heads.filter((type) => type === 'mediates-via')).toHaveLength(1);

    const before = await readLines(page);
    const { x, y } = await findOnMap(page, 'nabih-berri');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 90, { steps: 6 });
    await eventually(async () => expect(await readLines(page)).not.toEqual(before));
    await expectSmooth(page, 1);
    await page.mouse.up();
    await expectSmooth(page, 1);
  });

  it('lead each mediation through its go-between in one curve', async () => {
    await expectSmooth(await open(`${DERRY}?lens=mediation`), 6);
  });
});

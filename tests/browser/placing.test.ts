import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { findOnMap, readMap } from './drawn-map';
import { eventually } from './eventually';
import { createOpener, LEBANON, waitForMap } from './explorer-page';

const browser = startBrowser();

const open = createOpener(browser);

describe('an actor put in place by hand', () => {
  const drag = async (page: Page, id: string, by: { x: number; y: number }) => {
    const { x, y } = await findOnMap(page, id);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by.x, y + by.y, { steps: 5 });
    await page.mouse.up();
  };
  const toLayout = (page: Page, name: string) =>
    page.getByRole('radiogroup', { name: 'Layout' }).getByText(name, { exact: true }).click();
  /** Places are kept to a tenth of a pixel. */
  const readPlaces = async (page: Page) => {
    const places = Object.entries((await readMap(page)).positions);
    return Object.fromEntries(places.map(([id, { x, y }]) => [id, [x.toFixed(1), y.toFixed(1)]]));
  };
  const expectPlaces = (page: Page, places: unknown) =>
    eventually(async () => expect(await readPlaces(page)).toEqual(places));

  it('stays there, alone, through filters, other layouts and another visit, until it is released', async () => {
    const page = await open();
    const { positions, zoom } = await readMap(page);
    const before = await readPlaces(page);
    await drag(page, 'hezbollah', { x: -60, y: 90 });
    await eventually(async () => {
      const { hezbollah } = (await readMap(page)).positions;
      expect(Math.abs((hezbollah?.x ?? 0) - (positions.hezbollah?.x ?? 0) + 60 / zoom)).toBeLessThan(2);
      expect(Math.abs((hezbollah?.y ?? 0) - (positions.hezbollah?.y ?? 0) - 90 / zoom)).toBeLessThan(2);
    });
    const placed = await readPlaces(page);
    expect({ ...placed, hezbollah: null }).toEqual({ ...before, hezbollah: null });
    expect((await readMap(page)).selected).toEqual([]);

    await toLayout(page, 'Circle');
    await eventually(async () => expect(await readPlaces(page)).not.toEqual(placed));
    await toLayout(page, 'Automatic');
    await expectPlaces(page, placed);
    await page.keyboard.press('3');
    await eventually(async () => expect((await readMap(page)).ties).toHaveLength(5));
    await page.keyboard.press('2');
    await expectPlaces(page, placed);
    await page.reload();
    await waitForMap(page);
    await expectPlaces(page, placed);

    await page.getByRole('button', { name: 'More about the layout' }).click();
    await page.getByRole('menuitem', { name: 'Undo placement by hand (1)' }).click();
    await expectPlaces(page, before);
  });

  it('stays where it is when the rest is arranged anew', async () => {
    const page = await open(`${LEBANON}?lens=all`);
    await drag(page, 'iran', { x: -30, y: 60 });
    await eventually(async () =>
      expect(await page.evaluate(() => Object.keys(localStorage).join())).toContain('placed'),
    );
    const before = await readPlaces(page);
    await page.getByRole('button', { name: 'More about the layout' }).click();
    await page.getByRole('menuitem', { name: 'Arrange what is shown' }).click();
    await eventually(async () => expect(await readPlaces(page)).not.toEqual(before));
    expect((await readPlaces(page)).iran).toEqual(before.iran);
  });
});

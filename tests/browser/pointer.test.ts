import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { findOnMap, readMap, readMarked } from './drawn-map';
import { eventually } from './eventually';
import { clickOnMap, details, expectTies, filters } from './explorer-page';
import { createStayingPage } from './left-page';

const browser = startBrowser();

const { open, leave } = createStayingPage(browser);

const moveTo = async (page: Page, id: string) => {
  const { x, y } = await findOnMap(page, id);
  await page.mouse.move(x, y);
};

const expectSelected = (page: Page, ids: readonly string[]) =>
  eventually(async () => expect((await readMap(page)).selected).toEqual([...ids].sort()));

describe('the pointer on the map', () => {
  it('over an actor dims what is not its neighbourhood, until it leaves', async () => {
    const page = await open();
    await moveTo(page, 'brett-mcgurk');
    await eventually(async () =>
      expect(await readMarked(page, 'is-dimmed')).toEqual([
        'amos-hochstein',
        'hezbollah',
        'hochstein-asks-berri-earlier',
        'hochstein-asks-mikati',
        'hochstein-asks-mikati-earlier',
        'hochstein-envoy-to-israel',
        'hochstein-envoy-to-lebanon',
        'hochstein-via-berri',
        'lebanon',
        'nabih-berri',
        'najib-mikati',
      ]),
    );
    expect(await readMarked(page, 'is-hovered')).toEqual(['brett-mcgurk']);
    const box = await page.locator('#network-map').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await eventually(async () => expect(await readMarked(page, 'is-dimmed')).toEqual([]));
    await leave(page);
  });

  it('over one leg of a tie marks the whole tie, and tells what it is', async () => {
    const page = await open();
    await moveTo(page, 'mcgurk-envoy-to-israel');
    await eventually(async () =>
      expect(await readMarked(page, 'is-hovered')).toEqual(['mcgurk-envoy-to-israel']),
    );
    const near = await readMarked(page, 'is-near');
    expect(near).toEqual(['brett-mcgurk', 'israel', 'mcgurk-envoy-to-israel', 'united-states']);
    await leave(page);
  });

  it('with shift or ctrl adds to the selection, and takes from it again', async () => {
    const page = await open();
    await clickOnMap(page, 'hezbollah');
    await expectSelected(page, ['hezbollah']);
    await page.keyboard.down('Shift');
    await clickOnMap(page, 'nabih-berri');
    await expectSelected(page, ['hezbollah', 'nabih-berri']);
    await page.keyboard.up('Shift');
    await page.keyboard.down('Control');
    await clickOnMap(page, 'hochstein-via-berri');
    await page.keyboard.up('Control');
    await expectSelected(page, ['hezbollah', 'nabih-berri', 'hochstein-via-berri']);
    await details(page).getByRole('heading', { name: '3 selected' }).waitFor();
    await page.keyboard.down('Shift');
    await clickOnMap(page, 'hezbollah');
    await page.keyboard.up('Shift');
    await expectSelected(page, ['nabih-berri', 'hochstein-via-berri']);
    await clickOnMap(page, 'israel');
    await expectSelected(page, ['israel']);
    await leave(page);
  });

  it('by a double click shows the neighbourhood of an actor alone', async () => {
    const page = await open();
    const { x, y } = await findOnMap(page, 'brett-mcgurk');
    await page.mouse.dblclick(x, y);
    await expectTies(page, ['mcgurk-envoy-to-israel']);
    expect((await readMap(page)).focused).toEqual(['brett-mcgurk']);
    await filters(page).getByRole('region', { name: 'Neighbourhood of' }).getByText('Brett McGurk').waitFor();
    await leave(page);
  });

  it('zooms by its wheel and pans by dragging the ground', async () => {
    const page = await open();
    const [before, at] = [await readMap(page), await findOnMap(page, 'israel')];
    const box = await page.locator('#network-map').boundingBox();
    const ground = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    await page.mouse.move(ground.x, ground.y);
    await page.mouse.down();
    await page.mouse.move(ground.x + 80, ground.y + 40, { steps: 4 });
    await page.mouse.up();
    await eventually(async () => {
      const now = await findOnMap(page, 'israel');
      expect([Math.round(now.x - at.x), Math.round(now.y - at.y)]).toEqual([80, 40]);
    });
    await page.mouse.wheel(0, -240);
    await eventually(async () => expect((await readMap(page)).zoom).toBeGreaterThan(before.zoom));
    expect((await readMap(page)).positions).toEqual(before.positions);
    expect(new URL(page.url()).search).toBe('');
    await leave(page);
  });
});

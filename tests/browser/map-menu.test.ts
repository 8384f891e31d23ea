import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { clickOnMap, details, expectTies } from './explorer-page';
import { createStayingOpener } from './left-page';

const browser = startBrowser();

const open = createStayingOpener(browser);

const expectSelected = (page: Page, ids: readonly string[]) =>
  eventually(async () => expect((await readMap(page)).selected).toEqual([...ids].sort()));

describe('the menu of the map', () => {
  const items = (page: Page) =>
    page
      .getByRole('menu')
      .getByRole('menuitem')
      .evaluateAll((all) => all.map((item) => item.querySelector('.mantine-Menu-itemLabel')?.textContent));
  const choose = async (page: Page, name: string) => {
    await page.getByRole('menuitem', { name, exact: true }).click();
    // A menu that fades away still lies over the map.
    await page.getByRole('menu').waitFor({ state: 'detached' });
  };

  it('opens by a right click on an actor, named after it, without selecting it', async () => {
    const page = await open();
    await clickOnMap(page, 'nabih-berri', { button: 'right' });
    await page.getByRole('menu').getByText('Nabih Berri').waitFor();
    expect(await items(page)).toEqual([
      'Read about',
      'Add to the selection',
      'Only its neighbourhood',
      'Its neighbourhood, in rings around it',
      'Channels from here',
      'Channels to here',
      'Centre',
      'Edit',
      'Draw a tie from here',
      'Add a denial by it',
      'Merge with another',
      'Split in two',
      'Remove',
      'Show all of the map',
      'Copy the link to this view',
    ]);
    expect((await readMap(page)).selected).toEqual([]);
  });

  it('reads about the actor, adds it to the selection, and shows its neighbourhood alone or not', async () => {
    const page = await open();
    await clickOnMap(page, 'nabih-berri', { button: 'right' });
    await choose(page, 'Read about');
    await details(page).getByRole('heading', { level: 2, name: 'Nabih Berri' }).waitFor();
    await clickOnMap(page, 'hezbollah', { button: 'right' });
    await choose(page, 'Add to the selection');
    await expectSelected(page, ['hezbollah', 'nabih-berri']);
    await clickOnMap(page, 'brett-mcgurk', { button: 'right' });
    await choose(page, 'Only its neighbourhood');
    await expectTies(page, ['mcgurk-envoy-to-israel']);
    await clickOnMap(page, 'brett-mcgurk', { button: 'right' });
    await choose(page, 'Leave its neighbourhood');
    await eventually(async () => expect((await readMap(page)).ties).toHaveLength(7));
  });

  it('on a tie reads its evidence, and keeps its type alone', async () => {
    const page = await open();
    await clickOnMap(page, 'mcgurk-envoy-to-israel', { button: 'right' });
    await page
      .getByRole('menu')
      .getByText('Brett McGurk is an envoy to Israel on behalf of the United States')
      .waitFor();
    await choose(page, 'Read the evidence');
    await expectSelected(page, ['mcgurk-envoy-to-israel']);
    await clickOnMap(page, 'mcgurk-envoy-to-israel', { button: 'right' });
    await choose(page, 'Only ties of this type');
    await expectTies(page, [
      'hochstein-envoy-to-israel',
      'hochstein-envoy-to-lebanon',
      'mcgurk-envoy-to-israel',
    ]);
  });

  it('on the ground shows all of the map again, and copies the link', async () => {
    const page = await open();
    await browser.allowClipboard(page);
    const { zoom } = await readMap(page);
    await page.keyboard.press('Shift+Equal');
    await eventually(async () => expect((await readMap(page)).zoom).toBeGreaterThan(zoom));
    const box = await page.locator('#network-map').boundingBox();
    const ground = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 120 };
    await page.mouse.click(ground.x, ground.y, { button: 'right' });
    await page.getByRole('menu').waitFor();
    expect(await items(page)).toEqual([
      'Add an actor here',
      'Group into sides, or show each actor',
      'Show all of the map',
      'Copy the link to this view',
    ]);
    await choose(page, 'Show all of the map');
    await eventually(async () => expect((await readMap(page)).zoom).toBeCloseTo(zoom, 5));
    await page.mouse.click(ground.x, ground.y, { button: 'right' });
    await choose(page, 'Copy the link to this view');
    await page
      .getByRole('status')
      .getByText('The link to this view is copied.')
      .waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});

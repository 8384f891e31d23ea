import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { eventually } from './eventually';
import { details, LEBANON, OSLO, waitForMap } from './explorer-page';
import { chooseSize, openFigure, saveBy } from './figure-dialog';
import { findCanvasScript } from './requests';

const browser = startBrowser();

describe('without JavaScript', () => {
  it('the map is a picture, and the ties are in the table', async () => {
    const page = await browser.open(LEBANON, { javaScriptEnabled: false });
    const picture = page.getByRole('main').locator('svg[viewBox="0 0 900 600"]');
    const box = await picture.boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(box?.height).toBeGreaterThan(300);
    expect(await picture.locator('text').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('Nabih Berri'), expect.stringContaining('Hezbollah')]),
    );
    expect(await picture.locator('path').count()).toBeGreaterThan(10);
    // What stands out of the picture is the finding that is told above it.
    expect(await picture.locator('g[opacity] text').allTextContents()).toEqual(
      expect.not.arrayContaining([expect.stringContaining('Nabih Berri')]),
    );
    expect(await picture.locator('g[opacity] text').count()).toBe(4);
    await page
      .getByText('The United States reaches Hezbollah through Amos Hochstein and Nabih Berri.')
      .waitFor();
    const table = page.getByRole('table', { name: 'Relationships shown on the map' });
    await table.waitFor();
    expect(await table.locator('tbody tr').count()).toBe(7);
    await details(page).getByText('2 unnamed speakers say so; 3 deny it.').waitFor();
    expect(await page.locator('noscript p').allInnerTexts()).toEqual([
      expect.stringContaining('Without JavaScript the map stands still'),
    ]);
    await page.getByRole('region', { name: 'Finding' }).getByRole('link', { name: 'Nabih Berri' }).click();
    await page.waitForURL(/\?select=nabih-berri$/);
    await picture.waitFor();
  });

  it('a link shows its view, and a phone shows the table too', async () => {
    const page = await browser.open(`${LEBANON}?lens=contested&claim=unilateral-ceasefire-request`, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    expect(await page.getByRole('table').locator('tbody tr').count()).toBe(5);
    expect(await page.getByRole('table').isVisible()).toBe(true);
  });

  it('the first page leads to the networks, and the vocabulary can be read', async () => {
    const page = await browser.open('/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: /Oslo 1993/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Oslo 1993: the secret channel' }).waitFor();
    await page.goto('/vocabulary');
    await page.getByRole('heading', { name: 'The Admiralty code' }).waitFor();
  });
});

describe('while the map is on its way', () => {
  it('its picture stands in its place, until it gives way to the map', async () => {
    const page = await browser.open('/icon.svg');
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const script = findCanvasScript();
    await page.route(script, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(LEBANON);
    const picture = page.getByRole('main').locator('svg[viewBox="0 0 900 600"]');
    await picture.waitFor();
    // The figure needs no map.
    await openFigure(page);
    await chooseSize(page, 'What is in sight');
    expect((await saveBy(page, 'Save PNG')).bytes.length).toBeGreaterThan(10_000);
    await page.keyboard.press('Escape');
    letThrough();
    await waitForMap(page);
    await eventually(async () => expect(await picture.count()).toBe(0));
  });
});

describe('when the map cannot be loaded', () => {
  const openWithoutCanvas = async (path: string): Promise<Page> => {
    const page = await browser.open('/icon.svg');
    await page.route(findCanvasScript(), (route) => route.abort());
    await page.goto(path);
    return page;
  };

  it('it says so, and the picture, the filters and the table go on', async () => {
    const page = await openWithoutCanvas(LEBANON);
    await page.getByRole('alert').getByText('The map that moves cannot be loaded now.').waitFor();
    expect(await page.getByRole('main').locator('svg[viewBox="0 0 900 600"]').isVisible()).toBe(true);
    await page.keyboard.press('t');
    const rows = page.getByRole('table').locator('tbody tr');
    await eventually(async () => expect(await rows.count()).toBe(7));
    await page.keyboard.press('1');
    await eventually(async () => expect(await rows.count()).toBe(27));
    await rows.filter({ hasText: 'Iran' }).click();
    await details(page).getByRole('heading', { name: 'Iran backs Hezbollah' }).waitFor();
  });

  it('it is drawn all the same where there is no WebGL', async () => {
    const page = await browser.open('/icon.svg');
    await browser.runFirst(page, () => {
      const getContext = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...rest: unknown[]
      ) {
        return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      } as typeof getContext;
    });
    await page.goto(OSLO);
    await waitForMap(page);
    expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull();
  });
});

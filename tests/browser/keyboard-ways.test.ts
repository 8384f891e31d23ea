import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { eventually } from './eventually';
import { clickOnMap, details, LEBANON, OSLO } from './explorer-page';
import { createStayingOpener } from './left-page';

const browser = startBrowser();
const open = createStayingOpener(browser);

const expectFocus = (page: Page, selector: string) =>
  eventually(async () =>
    expect(await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)).toBe(
      true,
    ),
  );

const readOutline = (page: Page) =>
  page.evaluate(() => {
    const map = document.getElementById('network-map');
    return map && getComputedStyle(map).outlineStyle;
  });

describe('by keyboard alone', () => {
  it('the map is one link away from the top of the page, and the address stays', async () => {
    const page = await open(`${LEBANON}?lens=all`);
    const address = page.url();
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: 'Skip to the map' });
    await expectFocus(page, 'a[href="#network-map"]');
    expect((await link.boundingBox())?.height).toBeGreaterThan(24);
    await page.keyboard.press('Enter');
    await expectFocus(page, '#network-map');
    expect(page.url()).toBe(address);
    await eventually(async () => expect((await link.boundingBox())?.height ?? 0).toBeLessThan(24));
  });

  it('so are the filters, the details, and the table, which opens', async () => {
    const page = await open();
    for (const [steps, panel] of [
      [2, 'filters'],
      [3, 'details'],
      [4, 'table'],
    ] as const) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.locator('a[href="#network-map"]').focus();
      for (let step = 1; step < steps; step += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expectFocus(page, `#panel-${panel}`);
      expect(await page.locator(`#panel-${panel}`).isVisible()).toBe(true);
    }
  });

  it.each([
    { key: 'c', tab: 'Channels', field: 'input' },
    { key: 'r', tab: 'Brokers', field: 'input, select' },
    { key: 'h', tab: 'History', field: '[role="tabpanel"]' },
  ])('$key leads into $tab, to its first field where it has one', async ({ key, tab, field }) => {
    const page = await open();
    await page.keyboard.press(key);
    const panel = page.getByRole('tabpanel', { name: tab });
    await panel.waitFor();
    await eventually(async () => {
      const isInside = await panel.evaluate((element) => element.contains(document.activeElement));
      expect(isInside).toBe(true);
    });
    await expectFocus(page, field);
  });

  it('D leads to the details of what is selected, and closes them only from there', async () => {
    const page = await open(`${LEBANON}?ties=hochstein-via-berri`);
    await page.locator('#network-map').focus();
    await page.keyboard.press('d');
    await expectFocus(page, '#panel-details');
    expect(await details(page).isVisible()).toBe(true);
    await page.keyboard.press('d');
    await details(page).waitFor({ state: 'hidden' });
    await page.keyboard.press('d');
    await details(page).waitFor();
  });

  it.each([
    [LEBANON, 'najib-mikati', 'Najib Mikati'],
    [OSLO, 'mona-juul', 'Mona Juul'],
    [OSLO, 'israel', 'Israel'],
  ])(
    'the ties of an actor are said each in other words, with what they stand on: %s, %s',
    async (path, actor, name) => {
      const page = await open(`${path}?lens=all&select=${actor}`);
      // The key is about who is selected.
      await details(page).getByRole('heading', { name, exact: true }).waitFor();
      await page.keyboard.press('g');
      await expectFocus(page, '#network-map');
      const said: string[] = [];
      for (;;) {
        const step = said.length + 1;
        await page.keyboard.press('.');
        const status = page.getByRole('status').filter({ hasText: new RegExp(`tie ${step} of \\d+\\.$`) });
        await status.first().waitFor({ state: 'attached' });
        const [words = ''] = await status.allInnerTexts();
        said.push(words);
        const count = Number(/of (\d+)\.$/.exec(words)?.[1]);
        // A page that is handed on stood on somebody else before.
        expect(words).toContain(name);
        expect(words).toMatch(/(contested|corroborated|reported|unsourced), tie \d+ of \d+\.$/);
        if (said.length === count) break;
      }
      expect(new Set(said).size).toBe(said.length);
      if (path === LEBANON) expect(said.join()).toContain('contested, tie');
    },
  );

  it('a frame stands around the map, and none after a click', async () => {
    const page = await open();
    await page.keyboard.press('g');
    await expectFocus(page, '#network-map');
    expect(await readOutline(page)).toBe('solid');
    await clickOnMap(page, 'hezbollah');
    await expectFocus(page, '#network-map');
    expect(await readOutline(page)).toBe('none');
    await page.keyboard.press('ArrowRight');
    await eventually(async () => expect(await readOutline(page)).toBe('solid'));
  });
});

import type { Page } from 'playwright-core';
import { ACTION_GROUPS } from '@/lib/explorer/actions/action';
import { COMMANDS } from '@/lib/explorer/actions/command-list';
import { toKeyLabel } from '@/lib/explorer/actions/keys';
import { expectQuery, expectSaid } from './actions/checks';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { details, filters, LEBANON, waitForMap } from './explorer-page';
import { createStayingOpener } from './left-page';

const browser = startBrowser();

const open = createStayingOpener(browser);

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

describe('the keys of the page', () => {
  it('are listed by ?, every one of them', async () => {
    const page = await open();
    await press(page, 'Shift+?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard' });
    await dialog.waitFor();
    const keys = await dialog.locator('kbd').allInnerTexts();
    const grouped = ACTION_GROUPS.flatMap((group) => COMMANDS.filter((command) => command.group === group));
    expect(keys).toEqual(grouped.flatMap((command) => command.keys.map(toKeyLabel)));
    expect(keys).toHaveLength(66);
    await press(page, 'Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('1 to 4 choose the lens, and X takes the other filters away', async () => {
    const page = await open();
    await press(page, '1');
    await expectQuery(page, '?lens=all');
    await press(page, '3');
    await expectQuery(page, '?lens=alliances');
    await press(page, '4');
    await expectQuery(page, '?lens=contested');
    await press(page, '2');
    await expectQuery(page, '');
    await page.goto(`${LEBANON}?lens=all&types=backs&kinds=group,state&since=2024`);
    await waitForMap(page);
    await press(page, 'x');
    await expectQuery(page, '?lens=all');
    await expectSaid(page, '16 actors and 27 ties shown.');
  });

  it('/ and Ctrl+K go to the search, also when the filters are put away', async () => {
    const page = await open();
    const search = page.getByRole('combobox', { name: /^Search/ });
    await press(page, '/');
    await eventually(async () =>
      expect(await search.evaluate((el) => el === document.activeElement)).toBe(true),
    );
    await page.keyboard.type('1x');
    expect(await search.inputValue()).toBe('1x');
    await expectQuery(page, '');
    await press(page, 'Escape');
    await page.locator('#network-map').focus();
    await press(page, 'b');
    await filters(page).waitFor({ state: 'hidden' });
    await press(page, 'Control+k');
    await eventually(async () =>
      expect(await search.evaluate((el) => el === document.activeElement)).toBe(true),
    );
  });

  it('B, T and D put the panels away and bring them back', async () => {
    const page = await open();
    const table = page.getByRole('region', { name: 'Table of ties' });
    for (const [key, panel] of [
      ['b', filters(page)],
      ['d', details(page)],
    ] as const) {
      await press(page, key);
      await panel.waitFor({ state: 'hidden' });
      await press(page, key);
      await panel.waitFor();
    }
    expect(await table.isVisible()).toBe(false);
    await press(page, 't');
    await table.waitFor();
  });

  it('L goes through the layouts, and A arranges what is shown', async () => {
    const page = await open();
    for (const query of ['?layout=layered', '?layout=circle', '']) {
      await press(page, 'l');
      await expectQuery(page, query);
    }
    await page.goto(`${LEBANON}?lens=alliances`);
    await waitForMap(page);
    const { positions } = await readMap(page);
    await press(page, 'a');
    await eventually(async () => expect((await readMap(page)).positions).not.toEqual(positions));
  });

  it('plus, minus and 0 zoom', async () => {
    const page = await open();
    const zoom = async () => (await readMap(page)).zoom;
    const first = await zoom();
    await press(page, 'Shift+Equal');
    await eventually(async () => expect(await zoom()).toBeCloseTo(first * 1.25, 5));
    await press(page, 'NumpadAdd');
    await eventually(async () => expect(await zoom()).toBeCloseTo(first * 1.25 ** 2, 5));
    await press(page, '-', '-', '-');
    await eventually(async () => expect(await zoom()).toBeCloseTo(first * 1.25 ** 2 * 0.8 ** 3, 5));
    await press(page, '0');
    await eventually(async () => expect(await zoom()).toBeCloseTo(first, 5));
  });

  it('E opens the picture, where keys are typed and do nothing else; Escape leaves the selection alone', async () => {
    const page = await open(`${LEBANON}?select=hezbollah`);
    await press(page, 'e');
    const dialog = page.getByRole('dialog', { name: 'Figure' });
    await dialog.waitFor();
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save PNG'),
    );
    await press(page, 'l', 'x', '1');
    await press(page, 'Escape');
    await dialog.waitFor({ state: 'detached' });
    await expectQuery(page, '?select=hezbollah');
    await press(page, 'Escape');
    await expectQuery(page, '');
  });

  it('work beside a box that was just ticked', async () => {
    const page = await open();
    await filters(page).getByRole('checkbox', { name: 'Requests' }).uncheck();
    await press(page, '1');
    await eventually(async () => expect(new URL(page.url()).search).toContain('lens=all'));
  });
});

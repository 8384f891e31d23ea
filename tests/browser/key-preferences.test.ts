import type { Page } from 'playwright-core';
import { expectQuery } from './actions/checks';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { createOpener, waitForMap } from './explorer-page';
import { createStayingOpener } from './left-page';

const browser = startBrowser();

const open = createOpener(browser);
/** For tests after which every command has the key that ships. */
const show = createStayingOpener(browser);

const openKeyboard = async (page: Page) => {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Keyboard' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keyboard' });
  await dialog.waitFor();
  return dialog;
};

const close = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

describe('the keys of a single character', () => {
  it('do nothing once they are switched off, also after a reload; keys with Ctrl and the map’s own work', async () => {
    const page = await open();
    const dialog = await openKeyboard(page);
    await dialog.getByRole('switch', { name: /^Keys of a single/ }).uncheck({ force: true });
    await close(page);
    await page.reload();
    await waitForMap(page);
    await page.keyboard.press('3');
    await page.keyboard.press('n');
    await page.keyboard.press('Control+k');
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('network-search'),
    );
    await expectQuery(page, '');
    expect(await page.getByRole('form').count()).toBe(0);
    await page.locator('#network-map').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('f');
    await eventually(async () => expect(new URL(page.url()).search).toContain('focus='));
  });
});

describe('the key of a command', () => {
  it('can be changed; the old one does nothing then, and menus show the new one', async () => {
    const page = await open();
    const dialog = await openKeyboard(page);
    await dialog.getByRole('button', { name: 'Change the key of Next layout' }).click();
    await page.keyboard.press('q');
    await dialog.getByText('“Next layout” has the key Q now.').waitFor();
    await close(page);
    await page.keyboard.press('l');
    await page.keyboard.press('q');
    await expectQuery(page, '?layout=layered');
    await page.reload();
    await waitForMap(page);
    await page.keyboard.press('q');
    await expectQuery(page, '?layout=circle');
  });

  it('cannot be one that another command has, which is said', async () => {
    const page = await show();
    const dialog = await openKeyboard(page);
    await dialog.getByRole('button', { name: 'Change the key of Next layout' }).click();
    await page.keyboard.press('n');
    await dialog.getByText('N is the key of “Actor” already. Change that one first.').waitFor();
    await close(page);
    const { positions } = await readMap(page);
    await page.keyboard.press('l');
    await expectQuery(page, '?layout=layered');
    await eventually(async () => expect((await readMap(page)).positions).not.toEqual(positions));
  });

  it('is the one that ships again after Reset, and all are after Reset all keys', async () => {
    const page = await show();
    const dialog = await openKeyboard(page);
    for (const [label, key] of [
      ['Next layout', 'q'],
      ['Brokers', 'v'],
    ] as const) {
      await dialog.getByRole('button', { name: `Change the key of ${label}` }).click();
      await page.keyboard.press(key);
    }
    await dialog
      .getByRole('row', { name: /Next layout/ })
      .getByRole('button', { name: 'Reset', exact: true })
      .click();
    await dialog.getByText('“Next layout” has its first key again.').waitFor();
    await dialog.getByRole('button', { name: 'Reset all keys' }).click();
    await close(page);
    await page.keyboard.press('l');
    await expectQuery(page, '?layout=layered');
    await page.keyboard.press('r');
    await eventually(async () => expect(new URL(page.url()).search).toContain('panel=brokers'));
  });
});

import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { form } from './edit-page';
import { eventually } from './eventually';
import { filters, LEBANON, OSLO, waitForMap } from './explorer-page';

const browser = startBrowser();

type Key = { readonly key: string; readonly shiftKey?: boolean; readonly on?: string };

/** Opens a page on which keys are pressed in the very moment in which the map says that it is ready. */
async function openPressing(path: string, keys: readonly Key[]): Promise<Page> {
  const page = await browser.open('/icon.svg');
  await browser.runFirst(
    page,
    (pressed: readonly Key[]) => {
      const dialogs = new MutationObserver(() => {
        if (document.querySelector('[role="dialog"]')) Object.assign(window, { hadDialog: true });
      });
      dialogs.observe(document, { subtree: true, childList: true });
      const waiting = new MutationObserver(() => {
        if (!document.querySelector('#network-map[data-ready]')) return;
        waiting.disconnect();
        for (const { key, shiftKey = false, on = 'body' } of pressed) {
          const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : '';
          const event = { key, code, shiftKey, bubbles: true, cancelable: true };
          document.querySelector(on)?.dispatchEvent(new KeyboardEvent('keydown', event));
        }
      });
      waiting.observe(document, { subtree: true, childList: true, attributes: true });
    },
    keys,
  );
  await page.goto(path);
  await waitForMap(page);
  return page;
}

const expectSearch = (page: Page, expected: Readonly<Record<string, string>>) =>
  eventually(async () =>
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(expect.objectContaining(expected)),
  );

describe('keys that are pressed as soon as the map is ready', () => {
  it('are heard by the page, every one of them', async () => {
    const keys = ['1', 'l', 'b', 't', '-', ']', 'g'].map((key) => ({ key }));
    const page = await openPressing(`${LEBANON}?select=hezbollah`, [{ key: 'f', shiftKey: true }, ...keys]);
    await expectSearch(page, { lens: 'all', layout: 'layered', focus: 'hezbollah', hops: '2' });
    await page.getByRole('region', { name: 'Table of ties' }).waitFor();
    await filters(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('network-map');
  });

  it('are heard by the map', async () => {
    const on = '#network-map';
    const page = await openPressing(LEBANON, [
      { key: 'ArrowRight', on },
      { key: 'Enter', on },
    ]);
    await eventually(async () => expect((await readMap(page)).selected).toHaveLength(1));
  });

  it('are kept for what they open, until that is there', async () => {
    const page = await openPressing(`${OSLO}?lens=all`, [{ key: '?', shiftKey: true }, { key: 'Escape' }]);
    await page.waitForFunction(() => 'hadDialog' in window);
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor({ state: 'detached' });
    // Nothing is pressed here that was pressed on the pages of the tests before.
    expect(new URL(page.url()).search).toBe('?lens=all');
    await page.keyboard.press('n');
    await page.keyboard.type('Naim Bos');
    const name = form(page, 'New actor').getByRole('textbox', { name: 'Name' });
    await eventually(async () => expect(await name.inputValue()).toBe('Naim Bos'));
    await page.keyboard.press('Escape');
    await page.locator('#network-map').focus();
    await page.keyboard.type(';Naim');
    const line = page.getByRole('combobox', { name: 'One line' });
    await eventually(async () => expect(await line.inputValue()).toBe('Naim'));
    await page.locator('#network-map').focus();
    await page.keyboard.type('cara');
    const from = page.getByRole('combobox', { name: 'From', exact: true });
    await eventually(async () => expect(await from.inputValue()).toBe('ara'));
    await page.locator('#network-map').focus();
    await page.keyboard.type('ht');
    await page.getByRole('region', { name: 'Table of ties' }).waitFor();
    expect(new URL(page.url()).searchParams.get('lens')).toBe('all');
  });
});

import type { Page } from 'playwright-core';
import { startBrowser, toAddress } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { clickOnMap, details, filters, LEBANON, waitForMap } from './explorer-page';
import { findOverflow } from './overflow';

const browser = startBrowser();

const open = async (path: string, size = { width: 1280, height: 720 }) => {
  const page = await browser.newPage({ viewport: size });
  await page.context().addCookies([{ name: 'backchannel-direction', value: 'rtl', url: toAddress('/') }]);
  await page.goto(path);
  if (path.startsWith('/networks')) await waitForMap(page);
  return page;
};

const left = async (page: Page, name: string) =>
  (await page.getByRole('complementary', { name }).boundingBox())?.x ?? Number.NaN;

describe('a page from right to left', () => {
  it('has its panels mirrored', async () => {
    const page = await open(LEBANON);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    const map = (await page.locator('#network-map').boundingBox())?.x ?? Number.NaN;
    expect(await left(page, 'Details')).toBe(0);
    expect(map).toBeGreaterThan(200);
    expect(await left(page, 'Filters')).toBeGreaterThan(map);
  });

  it.each(['/', '/vocabulary', '/networks/nowhere', LEBANON])(
    'has nothing that sticks out: %s',
    async (path) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      await page.context().addCookies([{ name: 'backchannel-direction', value: 'rtl', url: toAddress('/') }]);
      await page.goto(path);
      expect(await findOverflow(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await findOverflow(page)).toEqual([]);
    },
  );

  it('keeps the words of English sentences in order', async () => {
    const page = await open(LEBANON);
    const misplaced = await page.evaluate(() => {
      const found: string[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.textContent ?? '';
        const [first, last] = [text.search(/\S/), text.trimEnd().length - 1];
        if (last - first < 6 || !/^[\x20-\x7e–’“”·…]+$/.test(text.trim())) continue;
        if (!node.parentElement?.checkVisibility() || node.parentElement.closest('style, script, svg'))
          continue;
        const range = document.createRange();
        const box = (at: number) => {
          range.setStart(node as Text, at);
          range.setEnd(node as Text, at + 1);
          return range.getBoundingClientRect();
        };
        const [a, b] = [box(first), box(last)];
        const isOneLine = Math.abs(a.top - b.top) < 2;
        if (a.width > 0 && isOneLine && a.left > b.left) found.push(text);
      }
      return found;
    });
    expect(misplaced).toEqual([]);
  });

  it('works: a click on the map, a lens, the table', async () => {
    const page = await open(LEBANON);
    await clickOnMap(page, 'hezbollah');
    await details(page).getByRole('heading', { name: 'Hezbollah' }).waitFor();
    await filters(page).getByText('Alliances and rivalries').click();
    await eventually(async () => expect((await readMap(page)).ties).toHaveLength(5));
    await page.keyboard.press('t');
    const [from, to] = [
      await page.getByRole('columnheader', { name: 'From' }).boundingBox(),
      await page.getByRole('columnheader', { name: 'To', exact: true }).boundingBox(),
    ];
    expect(from?.x).toBeGreaterThan(to?.x ?? Number.NaN);
  });

  it('is chosen in the menu of the page, and remembered', async () => {
    const page = await browser.open(LEBANON);
    await waitForMap(page);
    const choose = async (name: string) => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name }).click();
    };
    await choose('Page from right to left');
    await eventually(async () => expect(await page.locator('html').getAttribute('dir')).toBe('rtl'));
    await page.goto('/');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await choose('Page from left to right');
    await eventually(async () => expect(await page.locator('html').getAttribute('dir')).toBe('ltr'));
    await page.reload();
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
  });
});

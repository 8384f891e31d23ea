import type { BrowserContextOptions, Page } from 'playwright-core';
import { toPadding } from '@/lib/view/viewport';
import { startBrowser } from './browser';
import { findOnMap, readMap } from './drawn-map';
import { eventually } from './eventually';
import {
  clickOnMap,
  createOpener,
  details,
  filters,
  LEBANON,
  OSLO,
  textOf,
  waitForMap,
} from './explorer-page';
import { createStayingPage } from './left-page';
import { findOverflow } from './overflow';
import { findSmall } from './small-targets';

const browser = startBrowser();

const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};

/** For what a page does as it opens, and for what changes it in a way that nothing puts back. */
const open = createOpener(browser, PHONE);
const staying = createStayingPage(browser, PHONE);

/** Closes the sheet that is open, and leaves the page for the next test. */
const leave = async (page: Page) => {
  const close = page.getByRole('button', { name: /^Close / }).filter({ visible: true });
  for (const button of await close.all()) await button.tap();
  await staying.leave(page);
};

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name });
const tapOn = async (page: Page, id: string) => {
  const { x, y } = await findOnMap(page, id);
  await page.touchscreen.tap(x, y);
};

describe('at 360 pixels', () => {
  it.each(['/', '/vocabulary', '/formats', '/import', '/networks/nowhere'])(
    'nothing of %s sticks out',
    async (path) => {
      const page = await browser.open(path, PHONE);
      expect(await findOverflow(page)).toEqual([]);
    },
  );

  it.each([LEBANON, `${LEBANON}?lens=x&hops=y`, `${LEBANON}?types=`, OSLO])(
    'nothing of the explorer sticks out, whichever sheet is open: %s',
    async (path) => {
      const page = await staying.open(path);
      expect(await findOverflow(page)).toEqual([]);
      for (const name of ['Filters', 'Details', 'Table', 'Time']) {
        await tab(page, name).tap();
        await page.getByRole('button', { name: `Close ${name}` }).waitFor();
        expect([name, ...(await findOverflow(page))]).toEqual([name]);
        expect([name, ...(await findSmall(page))]).toEqual([name]);
      }
      await page.getByRole('button', { name: 'Close Time' }).tap();
      await staying.leave(page);
    },
  );

  it('the tabs of the panel stand on one line, and the answer of Channels in sight', async () => {
    const page = await staying.open(`${OSLO}?panel=channels&from=israel&to=plo`);
    const tops = await details(page)
      .getByRole('tab')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
    const answer = details(page).getByRole('listitem').first();
    await answer.waitFor();
    const { top, bottom } = await answer.evaluate((each) => each.getBoundingClientRect().toJSON());
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(740);
    await leave(page);
  });

  it.each(['Filters', 'Details', 'Table', 'Time'])(
    'the sheet %s leaves no strip, and all of the map stands in what is left',
    async (name) => {
      const page = await staying.open(`${OSLO}?lens=all`);
      await tab(page, name).tap();
      await page.getByRole('button', { name: `Close ${name}` }).waitFor();
      const boxOf = async (selector: string) => {
        const box = await page.locator(selector).boundingBox();
        return { top: box?.y ?? 0, bottom: (box?.y ?? 0) + (box?.height ?? 0) };
      };
      const [stage, sheet] = [await boxOf('#network-map'), await boxOf('[data-sheet]')];
      const tabs = await boxOf('nav[aria-label="Panels"]');
      expect(Math.abs(sheet.top - stage.bottom)).toBeLessThan(2);
      expect(Math.abs(tabs.top - sheet.bottom)).toBeLessThan(2);
      expect(stage.bottom - stage.top).toBeGreaterThan(150);
      const { actors } = await readMap(page);
      await eventually(async () => {
        const places = await Promise.all(actors.map((actor) => findOnMap(page, actor)));
        expect(places.filter(({ y }) => y < stage.top || y > stage.bottom)).toEqual([]);
      });
      await page.getByRole('button', { name: `Close ${name}` }).tap();
      await staying.leave(page);
    },
  );

  it.each([
    ['channels', `${OSLO}?panel=channels&from=israel&to=plo&channel=2`, 'Every tie holds'],
    ['brokers', `${LEBANON}?panel=brokers&lens=all&size=liaison`, 'Structural balance'],
  ])('nothing of the panel of %s sticks out', async (_, path, text) => {
    const page = await staying.open(path);
    await details(page).getByText(text).first().waitFor();
    expect(await findOverflow(page)).toEqual([]);
    await leave(page);
  });

  it('names of both ends of a tie are whole in the table, on two lines where they need them', async () => {
    const page = await staying.open(`${LEBANON}?lens=all`);
    await tab(page, 'Table').tap();
    await page.getByRole('table').waitFor();
    const cells = page.locator('tr[data-row] td[data-column=source] bdi');
    const cut = await cells.evaluateAll((all) =>
      all.filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.textContent),
    );
    expect(cut).toEqual([]);
    const columns = await page.getByRole('columnheader').allInnerTexts();
    expect(columns.slice(0, 3)).toEqual(['From', 'Tie', 'To']);
    await leave(page);
  });

  it('nothing of a claim, of the picture or of the keys sticks out', async () => {
    const page = await open(`${LEBANON}?lens=contested&claim=unilateral-ceasefire-request`);
    await details(page).waitFor();
    expect(await findOverflow(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close Details' }).tap();
    await page.getByRole('button', { name: 'Figure', exact: true }).tap();
    await page.getByRole('dialog', { name: 'Figure' }).waitFor();
    expect(await findOverflow(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitem', { name: 'Keyboard' }).tap();
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    expect(await findOverflow(page)).toEqual([]);
  });

  it('what sticks out would be seen', async () => {
    const page = await open();
    await page.evaluate(() => {
      const wide = document.createElement('p');
      wide.textContent = 'too wide';
      wide.style.inlineSize = '400px';
      document.querySelector('main')?.append(wide);
    });
    expect((await findOverflow(page)).join()).toContain('too wide');
  });

  it('all of the map is in sight, and has most of the window', async () => {
    const page = await staying.open();
    const stage = await page.locator('#network-map').boundingBox();
    expect(stage?.width).toBe(360);
    expect(stage?.height).toBeGreaterThan(500);
    for (const actor of (await readMap(page)).actors) {
      const at = await findOnMap(page, actor);
      expect(at.x).toBeGreaterThan(10);
      expect(at.x).toBeLessThan(350);
      expect(at.y).toBeGreaterThan((stage?.y ?? 0) + 10);
    }
    // The words over the map have the room that the map leaves them, also where a person has larger text.
    for (const fontSize of ['16px', '32px']) {
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, fontSize);
      await eventually(async () => {
        const map = await page.locator('#network-map').boundingBox();
        const words = await page.locator('[data-view-words]').boundingBox();
        const room = toPadding({ width: map?.width ?? 0, height: map?.height ?? 0 }).y;
        expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual((map?.y ?? 0) + room);
      });
    }
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    await staying.leave(page);
  });

  it('panels are sheets, one at a time, that are opened and closed', async () => {
    const page = await staying.open();
    expect(await filters(page).isVisible()).toBe(false);
    expect(await details(page).isVisible()).toBe(false);
    await tab(page, 'Filters').tap();
    await filters(page).waitFor();
    expect(await tab(page, 'Filters').getAttribute('aria-expanded')).toBe('true');
    await tab(page, 'Time').tap();
    await page.getByRole('region', { name: 'Time' }).waitFor();
    expect(await filters(page).isVisible()).toBe(false);
    await tab(page, 'Time').tap();
    await page.getByRole('region', { name: 'Time' }).waitFor({ state: 'hidden' });
    await tab(page, 'Table').tap();
    await page.getByRole('table').waitFor();
    await page.getByRole('button', { name: 'Close Table' }).tap();
    await page.getByRole('table').waitFor({ state: 'hidden' });
    // One tap is enough to search.
    await tab(page, 'Search').tap();
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
        /^Search/,
      ),
    );
    await leave(page);
  });

  it.each(['channels', 'brokers', 'history'])('a link to %s opens its sheet', async (panel) => {
    const page = await open(`${LEBANON}?panel=${panel}`);
    await page.getByRole('tabpanel', { name: new RegExp(panel, 'i') }).waitFor();
  });

  it('a sheet is called by the tab that is open in it', async () => {
    const page = await staying.open(`${LEBANON}?panel=channels`);
    const bar = (name: string) => page.getByRole('button', { name: `Close ${name}` }).locator('xpath=..');
    for (const name of ['Brokers', 'Stories', 'History', 'Details', 'Channels']) {
      await details(page).getByRole('tab', { name }).tap();
      expect(await textOf(bar(name))).toBe(name);
    }
    await page.getByRole('button', { name: 'Close Channels' }).tap();
    await details(page).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Add', exact: true }).tap();
    await page.getByRole('menuitem', { name: /^Actor/ }).tap();
    expect(await textOf(bar('Editing'))).toBe('Editing');
    await leave(page);
  });

  it('the top takes two rows, also with something to undo, and each layout has a name', async () => {
    const page = await staying.open();
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(96);
    for (const radio of await page.getByRole('radiogroup', { name: 'Layout' }).getByRole('radio').all()) {
      expect((await radio.ariaSnapshot()).length).toBeGreaterThan('- radio'.length + 3);
    }
    await page.getByRole('radio', { name: 'Circle' }).waitFor({ state: 'attached' });
    await staying.leave(page);
  });

  it('a filter chosen in a sheet changes the map under it', async () => {
    const page = await staying.open();
    await tab(page, 'Filters').tap();
    await filters(page).getByText('Alliances and rivalries').tap();
    await eventually(async () => expect((await readMap(page)).ties).toHaveLength(5));
    await leave(page);
  });
});

describe('a finger on the map', () => {
  it('selects by a tap, and the details come up', async () => {
    const page = await open();
    await tapOn(page, 'nabih-berri');
    await details(page).getByRole('heading', { name: 'Nabih Berri' }).waitFor();
    await page.getByRole('button', { name: 'Close Details' }).tap();
    await details(page).waitFor({ state: 'hidden' });
    expect((await readMap(page)).selected).toEqual(['nabih-berri']);
  });

  it('opens the menu by a long press, and selects nothing when it is lifted', async () => {
    const page = await staying.open();
    const { x, y } = await findOnMap(page, 'hezbollah');
    await browser.touch(page, 'touchStart', [{ x, y }]);
    await page.getByRole('menu').getByText('Hezbollah').waitFor();
    await browser.touch(page, 'touchEnd', []);
    expect(await page.getByRole('menuitem').count()).toBeGreaterThan(3);
    expect((await readMap(page)).selected).toEqual([]);
    await page.getByRole('menuitem', { name: 'Only its neighbourhood' }).tap();
    await eventually(async () => expect((await readMap(page)).focused).toEqual(['hezbollah']));
    await leave(page);
  });

  it('drags the ground, and two fingers zoom', async () => {
    const page = await staying.open();
    const [before, at] = [await readMap(page), await findOnMap(page, 'israel')];
    const send = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      points: readonly (readonly [number, number])[],
    ) =>
      browser.touch(
        page,
        type,
        points.map(([x, y]) => ({ x, y })),
      );
    await send('touchStart', [[60, 560]]);
    for (const step of [10, 20, 30, 40]) await send('touchMove', [[60 + step, 560 - step]]);
    await send('touchEnd', []);
    await eventually(async () => expect((await findOnMap(page, 'israel')).x).toBeGreaterThan(at.x + 20));
    expect((await readMap(page)).zoom).toBe(before.zoom);
    await send('touchStart', [
      [120, 560],
      [200, 560],
    ]);
    for (const step of [10, 20, 30, 40])
      await send('touchMove', [
        [120 - step, 560],
        [200 + step, 560],
      ]);
    await send('touchEnd', []);
    await eventually(async () => expect((await readMap(page)).zoom).toBeGreaterThan(before.zoom * 1.2));
    expect((await readMap(page)).positions).toEqual(before.positions);
    await leave(page);
  });

  it('works with a mouse as well, in a window that is only small', async () => {
    const page = await browser.open(LEBANON, { viewport: { width: 360, height: 740 } });
    await waitForMap(page);
    await clickOnMap(page, 'israel');
    await details(page).getByRole('heading', { name: 'Israel' }).waitFor();
  });
});

import type { Page } from 'playwright-core';
import { expectFocusIn, expectQuery, expectSaid } from './actions/checks';
import { startBrowser } from './browser';
import { findOnMap, readMap, readMarked } from './drawn-map';
import { eventually } from './eventually';
import { createOpener, details, LEBANON, OSLO } from './explorer-page';
import { createStayingOpener } from './left-page';

const browser = startBrowser();

const openAnew = createOpener(browser);
/** The keyboard stands where the test before has left it, unless somebody is selected. */
const open = createStayingOpener(browser);

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const expectCursor = (page: Page, id: string) =>
  eventually(async () => expect(await readMarked(page, 'is-cursor')).toEqual([id]));

describe('the keys of the map', () => {
  const onMap = async (page: Page) => {
    await press(page, 'g');
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('network-map'),
    );
  };

  it('arrows go along ties to the next actor that way, and say who it is', async () => {
    const page = await openAnew(`${LEBANON}?layout=layered`);
    await onMap(page);
    await press(page, 'ArrowRight');
    await expectCursor(page, 'amos-hochstein');
    await expectSaid(page, 'Amos Hochstein, U.S. envoy, 6 ties');
    await press(page, 'ArrowLeft');
    await expectCursor(page, 'united-states');
    await press(page, 'ArrowLeft');
    await expectSaid(page, 'No tie leads left from here.');
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    const { x } = await findOnMap(page, 'amos-hochstein');
    const [at = ''] = await readMarked(page, 'is-cursor');
    expect((await findOnMap(page, at)).x).toBeGreaterThan(x);
  });

  it('Enter selects, with shift it adds, Escape clears', async () => {
    const page = await open(`${LEBANON}?layout=layered`);
    await onMap(page);
    await press(page, 'ArrowRight', 'Enter');
    await expectQuery(page, '?layout=layered&select=amos-hochstein');
    await press(page, 'ArrowLeft', 'Shift+Enter');
    await expectQuery(page, '?layout=layered&select=amos-hochstein,united-states');
    await details(page).getByRole('heading', { name: '2 selected' }).waitFor();
    await press(page, 'Escape');
    await expectQuery(page, '?layout=layered');
  });

  it('go along the tie on which one stands, so that every actor is reached', async () => {
    const page = await open(`${LEBANON}?layout=layered&select=amos-hochstein`);
    await onMap(page);
    await press(page, 'ArrowRight');
    await expectCursor(page, 'amos-hochstein');
    // Lebanon is nearer to the right; Berri is reached over the tie to him.
    await press(page, '.', '.', '.');
    await expectCursor(page, 'hochstein-via-berri');
    await press(page, 'ArrowRight');
    await expectCursor(page, 'nabih-berri');
    await press(page, '.');
    await expectCursor(page, 'hochstein-via-berri');
    await press(page, 'ArrowRight');
    await expectCursor(page, 'hezbollah');
    await expectSaid(page, 'Hezbollah, Armed movement and party in Lebanon, 1 tie');
  });

  it('full stop and comma go through the ties of an actor, and say each in words', async () => {
    const page = await open(`${LEBANON}?select=nabih-berri`);
    await onMap(page);
    await press(page, '.');
    await expectCursor(page, 'hochstein-via-berri');
    await expectSaid(page, 'Amos Hochstein reaches Hezbollah through Nabih Berri');
    await press(page, '.');
    await expectCursor(page, 'hochstein-asks-berri-earlier');
    await press(page, ',');
    await expectCursor(page, 'hochstein-via-berri');
    await press(page, 'Enter');
    await expectQuery(page, '?ties=hochstein-via-berri');
  });

  it('M opens the menu there, whose items are gone through by the arrows, and Escape leads back', async () => {
    const page = await open(`${LEBANON}?layout=layered&select=amos-hochstein`);
    await onMap(page);
    await press(page, 'ArrowRight', 'm');
    const menu = page.getByRole('menu');
    await menu.getByText('Amos Hochstein').waitFor();
    const [at, box] = [await findOnMap(page, 'amos-hochstein'), await menu.boundingBox()];
    expect(Math.hypot((box?.x ?? 0) - at.x, (box?.y ?? 0) - at.y)).toBeLessThan(40);
    await expectFocusIn(page, '[role="menu"]');
    await press(page, 'ArrowDown', 'ArrowDown');
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Only its neighbourhoodF'),
    );
    await press(page, 'Escape');
    await menu.waitFor({ state: 'detached' });
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('network-map'),
    );
    await press(page, 'm');
    // The keys go to the map until the menu has the focus.
    await expectFocusIn(page, '[role="menu"]');
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter');
    await eventually(async () => expect((await readMap(page)).focused).toEqual(['amos-hochstein']));
  });

  it('F shows the neighbourhood of where one stands, or of all that is selected', async () => {
    const page = await open(`${LEBANON}?select=brett-mcgurk,hezbollah`);
    await onMap(page);
    await press(page, 'f');
    await expectQuery(page, '?focus=brett-mcgurk,hezbollah&select=brett-mcgurk,hezbollah');
    await page.goBack();
    await expectQuery(page, '?select=brett-mcgurk,hezbollah');
    // Away from the map it is what is selected as well.
    await page.getByRole('button', { name: 'Figure', exact: true }).focus();
    await press(page, 'f');
    await expectQuery(page, '?focus=brett-mcgurk,hezbollah&select=brett-mcgurk,hezbollah');
  });

  it('go through the meetings of an actor after the ties, mark them on the map, and select them', async () => {
    const page = await open(`${OSLO}?select=maher-al-kurd`);
    await onMap(page);
    const round = 'First round at Sarpsborg';
    await press(page, '.');
    await expectCursor(page, 'al-kurd-envoy-to-israel');
    await press(page, '.');
    await expectSaid(
      page,
      `${round}, 20 January 1993 to 22 January 1993, Sarpsborg, Norway. Meeting 1 of 2.`,
    );
    const ring = page.locator('[data-meeting]').filter({ has: page.locator('[data-cursor]') });
    await eventually(async () => expect(await ring.allTextContents()).toEqual([round]));
    await press(page, '.');
    await eventually(async () => expect(await ring.allTextContents()).toEqual(['Second round at Sarpsborg']));
    await press(page, '.');
    await expectCursor(page, 'al-kurd-envoy-to-israel');
    await eventually(async () => expect(await ring.count()).toBe(0));
    await press(page, ',', ',', 'Enter');
    await details(page).getByRole('heading', { level: 2, name: round }).waitFor();
    await press(page, 'ArrowUp');
    await eventually(async () => expect(await readMarked(page, 'is-cursor')).toHaveLength(1));
    expect(await readMarked(page, 'is-cursor')).not.toEqual(['maher-al-kurd']);
    await eventually(async () => expect(await ring.count()).toBe(0));
  });
});

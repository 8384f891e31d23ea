import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { findOnMap, type Point, readMap } from './drawn-map';
import { eventually } from './eventually';
import { details } from './explorer-page';
import { createStayingOpener } from './left-page';
import { findOverflow } from './overflow';
import { shareFixtures } from './serve-networks';
import { createIds } from './shared-server';

const ID = createIds('hundred-and-fifty')();
const COUNTRIES = ['LB', 'US', 'IL', 'NO', 'FR', 'EG'];

/**
 * A hundred and fifty people of six countries. The first of each country owes all others of it, and twelve of the next country; no tie carries
 * messages.
 */
function buildNetwork() {
  const members = COUNTRIES.map((country) =>
    Array.from({ length: 25 }, (_, at) => ({
      ...{ id: `${country.toLowerCase()}-${at}`, kind: 'person', name: `${country} Person ${at}`, country },
    })),
  );
  const tie = (source = '', target = '') => ({ id: `${source}-${target}`, type: 'owes', source, target });
  return {
    ...{ format: 'backchannel/1', id: ID, title: 'A hundred and fifty people' },
    actors: members.flat(),
    relationshipTypes: [
      { id: 'owes', label: 'owes', plural: 'Debts', family: 'contact', carriesMessages: false },
    ],
    relationships: members.flatMap((own, at) => [
      ...own.slice(1).map(({ id }) => tie(own[0]?.id, id)),
      ...(members[(at + 1) % members.length] ?? []).slice(0, 12).map(({ id }) => tie(own[0]?.id, id)),
    ]),
  };
}

shareFixtures({ [`${ID}.json`]: JSON.stringify(buildNetwork()) });
const browser = startBrowser();

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

const show = createStayingOpener(browser, PHONE);

const open = (query = '') => show(`/networks/${ID}?lens=all${query}`);

const press = (page: Page, at: Point) => browser.touch(page, 'touchStart', [at]);
const lift = (page: Page) => browser.touch(page, 'touchEnd', []);

/** Touches a place twice. Both at once: on a busy machine two calls in a row are two taps. */
async function tapTwice(page: Page, at: Point): Promise<void> {
  await Promise.all([press(page, at), lift(page), press(page, at), lift(page)]);
}

/** Holds a finger on a place until the menu of what is there has come. */
async function hold(page: Page, at: Point): Promise<void> {
  await press(page, at);
  await page.getByRole('menuitem').first().waitFor();
  await lift(page);
}

const tap = async (page: Page, id: string) => {
  const { x, y } = await findOnMap(page, id);
  await page.touchscreen.tap(x, y);
};

describe('a network of a hundred and fifty actors under a finger', () => {
  it('selects a side by a tap, and opens it by two', async () => {
    const page = await open();
    await tap(page, 'side:LB');
    await details(page).getByRole('heading', { level: 2, name: 'Lebanon' }).waitFor();
    expect(await findOverflow(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close Details' }).tap();
    await details(page).waitFor({ state: 'hidden' });
    await tapTwice(page, await findOnMap(page, 'side:LB'));
    await page.waitForURL(/open=LB/);
    await eventually(async () => expect((await readMap(page)).actors).toContain('lb-0'));
    // The map shows who is in it, and no sheet covers that.
    await page.waitForTimeout(500);
    expect(await details(page).isVisible()).toBe(false);
  });

  it('selects who is in an open side by a tap, and lists all ties of an actor where the list was cut', async () => {
    const page = await open('&open=LB');
    await tap(page, 'lb-0');
    await details(page).getByRole('heading', { level: 2, name: 'LB Person 0' }).waitFor();
    const ties = details(page).locator('[data-action="select-tie"]');
    const before = await ties.count();
    await details(page).getByRole('button', { name: 'Show all 37 ties' }).first().tap();
    await eventually(async () => expect(await ties.count()).toBeGreaterThan(before));
    expect(await findOverflow(page)).toEqual([]);
    await ties.last().tap();
    await page.waitForURL(/ties=/);
    // The next test has the whole map.
    await page.getByRole('button', { name: 'Close Details' }).tap();
  });

  it('opens the menu of an actor by a long press, and shows its neighbourhood from there', async () => {
    const page = await open('&open=LB');
    await hold(page, await findOnMap(page, 'lb-7'));
    expect((await readMap(page)).selected).toEqual([]);
    await page.getByRole('menu').getByText('LB Person 7').waitFor();
    expect(await findOverflow(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Only its neighbourhood' }).tap();
    await eventually(async () => expect((await readMap(page)).actors).toEqual(['eg-0', 'lb-0', 'lb-7']));
  });

  it('lets ties carry messages by a tap, finds a channel then, and unfolds how it is looked for', async () => {
    const page = await open('&panel=channels&from=lb-20&to=us-20');
    const panel = page.getByRole('tabpanel', { name: 'Channels' });
    const carry = panel.getByRole('button', { name: 'These ties carry messages' });
    await carry.scrollIntoViewIfNeeded();
    const size = await carry.boundingBox();
    expect(size?.height).toBeGreaterThanOrEqual(28);
    const sentence = await carry.locator('xpath=preceding-sibling::p').boundingBox();
    expect((size?.y ?? 0) - ((sentence?.y ?? 0) + (sentence?.height ?? 0))).toBeGreaterThanOrEqual(6);
    await carry.tap();
    await panel.getByRole('heading', { name: 'The only channel' }).waitFor();
    await panel.getByText('How channels are looked for').tap();
    await panel.getByRole('slider', { name: 'Longest channel, in steps' }).waitFor();
    expect(await findOverflow(page)).toEqual([]);
    await panel.getByText('How channels are looked for').tap();
    await panel.getByRole('slider', { name: 'Longest channel, in steps' }).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Undo: let “owes” carry messages' }).tap();
    await panel.getByRole('heading', { name: 'No channel' }).waitFor();
    // What was undone is told over the map, and leaves its hint to be read.
    await page.getByRole('button', { name: 'Close Channels' }).tap();
    const hint = await page.getByText('Tap a side twice to open it.').boundingBox();
    const message = await page.getByRole('region', { name: 'Message' }).boundingBox();
    expect((message?.y ?? 0) + (message?.height ?? 0)).toBeLessThanOrEqual(hint?.y ?? 0);
  });
});

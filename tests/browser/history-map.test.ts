import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { finish, form, waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { clickOnMap, details, waitForMap } from './explorer-page';
import { serveEachTest } from './kept-server';
import { changeNetwork, FOUR, keepNetwork } from './small-network';

const browser = startBrowser();
const server = serveEachTest();

const ADDRESS = '/networks/four?lens=all';

const expectLegs = (page: Page, legs: Readonly<Record<string, string>>) =>
  eventually(async () => {
    const drawn = (await readMap(page)).legs;
    expect(Object.fromEntries(drawn.map((leg) => [leg.relationship, `${leg.from} ${leg.to}`]))).toEqual(legs);
  });

const BEFORE = { t1: 'amal bo', t2: 'amal cy', t3: 'cy dee' };
const SPLIT = { t1: 'omar bo', t2: 'omar cy', t3: 'cy dee' };

const open = async () => {
  await keepNetwork(server.url(), FOUR);
  const page = await browser.open(ADDRESS);
  await waitForMap(page);
  return page;
};

const split = async (page: Page) => {
  await clickOnMap(page, 'amal');
  await details(page).getByRole('button', { name: 'More to do with it' }).click();
  await page.getByRole('menuitem', { name: 'Split in two' }).click();
  const open = form(page, /^Split/);
  await open.getByRole('textbox', { name: 'Name of the new actor' }).fill('Omar');
  await open.getByRole('checkbox', { name: /Bo/ }).check();
  await open.getByRole('checkbox', { name: /Cy/ }).check();
  await open.getByRole('button', { name: 'Split', exact: true }).click();
  await open.waitFor({ state: 'detached' });
  await waitUntilSaved(page);
};

const press = async (page: Page, keys: string) => {
  await page.locator('#network-map').focus();
  await page.keyboard.press(keys);
};

describe('the map of a network in which an actor was split', () => {
  it('has the ties of each version, of the version that is restored, and of now', async () => {
    const page = await open();
    await split(page);
    await expectLegs(page, SPLIT);
    await page.reload();
    await waitForMap(page);
    await expectLegs(page, SPLIT);

    await press(page, 'h');
    await details(page)
      .getByRole('button', { name: /version 1/ })
      .first()
      .click();
    await expectLegs(page, BEFORE);
    await page.getByRole('button', { name: 'Back to now' }).click();
    await expectLegs(page, SPLIT);

    await details(page)
      .getByRole('button', { name: /version 1/ })
      .first()
      .click();
    await expectLegs(page, BEFORE);
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await page.getByRole('button', { name: 'Restore', exact: true }).waitFor({ state: 'detached' });
    await expectLegs(page, BEFORE);
    expect((await readMap(page)).actors).toEqual(['amal', 'bo', 'cy', 'dee']);
  });

  it('has them after the split is undone and done again', async () => {
    const page = await open();
    await split(page);
    await expectLegs(page, SPLIT);
    await press(page, 'Control+z');
    await expectLegs(page, BEFORE);
    await press(page, 'Control+Shift+z');
    await expectLegs(page, SPLIT);
  });
});

describe('a tie whose end is changed', () => {
  it('runs to the new end when somebody else has changed it, and when that takes the old one away', async () => {
    const page = await open();
    const target = { op: 'set', list: 'relationships', field: 'target' };
    await changeNetwork(server.url(), 'four', 'call it Dee', [
      { ...target, id: 't1', was: 'bo', now: 'dee' },
    ]);
    await expectLegs(page, { ...BEFORE, t1: 'amal dee' });
    const cy = { id: 'cy', kind: 'person', name: 'Cy' };
    await changeNetwork(server.url(), 'four', 'take Cy for Bo', [
      { ...target, id: 't2', was: 'cy', now: 'bo' },
      { op: 'set', list: 'relationships', id: 't3', field: 'source', was: 'cy', now: 'bo' },
      {
        op: 'remove',
        list: 'actors',
        thing: {
          ...cy,
          aliases: [],
          role: '',
          country: null,
          from: null,
          to: null,
          notes: '',
          identifiers: {},
        },
        before: 'dee',
      },
    ]);
    await expectLegs(page, { t1: 'amal dee', t2: 'amal bo', t3: 'bo dee' });
  });

  it('runs to the new end when it is changed in its form', async () => {
    const page = await open();
    await clickOnMap(page, 't3');
    await details(page).getByRole('button', { name: 'Edit', exact: true }).click();
    const edited = form(page, 'Edit tie');
    await edited.getByRole('button', { name: 'Turn the tie round' }).click();
    await finish(edited, 'Save');
    await expectLegs(page, { ...BEFORE, t3: 'dee cy' });
  });
});

describe('the axis of time', () => {
  it('tells the date when all ties that have one have the same', async () => {
    const page = await open();
    await page
      .getByRole('region', { name: 'Time' })
      .getByText('2 ties have a date, all the same: 1 May 2024.')
      .waitFor();
    await page.getByRole('region', { name: 'Time' }).getByText('1 undated, always shown').waitFor();
  });
});

import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { finish, form, waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { clickOnMap, details, waitForMap } from './explorer-page';
import { shareServer } from './shared-server';
import { changeNetwork, FOUR, keepNetwork } from './small-network';

const browser = startBrowser();
const server = shareServer();

const expectLegs = (page: Page, legs: Readonly<Record<string, string>>) =>
  eventually(async () => {
    const drawn = (await readMap(page)).legs;
    expect(Object.fromEntries(drawn.map((leg) => [leg.relationship, `${leg.from} ${leg.to}`]))).toEqual(legs);
  });

const BEFORE = { t1: 'amal bo', t2: 'amal cy', t3: 'cy dee' };
const SPLIT = { t1: 'omar bo', t2: 'omar cy', t3: 'cy dee' };

const open = async () => {
  const id = server.newId();
  await keepNetwork(server.url(), { ...FOUR, id });
  const page = await browser.open(`/networks/${id}?lens=all`);
  await waitForMap(page);
  return { page, id };
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

describe('the axis of time, and the map of a network in which an actor is split', () => {
  it('tells the date that all have; the map has the ties after undoing and redoing, and of each version', async () => {
    const { page } = await open();
    await page
      .getByRole('region', { name: 'Time' })
      .getByText('2 ties have a date, all the same: 1 May 2024.')
      .waitFor();
    await page.getByRole('region', { name: 'Time' }).getByText('1 undated, always shown').waitFor();

    await split(page);
    await expectLegs(page, SPLIT);
    await press(page, 'Control+z');
    await expectLegs(page, BEFORE);
    await press(page, 'Control+Shift+z');
    await expectLegs(page, SPLIT);
    await waitUntilSaved(page);
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
});

describe('a tie whose end is changed', () => {
  it('runs to the new end when its form says so, when somebody else has changed it, and when that takes the old one away', async () => {
    const { page, id } = await open();
    await clickOnMap(page, 't3');
    await details(page).getByRole('button', { name: 'Edit', exact: true }).click();
    const edited = form(page, 'Edit tie');
    await edited.getByRole('button', { name: 'Turn the tie round' }).click();
    await finish(edited, 'Save');
    await expectLegs(page, { ...BEFORE, t3: 'dee cy' });
    await press(page, 'Control+z');
    await expectLegs(page, BEFORE);
    await waitUntilSaved(page);

    const target = { op: 'set', list: 'relationships', field: 'target' };
    await changeNetwork(server.url(), id, 'call it Dee', [{ ...target, id: 't1', was: 'bo', now: 'dee' }]);
    await expectLegs(page, { ...BEFORE, t1: 'amal dee' });
    const cy = { id: 'cy', kind: 'person', name: 'Cy' };
    await changeNetwork(server.url(), id, 'take Cy for Bo', [
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
});

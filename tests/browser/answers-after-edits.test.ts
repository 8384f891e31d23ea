import type { Page } from 'playwright-core';
import { buildRemoval } from '@/lib/network/changes/remove-things';
import { startBrowser } from './browser';
import { choose, finish, form, openAdding } from './edit-page';
import { eventually } from './eventually';
import { clickOnMap, details, waitForMap } from './explorer-page';
import { changeKept, keepHandMade } from './hand-made';
import { serveEachTest } from './kept-server';

const browser = startBrowser();
const server = serveEachTest();

const open = async (query: string): Promise<Page> => {
  const page = await browser.open(`${await keepHandMade(server.url())}${query}`);
  await waitForMap(page);
  return page;
};

const removeBen = () =>
  changeKept(
    server.url(),
    'hand-made',
    (network) => buildRemoval(network, [{ list: 'actors', id: 'ben' }]).change,
  );

describe('a panel whose answer names an actor that somebody else removes', () => {
  it.each(['brokers', 'channels'])('asks again and stays: %s', async (panel) => {
    const page = await open(`&panel=${panel}&from=ada&to=league`);
    const shown = details(page).getByRole('tabpanel');
    await shown.getByText('Ben Ash').first().waitFor();
    await removeBen();
    await page.getByRole('region', { name: 'Message' }).waitFor();
    await eventually(async () => expect(await shown.getByText('Ben Ash').count()).toBe(0));
    await shown.getByText('B. Ash').first().waitFor();
  });

  it('takes a tie that was added into account', async () => {
    const page = await open('&panel=channels&from=ada&to=northland');
    const shown = details(page).getByRole('tabpanel');
    await shown
      .getByText(/No channel/i)
      .first()
      .waitFor();
    await openAdding(page, 'Tie');
    const tie = form(page, 'New tie');
    await choose(tie, 'From', 'The League');
    await choose(tie, 'Tie', 'talks to');
    await choose(tie, 'To', 'Northland');
    await finish(tie, 'Add');
    await page.getByRole('tab', { name: 'Channels' }).click();
    await eventually(async () => expect(await shown.locator('ol > li').count()).toBeGreaterThan(0));
  });
});

describe('the menu of an actor that somebody else removes', () => {
  it('closes no page', async () => {
    const page = await open('');
    await clickOnMap(page, 'ben', { button: 'right' });
    await page.getByRole('menuitem', { name: 'Merge with another' }).waitFor();
    await removeBen();
    await page.getByRole('region', { name: 'Message' }).waitFor();
    await page.getByRole('menuitem', { name: 'Merge with another' }).waitFor({ state: 'detached' });
    expect(await page.locator('#network-map').count()).toBe(1);
  });
});

import type { Page } from 'playwright-core';
import { buildRemoval } from '@/lib/network/changes/remove-things';
import { startBrowser } from './browser';
import { choose, finish, form, openAdding } from './edit-page';
import { eventually } from './eventually';
import { clickOnMap, details, waitForMap } from './explorer-page';
import { changeKept, keepHandMade } from './hand-made';
import { showView } from './other-view';
import { shareServer } from './shared-server';

const browser = startBrowser();
const server = shareServer();

/** Opens a view of a network of the test's own. */
const open = async (query: string) => {
  const id = server.newId();
  const path = await keepHandMade(server.url(), id);
  const page = await browser.open(`${path}${query}`);
  await waitForMap(page);
  const removeBen = () =>
    changeKept(server.url(), id, (network) => buildRemoval(network, [{ list: 'actors', id: 'ben' }]).change);
  return { page, path, removeBen };
};

const readPanel = (page: Page) => details(page).getByRole('tabpanel');

/** Waits until the panel, whose answer named Ben, names him no more and the others still. */
const expectAskedAgain = async (page: Page) => {
  const shown = readPanel(page);
  await page.getByRole('region', { name: 'Message' }).waitFor();
  await eventually(async () => expect(await shown.getByText('Ben Ash').count()).toBe(0));
  await shown.getByText('B. Ash').first().waitFor();
};

describe('a panel whose answer names an actor that somebody else removes', () => {
  it('asks again and stays: brokers; and the menu of that actor closes, and no page', async () => {
    const { page, removeBen } = await open('&panel=brokers&from=ada&to=league');
    await readPanel(page).getByText('Ben Ash').first().waitFor();
    await clickOnMap(page, 'ben', { button: 'right' });
    await page.getByRole('menuitem', { name: 'Merge with another' }).waitFor();
    await removeBen();
    await page.getByRole('region', { name: 'Message' }).waitFor();
    await page.getByRole('menuitem', { name: 'Merge with another' }).waitFor({ state: 'detached' });
    expect(await page.locator('#network-map').count()).toBe(1);
    await expectAskedAgain(page);
  });

  it('asks again and stays: channels; and takes a tie that was added into account', async () => {
    const { page, path, removeBen } = await open('&panel=channels&from=ada&to=league');
    const shown = readPanel(page);
    await shown.getByText('Ben Ash').first().waitFor();
    await removeBen();
    await expectAskedAgain(page);

    await showView(page, `${path}&panel=channels&from=ada&to=northland`);
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

import { startBrowser, toAddress } from './browser';
import { finish, form, waitUntilSaved } from './edit-page';
import { details, waitForMap } from './explorer-page';
import { shareCopy } from './serve-networks';

const ID = shareCopy('two-brothers');

const browser = startBrowser();

const getFigure = async () =>
  (await fetch(toAddress(`/api/networks/${ID}/figure.svg?lens=all&notation=conflict`))).text();

describe('an actor that acts through others', () => {
  it('is a shadow party because the form says so', async () => {
    const network = await (await fetch(toAddress(`/api/networks/${ID}`))).json();
    const [{ id }] = network.actors;
    const page = await browser.open(`/networks/${ID}?lens=all&select=${id}`);
    await waitForMap(page);
    expect(await getFigure()).not.toContain('Shadow party');
    await details(page).getByRole('button', { name: 'Edit', exact: true }).click();
    const open = form(page, /^Edit /);
    await open.getByRole('checkbox', { name: 'Acts through others (shadow party)' }).check();
    await finish(open, 'Save');
    await waitUntilSaved(page);
    await details(page).getByText('Acts through others: a shadow party.').waitFor();
    const saved = await (await fetch(toAddress(`/api/networks/${ID}`))).json();
    expect(saved.actors.filter(({ shadow }: { shadow?: boolean }) => shadow)).toEqual([
      expect.objectContaining({ id }),
    ]);
    expect(await getFigure()).toContain('Shadow party');
  });
});

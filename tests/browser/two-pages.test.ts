import type { Page } from 'playwright-core';
import { copyNetwork } from './actions/action-test';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { addActor, finish, form, saveMark, waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { details, textOf, waitForMap } from './explorer-page';
import { issueToken } from './kept-server';
import { serveTogether } from './shared-server';

const browser = startBrowser();
let tokens: Readonly<Record<'A' | 'B', string>>;
const server = serveTogether({ BACKCHANNEL_BOUND_TO: '0.0.0.0' }, async (folder) => {
  tokens = {
    A: await issueToken(folder, 'editor', 'Desk A'),
    B: await issueToken(folder, 'editor', 'Desk B'),
  };
});

const toHeaders = () => ({ Authorization: `Bearer ${tokens.A}` });

/** The network of the test. */
let network: string;

beforeEach(async () => {
  network = await copyNetwork(server.url(), 'oslo-1993', server.newId(), undefined, toHeaders());
});

/** Opens the network for a user, in a browser of their own. */
const openFor = async (who: 'A' | 'B'): Promise<Page> => {
  const path = `/networks/${network}?lens=all&select=yasser-arafat`;
  const page = await browser.open(path);
  await page.getByLabel('Token').fill(tokens[who]);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`**${path}`);
  await waitForMap(page);
  return page;
};

/** Writes into a field of the actor that is selected. */
const write = async (page: Page, field: 'Role' | 'Notes', words: string) => {
  await details(page).getByRole('button', { name: 'Edit', exact: true }).click();
  const open = form(page, 'Edit Yasser Arafat');
  await open.getByRole('textbox', { name: field }).fill(words);
  await finish(open, 'Save');
};

/** Opens the network for both, of whom B has edited before; what editing needs is there then, also with no server. */
const openForBoth = async (): Promise<readonly [Page, Page]> => {
  const [one, other] = [await openFor('A'), await openFor('B')];
  await write(other, 'Notes', 'B was here.');
  await waitUntilSaved(other);
  await details(one).getByText('B was here.', { exact: true }).waitFor();
  return [one, other];
};

const readKept = async () => {
  const response = await fetch(`${server.url()}/api/networks/${network}`, { headers: toHeaders() });
  const { actors }: { actors: readonly Record<string, unknown>[] } = await response.json();
  return actors.find(({ id }) => id === 'yasser-arafat');
};

/** The mark of a page may tell of what it had saved before. */
const waitUntilKept = (role: string) =>
  eventually(async () => expect(await readKept()).toMatchObject({ role }));

const clash = (page: Page) => page.getByRole('dialog', { name: 'Somebody else was there first' });

describe('two people at one network', () => {
  it('see what the other adds by itself, on the map and in the table, with who it was', async () => {
    const [one, other] = [await openFor('A'), await openFor('B')];
    await addActor(one, { name: 'The Courier' });
    await other
      .getByRole('region', { name: 'Message' })
      // Names are held together in their own direction by signs that nobody sees.
      .getByText(/^Desk A: add .?The Courier.?\.$/)
      .waitFor();
    await eventually(async () => expect((await readMap(other)).actors).toContain('the-courier'));
    await other.getByRole('button', { name: 'Table', exact: true }).click();
    await details(one).getByRole('button', { name: 'Add a tie' }).click();
    const tie = form(one, 'New tie');
    await tie.getByRole('combobox', { name: 'Tie', exact: true }).click();
    await tie.getByRole('option', { name: 'talks to' }).click();
    await tie.getByRole('combobox', { name: 'To', exact: true }).click();
    await tie.getByRole('option', { name: 'Yasser Arafat' }).click();
    await finish(tie, 'Add');
    const row = other.getByRole('table').locator('tbody tr', { hasText: 'The Courier' });
    expect(await textOf(row)).toMatch(/The Courier\s+Talks\s+Yasser Arafat/);
    await waitUntilSaved(one);
  });

  it('change different fields of one actor at once, and both are kept; are shown both values where both have written the same, and what is chosen is kept: one’s own, and theirs where one was sent while the other was on its way', async () => {
    const [one, other] = await openForBoth();
    await browser.setOffline(other, true);
    await write(other, 'Notes', 'Written by B.');
    await saveMark(other, /^1 change kept in this browser/).waitFor();
    await write(one, 'Role', 'role by A');
    await waitUntilSaved(one);
    await browser.setOffline(other, false);
    await waitUntilSaved(other);
    const both = { role: 'role by A', notes: 'Written by B.' };
    expect(await readKept()).toMatchObject(both);
    for (const page of [one, other]) {
      await details(page).getByText(both.role, { exact: true }).waitFor();
      await details(page).getByText(both.notes, { exact: true }).waitFor();
    }

    // Both write the same, and one’s own is kept.
    await browser.setOffline(other, true);
    await write(other, 'Role', 'second role by B');
    await saveMark(other, /^1 change kept in this browser/).waitFor();
    await write(one, 'Role', 'second role by A');
    await waitUntilKept('second role by A');
    await waitUntilSaved(one);
    await browser.setOffline(other, false);
    const dialog = clash(other);
    await dialog.getByText('Desk A changed the same in the meantime.').waitFor();
    expect(await dialog.getByRole('radio').count()).toBe(2);
    await dialog.getByRole('radio', { name: 'Desk A second role by A' }).waitFor();
    expect(await dialog.getByRole('button', { name: 'Go on' }).isDisabled()).toBe(true);
    await dialog.getByRole('radio', { name: 'Yours second role by B' }).click();
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await dialog.waitFor({ state: 'detached' });
    await waitUntilSaved(other);
    expect(await readKept()).toMatchObject({ role: 'second role by B' });
    await details(one).getByText('second role by B', { exact: true }).waitFor();

    // One is sent while the other is on its way, and theirs stays.
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await other.route('**/changes', async (route) => {
      await held;
      await route.continue();
    });
    await write(other, 'Role', 'third role by B');
    await write(one, 'Role', 'third role by A');
    await waitUntilKept('third role by A');
    await waitUntilSaved(one);
    letGo();
    await dialog.getByRole('radio', { name: 'Yours third role by B' }).waitFor();
    await dialog.getByRole('radio', { name: 'Desk A third role by A' }).click();
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await dialog.waitFor({ state: 'detached' });
    await details(other).getByText('third role by A', { exact: true }).waitFor();
    await waitUntilSaved(other);
    expect(await readKept()).toMatchObject({ role: 'third role by A' });
  });
});

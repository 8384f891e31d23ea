import type { Locator, Page } from 'playwright-core';
import { startBrowser } from './browser';
import { choose, form, openAdding, waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { details, LEBANON, OSLO, waitForMap } from './explorer-page';
import { readKept } from './hand-made';
import { showView } from './other-view';
import { shareServer } from './shared-server';
import { keepNetwork } from './small-network';

const browser = startBrowser();
const server = shareServer();

const open = async (path: string): Promise<Page> => {
  const page = await browser.open(path);
  await waitForMap(page);
  return page;
};

/** Opens a copy of the Lebanon network, of the test's own. */
const openCopy = async (query: string) => {
  const id = server.newId();
  const response = await fetch(`${server.url()}/api${LEBANON}`);
  await keepNetwork(server.url(), { ...(await response.json()), id });
  const path = `/networks/${id}?lens=all`;
  return { page: await open(`${path}${query}`), id, path };
};

const list = (within: Locator, name: string) => within.getByRole('combobox', { name, exact: true });

const expectValue = (field: Locator, value: string) =>
  eventually(async () => expect(await field.inputValue()).toBe(value));

const openTie = async (page: Page, actor: string) => {
  await page.keyboard.press('j');
  const tie = form(page, 'New tie');
  await expectValue(list(tie, 'From'), actor);
  return tie;
};

it('a denial in a network without claims leads to the form of a claim', async () => {
  const page = await open(OSLO);
  await page.keyboard.press('Shift+S');
  const denial = form(page, 'New denial');
  await denial.getByRole('button', { name: 'Add a claim first' }).click();
  await form(page, 'New claim').getByRole('textbox', { name: 'What is claimed' }).waitFor();
  await denial.waitFor({ state: 'detached' });
});

describe('a list in a form', () => {
  it('takes by Enter what is marked; keeps a name that matches nobody, and is not saved with it; keeps what is chosen when it is chosen again', async () => {
    const { page, path, id } = await openCopy('');
    // “Sau” in Country is Saudi Arabia.
    await openAdding(page, 'Actor');
    const actor = form(page, 'New actor');
    await list(actor, 'Country').click();
    await page.keyboard.type('Sau');
    await page.keyboard.press('Enter');
    await expectValue(list(actor, 'Country'), 'Saudi Arabia (SA)');
    expect(await actor.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await actor.waitFor({ state: 'detached' });

    // A name that matches nobody stays in the field of a tie, is marked as an error, and is not saved as somebody else.
    await showView(page, `${path}&select=iran`);
    const tie = await openTie(page, 'Iran');
    const from = list(tie, 'From');
    await from.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Chad');
    await page.keyboard.press('Tab');
    await expectValue(from, 'Chad');
    await eventually(async () => expect(await from.getAttribute('aria-invalid')).toBe('true'));
    await choose(tie, 'Tie', 'backs');
    await choose(tie, 'To', 'Hezbollah');
    await tie.getByRole('button', { name: 'Add', exact: true }).click();
    await tie.getByText(/“Chad”/).waitFor();
    await expectValue(from, 'Chad');
    await from.focus();
    await page.keyboard.type('Lebanon');
    await page.keyboard.press('Tab');
    await expectValue(from, 'Lebanon');
    await eventually(async () => expect(await from.getAttribute('aria-invalid')).not.toBe('true'));
    await tie.getByRole('button', { name: 'Add', exact: true }).click();
    await tie.waitFor({ state: 'detached' });
    await waitUntilSaved(page);
    const { relationships } = await readKept(server.url(), id);
    const isNew = ({ type, target }: { type: string; target: string }) =>
      type === 'backs' && target === 'hezbollah';
    expect(relationships.filter(isNew).map(({ source }) => source)).toEqual(['iran', 'lebanon']);

    // What is chosen stays when it is chosen again, and typing replaces it.
    await showView(page, `${path}&select=iran`);
    const other = await openTie(page, 'Iran');
    await from.click();
    await other.getByRole('option', { name: 'Iran', exact: true }).click();
    await expectValue(from, 'Iran');
    await page.keyboard.type('ham');
    await expectValue(from, 'ham');
    await page.keyboard.press('Enter');
    await expectValue(from, 'Hamas');
    await page.keyboard.type('zzz');
    await page.keyboard.press('Escape');
    await expectValue(from, 'Hamas');
    expect(await other.isVisible()).toBe(true);
    expect(await other.getByRole('option').count()).toBe(0);
  });
});

describe('the lists outside of forms', () => {
  it('the search takes the first hit by Arrow-Down and Enter, and by Enter alone; the actors of a channel are taken by Enter, and the list closes', async () => {
    const page = await open(LEBANON);
    const field = page.getByLabel('Search actors, claims and documents');
    for (const keys of [['ArrowDown', 'Enter'], ['Enter']]) {
      await field.fill('mikati');
      await page.getByRole('option', { name: 'Najib Mikati' }).waitFor();
      for (const key of keys) await page.keyboard.press(key);
      await details(page).getByRole('heading', { level: 2, name: 'Najib Mikati' }).waitFor();
      await page.getByLabel('Search actors, claims and documents').fill('hezbollah');
      await page.getByRole('option', { name: /^Hezbollah/ }).click();
      await details(page).getByRole('heading', { level: 2, name: 'Hezbollah' }).waitFor();
    }

    // No actor is chosen by a click that is meant for the next list.
    await page.getByRole('tab', { name: 'Channels' }).click();
    const panel = details(page);
    await list(panel, 'From').click();
    await page.keyboard.type('united');
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await page.locator('[role="option"]').count()).toBe(0));
    await list(panel, 'To').click();
    await page.keyboard.type('hezb');
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await page.locator('[role="option"]').count()).toBe(0));
    await eventually(async () => {
      const { searchParams } = new URL(page.url());
      expect([searchParams.get('from'), searchParams.get('to')]).toEqual(['united-states', 'hezbollah']);
    });
  });
});

describe('the pickers of channels', () => {
  it('offer the form of a new actor for a name that nobody in the network has', async () => {
    const { page } = await openCopy('&panel=channels');
    const to = page.getByRole('combobox', { name: 'To', exact: true });
    await to.focus();
    await page.keyboard.type('Qatar');
    await page.getByRole('option', { name: 'Add “Qatar” …' }).click();
    const actor = form(page, 'New actor');
    await expectValue(actor.getByRole('textbox', { name: 'Name' }), 'Qatar');
    // Known actors of that name are offered at once.
    await actor
      .getByRole('list', { name: 'Known actors of such a name' })
      .getByText('Qatar')
      .first()
      .waitFor();
  });
});

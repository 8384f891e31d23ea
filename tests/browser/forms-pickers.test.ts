import type { Locator, Page } from 'playwright-core';
import { startBrowser } from './browser';
import { choose, form, openAdding, waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { details, LEBANON, waitForMap } from './explorer-page';
import { keepHandMade, readKept } from './hand-made';
import { serveEachTest } from './kept-server';

const browser = startBrowser();
const server = serveEachTest();

const open = async (path: string): Promise<Page> => {
  const page = await browser.open(path);
  await waitForMap(page);
  return page;
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

describe('a name that matches nobody', () => {
  it('stays in the field of a tie, is marked as an error, and is not saved as somebody else', async () => {
    const page = await open(`${LEBANON}?lens=all&select=iran`);
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
    const { relationships } = await readKept(server.url(), 'lebanon-ceasefire-2024');
    const isNew = ({ type, target }: { type: string; target: string }) =>
      type === 'backs' && target === 'hezbollah';
    expect(relationships.filter(isNew).map(({ source }) => source)).toEqual(['iran', 'lebanon']);
  });
});

describe('a list in a form', () => {
  it('takes by Enter what is marked: “Sau” in Country is Saudi Arabia', async () => {
    const page = await open(await keepHandMade(server.url()));
    await openAdding(page, 'Actor');
    const actor = form(page, 'New actor');
    await list(actor, 'Country').click();
    await page.keyboard.type('Sau');
    await page.keyboard.press('Enter');
    await expectValue(list(actor, 'Country'), 'Saudi Arabia (SA)');
    expect(await actor.isVisible()).toBe(true);
  });

  it('keeps what is chosen when it is chosen again, and typing replaces it', async () => {
    const page = await open(`${LEBANON}?lens=all&select=iran`);
    const tie = await openTie(page, 'Iran');
    const from = list(tie, 'From');
    await from.click();
    await tie.getByRole('option', { name: 'Iran', exact: true }).click();
    await expectValue(from, 'Iran');
    await page.keyboard.type('ham');
    await expectValue(from, 'ham');
    await page.keyboard.press('Enter');
    await expectValue(from, 'Hamas');
    await page.keyboard.type('zzz');
    await page.keyboard.press('Escape');
    await expectValue(from, 'Hamas');
    expect(await tie.isVisible()).toBe(true);
    expect(await tie.getByRole('option').count()).toBe(0);
  });
});

describe('the actors of a channel', () => {
  it('are taken by Enter, and the list closes, so that none is chosen by a click meant for the next', async () => {
    const page = await open(LEBANON);
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

describe('the search', () => {
  it('takes the first hit by Arrow-Down and Enter, and by Enter alone', async () => {
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
  });
});

import type { Locator } from 'playwright-core';
import { startBrowser } from './browser';
import { form, waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { waitForMap } from './explorer-page';
import { HAND_MADE, keepHandMade, readKept } from './hand-made';
import { shareServer } from './shared-server';

const browser = startBrowser();
const server = shareServer();

const list = (within: Locator, name: string) => within.getByRole('combobox', { name, exact: true });

/** Types words into a list, and takes by Enter what is found first. */
const choose = async (field: Locator, words: string, found: string) => {
  const { keyboard } = field.page();
  await field.focus();
  await keyboard.type(words);
  await keyboard.press('Enter');
  await eventually(async () => expect(await field.inputValue()).toBe(found));
};

describe('a tie of a ready type', () => {
  it('is added by keyboard with its type, found by a synonym, and one undo takes back both', async () => {
    const id = server.newId();
    const page = await browser.open(await keepHandMade(server.url(), id));
    await waitForMap(page);
    await page.keyboard.press('j');
    const tie = form(page, 'New tie');
    await tie.waitFor();
    await list(tie, 'Tie').focus();
    await page.keyboard.press('ArrowDown');
    await tie.getByText('Ready types', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await choose(list(tie, 'From'), 'northland', 'Northland');
    await choose(list(tie, 'Tie'), 'supplies weapons', 'arms');
    await choose(list(tie, 'To'), 'league', 'The League');
    await page.keyboard.press('Control+Enter');
    await tie.waitFor({ state: 'detached' });
    await waitUntilSaved(page);
    const read = async () => {
      const { relationshipTypes, relationships } = await readKept(server.url(), id);
      return [relationshipTypes.map(({ id }) => id), relationships.map(({ type }) => type)];
    };
    const ties = HAND_MADE.relationships.map(({ type }) => type);
    await eventually(async () =>
      expect(await read()).toEqual([
        ['trains', 'arms'],
        [...ties, 'arms'],
      ]),
    );

    await page.keyboard.press('Control+z');
    await eventually(async () => expect(await read()).toEqual([['trains'], ties]));
    await page.keyboard.press('Control+Shift+z');
    await eventually(async () => expect((await read())[0]).toEqual(['trains', 'arms']));
  });
});

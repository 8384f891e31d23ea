import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { choose, finish, form, openAdding, waitUntilSaved } from './edit-page';
import { details, waitForMap } from './explorer-page';
import { keepHandMade, readKept } from './hand-made';
import { serveEachTest } from './kept-server';

const browser = startBrowser();
const server = serveEachTest();

const open = async (): Promise<Page> => {
  const page = await browser.open(await keepHandMade(server.url()));
  await waitForMap(page);
  return page;
};

const read = () => readKept(server.url(), 'hand-made');

describe('a type of the network’s own', () => {
  it('has a third actor where its form says so, and the form of a tie then asks for it', async () => {
    const page = await open();
    await openAdding(page, 'Type of tie');
    const type = form(page, 'New type of tie');
    await type.getByRole('textbox', { name: 'Reads, from one to the other' }).fill('smuggles letters to');
    await type.getByRole('combobox', { name: 'Third actor' }).selectOption('speaks on behalf of a third');
    const label = type.getByRole('textbox', { name: 'Reads, before the third actor' });
    expect(await label.inputValue()).toBe('on behalf of');
    await label.fill('for');
    await finish(type, 'Add');
    await openAdding(page, 'Tie');
    const tie = form(page, 'New tie');
    await choose(tie, 'From', 'Ada Cole');
    await choose(tie, 'Tie', 'smuggles letters to');
    await choose(tie, 'To', 'The hermit');
    await choose(tie, 'For', 'Northland');
    await finish(tie, 'Add');
    await details(page)
      .getByRole('heading', { name: /smuggles letters to .* for .*Northland/ })
      .waitFor();
    await waitUntilSaved(page);
    const { relationships, relationshipTypes } = await read();
    expect(relationshipTypes.at(-1)).toMatchObject({
      id: 'smuggles-letters-to',
      third: { role: 'onBehalfOf', label: 'for' },
    });
    expect(relationships.at(-1)).toMatchObject({ source: 'ada', target: 'hermit', onBehalfOf: 'northland' });
  });
});

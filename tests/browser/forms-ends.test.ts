import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { choose, finish, form, openAdding, waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { details, waitForMap } from './explorer-page';
import { keepHandMade, readKept } from './hand-made';
import { serveEachTest } from './kept-server';

const browser = startBrowser();
const server = serveEachTest();

const open = async (query: string): Promise<Page> => {
  const page = await browser.open(`${await keepHandMade(server.url())}${query}`);
  await waitForMap(page);
  return page;
};

const read = () => readKept(server.url(), 'hand-made');

describe('a denial', () => {
  it('names whom the claim is about only where a person says so', async () => {
    const page = await open('');
    await openAdding(page, 'Denial');
    const denial = form(page, 'New denial');
    await choose(denial, 'Who denies', 'Ada Cole');
    await choose(denial, 'Which claim', 'Ada met Ben in May.');
    const to = denial.getByRole('combobox', { name: 'About whom' });
    expect(await to.inputValue()).toBe('');
    await choose(denial, 'About whom', 'Northland');
    await finish(denial, 'Add');
    await waitUntilSaved(page);
    const { relationships } = await read();
    expect(relationships.at(-1)).toMatchObject({
      type: 'denies',
      source: 'ada',
      target: 'northland',
      claim: 'met',
    });
  });
});

describe('the card of a claim', () => {
  it('offers a confirmation, which names nobody that no report names', async () => {
    const page = await open('&claim=met');
    await details(page).getByRole('button', { name: 'Confirmation' }).click();
    const confirmation = form(page, 'New confirmation');
    await choose(confirmation, 'Who answers', 'Ada Cole');
    await finish(confirmation, 'Add');
    await waitUntilSaved(page);
    const last = (await read()).relationships.at(-1);
    expect(last).toMatchObject({ type: 'confirms', source: 'ada', claim: 'met' });
    expect(last).not.toHaveProperty('target');
  });
});

describe('evidence for two ties that are selected', () => {
  it.each([
    ['by the key', (page: Page) => page.keyboard.press('w')],
    [
      'by the button',
      (page: Page) => details(page).getByRole('button', { name: 'Evidence for both' }).click(),
    ],
  ])('goes to both as one step, %s, and the form says so', async (_how, ask) => {
    const page = await open('&ties=ada-talks-ben,b-ash-leads-league');
    await page.getByRole('heading', { name: '2 selected' }).waitFor();
    await ask(page);
    const evidence = form(page, /^New evidence for 2 ties/);
    await evidence.getByText(/Ada Cole.* talks to .*Ben Ash/).waitFor();
    await evidence.getByText(/B\. Ash.* leads .*The League/).waitFor();
    await choose(evidence, 'Document', 'A wire report');
    await finish(evidence, 'Add');
    await waitUntilSaved(page);
    const countEvidence = async () =>
      (await read()).relationships.map(({ evidence: items = [] }) => items.length);
    expect(await countEvidence()).toEqual([1, 0, 0, 1]);
    await page.getByRole('button', { name: /^Undo: add evidence/ }).click();
    await eventually(async () => expect(await countEvidence()).toEqual([0, 0, 0, 0]));
  });
});

import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { choose, finish, form, openAdding, waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { details, waitForMap } from './explorer-page';
import { keepHandMade, readKept } from './hand-made';
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
  return { page, path, read: () => readKept(server.url(), id) };
};

describe('a denial, and a confirmation on the card of a claim', () => {
  it('name whom the claim is about only where a person says so', async () => {
    const { page, path, read } = await open('');
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

    await showView(page, `${path}&claim=met`);
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
  const ways: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    ['by the key', (page) => page.keyboard.press('w')],
    ['by the button', (page) => details(page).getByRole('button', { name: 'Evidence for both' }).click()],
  ];

  it('goes to both as one step, by the key and by the button, and the form says so', async () => {
    const { page, read } = await open('&ties=ada-talks-ben,b-ash-leads-league');
    await page.getByRole('heading', { name: '2 selected' }).waitFor();
    const countEvidence = async (way: string) => [
      way,
      ...(await read()).relationships.map(({ evidence: items = [] }) => items.length),
    ];
    for (const [way, ask] of ways) {
      await ask(page);
      const evidence = form(page, /^New evidence for 2 ties/);
      await evidence.getByText(/Ada Cole.* talks to .*Ben Ash/).waitFor();
      await evidence.getByText(/B\. Ash.* leads .*The League/).waitFor();
      await choose(evidence, 'Document', 'A wire report');
      await finish(evidence, 'Add');
      await waitUntilSaved(page);
      expect(await countEvidence(way)).toEqual([way, 1, 0, 0, 1]);
      await page.getByRole('button', { name: /^Undo: add evidence/ }).click();
      await eventually(async () => expect(await countEvidence(way)).toEqual([way, 0, 0, 0, 0]));
    }
  });
});

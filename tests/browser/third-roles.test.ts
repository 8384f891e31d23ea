import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { dragTie } from './drag-tie';
import { choose, finish, form, openAdding, waitUntilSaved } from './edit-page';
import { details, waitForMap } from './explorer-page';
import { keepHandMade, readKept } from './hand-made';
import { shareServer } from './shared-server';

const browser = startBrowser();
const server = shareServer();
/** The network of the test. */
let network: string;

const open = async (): Promise<Page> => {
  network = server.newId();
  const page = await browser.open(await keepHandMade(server.url(), network));
  await waitForMap(page);
  return page;
};

const read = () => readKept(server.url(), network);

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

describe('a mediation', () => {
  const KEPT = { type: 'mediates-via', source: 'ben', target: 'ada', toward: 'hermit' };

  const expectTold = async (page: Page) => {
    await details(page)
      .getByRole('heading', { name: /Ben Ash.* reaches .*The hermit.* through .*Ada Cole/ })
      .waitFor();
    await waitUntilSaved(page);
    expect((await read()).relationships.at(-1)).toMatchObject(KEPT);
  };

  it('is entered from the side of the go-between, by mouse, and wants both sides', async () => {
    const page = await open();
    await openAdding(page, 'Tie');
    const tie = form(page, 'New tie');
    await choose(tie, 'From', 'Ada Cole');
    await choose(tie, 'Tie', 'carries messages between');
    await choose(tie, 'To', 'Ben Ash');
    await tie.getByRole('button', { name: 'Add', exact: true }).click();
    await tie.getByText('Choose one.').waitFor();
    await choose(tie, 'And', 'The hermit');
    await finish(tie, 'Add');
    await expectTold(page);
  });

  it('is entered so by keyboard', async () => {
    const page = await open();
    await page.keyboard.press('j');
    const tie = form(page, 'New tie');
    await tie.waitFor();
    for (const [label, words] of [
      ['From', 'Ada Cole'],
      ['Tie', 'carries messages'],
      ['To', 'Ben Ash'],
      ['And', 'The hermit'],
    ] as const) {
      await tie.getByRole('combobox', { name: label, exact: true }).focus();
      await page.keyboard.type(words);
      await tie.getByRole('option', { name: words }).first().waitFor();
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Control+Enter');
    await tie.waitFor({ state: 'detached' });
    await expectTold(page);
  });

  it.each([
    ['from the go-between', 'ada', 'ben', /^carries messages between/, 'And'],
    ['from a party', 'ben', 'ada', /^goes through$/, 'To reach'],
  ] as const)('asks toward whom when it is drawn %s', async (_how, from, to, item, label) => {
    const page = await open();
    await dragTie(page, from, to);
    await page.getByRole('menuitem', { name: item }).click();
    const tie = form(page, 'New tie');
    await choose(tie, label, 'The hermit');
    await finish(tie, 'Add');
    await expectTold(page);
  });
});

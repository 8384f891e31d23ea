import type { Locator, Page } from 'playwright-core';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { expectCounts, expectSaid } from './actions/checks';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { form, waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { waitForMap } from './explorer-page';
import { shareServer } from './shared-server';
import { type BuiltActor, DOCUMENT, EVIDENCE, expectAllKept, STATEMENT, TEN_ACTORS } from './ten-actors';

const browser = startBrowser();
const server = shareServer();

const isFocused = (element: Locator) => element.evaluate((each) => each === document.activeElement);

const waitForFocus = (element: Locator) =>
  eventually(async () => expect(await isFocused(element)).toBe(true));

/** Goes on by Tab, or back with Shift+Tab, until something has the focus. */
const goTo = async (element: Locator, keys: 'Tab' | 'Shift+Tab' = 'Tab') => {
  await element.waitFor({ state: 'attached' });
  for (let step = 0; step < 60; step += 1) {
    if (await isFocused(element)) return;
    await element.page().keyboard.press(keys);
  }
  throw new Error(`${keys} does not lead to ${element}.`);
};

const lineIn = (open: Locator, name: string) => open.getByRole('textbox', { name, exact: true });
const listIn = (open: Locator, name: string) => open.getByRole('combobox', { name, exact: true });

/** Types a part of a name into a list, and takes what is found. */
const choose = async (field: Locator, words: string) => {
  const { keyboard } = field.page();
  await goTo(field);
  await keyboard.type(words);
  await keyboard.press('Enter');
  await eventually(async () => expect(await field.inputValue()).toContain(words));
};

const type = async (field: Locator, words: string) => {
  await goTo(field);
  await field.page().keyboard.type(words);
};

const openByKey = async (page: Page, key: string, title: string | RegExp) => {
  await page.keyboard.press(key);
  const open = form(page, title);
  await open.waitFor();
  await eventually(async () => expect(await open.locator(':focus').count()).toBe(1));
  return open;
};

const finish = async (open: Locator) => {
  await open.page().keyboard.press('Control+Enter');
  await open.waitFor({ state: 'detached' });
};

const addActor = async (page: Page, { kind, name, role }: BuiltActor) => {
  const open = await openByKey(page, 'n', 'New actor');
  await waitForFocus(lineIn(open, 'Name'));
  if (kind !== 'person') {
    await goTo(open.getByRole('radio', { name: 'Person' }), 'Shift+Tab');
    for (let step = 0; step < ACTOR_KIND_IDS.indexOf(kind); step += 1)
      await page.keyboard.press('ArrowRight');
  }
  await type(lineIn(open, 'Name'), name);
  if (role) await type(lineIn(open, 'Role'), role);
  await finish(open);
};

const addTie = async (page: Page, type: string, { From, To, ...third }: Readonly<Record<string, string>>) => {
  // What is selected would be an end of it.
  await page.keyboard.press('Escape');
  const open = await openByKey(page, 'j', 'New tie');
  await choose(listIn(open, 'From'), From ?? '');
  await choose(listIn(open, 'Tie'), type);
  await choose(listIn(open, 'To'), To ?? '');
  for (const [role, actor] of Object.entries(third)) await choose(listIn(open, role), actor);
  await finish(open);
};

/** Finds an actor by the search, goes to it on the map, and draws a tie from there. */
const drawTie = async (page: Page, from: string, type: string, to: string) => {
  await page.keyboard.press('/');
  await waitForFocus(page.getByRole('combobox', { name: /^Search/ }));
  await page.keyboard.type(from);
  await page.getByRole('option', { name: from }).first().waitFor();
  await page.keyboard.press('Enter');
  await eventually(async () => expect((await readMap(page)).selected).toHaveLength(1));
  await goTo(page.locator('#network-map'));
  const open = await openByKey(page, 'j', 'New tie');
  expect(await listIn(open, 'From').inputValue()).toBe(from);
  await choose(listIn(open, 'Tie'), type);
  await choose(listIn(open, 'To'), to);
  await finish(open);
};

const addDocument = async (page: Page) => {
  const open = await openByKey(page, 'p', 'New document');
  await type(lineIn(open, 'Title'), DOCUMENT.title);
  await type(lineIn(open, 'Publisher'), DOCUMENT.publisher);
  await type(lineIn(open, 'Published'), DOCUMENT.published);
  await type(listIn(open, 'How reliable it is'), DOCUMENT.reliability);
  await finish(open);
};

const addEvidence = async (page: Page) => {
  const open = await openByKey(page, 'w', /^New evidence for/);
  await choose(listIn(open, 'Document'), DOCUMENT.title);
  await type(lineIn(open, 'Speaker, as it says'), EVIDENCE.attribution);
  await type(lineIn(open, 'What it says, in your own words'), EVIDENCE.excerpt);
  await type(lineIn(open, 'Where in it'), EVIDENCE.locator);
  await finish(open);
};

const addClaim = async (page: Page) => {
  const open = await openByKey(page, 's', 'New claim');
  await type(lineIn(open, 'What is claimed'), STATEMENT);
  await finish(open);
};

const addDenial = async (page: Page, denier: string) => {
  const open = await openByKey(page, 'Shift+S', 'New denial');
  await choose(listIn(open, 'Who denies'), denier);
  await finish(open);
};

/** Takes back the last edits, and does them again; each is said by its name. */
const undoAndRedo = async (page: Page, names: readonly string[]) => {
  for (const name of names) {
    await page.keyboard.press('Control+z');
    await expectSaid(page, new RegExp(`^Undone: .*${name}`));
  }
  for (const name of names.toReversed()) {
    await page.keyboard.press('Control+Shift+z');
    await expectSaid(page, new RegExp(`^Done again: .*${name}`));
  }
};

describe('a network built by keyboard', () => {
  it('is kept whole, each thing once, and undoing and doing again leaves it as it was', async () => {
    // The id of the network is its title, in small letters.
    const id = `truce-${server.newId()}`;
    const page = await browser.open('/new');
    await type(page.getByRole('textbox', { name: 'Title' }), id);
    await goTo(page.getByRole('button', { name: 'Begin' }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/networks/**');
    await waitForMap(page);
    for (const actor of TEN_ACTORS) await addActor(page, actor);
    await expectCounts(page, 10, 0);

    await drawTie(page, 'The Speaker', 'leads', 'Parliament');
    await addTie(page, 'talks to', { From: 'The Courier', To: 'The Minister' });
    await addTie(page, 'is an envoy to', { From: 'The Envoy', To: 'Southland', 'On behalf of': 'Northland' });
    await addTie(page, 'opposes', { From: 'Northland', To: 'The Militia' });
    await undoAndRedo(page, ['opposes', 'is an envoy to']);
    await addDocument(page);
    await addTie(page, 'goes through', { From: 'The Envoy', To: 'The Speaker', 'To reach': 'The Militia' });
    await addEvidence(page);
    await addClaim(page);
    await addDenial(page, 'The Minister');
    await expectCounts(page, 10, 6);

    await undoAndRedo(page, [
      'denies',
      'the claim',
      'add evidence to',
      'reaches The Militia through',
      'Envoy meets Speaker',
    ]);
    await expectCounts(page, 10, 6);
    await waitUntilSaved(page);
    await expectAllKept(server.url(), id);

    await page.goto(`/networks/${id}?lens=all`);
    await waitForMap(page);
    await expectCounts(page, 10, 6);
    await page.keyboard.press('t');
    const rows = page.getByRole('table').locator('tbody tr');
    await eventually(async () => expect(await rows.count()).toBe(6));
  });
});

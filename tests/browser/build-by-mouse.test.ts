import type { Page } from 'playwright-core';
import { getActorKind } from '@/lib/vocabulary/actor-kinds';
import { expectCounts } from './actions/checks';
import { startBrowser } from './browser';
import { dragTie } from './drag-tie';
import { readMap } from './drawn-map';
import { addActor, choose, finish, form, openAdding, waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { clickOnMap, details, textOf, waitForMap } from './explorer-page';
import { shareServer } from './shared-server';
import { DOCUMENT, EVIDENCE, expectAllKept, STATEMENT, TEN_ACTORS } from './ten-actors';

const browser = startBrowser();
const server = shareServer();

const begin = async (page: Page, title: string) => {
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL('**/networks/**');
  await waitForMap(page);
};

/** Waits until no layout moves actors any more: a tie brings those together who are new. */
const waitUntilSettled = (page: Page) =>
  eventually(async () => {
    const { positions } = await readMap(page);
    await page.waitForTimeout(400);
    expect((await readMap(page)).positions).toEqual(positions);
  });

/** Drags from the handle of an actor to another, and chooses what the tie is. */
const draw = async (page: Page, from: string, to: string, type: string) => {
  await waitUntilSettled(page);
  await dragTie(page, from, to);
  await page.getByRole('menuitem', { name: type, exact: true }).click();
};

const addTie = async (page: Page, type: string, ends: Readonly<Record<string, string>>) => {
  await openAdding(page, 'Tie');
  const open = form(page, 'New tie');
  const { From: from = '', To: to = '', ...third } = ends;
  await choose(open, 'From', from);
  await choose(open, 'To', to);
  await choose(open, 'Tie', type);
  for (const [role, actor] of Object.entries(third)) await choose(open, role, actor);
  await finish(open, 'Add');
};

const addDocument = async (page: Page) => {
  await openAdding(page, 'Document');
  const open = form(page, 'New document');
  await open.getByRole('textbox', { name: 'Title' }).fill(DOCUMENT.title);
  await open.getByRole('textbox', { name: 'Publisher' }).fill(DOCUMENT.publisher);
  await open.getByRole('textbox', { name: 'Published' }).fill(DOCUMENT.published);
  // The list is the system's own: no pointer of a test reaches into it.
  await open.getByRole('combobox', { name: 'How reliable it is' }).selectOption(DOCUMENT.reliability);
  await finish(open, 'Add');
};

const addEvidence = async (page: Page) => {
  await details(page).getByRole('button', { name: 'Evidence' }).click();
  const open = form(page, /^New evidence for/);
  await choose(open, 'Document', DOCUMENT.title);
  await open.getByRole('textbox', { name: 'Speaker, as it says' }).fill(EVIDENCE.attribution);
  await open.getByRole('textbox', { name: 'What it says, in your own words' }).fill(EVIDENCE.excerpt);
  await open.getByRole('textbox', { name: 'Where in it' }).fill(EVIDENCE.locator);
  await finish(open, 'Add');
};

const addClaim = async (page: Page) => {
  await details(page).getByRole('button', { name: 'More to do with it' }).click();
  await page.getByRole('menuitem', { name: 'Add a claim that it rests on' }).click();
  const open = form(page, 'New claim');
  await open.getByRole('textbox', { name: 'What is claimed' }).fill(STATEMENT);
  await finish(open, 'Add');
};

const addDenial = async (page: Page, denier: string) => {
  await details(page).getByRole('button', { name: 'Denial' }).click();
  const open = form(page, 'New denial');
  await choose(open, 'Who denies', denier);
  await finish(open, 'Add');
};

/** Takes back the last edits, and does them again; each button says what it would do. */
const undoAndRedo = async (page: Page, names: readonly RegExp[]) => {
  for (const name of names) await clickMove(page, 'Undo', name);
  for (const name of names.toReversed()) await clickMove(page, 'Redo', name);
};

const clickMove = async (page: Page, direction: 'Undo' | 'Redo', name: RegExp) => {
  const button = page.getByRole('banner').getByRole('button', { name: new RegExp(`^${direction}: `) });
  await eventually(async () => expect(await button.getAttribute('aria-label')).toMatch(name));
  await button.click();
};

describe('a network built by mouse', () => {
  it('is kept whole, each thing once, and undoing and doing again leaves it as it was', async () => {
    // The id of the network is its title, in small letters.
    const id = `truce-${server.newId()}`;
    const page = await browser.open('/new');
    await begin(page, id);
    for (const { kind, ...actor } of TEN_ACTORS)
      await addActor(page, { ...actor, kind: getActorKind(kind).label });
    await expectCounts(page, 10, 0);

    await draw(page, 'the-speaker', 'parliament', 'leads');
    await draw(page, 'the-courier', 'the-minister', 'talks to');
    await addTie(page, 'is an envoy to', { From: 'The Envoy', To: 'Southland', 'On behalf of': 'Northland' });
    await addTie(page, 'opposes', { From: 'Northland', To: 'The Militia' });
    await undoAndRedo(page, [/opposes/, /is an envoy to/]);
    await addDocument(page);
    await addTie(page, 'goes through', { From: 'The Envoy', To: 'The Speaker', 'To reach': 'The Militia' });
    await addEvidence(page);
    await addClaim(page);
    await addDenial(page, 'The Minister');
    await expectCounts(page, 10, 6);

    await undoAndRedo(page, [
      /denies/,
      /the claim/,
      /add evidence to/,
      /reaches The Militia through/,
      /Envoy meets Speaker/,
    ]);
    await expectCounts(page, 10, 6);
    await waitUntilSaved(page);
    await expectAllKept(server.url(), id);

    await page.goto(`/networks/${id}?lens=all`);
    await waitForMap(page);
    await expectCounts(page, 10, 6);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const rows = page.getByRole('table').locator('tbody tr');
    await eventually(async () => expect(await rows.count()).toBe(6));
    expect(await textOf(rows.filter({ hasText: 'Mediation' }))).toMatch(
      /The Envoy\s+Mediation\s+The Speaker\s+to reach The Militia\s+Contested\s+1/,
    );
    await clickOnMap(page, 'the-envoy');
    await details(page).getByRole('heading', { level: 2, name: 'The Envoy' }).waitFor();
  });
});

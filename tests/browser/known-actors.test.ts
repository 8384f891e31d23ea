import type { Locator } from 'playwright-core';
import { startBrowser } from './browser';
import { choose, finish, form, openAdding, waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { clickOnMap } from './explorer-page';
import { keepHandMade, readKept } from './hand-made';
import { createStayingPage } from './left-page';
import { shareServer } from './shared-server';
import { keepNetwork } from './small-network';

const browser = startBrowser();
const server = shareServer();
const { open, leave } = createStayingPage(browser);
const id = server.newId();
let path: string;

beforeAll(async () => {
  path = await keepHandMade(server.url(), id);
});

const read = () => readKept(server.url(), id);
const listActors = async () => (await read()).actors.map((actor) => actor.id);
const list = (within: Locator, name: string) => within.getByRole('combobox', { name, exact: true });
const option = (within: Locator, name: string | RegExp) => within.getByRole('option', { name });

/** Types into a list, and takes the option of that name. */
async function pick(within: Locator, label: string, text: string, name: string | RegExp): Promise<void> {
  await list(within, label).click();
  await list(within, label).fill(text);
  await option(within, name).click();
}

describe('a picker of a form', () => {
  it('takes known actors in any script and makes new ones, all in one step with the tie', async () => {
    const page = await open(path);
    const before = await listActors();
    await openAdding(page, 'Tie');
    const tie = form(page, 'New tie');
    await pick(tie, 'From', 'لبنان', /^Lebanon .*known/);
    await choose(tie, 'Tie', 'talks to');
    await pick(tie, 'To', 'The courier', 'Create the person “The courier”');
    expect([await list(tie, 'From').inputValue(), await list(tie, 'To').inputValue()]).toEqual([
      'Lebanon',
      'The courier',
    ]);
    await finish(tie, 'Add');
    await waitUntilSaved(page);
    const { actors, relationships } = await read();
    expect(relationships.at(-1)).toMatchObject({
      source: 'lebanon',
      target: 'the-courier',
      type: 'talks-to',
    });
    expect(actors.slice(before.length)).toEqual([
      expect.objectContaining({
        id: 'lebanon',
        kind: 'state',
        country: 'LB',
        identifiers: { directory: 'lebanon' },
      }),
      expect.objectContaining({ id: 'the-courier', kind: 'person', name: 'The courier' }),
    ]);
    await page
      .getByRole('button', { name: /^Undo: add “Lebanon talks to The courier”, with 2 new actors/ })
      .click();
    await eventually(async () => expect(await listActors()).toEqual(before));
    await leave(page);
  });

  it('keeps a new actor in the draft, and asks whether a close name is the same', async () => {
    const page = await open(path);
    await openAdding(page, 'Tie');
    await pick(form(page, 'New tie'), 'From', 'The herald', 'Create the group “The herald”');
    await page.keyboard.press('Escape');
    await openAdding(page, 'Tie');
    const tie = form(page, 'New tie');
    expect(await list(tie, 'From').inputValue()).toBe('The herald');
    await list(tie, 'To').click();
    await list(tie, 'To').fill('Ada Kole');
    await option(tie, 'Create the person “Ada Kole” not Ada Cole').waitFor();
    await option(tie, 'Ada Cole the same?').click();
    expect(await list(tie, 'To').inputValue()).toBe('Ada Cole');
    await tie.getByRole('button', { name: 'Start afresh' }).click();
    await tie.getByRole('button', { name: 'Cancel' }).click();
    await leave(page);
  });

  it('takes a whole name that is left, and leaves one in doubt', async () => {
    const page = await open(path);
    await openAdding(page, 'Tie');
    const tie = form(page, 'New tie');
    await list(tie, 'From').fill('Hizbullah');
    await eventually(async () => expect(await option(tie, /Hezbollah/).count()).toBeGreaterThan(0));
    await page.keyboard.press('Tab');
    await eventually(async () => expect(await list(tie, 'From').inputValue()).toBe('Hezbollah'));
    await list(tie, 'To').fill('Georgia');
    await option(tie, /^Georgia known/).waitFor();
    await page.keyboard.press('Tab');
    await eventually(async () => expect(await list(tie, 'To').getAttribute('aria-invalid')).toBe('true'));
    await tie.getByRole('button', { name: 'Cancel' }).click();
    await leave(page);
  });

  it('offers actors of other networks of the server, with what says that they are the same', async () => {
    const page = await open(path);
    const other = server.newId();
    const actors = [{ id: 'quill', kind: 'person', name: 'Zelda Quillfeather', role: 'A scribe' }];
    await keepNetwork(server.url(), { format: 'backchannel/1', id: other, title: 'Scribes', actors } as {
      id: string;
    });
    await openAdding(page, 'Meeting');
    const meeting = form(page, 'New meeting');
    await meeting.getByRole('textbox', { name: 'What it is called' }).fill('A round');
    await pick(meeting, 'Parties', 'Zelda', 'Zelda Quillfeather Scribes');
    await pick(meeting, 'Hosts', 'Norw', /Norway known/);
    await finish(meeting, 'Add');
    await waitUntilSaved(page);
    expect((await read()).actors.slice(-2)).toEqual([
      expect.objectContaining({ role: 'A scribe', identifiers: { backchannel: `${other}/quill` } }),
      expect.objectContaining({ id: 'norway' }),
    ]);
    await leave(page);
  });

  it('brings a known actor into a cell of the table', async () => {
    const page = await open(path);
    await page.keyboard.press('t');
    const cell = page.locator('td[data-column="target"]', { hasText: 'Ben Ash' });
    await cell.dblclick();
    await page.getByRole('table').getByRole('combobox').fill('Qatar');
    await option(page.getByRole('table'), /Qatar known/).click();
    await eventually(async () => expect(await listActors()).toContain('qatar'));
    await page.keyboard.press('Control+z');
    await eventually(async () => expect(await listActors()).not.toContain('qatar'));
    await page.keyboard.press('t');
    await leave(page);
  });
});

describe('a click on the map', () => {
  it('fills the field of a form that has the focus', async () => {
    const page = await open(path);
    await openAdding(page, 'Tie');
    const tie = form(page, 'New tie');
    await list(tie, 'From').click();
    await tie.getByText('Or choose an actor on the map.').waitFor();
    await clickOnMap(page, 'hermit');
    await eventually(async () => expect(await list(tie, 'From').inputValue()).toBe('The hermit'));
    await list(tie, 'To').click();
    await clickOnMap(page, 'northland');
    await eventually(async () => expect(await list(tie, 'To').inputValue()).toBe('Northland'));
    await tie.getByRole('button', { name: 'Cancel' }).click();
    await leave(page);
  });
});

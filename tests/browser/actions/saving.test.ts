import type { Page } from 'playwright-core';
import { startBrowser } from '../browser';
import { readMap } from '../drawn-map';
import { addActor, finish, form, saveMark } from '../edit-page';
import { eventually } from '../eventually';
import { details } from '../explorer-page';
import { createActionTests, expectKept, type Stage } from './action-test';
import { changeThing } from './network-changes';

const browser = startBrowser({ loadsAhead: true });
const testAction = createActionTests(browser);

const VOICE = { id: 'a-new-voice', kind: 'person', name: 'A new voice' };

const expectVoice = ({ page }: Stage, isThere: boolean) =>
  eventually(async () => expect((await readMap(page)).actors.includes(VOICE.id)).toBe(isThere));

describe('what is not saved', () => {
  const REFUSAL = {
    status: 422,
    contentType: 'application/problem+json',
    body: JSON.stringify({ status: 422, title: 'Not taken', detail: 'The day is a holiday.' }),
  };

  /** Adds an actor, which the server does not take. */
  const addRefused = async ({ page }: Stage) => {
    await page.route('**/changes', (route) => route.fulfill(REFUSAL));
    await addActor(page, { name: VOICE.name });
    await saveMark(page, 'The server does not take 1 change.').click();
    await page.getByText('The day is a holiday.').waitFor();
  };

  testAction('open-saving', {
    title: 'is told in a sentence, with why',
    query: 'lens=all',
    arrange: async ({ page }) => {
      await page.route('**/changes', (route) => route.fulfill(REFUSAL));
      await addActor(page, { name: VOICE.name });
      await saveMark(page, 'The server does not take 1 change.').waitFor();
    },
    act: ({ click }) => click(),
    shows: ({ page }) => page.getByText('The day is a holiday.').waitFor(),
    edits: true,
  });

  testAction('retry-saving', {
    title: 'is sent again',
    query: 'lens=all',
    arrange: async (stage) => {
      await addRefused(stage);
      await stage.page.unroute('**/changes');
    },
    act: ({ click }) => click(),
    shows: (stage) => expectVoice(stage, true),
    keeps: (after, before) => expect(after).toEqual({ ...before, actors: [...before.actors, VOICE] }),
    edits: true,
  });

  testAction('give-up-changes', {
    title: 'leaves the map, and never comes to the server',
    query: 'lens=all',
    arrange: addRefused,
    act: async ({ click }, { page }) => {
      await click();
      await page.unroute('**/changes');
    },
    shows: async (stage) => {
      await expectVoice(stage, false);
      await expectKept(stage, stage.first);
      expect(await stage.page.getByRole('button', { name: /^(Undo|Redo): / }).count()).toBe(0);
    },
    edits: true,
  });

  /** Writes the role of an actor that another user has written meanwhile. */
  const clash = async (stage: Stage) => {
    const { page, url, network, headers } = stage;
    await page.route('**/changes', (route) => route.abort('connectionrefused'));
    await page.keyboard.press('F2');
    await form(page, 'Edit Hamas').getByRole('textbox', { name: 'Role' }).fill('my words');
    await finish(form(page, 'Edit Hamas'), 'Save');
    await saveMark(page, /^1 change kept in this browser/).waitFor();
    const head = { op: 'set', list: 'actors', id: 'hamas', field: 'role' };
    const operation = { ...head, was: 'Palestinian armed movement', now: 'their words' };
    const response = await fetch(`${url}/api/networks/${network}/changes`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: url, ...headers },
      body: JSON.stringify({ base: 1, changes: [{ label: 'write a role', operations: [operation] }] }),
    });
    expect(response.status).toBe(200);
    await page.unroute('**/changes');
    await page.getByRole('dialog', { name: 'Somebody else was there first' }).waitFor();
  };

  const resolve = (side: RegExp) => async (page: Page) => {
    const dialog = page.getByRole('dialog', { name: 'Somebody else was there first' });
    await dialog.getByRole('radio', { name: side }).click();
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  testAction('resolve-conflict', {
    title: 'is kept where one’s own words are chosen, and undone to the other’s',
    query: 'lens=all&select=hamas',
    arrange: clash,
    act: ({ by }, { page }) => by(() => resolve(/^Yours/)(page)),
    shows: async ({ page }) => {
      await details(page).getByText('my words', { exact: true }).waitFor();
    },
    keeps: (after, before) => {
      expect(before.actors.find(({ id }) => id === 'hamas')?.role).toBe('their words');
      expect(after).toEqual(changeThing(before, 'actors', 'hamas', { role: 'my words' }));
    },
    edits: true,
  });

  testAction('resolve-conflict', {
    title: 'is given up where the other’s words are chosen',
    query: 'lens=all&select=hamas',
    arrange: clash,
    act: ({ by }, { page }) => by(() => resolve(/their words$/)(page)),
    shows: async (stage) => {
      await details(stage.page).getByText('their words', { exact: true }).waitFor();
      await expectKept(stage, changeThing(stage.first, 'actors', 'hamas', { role: 'their words' }));
    },
    edits: true,
  });
});

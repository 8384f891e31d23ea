import type { Page, Route } from 'playwright-core';
import { copyNetwork } from './actions/action-test';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { addActor, form, saveMark, waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { clickOnMap, createOpener, waitForMap } from './explorer-page';
import { serveTogether } from './shared-server';

const browser = startBrowser({ loadsAhead: true });
const open = createOpener(browser);
const server = serveTogether();
/** The network of the test, and the address of its page. */
let network: string;
let path: string;

beforeEach(async () => {
  network = await copyNetwork(server.url(), 'oslo-1993', server.newId());
  path = `/networks/${network}?lens=all`;
});

type History = { readonly entries: readonly { readonly label: string }[] };

/** How often the server has kept each of these, by its history. */
const countKept = async (names: readonly string[]) => {
  const response = await fetch(`${server.url()}/api/networks/${network}/history`);
  const { entries }: History = await response.json();
  const labels = entries.map(({ label }) => label.replace(/[\u2066-\u2069]/g, ''));
  return names.map((name) => labels.filter((label) => label === `add ${name}`).length);
};

const listActors = async () => {
  const response = await fetch(`${server.url()}/api/networks/${network}`);
  const { actors }: { actors: readonly { name: string }[] } = await response.json();
  return actors.map(({ name }) => name);
};

/** Removes an actor by the menu of the map, with the ties that go with it. */
const removeByMenu = async (page: Page, actor: string) => {
  await clickOnMap(page, actor, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  const dialog = page.getByRole('dialog', { name: /^Remove/ });
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await eventually(async () => expect((await readMap(page)).actors).not.toContain(actor));
};

/** Leaves the page as a person does, and returns whether the browser asked first; they then stay. */
const triesToLeave = async (page: Page): Promise<boolean> => {
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  await dialog.dismiss();
  return dialog.type() === 'beforeunload';
};

describe('edits while the server is gone', () => {
  it('stay in the browser, which says so, and are sent by themselves once it is back; need not be made for the page to say that the server is gone, and that it is back', async () => {
    const page = await open(path);
    await addActor(page, { name: 'First' });
    await waitUntilSaved(page);
    await server.kill();
    await addActor(page, { name: 'Second' });
    await saveMark(page, '1 change kept in this browser; the server does not answer.').waitFor();
    await addActor(page, { name: 'Third' });
    await saveMark(page, '2 changes kept in this browser; the server does not answer.').waitFor();
    expect((await readMap(page)).actors).toEqual(expect.arrayContaining(['first', 'second', 'third']));
    await removeByMenu(page, 'yasser-arafat');
    await page.getByRole('button', { name: /^Undo: remove Yasser Arafat/ }).click();
    await saveMark(page, /^4 changes kept in this browser/).waitFor();
    await eventually(async () => expect(await page.title()).toMatch(/^• /));
    expect(await triesToLeave(page)).toBe(true);

    await server.restart();
    await waitUntilSaved(page);
    await eventually(async () => expect(await page.title()).not.toMatch(/^• /));
    expect(await countKept(['First', 'Second', 'Third'])).toEqual([1, 1, 1]);
    const kept = await listActors();
    expect(kept.slice(-3)).toEqual(['First', 'Second', 'Third']);
    expect(kept.filter((name) => name === 'Yasser Arafat')).toHaveLength(1);
    await addActor(page, { name: 'Fourth' });
    await waitUntilSaved(page);
    expect(await countKept(['Fourth'])).toEqual([1]);

    // Nothing is left to be sent and to be told, and the server goes again.
    for (const words of ['The server does not answer.', 'The server answers again.'])
      await eventually(async () => expect(await page.getByText(words).count()).toBe(0));
    await server.kill();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await saveMark(page, 'All changes are saved, but the server does not answer.').waitFor();
    await page
      .getByText('The server does not answer. What you do now is kept in this browser')
      .first()
      .waitFor();
    await page.waitForTimeout(6_000);
    // The browser mends the one line that it has, and nothing else is asked of the API.
    const ofApi = asked.filter((each) => each.includes('/api/'));
    expect(ofApi.filter((each) => !each.includes('/events'))).toEqual([]);
    expect(ofApi.length).toBeLessThanOrEqual(15);
    await server.restart();
    await waitUntilSaved(page);
    await page.getByText('The server answers again.').first().waitFor();
  });

  it('are sent, once, when the server was killed after it kept them and before it could say so; and by a page that is opened later, when theirs was closed with the server gone', async () => {
    const page = await open(path);
    await addActor(page, { name: 'First' });
    await waitUntilSaved(page);
    // The answer is lost on its way.
    const loseAnswer = async (route: Route) => {
      await route.fetch();
      await server.kill();
      await route.abort('connectionreset');
    };
    await page.route('**/changes', loseAnswer, { times: 1 });
    await addActor(page, { name: 'Second' });
    await saveMark(page, /^1 change kept in this browser/).waitFor();
    await server.restart();
    await waitUntilSaved(page);
    expect(await countKept(['First', 'Second'])).toEqual([1, 1]);

    // A page is closed with the server gone.
    await server.kill();
    await addActor(page, { name: 'Third' });
    await saveMark(page, /^1 change kept in this browser/).waitFor();
    const context = page.context();
    await page.close();

    await server.restart();
    const later = await context.newPage();
    await later.goto(path);
    await eventually(async () => expect((await readMap(later)).actors).toContain('third'));
    await waitUntilSaved(later);
    expect(await countKept(['First', 'Second', 'Third'])).toEqual([1, 1, 1]);
  });
});

/** Waits until the page has been at rest for so long that all its panels are loaded, and nothing more is. */
async function waitForPanels(page: Page): Promise<void> {
  const countScripts = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  await page.waitForTimeout(9_000);
  let before = -1;
  await eventually(async () => {
    const now = await countScripts();
    const isStill = now === before;
    before = now;
    expect(isStill).toBe(true);
  });
}

describe('a page whose server is gone', () => {
  it('opens its panels and dialogs, also those that were not open before; says that it is back, and nothing of it after that; and has edits begun before anything was edited, which the page says', async () => {
    const page = await open(path);
    await waitForPanels(page);
    await server.kill();
    await saveMark(page, 'The server does not answer.').waitFor();
    await page.getByRole('tab', { name: 'Channels' }).click();
    await page.getByRole('combobox', { name: 'From' }).waitFor();
    await page.getByRole('tab', { name: 'Brokers' }).click();
    await page.getByRole('heading', { name: 'Structural balance' }).waitFor();
    await page.getByRole('tab', { name: 'History' }).click();
    await page
      .getByRole('tabpanel', { name: 'History' })
      .getByText(/server/)
      .waitFor();
    await page.getByRole('tab', { name: 'Details' }).click();
    for (const [keys, dialog] of [
      ['Shift+?', 'Keyboard'],
      ['e', 'Figure'],
      ['Shift+E', 'Export data'],
    ] as const) {
      await page.keyboard.press(keys);
      await page.getByRole('dialog', { name: dialog }).waitFor();
      if (dialog === 'Figure') {
        await page.getByText(/is drawn by itself once the server answers/).waitFor();
        expect(await page.getByRole('button', { name: 'Save PNG' }).isDisabled()).toBe(true);
      }
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: dialog }).waitFor({ state: 'hidden' });
    }
    expect((await readMap(page)).actors).toContain('yasser-arafat');
    await server.restart();
    await page.getByText('The server answers again.').first().waitFor();
    await saveMark(page, 'The server does not answer.').waitFor({ state: 'detached' });

    // It goes once more, before anything was edited.
    await server.kill();
    const mark = saveMark(page, 'The server does not answer.');
    await mark.waitFor();
    expect(await mark.textContent()).toBe('Offline');
    await mark.click();
    await page.getByText('The map, the search, the filters and the table work as before.').waitFor();
    await page
      .getByText('What you do now is kept in this browser, and sent when the server is back.')
      .waitFor();
    await page.getByText('What others change is shown then.').waitFor();
    await page.keyboard.press('Escape');
    await addActor(page, { name: 'First' });
    await saveMark(page, '1 change kept in this browser; the server does not answer.').waitFor();
    await page.getByRole('button', { name: /^Undo: add First/ }).waitFor();

    await server.restart();
    await waitUntilSaved(page);
    expect(await countKept(['First'])).toEqual([1]);
  });

  it('keeps what is typed and the map when what is opened cannot be loaded, and opens it once the server is back', async () => {
    // In a context of its own, which has nothing of what is opened in its cache.
    const page = await browser.newPage();
    // A user is quicker than the page, which loads ahead what it needs later.
    await page.addInitScript(() => {
      const setTimer = window.setTimeout;
      const REST = [2_500, 3_000];
      window.setTimeout = ((act: TimerHandler, wait?: number, ...rest: unknown[]) =>
        REST.includes(wait ?? 0) ? 0 : setTimer(act, wait, ...rest)) as typeof window.setTimeout;
    });
    await page.goto(path);
    await waitForMap(page);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Actor/ }).click();
    const note = form(page, 'New actor').getByRole('textbox', { name: 'Notes' });
    await note.fill('Heard at the airport.');
    await page.getByRole('button', { name: 'Figure' }).focus();
    await server.kill();

    const card = (what: string) => page.getByRole('region', { name: `${what} cannot be loaded now.` });
    await page.keyboard.press('e');
    await card('The figure').getByText('The server does not answer.').waitFor();
    await page.getByRole('button', { name: 'More about the layout' }).click();
    await card('The menu of the layout').getByText('The server does not answer.').waitFor();
    await card('The menu of the layout').getByRole('button', { name: 'Close' }).click();
    await card('The menu of the layout').waitFor({ state: 'detached' });
    await page.locator('label', { hasText: 'Circle' }).click();
    expect(await note.inputValue()).toBe('Heard at the airport.');
    expect((await readMap(page)).actors).toContain('yasser-arafat');

    await server.restart();
    await page.getByRole('dialog', { name: 'Figure' }).waitFor();
    await card('The figure').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    expect(await note.inputValue()).toBe('Heard at the airport.');
  });

  it('goes on with an edit once what is needed for it can be loaded', async () => {
    const page = await open(path);
    await page.route('**/_next/**', (route) => route.abort('connectionrefused'));
    await server.kill();
    await page.keyboard.press('n');
    await page
      .getByRole('region', { name: 'What is needed to edit cannot be loaded now.' })
      .getByText('The server does not answer.')
      .waitFor();
    await page.unroute('**/_next/**');
    await server.restart();
    await form(page, 'New actor').waitFor();
  });
});

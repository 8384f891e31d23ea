import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { ActionEffect } from '@/lib/explorer/actions/action';
import { ACTIONS, type ActionId } from '@/lib/explorer/actions/action-list';
import type { Network } from '@/lib/network/network';
import type { TestBrowser } from '../browser';
import { waitUntilSaved } from '../edit-page';
import { eventually } from '../eventually';
import { reloadSettled, waitForMap } from '../explorer-page';
import { issueToken } from '../kept-server';
import { leaveExplorer } from '../left-page';
import { showView } from '../other-view';
import { createIds, serveTogether, shareServer } from '../shared-server';
import { expectPlaces, expectPlacesKept, readRest } from './places';

/** The page on which an action is done, and the network's id on the server. */
export type Stage = {
  readonly page: Page;
  readonly network: string;
  readonly url: string;
  /** The network as the server kept it when the page was opened. */
  readonly first: Network;
  /** The token with which the page came in; null where the server asks for none. */
  readonly token: string | null;
  /** With what the API is asked: nothing, or a token of its own where the server asks for one. */
  readonly headers: Readonly<Record<string, string>>;
  /** The folder of the server. */
  readonly folder: string;
};

/** The ways in which a person does the action under test. */
export type Hand = {
  /** The controls of the action that are on the page. */
  readonly controls: Locator;
  /** Clicks the control of the action: the one in sight with that text, where there are several. */
  readonly click: (text?: string | RegExp) => Promise<void>;
  /** Ticks or unticks the first box of the action. */
  readonly tick: () => Promise<void>;
  /** Presses the first key of the command, or the one given. */
  readonly press: (key?: string) => Promise<void>;
  /** Does it by a gesture of the test’s own: on the map, in a field. */
  readonly by: (gesture: () => Promise<unknown>) => Promise<void>;
};

export type ActionTest = {
  readonly title: string;
  /** The query with which the network is opened. */
  readonly query?: string;
  /** The network that ships of which the test has a copy; Lebanon when none is named. */
  readonly of?: 'lebanon-ceasefire-2024' | 'oslo-1993' | 'derry-link-1993';
  readonly device?: BrowserContextOptions;
  /** Changes the copy before it is put on the server. */
  readonly alter?: (file: Network) => Network;
  /** Changes the copy on the server, as somebody else would: tests that name the same change share a copy. */
  readonly later?: (copy: Pick<Stage, 'url' | 'network'>) => Promise<void>;
  /** What is done before, such as opening the form. */
  readonly arrange?: (stage: Stage) => Promise<void>;
  readonly act: (hand: Hand, stage: Stage) => Promise<void>;
  /** Checks what stands on the page at once, and neither undo nor a reload brings back: what is selected. */
  readonly showsAtOnce?: (stage: Stage) => Promise<void>;
  /** Checks what came of it, on the page. */
  readonly shows: (stage: Stage) => Promise<void>;
  /** Checks what came of it in the network that the server keeps, for an action that changes the network. */
  readonly keeps?: (after: Network, before: Network) => void;
  /** Whether it moves actors: where they stand is then checked after undo, after redo and after reloads. */
  readonly moves?: true;
  /** Whether the network is changed beyond what the action itself changes, such as by `arrange`: the copy is this test’s own. */
  readonly edits?: true;
  /**
   * Puts back what neither a link tells nor `leaveExplorer` does, so that the next test can go on with the page; for an action of
   * which a link tells nothing. Without it the next test opens a page anew.
   */
  readonly leave?: (stage: Stage) => Promise<unknown>;
};

/** Puts nothing back, where Escape closes all that the action opens, or the map gets its camera back. */
export const byEscape: ActionTest['leave'] = async () => {};

/** A copy of a network that ships, which tests share as long as it is as it was. */
type Copy = Pick<Stage, 'network' | 'first'>;

/** The page that a test has left for the next one. */
type LeftPage = { readonly page: Page; readonly copy: Copy; readonly device: string };

/** How the server of a file serves. */
export type Serving = {
  /** Asks for a token, which the test types in before the network is opened. */
  readonly asksForToken?: true;
};

/** Keys as Playwright calls them, where the list of commands has them otherwise. */
const PLAYWRIGHT_KEYS: Readonly<Record<string, string>> = { '[plus]': '+', Space: ' ' };

/**
 * Has the tests of actions of this file use one server; call it once, after `startBrowser`. Returns what makes the test of an
 * action: it is done on a copy of a network that ships, and what came of it is checked on the page; after a reload, where the
 * link, the browser or the server keeps it; and, where it changes the network, in what the server keeps, after undo and after
 * redo. Tests share a copy and a page where one leaves them as it found them; after one that fails they have others.
 */
export function createActionTests(browser: TestBrowser, { asksForToken }: Serving = {}) {
  let headers: Stage['headers'] = {};
  const newId = createIds('copy');
  const copies = new Map<string, Copy>();
  let left: LeftPage | null = null;
  const server = asksForToken
    ? serveTogether({ BACKCHANNEL_BOUND_TO: '0.0.0.0' }, async (folder) => {
        // A server for others does not start while nobody could come in.
        headers = { Authorization: `Bearer ${await issueToken(folder, 'editor', 'The API')}` };
      })
    : shareServer();

  const copy = async (url: string, source: string, { alter, later }: ActionTest): Promise<Copy> => {
    const network = await copyNetwork(url, source, newId(), alter, headers);
    await later?.({ url, network });
    return { network, first: await readNetwork({ url, network, headers }) };
  };

  /** Shows the view of a test on the page that the test before has left, or else on one that it opens. */
  const show = async (path: string, { device }: ActionTest, { network }: Copy): Promise<Page> => {
    const before = left;
    left = null;
    const isSame = before?.copy.network === network && before.device === JSON.stringify(device ?? null);
    if (!before || !isSame || !browser.takeUp(before.page)) return browser.open(path, device);
    await showView(before.page, path);
    return before.page;
  };

  return (action: ActionId, test: ActionTest) => {
    const { effect, keys } = findAction(action);
    const isShared = !asksForToken && isAsBefore(effect, test);
    it(`${action}: ${test.title}`, async () => {
      const [url, folder] = [server.url(), server.folder()];
      const source = test.of ?? 'lebanon-ceasefire-2024';
      const key = `${source} ${test.later?.name ?? ''}`;
      const own = (isShared && copies.get(key)) || (await copy(url, source, test));
      // Until the test is over nobody knows whether the copy will be as it was.
      if (isShared) copies.delete(key);
      const token = asksForToken ? await issueToken(folder, 'editor', `Desk of ${own.network}`) : null;
      const page = await show(`/networks/${own.network}?${test.query ?? ''}`, test, own);
      if (token !== null) await signIn(page, token);
      await waitForMap(page);
      const stage: Stage = { ...own, page, url, token, headers, folder };
      await runActionTest({ action, effect, keys }, test, stage);
      if (!isShared) return;
      if (test.keeps) await takeBack(stage);
      copies.set(key, own);
      if (effect !== 'view' && !test.keeps && !test.leave) return;
      await test.leave?.(stage);
      if (!(await leaveExplorer(browser, page))) return;
      left = { page, copy: own, device: JSON.stringify(test.device ?? null) };
    });
  };
}

function findAction(action: ActionId) {
  const found = ACTIONS.find(({ id }) => id === action);
  if (!found) throw new Error(`"${action}" is not an action.`);
  return found;
}

/** Whether the network is as before when the test is over, with an undo where the test has changed it. */
function isAsBefore(effect: ActionEffect, { alter, edits, moves, keeps }: ActionTest): boolean {
  return !alter && !edits && !moves && (effect !== 'network' || keeps !== undefined);
}

/** Takes back what the action has changed of the network. */
async function takeBack(stage: Stage): Promise<void> {
  await stage.page.getByRole('button', { name: /^Undo: / }).click();
  await expectKept(stage, stage.first);
}

/** Types a token into the page that asks for it; the page that was wanted follows. */
export async function signIn(page: Page, token: string): Promise<void> {
  await page.getByLabel('Token').fill(token);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function runActionTest(
  { action, effect, keys }: { action: ActionId; effect: ActionEffect; keys: readonly string[] },
  test: ActionTest,
  stage: Stage,
): Promise<void> {
  const { page } = stage;
  await test.arrange?.(stage);
  const before = await readNetwork(stage);
  const places = test.moves && (await readRest(page));
  const { hand, hasActed } = createHand(page, action, keys);
  await test.act(hand, stage);
  expect(hasActed()).toBe(true);
  await test.showsAtOnce?.(stage);
  await test.shows(stage);
  if (test.keeps) {
    await waitUntilSaved(page);
    const after = await readNetwork(stage);
    test.keeps(after, before);
    await page.getByRole('button', { name: /^Undo: / }).click();
    await expectKept(stage, before);
    await page.getByRole('button', { name: /^Redo: / }).click();
    await expectKept(stage, after);
  }
  const placesAfter = places && (await expectPlacesKept(page, places));
  if (effect === 'page' || effect === 'outside') return;
  await reloadSettled(page);
  if (placesAfter) await expectPlaces(page, placesAfter);
  await test.shows(stage);
}

function createHand(page: Page, action: ActionId, keys: readonly string[]) {
  let acted = false;
  const controls = page.locator(`[data-action="${action}"]`);
  const hand: Hand = {
    controls,
    click: async (text) => {
      const all = controls.filter({ visible: true });
      await (text === undefined ? all : all.filter({ hasText: text })).first().click();
      acted = true;
    },
    tick: async () => {
      const box = page.locator(`[data-action="${action}"] input, input[data-action="${action}"]`).first();
      await box.waitFor({ state: 'attached' });
      // The box itself may be drawn by its label.
      await box.evaluate((each: HTMLInputElement) => each.click());
      acted = true;
    },
    press: async (key = keys[0] ?? '') => {
      const wanted = key.replace('mod', 'Control').replace('shift', 'Shift');
      await page.keyboard.press(
        PLAYWRIGHT_KEYS[wanted] ?? wanted.replace(/^[A-Z]$/, (one) => one.toLowerCase()),
      );
      acted = true;
    },
    by: async (gesture) => {
      await gesture();
      acted = true;
    },
  };
  return { hand, hasActed: () => acted };
}

/** Returns the network as the server keeps it. */
export async function readNetwork({
  url,
  network,
  headers,
}: Pick<Stage, 'url' | 'network' | 'headers'>): Promise<Network> {
  const response = await fetch(`${url}/api/networks/${network}`, { headers });
  expect(response.status).toBe(200);
  return (await response.json()) as Network;
}

/** Waits until the server keeps the network as it was, to the letter. */
export const expectKept = (stage: Stage, wanted: Network) =>
  eventually(async () => expect(JSON.stringify(await readNetwork(stage))).toBe(JSON.stringify(wanted)));

/** Puts a copy of a network that ships on the server, under an id of its own. */
export async function copyNetwork(
  url: string,
  source: string,
  id: string,
  alter: (file: Network) => Network = (file) => file,
  headers: Stage['headers'] = {},
): Promise<string> {
  const file = JSON.parse(readFileSync(join(process.cwd(), 'data', `${source}.json`), 'utf8')) as Network;
  const response = await fetch(`${url}/api/networks`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url, ...headers },
    body: JSON.stringify({ ...alter(file), id }),
  });
  expect(response.status).toBe(201);
  return id;
}

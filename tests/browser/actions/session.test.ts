import { runTokenCommand } from '@/lib/store/access/token-command';
import { startBrowser } from '../browser';
import { readMap } from '../drawn-map';
import { addActor, saveMark, waitUntilSaved } from '../edit-page';
import { eventually } from '../eventually';
import { issueToken } from '../kept-server';
import { createActionTests, readNetwork, type Stage, signIn } from './action-test';

const browser = startBrowser();
const testAction = createActionTests(browser, { asksForToken: true });

const notice = ({ page }: Stage) => page.getByRole('alert', { name: 'Your sign-in has ended' });

/** Ends the token of the page, which learns of it when it sends a change. */
const endSession = async (stage: Stage) => {
  const { page, folder, token } = stage;
  await addActor(page, { name: 'First' });
  await waitUntilSaved(page);
  const id = token?.split('_')[1] ?? '';
  await runTokenCommand(['revoke', id], { DATA_DIR: folder });
  await addActor(page, { name: 'Second' });
  await notice(stage).waitFor();
  await saveMark(page, /^1 change kept in this browser/).waitFor();
};

/** Signs in with a new token in another page of the browser. */
const signInBeside = async ({ page, folder }: Stage) => {
  const beside = await page.context().newPage();
  await beside.goto('/sign-in');
  await signIn(beside, await issueToken(folder, 'editor', 'Desk anew'));
  await beside.waitForURL((address) => address.pathname === '/');
  await beside.close();
};

const listActors = async (stage: Stage) => (await readNetwork(stage)).actors.map(({ name }) => name);

/** Signs another browser in with the token of the page, and ends its session, which asks for that token once more. */
const endAnother = async ({ page, ...stage }: Stage) => {
  const token = stage.token ?? '';
  const { origin } = new URL(page.url());
  const form = { token, next: '/' };
  const signedIn = await fetch(`${origin}/api/session`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: origin, 'User-Agent': 'Firefox/140' },
    body: new URLSearchParams(form),
  });
  const [cookie = ''] = signedIn.headers.getSetCookie()[0]?.split(';') ?? [];
  const askStatus = async () =>
    (await fetch(`${origin}/api/networks`, { headers: { Cookie: cookie } })).status;
  expect(await askStatus()).toBe(200);
  await page.reload();
  const show = async (shown: string) => {
    await page.getByLabel('Your token, once more').fill(shown);
    await page.getByRole('button', { name: 'End this session' }).click();
  };
  await page.getByRole('link', { name: /^End the session from/ }).click();
  await page.getByText(/^Firefox, from .* It is signed out at once/).waitFor();
  await show('bc_none');
  await page.getByText('This token is not known').waitFor();
  expect(await askStatus()).toBe(200);
  await show(token);
  await page.getByRole('heading', { name: /^You are signed in as/ }).waitFor();
  expect(await page.getByRole('link', { name: /^End the session from/ }).count()).toBe(0);
  expect(await askStatus()).toBe(401);
};

describe('a sign-in', () => {
  testAction('sign-out', {
    title: 'ends where the menu leads, and the network is no longer shown',
    arrange: ({ page }) => page.locator('[data-action="open-page-menu"]').click(),
    act: ({ click }) => click(),
    shows: async (stage) => {
      const { page, network } = stage;
      await page.getByRole('heading', { name: /^You are signed in as/ }).waitFor();
      await endAnother(stage);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByLabel('Token').waitFor();
      await page.goto(`/networks/${network}`);
      await page.getByLabel('Token').waitFor();
      expect((await page.request.get(`/api/networks/${network}`)).status()).toBe(401);
    },
  });

  testAction('sign-in-again', {
    title: 'opens beside the page, which stays as it is',
    query: 'lens=all',
    arrange: endSession,
    act: async ({ by, controls }, { page, folder }) => {
      const beside = page.context().waitForEvent('page');
      await by(() => controls.click());
      const opened = await beside;
      await signIn(opened, await issueToken(folder, 'editor', 'Desk anew'));
      await opened.getByText('Close this tab and go back to the page that you came from').waitFor();
      await opened.close();
    },
    shows: async ({ page }) => {
      expect((await readMap(page)).actors).toEqual(expect.arrayContaining(['first', 'second']));
    },
  });

  testAction('check-session', {
    title: 'is looked at again, and what was not sent is sent once',
    query: 'lens=all',
    arrange: async (stage) => {
      await endSession(stage);
      await signInBeside(stage);
    },
    act: ({ click }) => click(),
    shows: async (stage) => {
      await notice(stage).waitFor({ state: 'hidden' });
      await waitUntilSaved(stage.page);
      await eventually(async () => expect((await listActors(stage)).slice(-2)).toEqual(['First', 'Second']));
    },
  });

  testAction('check-session', {
    title: 'is still over where nobody has signed in',
    query: 'lens=all',
    arrange: endSession,
    act: ({ click }) => click(),
    shows: async (stage) => {
      await notice(stage).waitFor();
      await saveMark(stage.page, /^1 change kept in this browser/).waitFor();
    },
  });
});

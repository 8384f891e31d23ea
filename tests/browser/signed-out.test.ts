import type { Page } from 'playwright-core';
import { runTokenCommand } from '@/lib/store/access/token-command';
import { copyNetwork } from './actions/action-test';
import { startBrowser } from './browser';
import { addActor, saveMark, waitUntilSaved } from './edit-page';
import { issueToken } from './kept-server';
import { serveTogether } from './shared-server';

const browser = startBrowser({ loadsAhead: true });
const server = serveTogether({ BACKCHANNEL_BOUND_TO: '0.0.0.0' }, async (folder) => {
  await issueToken(folder, 'editor', 'Desk of the house');
});
/** The token of the test, and its network. */
let token = '';
let network = '';

beforeEach(async () => {
  token = await issueToken(server.folder(), 'editor', 'Desk A');
  const headers = { Authorization: `Bearer ${token}` };
  network = await copyNetwork(server.url(), 'oslo-1993', server.newId(), undefined, headers);
});

const revoke = (text: string) =>
  runTokenCommand(['revoke', text.split('_')[1] ?? ''], { DATA_DIR: server.folder() });

async function signIn(page: Page, path: string, text: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Token').fill(text);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`**${path}`);
}

/** Longer than a page waits before it opens a line again that was refused. */
const LONG = 6_000;

/** Lists what a page asks to follow a network and to save changes, from now on. */
function listRequests(page: Page): () => readonly string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/(events|changes|history)$/.test(pathname)) paths.push(pathname);
  });
  return () => paths;
}

const END = { name: 'Your sign-in has ended' };

describe('a page whose token is revoked', () => {
  it('says that its sign-in has ended, asks for nothing more, and keeps what is typed until one signs in again', async () => {
    const page = await browser.newPage();
    await signIn(page, `/networks/${network}?lens=all`, token);
    await addActor(page, { name: 'First' });
    await waitUntilSaved(page);
    await revoke(token);
    await addActor(page, { name: 'Second' });
    const end = page.getByRole('alert', END);
    await end.waitFor();
    await saveMark(page, /^1 change kept in this browser/).waitFor();
    const list = listRequests(page);
    await page.waitForTimeout(LONG);
    expect(list()).toEqual([]);

    const fresh = await issueToken(server.folder(), 'editor', 'Desk A');
    const [beside] = await Promise.all([
      page.context().waitForEvent('page'),
      end.getByRole('link', { name: 'Sign in again' }).click(),
    ]);
    await beside.getByLabel('Token').fill(fresh);
    await beside.getByRole('button', { name: 'Sign in' }).click();
    await beside.getByText('Close this tab and go back to the page that you came from').waitFor();
    await beside.close();
    await end.getByRole('button', { name: 'I have signed in' }).click();
    await end.waitFor({ state: 'hidden' });
    await waitUntilSaved(page);
    const { actors } = await (
      await fetch(`${server.url()}/api/networks/${network}`, {
        headers: { Authorization: `Bearer ${fresh}` },
      })
    ).json();
    expect(actors.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['First', 'Second']),
    );
  });

  it('that only looks says so too, once its line has ended', async () => {
    const page = await browser.newPage();
    await signIn(page, `/networks/${network}?lens=all`, token);
    await revoke(token);
    // The line is ended by the server at its next beat, and refused when the browser opens it again.
    await page.getByRole('alert', END).waitFor({ timeout: 25_000 });
    const list = listRequests(page);
    await page.waitForTimeout(LONG);
    expect(list()).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { readSentLayout } from '@/lib/view/sent-layout';
import { generateNetwork } from '@/tests/bench/generate-network';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { waitForMap } from './explorer-page';
import { serveTogether } from './shared-server';

const LARGE = generateNetwork({ actors: 320, ties: 700, id: 'large' });
const IDS = LARGE.actors.map(({ id }) => id);

const browser = startBrowser({ loadsAhead: true });
const server = serveTogether();
/** The network of all tests: to lay it out takes long. */
let network: string;

// Kept on the server, as by one who imports it.
beforeAll(async () => {
  network = server.newId();
  const response = await fetch(`${server.url()}/api/networks`, {
    method: 'POST',
    body: JSON.stringify({ ...LARGE, id: network }),
    headers: { 'Content-Type': 'application/json' },
  });
  expect(response.status).toBe(201);
});

const toLayout = (layout: string) => `/api/networks/${network}/layouts/${layout}`;

/** Asks the server for the layout until it has it. */
async function ask(layout = 'force') {
  const address = `${server.url()}${toLayout(layout)}`;
  let response = await fetch(address);
  while (response.status === 202) response = await fetch(address);
  return readSentLayout(await response.json(), IDS);
}

/** Opens the network, and tells which layouts the page asks for and whether it starts a worker to lay out. */
async function openWatched() {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/layouts/')) asked.push(pathname);
    if (pathname.includes('layout_worker') || pathname.includes('layout.worker')) asked.push('worker');
  });
  await page.goto(`/networks/${network}?lens=all&group=none`);
  await waitForMap(page);
  return { page, asked, workers: () => page.workers().length };
}

/** Waits until the page has loaded ahead what it may need later: what lays out comes with the panels, after eight seconds at rest. */
async function waitUntilAtRest(page: Page): Promise<void> {
  const count = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1, now = await count(); now !== before; now = await count()) {
    before = now;
    await page.waitForTimeout(9000);
  }
}

describe('a network that is too large to come with its places', () => {
  it('stands where the server has laid it out, and nothing is laid out in the page; is asked for in another layout when that is chosen', async () => {
    const { page, asked, workers } = await openWatched();
    const { positions } = await readMap(page);
    expect(Object.keys(positions)).toHaveLength(320);
    expect(positions).toEqual(await ask());
    expect(asked).toEqual([toLayout('force')]);
    expect(workers()).toBe(0);

    // Another layout is chosen.
    await page.getByRole('radiogroup', { name: 'Layout' }).getByText('Circle', { exact: true }).click();
    const circle = await ask('circle');
    await eventually(async () => expect((await readMap(page)).positions).toEqual(circle));
    expect(asked).toEqual([toLayout('force'), toLayout('circle')]);
  });

  it('stands there again after the server was started anew, and is laid out in the page when the server has gone', async () => {
    const before = await ask();
    await server.kill();
    await server.restart();
    const { page } = await openWatched();
    expect((await readMap(page)).positions).toEqual(before);

    // The server goes.
    await waitUntilAtRest(page);
    await server.kill();
    await page.getByRole('radiogroup', { name: 'Layout' }).getByText('Circle', { exact: true }).click();
    await eventually(async () => {
      const { positions } = await readMap(page);
      expect(Object.keys(positions)).toHaveLength(320);
      expect(positions).not.toEqual(before);
    });
  });
});

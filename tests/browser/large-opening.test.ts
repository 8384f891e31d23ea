import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { generateNetwork } from '@/tests/bench/generate-network';
import { startBrowser, toAddress } from './browser';
import { type Point, readMap } from './drawn-map';
import { eventually } from './eventually';
import { details, filters, waitForMap } from './explorer-page';
import { shareFixtures } from './serve-networks';

const NETWORK = generateNetwork({ actors: 1_000, ties: 3_000 });
const PATH = `/networks/${NETWORK.id}`;
const OPENING = `**/api/networks/${NETWORK.id}/opening`;
const LAYOUT = `**/api/networks/${NETWORK.id}/layouts/force`;
/** Just too large to come with its page, so that it is asked for as well, and opened in half of the time. */
const SMALLER = generateNetwork({ actors: 250, ties: 700, id: 'smaller' });
const OPENING_OF_SMALLER = `**/api/networks/${SMALLER.id}/opening`;
const LAST_ACTOR = NETWORK.actors.at(-1);

const PLACES = Object.fromEntries(
  NETWORK.actors.map(({ id }, at) => [id, { x: 70 * (at % 40), y: 90 * Math.floor(at / 40) }]),
);

/** Puts the network on the server under an id of its own, arranged. */
async function keepArranged(id: string): Promise<void> {
  const send = async (path: string, body: object) => {
    const headers = { 'Content-Type': 'application/json', Origin: new URL(toAddress('/')).origin };
    const response = await fetch(toAddress(path), { method: 'POST', headers, body: JSON.stringify(body) });
    expect(response.ok).toBe(true);
  };
  await send('/api/networks', { ...NETWORK, id });
  await send(`/api/networks/${id}/places/force`, { arranged: PLACES, anew: true });
}

/** Lets no answer to an address through to a page, until the function that it returns is called. */
async function hold(page: Page, address: string): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

/** Where the sides of the map stand, by the names of their nodes. */
async function readSides(page: Page): Promise<readonly (readonly [id: string, at: Point])[]> {
  const { positions } = await readMap(page);
  return Object.entries(positions).filter(([id]) => id.startsWith('side:'));
}

/** Another network for each try. */
let kept = 0;

shareFixtures(
  Object.fromEntries([NETWORK, SMALLER].map((network) => [`${network.id}.json`, JSON.stringify(network)])),
);
const browser = startBrowser({ loadsAhead: true });

const table = (page: Page) => page.getByRole('table', { name: 'Relationships shown on the map' });
const rows = (page: Page) => table(page).locator('tbody tr[data-row]');
const countElements = (page: Page) => page.evaluate(() => document.getElementsByTagName('*').length);

describe('the page of a network of a thousand actors', () => {
  it('is small, has the words, and has no actor in it but those of its picture', async () => {
    const html = await (await fetch(toAddress(PATH))).text();
    expect(gzipSync(html).length).toBeLessThan(60_000);
    expect(html).toContain(NETWORK.title);
    expect(html).toContain('1,000 actors, 3,000 ties');
    expect(html).not.toContain(`"${LAST_ACTOR?.id}"`);
    expect(html).not.toContain('"relationships"');
    expect(html).toMatch(/<link [^>]*rel="preload"[^>]*as="fetch"|<link [^>]*as="fetch"[^>]*rel="preload"/);
  });

  it('loads the network once, asks for few files, and has few elements', async () => {
    kept += 1;
    const id = `arranged-${kept}`;
    await keepArranged(id);
    const page = await browser.newPage();
    // What it loads ahead at rest is asked for before the map is there, or after it, as the machine has time.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    // Few enough for Cytoscape, whose map can be read.
    await page.goto(`/networks/${id}?lens=all&group=none&kinds=group,state`);
    await waitForMap(page);
    expect(asked.filter((path) => path.endsWith('/opening'))).toHaveLength(1);
    expect(asked.length).toBeLessThanOrEqual(40);
    expect(await countElements(page)).toBeLessThanOrEqual(1_500);
    await page.keyboard.press('t');
    await rows(page).first().waitFor();
    expect(await countElements(page)).toBeLessThanOrEqual(1_900);
    const { actors, positions } = await readMap(page);
    expect(actors.length).toBeGreaterThan(100);
    // They stand where they were arranged, and nothing was laid out.
    for (const id of actors) expect(positions[id]).toEqual(PLACES[id]);
  });

  it('is asked for again without being sent again', async () => {
    const page = await browser.open(PATH);
    await waitForMap(page);
    const answer = page.waitForResponse(OPENING);
    await page.reload();
    const headers = await (await answer).request().allHeaders();
    expect(headers['if-none-match']).toMatch(/^"/);
    await waitForMap(page);
  });
});

describe('the table of three thousand ties', () => {
  it('is gone through by keys to its last row and back, and keeps the focus', async () => {
    const page = await browser.open(`${PATH}?lens=all`);
    await waitForMap(page);
    await page.keyboard.press('t');
    expect(await table(page).getAttribute('aria-rowcount')).toBe('3001');
    await rows(page).first().locator('td[data-column="target"]').focus();
    const readFocus = () =>
      page.evaluate(() => {
        const row = document.activeElement?.closest('tr');
        return {
          row: row?.getAttribute('aria-rowindex'),
          column: document.activeElement?.getAttribute('data-column'),
        };
      });
    await page.keyboard.press('ArrowDown');
    expect(await readFocus()).toEqual({ row: '3', column: 'target' });
    for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press('PageDown');
    expect(await readFocus()).toEqual({ row: '43', column: 'target' });
    await page.keyboard.press('Control+End');
    expect(await readFocus()).toEqual({ row: '3001', column: 'target' });
    const [frame, last] = [
      await page.getByRole('region', { name: 'Table of ties' }).boundingBox(),
      await page.locator('tr[aria-rowindex="3001"]').boundingBox(),
    ];
    expect((last?.y ?? Number.NaN) + (last?.height ?? 0)).toBeLessThanOrEqual(
      (frame?.y ?? 0) + (frame?.height ?? 0) + 1,
    );
    await page.keyboard.press('ArrowUp');
    expect(await readFocus()).toEqual({ row: '3000', column: 'target' });
    // What has the focus stays where it is when it is scrolled out of sight.
    await table(page)
      .locator('..')
      .evaluate((element) => element.scrollTo(0, 0));
    await page.locator('tr[aria-rowindex="2"]').waitFor();
    expect(await readFocus()).toEqual({ row: '3000', column: 'target' });
    await page.keyboard.press('Control+Home');
    expect(await readFocus()).toEqual({ row: '2', column: 'target' });
    expect(await rows(page).count()).toBeLessThan(60);
  });

  it('brings the row of a selected tie into sight', async () => {
    const tie = NETWORK.relationships[2_700]?.id ?? '';
    const page = await browser.open(`${PATH}?lens=all&ties=${tie}`);
    await waitForMap(page);
    await page.keyboard.press('t');
    const row = page.locator(`tr[data-row="${tie}"]`);
    await eventually(async () => expect(await row.getAttribute('aria-selected')).toBe('true'));
    const [frame, box] = [
      await page.getByRole('region', { name: 'Table of ties' }).boundingBox(),
      await row.boundingBox(),
    ];
    expect(box?.y).toBeGreaterThanOrEqual(frame?.y ?? Number.NaN);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(
      (frame?.y ?? 0) + (frame?.height ?? 0) + 1,
    );
  });
});

describe('while the network is on its way', () => {
  it('the words stand where they will, and buttons wait', async () => {
    const page = await browser.open('/icon.svg');
    const letThrough = await hold(page, OPENING);
    const letArrange = await hold(page, LAYOUT);
    await page.goto(PATH);
    await page.getByText('Loading 1,000 actors and 3,000 ties …').waitFor();
    const title = page.getByRole('heading', { level: 1, name: NETWORK.title });
    const amounts = details(page).getByText('1,000 actors, 3,000 ties');
    const sentence = page.getByRole('main').locator('p', { has: page.locator('strong') });
    const before = [await title.boundingBox(), await amounts.boundingBox(), await sentence.boundingBox()];
    expect(await page.getByRole('button', { name: 'Figure' }).isDisabled()).toBe(true);
    expect(await page.getByRole('link', { name: 'Backchannel' }).isVisible()).toBe(true);
    letThrough();
    // Its sides are set by their ties, as long as nobody knows where a thousand actors stand.
    const arranging = page.getByText('Arranging 1,000 actors …');
    await arranging.waitFor();
    const early = await eventually(() => readSides(page));
    expect(early.length).toBeGreaterThan(3);
    expect(await arranging.isVisible()).toBe(true);
    expect(await page.locator('#network-map[data-ready]').count()).toBe(0);
    letArrange();
    await waitForMap(page);
    expect(await arranging.count()).toBe(0);
    const arranged = await readSides(page);
    expect(arranged.map(([id]) => id)).toEqual(early.map(([id]) => id));
    expect(arranged).not.toEqual(early);
    expect(await page.getByRole('button', { name: 'Figure' }).isDisabled()).toBe(false);
    const after = [await title.boundingBox(), await amounts.boundingBox(), await sentence.boundingBox()];
    expect(after).toEqual(before);
  });

  it('a map that is grouped no longer waits for the places of its actors', async () => {
    const page = await browser.open('/icon.svg');
    const letArrange = await hold(page, LAYOUT);
    await page.goto(PATH);
    const early = await eventually(() => readSides(page));
    const arranging = page.getByText('Arranging 1,000 actors …');
    await filters(page).getByText('None', { exact: true }).click();
    await eventually(async () => expect(await page.locator('#network-map canvas').count()).toBe(0));
    expect(await arranging.isVisible()).toBe(true);
    await filters(page).getByText('Communities', { exact: true }).click();
    expect(await eventually(() => readSides(page))).toEqual(early);
    letArrange();
    await waitForMap(page);
    expect(await arranging.count()).toBe(0);
  });

  it('a server that goes away is told of, and asked again', async () => {
    const page = await browser.open('/icon.svg');
    await page.route(/\/opening$|\/icon\.svg$/, (route) => route.abort('connectionrefused'));
    await page.goto(`/networks/${SMALLER.id}`);
    const card = page.getByRole('region', { name: 'The network cannot be loaded now.' });
    await card.getByText('The server does not answer.').waitFor();
    await page.unroute(/\/opening$|\/icon\.svg$/);
    await card.getByRole('button', { name: 'Try again' }).click();
    await waitForMap(page);
    expect(await card.count()).toBe(0);
  });

  it.each([
    [401, 'Your sign-in has ended.'],
    [403, 'You may not see this network.'],
    [404, 'This network is not here any more.'],
    [410, 'This network is not here any more.'],
    [500, 'The server cannot send the network.'],
  ])('an answer of %i is told of, and the page can be tried again', async (status, title) => {
    const page = await browser.open('/icon.svg');
    await page.route(OPENING_OF_SMALLER, (route) =>
      route.fulfill({ status, contentType: 'application/problem+json', body: '{}' }),
    );
    await page.goto(`/networks/${SMALLER.id}`);
    const card = page.getByRole('region', { name: title });
    await card.waitFor();
    await page.unroute(OPENING_OF_SMALLER);
    await card.getByRole('button', { name: 'Try again' }).click();
    await waitForMap(page);
  });
});

describe('without JavaScript', () => {
  it('the words can be read, and a link leads to what the network has', async () => {
    const page = await browser.open(PATH, { javaScriptEnabled: false });
    await page.getByRole('heading', { level: 1, name: NETWORK.title }).waitFor();
    await details(page).getByText('1,000 actors, 3,000 ties').waitFor();
    const link = page.getByRole('link', { name: 'the network’s own address' });
    expect(await link.getAttribute('href')).toBe(`/api/networks/${NETWORK.id}/graph`);
  });
});

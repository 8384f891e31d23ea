import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startBrowser, toAddress } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { waitForMap } from './explorer-page';
import { createFolder, issueToken, type KeptServer, removeFolder, startKeptServer } from './kept-server';
import { toNodeOptions } from './node-options.mjs';

const browser = startBrowser({ loadsAhead: true });
let kept: string;
let networks: string;
let server: KeptServer;
let deskA: string;
let deskB: string;
let reader: string;
let count = 0;

beforeAll(async () => {
  kept = createFolder();
  networks = createFolder();
  deskA = await issueToken(kept, 'editor', 'Desk A');
  deskB = await issueToken(kept, 'editor', 'Desk B');
  reader = await issueToken(kept, 'viewer', 'A reader');
  server = await startKeptServer(kept, {
    ...{ BACKCHANNEL_BOUND_TO: '0.0.0.0', NETWORKS_DIR: networks },
    NODE_OPTIONS: toNodeOptions(),
  });
  // The environment of a test file is its own.
  process.env.BACKCHANNEL_URL = server.url;
});

afterAll(async () => {
  await server.stop();
  removeFolder(kept);
  removeFolder(networks);
});

/** Puts a network of two who talk beside the others, as a file that nobody has changed yet, and returns its id. */
function ship(): string {
  count += 1;
  const id = `pair-${count}`;
  const network = {
    format: 'backchannel/1',
    id,
    title: 'A pair',
    actors: [
      { id: 'ann', kind: 'person', name: 'Ann' },
      { id: 'bo', kind: 'person', name: 'Bo' },
    ],
    relationships: [{ id: 'talks', type: 'talks-to', source: 'ann', target: 'bo' }],
  };
  writeFileSync(join(networks, `${id}.json`), JSON.stringify(network));
  return id;
}

/** Changes a network at a version over the API, as Desk A; returns the version that this makes. */
async function change(
  id: string,
  base: number,
  label: string,
  operations: readonly object[],
): Promise<number> {
  const response = await fetch(toAddress(`/api/networks/${id}/changes`), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${deskA}` },
    body: JSON.stringify({ base, changes: [{ label, operations }] }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`The change is refused: ${JSON.stringify(answer)}`);
  return answer.version;
}

const addGoBetween = (id: string, base: number) =>
  change(id, base, 'add a go-between', [
    {
      op: 'add',
      list: 'actors',
      thing: { id: 'cy', kind: 'person', name: 'Cy the go-between' },
      before: null,
    },
    {
      op: 'add',
      list: 'relationships',
      thing: { id: 'calls', type: 'talks-to', source: 'cy', target: 'ann' },
      before: null,
    },
  ]);

const rename = (id: string, base: number, was: string, now: string) =>
  change(id, base, `call Bo ${now}`, [{ op: 'set', list: 'actors', id: 'bo', field: 'name', was, now }]);

/** Opens the map of a network with its table, for one who signs in with a token. */
async function open(id: string, token: string): Promise<Page> {
  const page = await browser.open(`/networks/${id}?lens=all`);
  await page.getByLabel('Token').fill(token);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await waitForMap(page);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('table', { name: 'Relationships shown on the map' }).waitFor();
  return page;
}

/** Waits until the page tells what a user has done. */
const hear = (page: Page, words: string) =>
  page.getByRole('region', { name: 'Message' }).getByText(words, { exact: true }).waitFor();

const readTies = async (page: Page) => {
  const rows = await page.getByRole('table').locator('tbody tr').all();
  const cells = rows.map(async (row) => (await row.locator('td').allInnerTexts()).slice(0, 3));
  return (await Promise.all(cells)).map((texts) => texts.map((text) => text.trim()).join(' ')).sort();
};

/** Takes the copy of a network away that is kept, so that it is as it ships again. */
async function purge(id: string): Promise<void> {
  const headers = { Authorization: `Bearer ${deskA}` };
  const response = await fetch(toAddress(`/api/networks/${id}`), { method: 'DELETE', headers });
  if (!response.ok) throw new Error(`It cannot be purged: ${response.status}.`);
}

/** A network of two, its version, and what the second of them is called in it. */
type Prepared = { readonly id: string; readonly version: number; readonly bo: string };

const prepareShipped = async (): Promise<Prepared> => ({ id: ship(), version: 0, bo: 'Bo' });
const prepareKept = async (): Promise<Prepared> => {
  const id = ship();
  return { id, version: await rename(id, 0, 'Bo', 'Bob'), bo: 'Bob' };
};
const preparePurged = async (): Promise<Prepared> => {
  const { id } = await prepareKept();
  await purge(id);
  return { id, version: 0, bo: 'Bo' };
};

describe.each([
  ['as it ships', prepareShipped],
  ['that is kept already', prepareKept],
  ['as it ships, whose copy was purged', preparePurged],
])('a page on a network %s', (_, prepare) => {
  it.each([
    ['an editor', () => deskB],
    ['a viewer', () => reader],
  ])('shows %s what another changes, on the map and in the table, and who it was', async (_who, token) => {
    const { id, version, bo } = await prepare();
    const page = await open(id, token());
    expect(await readTies(page)).toEqual([`Ann Talks ${bo}`]);
    const next = await addGoBetween(id, version);
    await hear(page, 'Desk A: add a go-between.');
    await eventually(async () => expect((await readMap(page)).actors).toEqual(['ann', 'bo', 'cy']));
    await eventually(async () =>
      expect(await readTies(page)).toEqual([`Ann Talks ${bo}`, 'Cy the go-between Talks Ann']),
    );
    // The first is not the last that it hears of.
    await rename(id, next, bo, 'Boris');
    await hear(page, 'Desk A: call Bo Boris.');
    await eventually(async () => expect(await readTies(page)).toContain('Ann Talks Boris'));
  });
});

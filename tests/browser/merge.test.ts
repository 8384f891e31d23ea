import type { Page } from 'playwright-core';
import { copyNetwork } from './actions/action-test';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { choose, form, waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { clickOnMap, details, waitForMap } from './explorer-page';
import { keepHandMade, readKept } from './hand-made';
import { shareServer } from './shared-server';

const browser = startBrowser();
const server = shareServer();

/** Opens the form by the menu of an actor on the map, and names the actor that is the same. */
const merge = async (page: Page, actor: string, name: string, other: string, kept?: string) => {
  await clickOnMap(page, actor, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Merge with another' }).click();
  const open = form(page, `Merge ${name} with another`);
  await choose(open, 'Is the same as', other);
  if (kept !== undefined) await open.getByRole('radio', { name: kept }).check();
  await open.getByRole('button', { name: 'Merge', exact: true }).click();
  await open.waitFor({ state: 'detached' });
};

const NETWORKS = [
  {
    title: 'a network that ships',
    prepare: (id: string) => copyNetwork(server.url(), 'lebanon-ceasefire-2024', id),
    actor: ['nabih-berri', 'Nabih Berri'],
    other: ['najib-mikati', 'Najib Mikati'],
    kept: 'nabih-berri',
  },
  {
    title: 'another that ships, with the name of the other',
    prepare: (id: string) => copyNetwork(server.url(), 'derry-link-1993', id),
    actor: ['john-hume', 'John Hume'],
    other: ['alec-reid', 'Alec Reid'],
    kept: 'alec-reid',
  },
  {
    title: 'one that is made by hand',
    prepare: (id: string) => keepHandMade(server.url(), id),
    actor: ['b-ash', 'B. Ash'],
    other: ['ben', 'Ben Ash'],
    kept: 'ben',
  },
] as const;

describe('merging two actors', () => {
  it.each(NETWORKS)('moves the ties of one to the other, is kept, and can be undone: $title', async (row) => {
    const id = server.newId();
    await row.prepare(id);
    const before = await readKept(server.url(), id);
    const gone = row.kept === row.actor[0] ? row.other[0] : row.actor[0];
    const between = before.relationships.filter(({ source, target }) =>
      [source, target].every((end) => end === gone || end === row.kept),
    );
    const page = await browser.open(`/networks/${id}?lens=all`);
    await waitForMap(page);
    await merge(
      page,
      row.actor[0],
      row.actor[1],
      row.other[1],
      row.kept === row.actor[0] ? undefined : row.other[1],
    );

    const expectMerged = (shown: Page) =>
      eventually(async () => {
        const { actors, legs } = await readMap(shown);
        expect(actors).not.toContain(gone);
        expect(actors).toContain(row.kept);
        expect(legs.flatMap(({ from, to }) => [from, to])).not.toContain(gone);
      });
    await expectMerged(page);
    const heading = row.kept === row.actor[0] ? row.actor[1] : row.other[1];
    await details(page).getByRole('heading', { level: 2, name: heading }).waitFor();
    await waitUntilSaved(page);
    const merged = await readKept(server.url(), id);
    expect(merged.actors).toHaveLength(before.actors.length - 1);
    expect(merged.relationships).toHaveLength(before.relationships.length - between.length);
    await page.reload();
    await waitForMap(page);
    await expectMerged(page);
  });

  it('is undone whole', async () => {
    const id = server.newId();
    const path = await keepHandMade(server.url(), id);
    const before = await readKept(server.url(), id);
    const page = await browser.open(path);
    await waitForMap(page);
    await merge(page, 'b-ash', 'B. Ash', 'Ben Ash', 'Ben Ash');
    await waitUntilSaved(page);
    await page.getByRole('button', { name: /^Undo: merge/ }).click();
    await eventually(async () => expect((await readMap(page)).actors).toContain('b-ash'));
    await eventually(async () => expect(await readKept(server.url(), id)).toEqual(before));
    await page.reload();
    await waitForMap(page);
    await eventually(async () =>
      expect((await readMap(page)).ties).toEqual(before.relationships.map(({ id }) => id).sort()),
    );
  });
});

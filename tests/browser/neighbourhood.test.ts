import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expectQuery, expectSaid } from './actions/checks';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { createOpener, LEBANON, waitForMap } from './explorer-page';
import { createStayingOpener } from './left-page';
import { findCutOff, readPainted } from './painted-map';
import { shareFixtures } from './serve-networks';

/** A chain of actors, more than a map shows legibly. */
function buildChain(count: number): string {
  const ids = Array.from({ length: count }, (_, at) => `actor-${at}`);
  return JSON.stringify({
    ...{ format: 'backchannel/1', id: 'chain', title: 'A chain' },
    actors: ids.map((id, at) => ({ id, kind: 'group', name: `Group ${at}` })),
    relationships: ids.slice(1).map((id, at) => ({
      ...{ id: `tie-${at}`, type: 'talks-to' },
      ...{ source: ids[at], target: id },
    })),
  });
}

const LEBANON_FILE = readFileSync(join(process.cwd(), 'data', 'lebanon-ceasefire-2024.json'), 'utf8');

shareFixtures({ 'chain.json': buildChain(310), 'lebanon-ceasefire-2024.json': LEBANON_FILE });
const browser = startBrowser();
const open = createOpener(browser);
const show = createStayingOpener(browser);

const field = (page: Page) => page.getByRole('combobox', { name: 'Search actors, claims and documents' });
const expectActors = (page: Page, ...actors: readonly string[]) =>
  eventually(async () => expect((await readMap(page)).actors).toEqual([...actors].sort()));

describe('a neighbourhood in rings', () => {
  it('is found by typing, reaches further and less far by keys, and is left by Escape, by keyboard alone', async () => {
    const page = await show('/networks/chain');
    const { positions } = await readMap(page);
    await page.keyboard.press('/');
    await page.keyboard.type('Group 100');
    await page.getByRole('option', { name: /^Group 100/ }).waitFor();
    await page.keyboard.press('Enter');
    await expectQuery(page, '?focus=actor-100&rings=yes');
    await expectActors(page, 'actor-99', 'actor-100', 'actor-101');
    await page.getByText('Group 100 and those within 1 step:').waitFor();
    expect(findCutOff(await readPainted(page))).toEqual([]);
    // The keys of the map begin with whose neighbourhood it is.
    await page.keyboard.press('ArrowRight');
    await expectSaid(page, /^Group 100,/);
    await page.keyboard.press(']');
    await expectActors(page, 'actor-98', 'actor-99', 'actor-100', 'actor-101', 'actor-102');
    expect(findCutOff(await readPainted(page))).toEqual([]);
    await page.keyboard.press('[');
    await expectActors(page, 'actor-99', 'actor-100', 'actor-101');
    await page.keyboard.press('[');
    await page.getByRole('status').getByText('It is one step already.').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await expectQuery(page, '');
    await eventually(async () => expect((await readMap(page)).positions).toEqual(positions));
  });

  it('is shown by Enter with Shift where actors are few, and selected by it where they are many', async () => {
    const many = await show('/networks/chain');
    await field(many).fill('Group 20');
    await many
      .getByRole('option', { name: /^Group 20/ })
      .first()
      .waitFor();
    await many.keyboard.press('Shift+Enter');
    await expectQuery(many, '?select=actor-20');
    const few = await open();
    await field(few).fill('McGurk');
    await few.getByRole('option', { name: /^Brett McGurk/ }).waitFor();
    await few.keyboard.press('Shift+Enter');
    await eventually(async () => expect(new URL(few.url()).searchParams.get('rings')).toBe('yes'));
  });

  it('is undone by the browser’s way back, and moves nobody who is kept', async () => {
    const page = await open();
    const { positions } = await readMap(page);
    await page.goto(`${LEBANON}?focus=hezbollah&hops=2&rings=yes`);
    await waitForMap(page);
    expect((await readMap(page)).positions.hezbollah).toEqual({ x: 0, y: 0 });
    await page.keyboard.press(']');
    await expectQuery(page, '?focus=hezbollah&hops=3&rings=yes');
    await page.goBack();
    await expectQuery(page, '?focus=hezbollah&hops=2&rings=yes');
    await page.getByRole('button', { name: 'Show all again' }).click();
    await expectQuery(page, '');
    await eventually(async () => expect((await readMap(page)).positions).toEqual(positions));
  });

  it('keeps in the link where an actor is dragged to, until it reaches further', async () => {
    const page = await open(`${LEBANON}?lens=all&focus=brett-mcgurk&rings=yes&placed=brett-mcgurk:40:30`);
    expect((await readMap(page)).positions['brett-mcgurk']).toEqual({ x: 40, y: 30 });
    await page.keyboard.press(']');
    await expectQuery(page, '?lens=all&focus=brett-mcgurk&hops=2&rings=yes');
    await eventually(async () =>
      expect((await readMap(page)).positions['brett-mcgurk']).toEqual({ x: 0, y: 0 }),
    );
  });

  it('is had by touch on a phone', async () => {
    const page = await browser.open(`${LEBANON}?lens=all`, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await waitForMap(page);
    await page.getByRole('button', { name: 'Filters' }).tap();
    await field(page).fill('McGurk');
    await page
      .getByRole('option', { name: /^Brett McGurk/ })
      .getByText('Neighbourhood')
      .tap();
    await page.getByText('Brett McGurk and those within 1 step:').waitFor();
    await page.getByRole('button', { name: 'One step more' }).tap();
    await page.getByText('Brett McGurk and those within 2 steps:').waitFor();
    expect(findCutOff(await readPainted(page))).toEqual([]);
    await page.getByRole('button', { name: 'Show all again' }).tap();
    await eventually(async () => expect((await readMap(page)).actors).toHaveLength(16));
  });
});

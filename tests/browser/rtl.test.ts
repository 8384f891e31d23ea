import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { clickOnMap, details, filters, LEBANON, waitForMap } from './explorer-page';
import { showView } from './other-view';
import { findOverflow } from './overflow';
import { shareFixtures } from './serve-networks';

const SOUTH = '/networks/south';

/** A chain of three with names from right to left. */
const NETWORK = {
  format: 'backchannel/1',
  id: 'south',
  title: 'South',
  actors: [
    { id: 'israel', kind: 'state', name: 'إسرائيل', country: 'IL' },
    { id: 'qurei', kind: 'person', name: 'أحمد قريع' },
    { id: 'larsen', kind: 'person', name: 'Terje Rød-Larsen' },
    { id: 'plo', kind: 'group', name: 'منظمة التحرير' },
  ],
  relationships: [
    { id: 'first', type: 'talks-to', source: 'israel', target: 'qurei' },
    { id: 'second', type: 'talks-to', source: 'qurei', target: 'plo' },
    { id: 'third', type: 'talks-to', source: 'israel', target: 'larsen' },
    { id: 'fourth', type: 'talks-to', source: 'larsen', target: 'plo' },
  ],
};

const shipped = join(process.cwd(), 'data', 'lebanon-ceasefire-2024.json');
shareFixtures({
  'south.json': JSON.stringify(NETWORK),
  'north.json': JSON.stringify({ ...NETWORK, id: 'north', title: 'الشمال' }),
  'lebanon-ceasefire-2024.json': readFileSync(shipped, 'utf8'),
});
const browser = startBrowser();

/** Opens a page that was left in a direction before. */
const openIn = async (direction: 'rtl' | 'ltr', path: string) => {
  const page = await browser.open('/icon.svg');
  await page.evaluate((value) => cookieStore.set('backchannel-direction', value), direction);
  await page.goto(path);
  return page;
};

const left = async (page: Page, name: string) =>
  (await page.getByRole('complementary', { name }).boundingBox())?.x ?? Number.NaN;

describe('a page from right to left', () => {
  it('has its panels mirrored, nothing that sticks out, and the words of English sentences in order; works: a click on the map, a lens, the table', async () => {
    const page = await openIn('rtl', LEBANON);
    await waitForMap(page);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    const map = (await page.locator('#network-map').boundingBox())?.x ?? Number.NaN;
    expect(await left(page, 'Details')).toBe(0);
    expect(map).toBeGreaterThan(200);
    expect(await left(page, 'Filters')).toBeGreaterThan(map);
    expect(await findOverflow(page)).toEqual([]);

    // The words of English sentences are in order.
    const misplaced = await page.evaluate(() => {
      const found: string[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.textContent ?? '';
        const [first, last] = [text.search(/\S/), text.trimEnd().length - 1];
        if (last - first < 6 || !/^[\x20-\x7e–’“”·…]+$/.test(text.trim())) continue;
        if (!node.parentElement?.checkVisibility() || node.parentElement.closest('style, script, svg'))
          continue;
        const range = document.createRange();
        const box = (at: number) => {
          range.setStart(node as Text, at);
          range.setEnd(node as Text, at + 1);
          return range.getBoundingClientRect();
        };
        const [a, b] = [box(first), box(last)];
        const isOneLine = Math.abs(a.top - b.top) < 2;
        if (a.width > 0 && isOneLine && a.left > b.left) found.push(text);
      }
      return found;
    });
    expect(misplaced).toEqual([]);

    // It works.
    await clickOnMap(page, 'hezbollah');
    await details(page).getByRole('heading', { name: 'Hezbollah' }).waitFor();
    await filters(page).getByText('Alliances and rivalries').click();
    await eventually(async () => expect((await readMap(page)).ties).toHaveLength(5));
    await page.keyboard.press('t');
    const [from, to] = [
      await page.getByRole('columnheader', { name: 'From' }).boundingBox(),
      await page.getByRole('columnheader', { name: 'To', exact: true }).boundingBox(),
    ];
    expect(from?.x).toBeGreaterThan(to?.x ?? Number.NaN);

    // Nothing sticks out on a phone.
    await showView(page, LEBANON);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await findOverflow(page)).toEqual([]);
  });

  it.each(['/', '/vocabulary', '/networks/nowhere'])('has nothing that sticks out: %s', async (path) => {
    const page = await openIn('rtl', path);
    expect(await findOverflow(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await findOverflow(page)).toEqual([]);
  });

  it('leads a channel from left to right, as its arrows point', async () => {
    for (const direction of ['rtl', 'ltr'] as const) {
      const page = await openIn(direction, `${SOUTH}?lens=all&panel=channels&from=israel&to=plo&channel=1`);
      await waitForMap(page);
      const channels = page.getByRole('button', { name: /→/ });
      await eventually(async () => expect(await channels.count()).toBe(2));
      for (const channel of await channels.all()) expect(await readPath(channel)).toEqual([0, 1, 2]);
    }
  });

  it('is chosen in the menu of the page, and remembered', async () => {
    const page = await browser.open(LEBANON);
    await waitForMap(page);
    const choose = async (name: string) => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name }).click();
    };
    await choose('Page from right to left');
    await eventually(async () => expect(await page.locator('html').getAttribute('dir')).toBe('rtl'));
    await page.goto('/');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await choose('Page from left to right');
    await eventually(async () => expect(await page.locator('html').getAttribute('dir')).toBe('ltr'));
    await page.reload();
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
  });
});

/** In which order the names of a path stand from left to right. */
async function readPath(channel: Locator): Promise<readonly number[]> {
  const lefts = await channel
    .locator('bdi bdi, bdi:not(:has(bdi))')
    .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().left));
  return lefts.map((_, index) => index).sort((a, b) => (lefts[a] ?? 0) - (lefts[b] ?? 0));
}

describe('a page from left to right', () => {
  it('has a title from right to left beside the name of the program, as any other', async () => {
    const startOf = async (path: string) => {
      const page = await openIn('ltr', path);
      const title = page.getByRole('banner').getByRole('heading', { level: 1 }).locator('bdi');
      return (await title.boundingBox())?.x ?? Number.NaN;
    };
    expect(await startOf('/networks/north')).toBeCloseTo(await startOf(SOUTH), 0);
  });
});

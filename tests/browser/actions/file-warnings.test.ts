import type { Page } from 'playwright-core';
import { startBrowser } from '../browser';
import { eventually } from '../eventually';
import { waitForMap } from '../explorer-page';
import { findOverflow } from '../overflow';
import { shareFixtures } from '../serve-networks';

const COLUMNS = Object.fromEntries(
  Array.from({ length: 20 }, (_, at) => [`column ${at + 1}`, `value ${at}`]),
);

/** Forty people with twenty columns that nothing reads, as an import leaves them, and two documents with a field of their own. */
const network = {
  ...{ format: 'backchannel/1', id: 'many-columns', title: 'Many columns' },
  actors: Array.from({ length: 40 }, (_, at) => ({
    ...{ id: `person-${at}`, kind: 'person', name: `Person ${at}` },
    ...COLUMNS,
  })),
  documents: ['first', 'second'].map((id) => ({ id, title: id, shelf: 'B' })),
  relationships: Array.from({ length: 39 }, (_, at) => ({
    ...{ id: `tie-${at}`, type: 'talks-to', source: `person-${at}`, target: `person-${at + 1}` },
    evidence: [{ document: 'first' }],
  })),
};

shareFixtures({ 'many-columns.json': JSON.stringify(network) });
const browser = startBrowser();

const SIZES = [
  { width: 360, height: 740 },
  { width: 1400, height: 900 },
];

const findWarnings = (page: Page) => page.getByRole('region', { name: 'The network file has 2 warnings' });
const readHeight = async (page: Page) => (await page.locator('#network-map').boundingBox())?.height ?? 0;

describe.each(SIZES)('the warnings of a file, $width pixels wide', (viewport) => {
  it('are one line, which leaves the map its place and closes', async () => {
    const page = await browser.open('/networks/many-columns', { viewport });
    await waitForMap(page);
    const box = await findWarnings(page).boundingBox();
    expect(box?.height).toBeLessThanOrEqual(40);
    const before = await readHeight(page);
    expect(before).toBeGreaterThan(viewport.height * 0.6);
    await findWarnings(page).getByRole('button', { name: 'Close the warnings' }).click();
    await findWarnings(page).waitFor({ state: 'detached' });
    await eventually(async () => expect(await readHeight(page)).toBeGreaterThan(before));
  });

  it('open by kind with counts, beside the map and not over it', async () => {
    const page = await browser.open('/networks/many-columns', { viewport });
    await waitForMap(page);
    const line = findWarnings(page).getByRole('button', {
      name: 'The network file has 2 warnings',
    });
    await line.click();
    const kinds = findWarnings(page).getByRole('listitem');
    expect((await kinds.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^800 times actors: "column 1" is no field .* and 14 more\.$/),
      expect.stringMatching(/^2 times documents: "shelf" is no field /),
    ]);
    expect(await readHeight(page)).toBeGreaterThan(viewport.height * 0.35);
    const [list, map] = [
      await findWarnings(page).boundingBox(),
      await page.locator('#network-map').boundingBox(),
    ];
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(map?.y ?? 0);
    expect(await findOverflow(page)).toEqual([]);
    await line.click();
    await kinds.first().waitFor({ state: 'detached' });
  });
});

describe('the line of warnings', () => {
  const WAYS = [
    ['read-warnings', 'Enter'],
    ['read-warnings', 'Space'],
  ] as const;
  it.each(WAYS)('opens and closes by the keyboard: %s by %s', async (action, key) => {
    const page = await browser.open('/networks/many-columns');
    await waitForMap(page);
    await page.locator(`[data-action="${action}"]`).focus();
    const kinds = findWarnings(page).getByRole('listitem');
    await page.keyboard.press(key);
    await kinds.first().waitFor();
    await page.keyboard.press(key);
    await kinds.first().waitFor({ state: 'detached' });
  });
});

import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { LEBANON, waitForMap } from './explorer-page';
import { openFigure } from './figure-dialog';
import { chooseFiles, readOutcome } from './import-page';

const browser = startBrowser();
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that can differ between light and dark. */
const COLOURS = ['color-contrast'];

/** What axe finds fault with, each with the places where. */
async function findFaults(page: Page, runOnly: readonly string[] = EVERYTHING): Promise<readonly string[]> {
  // Colours that are still on their way have not the contrast that they will have.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(
    (rules): Promise<AxeResults> =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: rules,
        resultTypes: ['violations', 'passes'],
      }),
    [...runOnly],
  );
  // An empty page has no faults either.
  expect(passes.length).toBeGreaterThan(runOnly === COLOURS ? 0 : 15);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id} ${target}: ${html}`));
}

/** A table with guesses, a new type, names that may be one, and a row that is passed over. */
const MANY_THINGS = {
  name: 'many.csv',
  content:
    'source,target,type,note\nAmos Hochstein,Nabih Berri,meets,a\nعاموس هوكستين,Hezbollah,trains,b\nNabih Berri,,meets,c\n',
};

type State = {
  readonly what: string;
  readonly path: string;
  readonly act?: (page: Page) => Promise<unknown>;
};

const press =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
    await page.getByRole(keys.includes('m') ? 'menu' : 'dialog').waitFor();
  };

const STATES: readonly State[] = [
  { what: 'the list of networks', path: '/' },
  { what: 'the vocabulary', path: '/vocabulary' },
  { what: 'the formats', path: '/formats' },
  { what: 'the choice of a file', path: '/import' },
  {
    what: 'a file on its way in',
    path: '/import',
    act: async (page) => {
      await chooseFiles(page, MANY_THINGS);
      await page.getByRole('button', { name: 'Look and meaning' }).first().click();
      await readOutcome(page);
    },
  },
  {
    what: 'a file that cannot be read',
    path: '/import',
    act: async (page) => {
      await chooseFiles(page, { name: 'torn.gexf', content: '<gexf><graph><nodes>' });
      await page.getByRole('heading', { name: 'torn.gexf cannot be read' }).waitFor();
    },
  },
  { what: 'a page that is not there', path: '/networks/nowhere' },
  { what: 'the explorer as it opens', path: LEBANON },
  {
    what: 'an actor, its neighbourhood and a text filter',
    path: `${LEBANON}?select=nabih-berri&focus=nabih-berri&q=be`,
  },
  { what: 'several selected', path: `${LEBANON}?select=nabih-berri,hezbollah&ties=hochstein-via-berri` },
  { what: 'a contested tie', path: `${LEBANON}?lens=all&ties=hochstein-asks-mikati` },
  { what: 'a contested claim', path: `${LEBANON}?lens=contested&claim=unilateral-ceasefire-request` },
  {
    what: 'a part of the time, a document left out',
    path: `${LEBANON}?lens=all&since=2024&without=reuters-2024-11-01`,
  },
  {
    what: 'channels, one of them lit, and what if',
    path: `${LEBANON}?panel=channels&from=united-states&to=hezbollah&channel=1&outTies=hochstein-asks-berri-earlier`,
    act: (page) => page.getByRole('heading', { name: 'Between the two sides' }).waitFor(),
  },
  {
    what: 'actors to choose from',
    path: `${LEBANON}?panel=channels`,
    act: async (page) => {
      await page.getByRole('combobox', { name: 'From' }).click();
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    what: 'no channel',
    path: `${LEBANON}?panel=channels&from=iran&to=israel&membership=no&types=talks-to`,
    act: (page) => page.getByRole('heading', { name: 'No channel' }).waitFor(),
  },
  {
    what: 'brokers, and sizes by one of their measures',
    path: `${LEBANON}?panel=brokers&lens=all&size=betweenness`,
    act: (page) => page.getByRole('heading', { name: 'Structural balance' }).waitFor(),
  },
  { what: 'an empty map', path: `${LEBANON}?types=` },
  { what: 'a bad link', path: `${LEBANON}?lens=x&hops=y` },
  {
    what: 'the table, with a row chosen',
    path: `${LEBANON}?ties=hochstein-via-berri`,
    act: async (page) => {
      await page.keyboard.press('t');
      await page.getByRole('columnheader', { name: 'To' }).getByRole('button').click();
    },
  },
  { what: 'the legend', path: LEBANON, act: (page) => page.getByRole('button', { name: 'Legend' }).click() },
  { what: 'the keys', path: LEBANON, act: press('Shift+?') },
  { what: 'the figure', path: LEBANON, act: openFigure },
  {
    what: 'the figure of nothing',
    path: `${LEBANON}?types=`,
    act: async (page) => {
      await page.keyboard.press('e');
      await page.getByText(/^Nothing to draw/).waitFor();
    },
  },
  { what: 'the menu of the map', path: LEBANON, act: press('g', 'm') },
  {
    what: 'the export of data',
    path: LEBANON,
    act: async (page) => {
      await page.keyboard.press('Shift+E');
      await page.getByRole('radio', { name: 'CSV, one table of ties' }).check();
    },
  },
  {
    what: 'the menu of the layout',
    path: LEBANON,
    act: async (page) => {
      await page.getByRole('button', { name: 'More about the layout' }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    what: 'the menu of the page',
    path: LEBANON,
    act: async (page) => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    what: 'parts that cannot be loaded, in a panel and over the page',
    path: `${LEBANON}?lens=all`,
    act: async (page) => {
      const away = 'cannot be loaded now.';
      await page.route(/_next|icon\.svg/, (route) => route.abort('connectionrefused'));
      await page.keyboard.press('e');
      await page
        .getByRole('region', { name: `The figure ${away}` })
        .getByText(/does not answer/)
        .waitFor();
      await page.getByRole('tab', { name: 'Brokers' }).click();
      await page
        .getByRole('tabpanel')
        .getByText(/does not answer/)
        .waitFor();
    },
  },
  {
    what: 'the ways past what stands before the map',
    path: LEBANON,
    act: async (page) => {
      await page.keyboard.press('Tab');
      await page.getByRole('link', { name: 'Skip to the map' }).waitFor();
    },
  },
  {
    what: 'the hits of a search',
    path: LEBANON,
    act: async (page) => {
      await page.getByRole('combobox', { name: /^Search/ }).fill('berri');
      await page.getByRole('option').first().waitFor();
    },
  },
];

describe('the automated accessibility check', () => {
  it.each(STATES)('finds no fault, in light and dark, with $what', async ({ path, act }) => {
    const page = await browser.open(path, { reducedMotion: 'reduce', colorScheme: 'light' });
    if (path.startsWith(LEBANON)) await waitForMap(page);
    await act?.(page);
    expect(await findFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    expect(await findFaults(page, COLOURS)).toEqual([]);
  });

  it.each([
    { what: 'the explorer', sheet: null },
    { what: 'a sheet', sheet: 'Filters' },
    { what: 'the details as a sheet', sheet: 'Details' },
    { what: 'the table as a sheet', sheet: 'Table' },
  ])('finds no fault on a phone with $what', async ({ sheet }) => {
    const page = await browser.open(LEBANON, {
      viewport: { width: 360, height: 740 },
      reducedMotion: 'reduce',
    });
    await waitForMap(page);
    if (sheet)
      await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: sheet }).click();
    expect(await findFaults(page)).toEqual([]);
  });

  it('would find a fault', async () => {
    const page = await browser.open(LEBANON);
    await waitForMap(page);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect((await findFaults(page)).join()).toContain('button-name');
  });
});

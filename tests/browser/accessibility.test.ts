import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { LEBANON, waitForMap } from './explorer-page';
import { openFigure } from './figure-dialog';
import { holdParts } from './held-part';
import { chooseFiles, readOutcome } from './import-page';
import { showView } from './other-view';

const browser = startBrowser();
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that can differ between light and dark. */
const COLOURS = ['color-contrast'];

/** What axe finds fault with, each with the places where. */
async function findFaults(page: Page, runOnly: readonly string[] = EVERYTHING): Promise<readonly string[]> {
  // Colours that are still on their way have not the contrast that they will have.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { faults, passed } = await page.evaluate(
    async (rules) => {
      const { run } = (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } })
        .axe;
      // What passes is only counted: axe need not tell where each of it stands.
      const { violations, passes } = await run({ runOnly: rules, resultTypes: ['violations'] });
      const told = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => `${id} ${target}: ${html}`),
      );
      return { faults: told, passed: passes.length };
    },
    [...runOnly],
  );
  // An empty page has no faults either.
  expect(passed).toBeGreaterThan(runOnly === COLOURS ? 0 : 15);
  return faults;
}

/** Finds no fault in what a page shows, as it is and then, of what can differ, the other way of light and dark, in which it leaves it. */
async function expectNoFault(page: Page, what: string): Promise<void> {
  expect({ what, faults: await findFaults(page) }).toEqual({ what, faults: [] });
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const other = isDark ? 'light' : 'dark';
  await page.emulateMedia({ colorScheme: other });
  await page.locator(`html[data-mantine-color-scheme="${other}"]`).waitFor();
  expect({ what, faults: await findFaults(page, COLOURS) }).toEqual({ what, faults: [] });
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
  /** Takes back what `act` did, where the next view does not. */
  readonly leave?: (page: Page) => Promise<unknown>;
};

const press =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
    await page.getByRole(keys.includes('m') ? 'menu' : 'dialog').waitFor();
  };

const closeDialog = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

const closeMenu = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
};

const PAGES: readonly State[] = [
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
];

const VIEWS: readonly State[] = [
  { what: 'the explorer as it opens', path: LEBANON },
  {
    what: 'the ways past what stands before the map',
    path: LEBANON,
    act: async (page) => {
      await page.keyboard.press('Tab');
      await page.getByRole('link', { name: 'Skip to the map' }).waitFor();
    },
    leave: (page) => page.getByRole('link', { name: 'Skip to the map' }).blur(),
  },
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
  { what: 'an empty map', path: `${LEBANON}?types=` },
  {
    what: 'a bad link',
    path: `${LEBANON}?lens=x&hops=y`,
    act: (page) => page.getByRole('alert', { name: 'Parts of the link were ignored' }).waitFor(),
  },
];

const PANELS: readonly State[] = [
  {
    what: 'channels, one of them lit, and what if',
    path: `${LEBANON}?panel=channels&from=united-states&to=hezbollah&channel=1&outTies=hochstein-asks-berri-earlier`,
    act: (page) => page.getByRole('heading', { name: 'Between the two sides' }).waitFor(),
  },
  {
    what: 'no channel',
    path: `${LEBANON}?panel=channels&from=iran&to=israel&membership=no&types=talks-to`,
    act: (page) => page.getByRole('heading', { name: 'No channel' }).waitFor(),
  },
  {
    what: 'actors to choose from',
    path: `${LEBANON}?panel=channels`,
    act: async (page) => {
      await page.getByRole('combobox', { name: 'From' }).click();
      await page.getByRole('option').first().waitFor();
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
  {
    what: 'brokers, and sizes by one of their measures',
    path: `${LEBANON}?panel=brokers&lens=all&size=betweenness`,
    act: (page) => page.getByRole('heading', { name: 'Structural balance' }).waitFor(),
  },
  {
    what: 'the hits of a search',
    path: LEBANON,
    act: async (page) => {
      await page.getByRole('combobox', { name: /^Search/ }).fill('berri');
      await page.getByRole('option').first().waitFor();
    },
    leave: async (page) => {
      await page.getByRole('combobox', { name: /^Search/ }).fill('');
      await page.getByRole('option').first().waitFor({ state: 'detached' });
      await page.locator('#network-map').focus();
    },
  },
  {
    what: 'the table, with a row chosen',
    path: `${LEBANON}?ties=hochstein-via-berri`,
    act: async (page) => {
      await page.keyboard.press('t');
      await page.getByRole('columnheader', { name: 'To' }).getByRole('button').click();
    },
  },
];

const DIALOGS_AND_MENUS: readonly State[] = [
  {
    what: 'the legend',
    path: LEBANON,
    act: (page) => page.getByRole('button', { name: 'Legend' }).click(),
    leave: (page) => page.getByRole('button', { name: 'Legend' }).click(),
  },
  { what: 'the keys', path: LEBANON, act: press('Shift+?'), leave: closeDialog },
  { what: 'the figure', path: LEBANON, act: openFigure, leave: closeDialog },
  {
    what: 'the figure of nothing',
    path: `${LEBANON}?types=`,
    act: async (page) => {
      await page.keyboard.press('e');
      await page.getByText(/^Nothing to draw/).waitFor();
    },
    leave: closeDialog,
  },
  { what: 'the menu of the map', path: LEBANON, act: press('g', 'm'), leave: closeMenu },
  {
    what: 'the export of data',
    path: LEBANON,
    act: async (page) => {
      await page.keyboard.press('Shift+E');
      await page.getByRole('radio', { name: 'CSV, one table of ties' }).check();
    },
    leave: closeDialog,
  },
  {
    what: 'the menu of the layout',
    path: LEBANON,
    act: async (page) => {
      await page.getByRole('button', { name: 'More about the layout' }).click();
      await page.getByRole('menu').waitFor();
    },
    leave: closeMenu,
  },
  {
    what: 'the menu of the page',
    path: LEBANON,
    act: async (page) => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menu').waitFor();
    },
    leave: closeMenu,
  },
];

describe('the automated accessibility check', () => {
  it('finds no fault, in light and dark, in the pages beside the explorer', async () => {
    const page = await browser.open('/icon.svg');
    for (const { what, path, act } of PAGES) {
      await page.goto(path);
      await act?.(page);
      await expectNoFault(page, what);
    }
  });

  it.each([
    ['what a link can ask for', VIEWS],
    ['its panels', PANELS],
    ['its dialogs and menus', DIALOGS_AND_MENUS],
  ])('finds no fault, in light and dark, in the explorer with %s', async (_, states) => {
    const [first] = states;
    const page = await browser.open(first?.path ?? '');
    await waitForMap(page);
    for (const state of states) {
      if (state !== first) await showView(page, state.path);
      await state.act?.(page);
      await expectNoFault(page, state.what);
      await state.leave?.(page);
    }
  });

  it('finds no fault, in light and dark, in the explorer with parts that cannot be loaded', async () => {
    const page = await browser.open('/icon.svg');
    const held = await holdParts(browser, page, ['FigurePanel', 'BrokersPanel']);
    await page.goto(`${LEBANON}?lens=all`);
    await waitForMap(page);
    await held.leave({ isServerKept: false });
    await page.keyboard.press('e');
    const card = page.getByRole('region', { name: 'The figure cannot be loaded now.' });
    await card.getByText(/does not answer/).waitFor();
    await page.getByRole('tab', { name: 'Brokers' }).click();
    await page
      .getByRole('tabpanel')
      .getByText(/does not answer/)
      .waitFor();
    await expectNoFault(page, 'parts that cannot be loaded, in a panel and over the page');
  });

  it('finds no fault on a phone with the explorer and its sheets, and would find one', async () => {
    const page = await browser.open(LEBANON, { viewport: { width: 360, height: 740 } });
    await waitForMap(page);
    for (const sheet of [null, 'Filters', 'Details', 'Table']) {
      if (sheet) {
        await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: sheet }).click();
        await page.getByRole('button', { name: `Close ${sheet}` }).waitFor();
      }
      expect({ sheet, faults: await findFaults(page) }).toEqual({ sheet, faults: [] });
    }
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect((await findFaults(page)).join()).toContain('button-name');
  });
});

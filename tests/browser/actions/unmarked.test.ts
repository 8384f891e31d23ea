import type { Locator, Page } from 'playwright-core';
import { startBrowser } from '../browser';
import { clickOnMap, details, LEBANON } from '../explorer-page';
import { createStayingPage } from '../left-page';

const browser = startBrowser();
const { open, leave } = createStayingPage(browser);
const onPhone = createStayingPage(browser, { viewport: { width: 360, height: 740 } });

/** What a person can click, type into or move. */
const OFFERS =
  'button, a[href], input, select, textarea, summary, [role="button"], [role="tab"], [role="slider"], [role="menuitem"], [role="option"]';

/** Lists what is offered on the page and belongs to no action of the list. */
const listUnmarked = (page: Page) =>
  page.locator(OFFERS).evaluateAll((all) =>
    all
      // What measures how high a text is drawn is hidden from everybody.
      .filter((each) => each.getClientRects().length > 0 && !each.closest('[aria-hidden="true"]'))
      // An option carries its action within.
      .filter((each) => !each.closest('[data-action]') && !each.querySelector('[data-action]'))
      .map((each) => `${each.tagName} ${each.getAttribute('aria-label') ?? each.textContent?.slice(0, 60)}`),
  );

const press = (key: string, wait: (page: Page) => Locator) => async (page: Page) => {
  await page.keyboard.press(key);
  await wait(page).first().waitFor();
};

const form = (page: Page) => details(page).getByRole('form');

const openTable = async (page: Page) => {
  const tables = page.getByRole('tablist', { name: 'Tables' });
  if (!(await tables.isVisible())) await page.keyboard.press('t');
  await tables.waitFor();
};

/** The states of the page, each with how it is reached. */
const STATES: readonly (readonly [name: string, query: string, reach: (page: Page) => Promise<void>])[] = [
  ['the page as it opens', 'lens=all', async () => {}],
  ['everything filtered', 'lens=all&types=backs&q=a&focus=iran&since=2024', async () => {}],
  ['nothing that matches', 'lens=all&q=zzzz', async () => {}],
  ['a part of the link ignored', 'lens=foo', (page) => page.getByText('of the link w').first().waitFor()],
  ['an actor', 'select=nabih-berri', async () => {}],
  ['a tie', 'ties=mcgurk-envoy-to-israel', async () => {}],
  ['a claim', 'claim=unilateral-ceasefire-request', async () => {}],
  [
    'several',
    'lens=all&select=nabih-berri,hezbollah&ties=mcgurk-envoy-to-israel,hochstein-envoy-to-israel',
    async () => {},
  ],
  [
    'channels',
    'lens=all&panel=channels&from=united-states&to=hezbollah&channel=1&out=iran',
    (page) => details(page).locator('[data-action="highlight-channel"]').first().waitFor(),
  ],
  ['no channel', 'lens=alliances&panel=channels&from=united-states&to=hezbollah', async () => {}],
  ['brokers', 'lens=all&panel=brokers', (page) => details(page).getByRole('table').first().waitFor()],
  ['the history', 'panel=history', async () => {}],
  ['the keys', '', press('?', (page) => page.getByRole('dialog'))],
  ['the figure', '', press('e', (page) => page.getByRole('dialog').getByRole('img'))],
  [
    'the data',
    '',
    press('Shift+E', (page) => page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true })),
  ],
  [
    'the line',
    '',
    async (page) => {
      await page.keyboard.press(';');
      await page.getByRole('combobox', { name: 'One line' }).fill('Jean Dupont -> Netanyahoo: backs, Ha');
      await page.getByRole('button', { name: /^Did you mean/ }).waitFor();
    },
  ],
  [
    'what is found',
    '',
    async (page) => {
      await page.locator('#network-search').fill('Ha');
      await page.getByRole('option').first().waitFor();
    },
  ],
  ...['Actor', 'Tie', 'Claim', 'Denial', 'Document', 'Type of tie'].map(
    (name) =>
      [
        `the form for a new ${name.toLowerCase()}`,
        '',
        async (page: Page) => {
          await page.getByRole('button', { name: 'Add', exact: true }).click();
          await page.getByRole('menuitem', { name }).first().click();
          await form(page).waitFor();
        },
      ] as const,
  ),
  ['the form of an actor', 'select=nabih-berri', press('F2', form)],
  ['the form of a tie', 'ties=mcgurk-envoy-to-israel', press('F2', form)],
  ['the form of the network', '', press('F2', form)],
  ['the form of evidence', 'ties=mcgurk-envoy-to-israel', press('w', form)],
  ['what is removed', 'select=nabih-berri', press('Delete', (page) => page.getByRole('dialog'))],
  ...['Merge with another', 'Split in two'].map(
    (name) =>
      [
        `the form to ${name.toLowerCase()}`,
        '',
        async (page: Page) => {
          await clickOnMap(page, 'nabih-berri', { button: 'right' });
          await page.getByRole('menuitem', { name }).click();
          await form(page).waitFor();
        },
      ] as const,
  ),
  ...['More', 'Add', 'More about the layout'].map(
    (name) =>
      [
        `the menu “${name}”`,
        '',
        async (page: Page) => {
          await page.getByRole('button', { name, exact: true }).click();
          await page.getByRole('menuitem').first().waitFor();
        },
      ] as const,
  ),
  // The last ones: a table that is open stays when another view is shown.
  [
    'the table',
    'lens=all',
    async (page) => {
      await openTable(page);
      await page.locator('td[data-column]').first().waitFor();
    },
  ],
  [
    'the grid of actors',
    'lens=all',
    async (page) => {
      await openTable(page);
      await page.getByRole('tab', { name: /^Actors/ }).click();
      await page.getByRole('table', { name: 'Actors of the network' }).waitFor();
    },
  ],
];

describe('what the page offers', () => {
  it.each(STATES)('is in the list of actions: %s', async (_, query, reach) => {
    const page = await open(`${LEBANON}?${query}`);
    await reach(page);
    expect(await listUnmarked(page)).toEqual([]);
    await leave(page);
  });

  it.each(['filters', 'details', 'table', 'time'])(
    'is in the list of actions: %s on a phone',
    async (panel) => {
      const page = await onPhone.open(`${LEBANON}?lens=all`);
      await page.locator(`nav [data-action="toggle-${panel}"]`).click();
      await page.locator(`#panel-${panel}`).waitFor();
      expect(await listUnmarked(page)).toEqual([]);
      await page.locator(`nav [data-action="toggle-${panel}"]`).click();
      await onPhone.leave(page);
    },
  );
});

import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { details, LEBANON, waitForMap } from './explorer-page';

const browser = startBrowser({ loadsAhead: true });

type Part = 'Collator' | 'localeCompare';

/** Takes away something of the browser that only one panel needs, or gives it back. */
const breakPart = (page: Page, part: Part) =>
  page.evaluate((name) => {
    const kept = Object.assign(window, {
      keptParts: { Collator: Intl.Collator, localeCompare: String.prototype.localeCompare },
    });
    Object.assign(name === 'Collator' ? Intl : String.prototype, {
      [name]: () => {
        throw new RangeError(`${name} is broken for a test.`);
      },
    });
    return Object.keys(kept.keptParts).length;
  }, part);
const mendAll = (page: Page) =>
  page.evaluate(() => {
    const { keptParts } = window as unknown as { keptParts: Record<Part, unknown> };
    Object.assign(Intl, { Collator: keptParts.Collator });
    Object.assign(String.prototype, { localeCompare: keptParts.localeCompare });
  });

describe('a panel in which something fails', () => {
  it.each([
    {
      what: 'The table',
      part: 'Collator' as const,
      path: LEBANON,
      open: async (page: Page) => {
        await page.keyboard.press('t');
        await page.getByRole('columnheader', { name: 'To' }).getByRole('button').click();
      },
      seen: (page: Page) => page.getByRole('columnheader', { name: 'To' }),
    },
    {
      what: 'The panel of brokers',
      part: 'Collator' as const,
      path: `${LEBANON}?lens=all`,
      open: async (page: Page) => {
        await page.getByRole('tab', { name: 'Brokers' }).click();
        const header = page.getByRole('columnheader', { name: 'Actor' }).getByRole('button');
        await header.or(page.getByText('The panel of brokers failed.')).first().waitFor();
        if (await header.isVisible()) await header.click();
      },
      seen: (page: Page) => page.getByRole('heading', { name: 'Structural balance' }),
    },
    {
      what: 'The form',
      part: 'localeCompare' as const,
      path: LEBANON,
      open: (page: Page) => page.keyboard.press('n'),
      seen: (page: Page) => details(page).getByRole('form', { name: 'New actor' }),
    },
  ])('says so, leaves the map and the others, and is drawn again on demand: $what', async (given) => {
    const page = await browser.open(given.path);
    await waitForMap(page);
    await breakPart(page, given.part);
    await given.open(page);
    const card = page.getByRole('region', { name: `${given.what} failed.` });
    await card.getByText('This is a fault of the program.').waitFor();
    expect((await readMap(page)).actors.length).toBeGreaterThan(5);
    expect(await page.getByRole('radio', { name: /^Mediation channels/ }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'This page could not be made' }).count()).toBe(0);
    await mendAll(page);
    await card.getByRole('button', { name: 'Try again' }).click();
    await given.seen(page).waitFor();
    expect(await card.count()).toBe(0);
  });
});

import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { TestBrowser } from './browser';
import { findOnMap, readMap } from './drawn-map';
import { eventually } from './eventually';

export const LEBANON = '/networks/lebanon-ceasefire-2024';
export const OSLO = '/networks/oslo-1993';
export const DERRY = '/networks/derry-link-1993';

/** Returns what opens the explorer of a network, the Lebanon network when none is named, and waits for its map. */
export function createOpener(browser: TestBrowser, options?: BrowserContextOptions) {
  return async (path: string = LEBANON): Promise<Page> => {
    const page = await browser.open(path, options);
    await waitForMap(page);
    return page;
  };
}

/** Waits until the map is drawn and its keys and clicks are heard. */
export async function waitForMap(page: Page): Promise<void> {
  await page.locator('#network-map[data-ready]').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Waits until React hears what happens to the first element of a selector. */
export const waitForReact = (page: Page, selector: string): Promise<void> =>
  eventually(async () => {
    const isHeard = await page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      return element !== null && Object.keys(element).some((key) => key.startsWith('__react'));
    }, selector);
    expect(isHeard).toBe(true);
  });

/** Loads the page anew, once its address says what the map shows: it is written after the frame that shows it. */
export async function reloadSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
  await page.reload();
  await waitForMap(page);
}

/** Clicks an actor or the middle of a tie on the canvas itself. */
export async function clickOnMap(
  page: Page,
  id: string,
  options: { button?: 'left' | 'right'; clickCount?: number } = {},
): Promise<void> {
  const { x, y } = await findOnMap(page, id);
  await page.mouse.click(x, y, options);
}

/** The text of an element as it is rendered. */
export async function textOf(locator: Locator): Promise<string> {
  await locator.waitFor();
  return (await locator.allInnerTexts()).join();
}

/** The details of what is selected, or of the network. */
export function details(page: Page) {
  return page.getByRole('complementary', { name: 'Details' });
}

export function filters(page: Page) {
  return page.getByRole('complementary', { name: 'Filters' });
}

/** Waits until the canvas holds these relationships and no others. */
export async function expectTies(page: Page, ties: readonly string[]): Promise<void> {
  await eventually(async () => expect((await readMap(page)).ties).toEqual([...ties].sort()));
}

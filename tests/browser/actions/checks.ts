import type { Page } from 'playwright-core';
import { readMap } from '../drawn-map';
import { eventually } from '../eventually';

/** Waits until the address has these parameters, each with its value; null for one that it must not have. */
export const expectLink = (page: Page, wanted: Readonly<Record<string, string | null>>) =>
  eventually(async () => {
    const { searchParams } = new URL(page.url());
    const found = Object.fromEntries(Object.keys(wanted).map((name) => [name, searchParams.get(name)]));
    expect(found).toEqual(wanted);
  });

/** Waits until the address ends in exactly this query. */
export const expectQuery = (page: Page, query: string) =>
  eventually(async () => expect(new URL(page.url()).search).toBe(query));

/** Waits until the page has said this to whoever does not see it. */
export const expectSaid = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });

/** Waits until the map has so many actors and ties. */
export const expectCounts = (page: Page, actors: number, ties: number) =>
  eventually(async () => {
    const drawn = await readMap(page);
    expect([drawn.actors.length, drawn.ties.length]).toEqual([actors, ties]);
  });

/** Waits until these actors and ties are the ones that are selected on the map. */
export const expectSelected = (page: Page, ...ids: readonly string[]) =>
  eventually(async () => expect((await readMap(page)).selected).toEqual([...ids].sort()));

/** Waits until the focus is in what a selector finds. */
export const expectFocusIn = (page: Page, selector: string) =>
  eventually(async () =>
    expect(await page.evaluate((wanted) => document.activeElement?.closest(wanted) != null, selector)).toBe(
      true,
    ),
  );

/** Waits until a panel is shown, or is not. */
export const expectPanel = (page: Page, panel: string, isShown: boolean) =>
  eventually(async () => expect(await page.locator(`#panel-${panel}`).isVisible()).toBe(isShown));

import type { Page } from 'playwright-core';
import { waitForMap } from './explorer-page';

/**
 * Shows another view of the network on a page that is open, as the browser does that goes back to its address, and waits
 * until the map and the panels are those of that view. It takes a small part of what opening the view takes.
 */
export async function showView(page: Page, path: string): Promise<void> {
  await page.evaluate(async (address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    // Panels are drawn after the frame that shows the map, and ask their questions then.
    for (let frame = 0; frame < 3; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, path);
  await waitForMap(page);
  // Waited for by a locator: to wait for a function, Playwright loads all of itself into the page a second time.
  const unfinished = '[role="tabpanel"] :is([aria-busy="true"], [aria-label="Loading"])';
  await page.locator(unfinished).first().waitFor({ state: 'detached' });
}

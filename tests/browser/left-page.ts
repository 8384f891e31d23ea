import type { Page } from 'playwright-core';
import type { TestBrowser } from './browser';
import { details } from './explorer-page';

/** How often Escape is pressed before what is open counts as something that does not close. */
const MAX_ESCAPES = 5;

/**
 * Leaves an explorer for the next test, which shows another view on it with `showView`: closes with Escape what is open, and
 * takes the focus and the pointer away. A page on which something stays open is not left.
 */
export async function leaveExplorer(browser: TestBrowser, page: Page): Promise<void> {
  const open = page
    .locator('[role="dialog"], [role="menu"], [role="option"]')
    .or(details(page).getByRole('form'))
    .filter({ visible: true });
  for (let count = 0; (await open.count()) > 0; count += 1) {
    if (count === MAX_ESCAPES) return;
    await page.keyboard.press('Escape');
    // What closes is gone a moment later.
    await open
      .first()
      .waitFor({ state: 'hidden', timeout: 500 })
      .catch(() => {});
  }
  await page.mouse.move(-1, -1);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  browser.leave(page);
}

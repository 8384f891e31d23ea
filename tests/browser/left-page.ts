import type { BrowserContextOptions, Page } from 'playwright-core';
import type { TestBrowser } from './browser';
import { details, LEBANON, waitForMap } from './explorer-page';
import { showView } from './other-view';

/** How often Escape is pressed before what is open counts as something that does not close. */
const MAX_ESCAPES = 5;

/** Shows views on one page, as long as each test leaves it. */
export type StayingPage = {
  /** Shows a view, on the page that the test before has left when it is of the same network, or else on one that it opens. */
  readonly open: (path?: string) => Promise<Page>;
  /** Ends a test that has passed, with `leaveExplorer`: what neither a link tells nor Escape closes is as it was. */
  readonly leave: (page: Page) => Promise<void>;
};

/**
 * Returns what shows views to one test after another, as `createStayingPage` does, on a page that each test leaves by itself when it has
 * passed: for tests that change nothing of a network or of what the browser keeps. What else a test opens is closed as ever.
 */
export function createStayingOpener(
  browser: TestBrowser,
  options?: BrowserContextOptions,
): StayingPage['open'] {
  const staying = createStayingPage(browser, options);
  let shown: Page | null = null;
  browser.beforeClosing(async () => {
    const page = shown;
    shown = null;
    // A page that is not left is closed, and the next test opens another.
    if (page) await staying.leave(page).catch(() => {});
  });
  return async (path) => {
    const page = await staying.open(path);
    shown ??= page;
    return page;
  };
}

/** Returns what shows views to one test after another, each of which takes a small part of what opening a page takes. */
export function createStayingPage(browser: TestBrowser, options?: BrowserContextOptions): StayingPage {
  let left: { readonly page: Page; readonly network: string } | null = null;
  return {
    open: async (path = LEBANON) => {
      const [network = ''] = path.split('?');
      const before = left;
      left = null;
      if (before?.network === network && browser.takeUp(before.page)) {
        await showView(before.page, path);
        return before.page;
      }
      const opened = await browser.open(path, options);
      await waitForMap(opened);
      return opened;
    },
    leave: async (page) => {
      const network = new URL(page.url()).pathname;
      if (await leaveExplorer(browser, page)) left = { page, network };
    },
  };
}

/**
 * Leaves an explorer for the next test, which shows another view on it with `showView`: closes with Escape what is open, takes
 * the focus and the pointer away, and lets the map see to its camera. Returns false for a page on which something stays open: it
 * is not left.
 */
export async function leaveExplorer(browser: TestBrowser, page: Page): Promise<boolean> {
  const open = page
    .locator('[role="dialog"], [role="menu"], [role="option"]')
    .or(details(page).getByRole('form'))
    .filter({ visible: true });
  for (let count = 0; (await open.count()) > 0; count += 1) {
    if (count === MAX_ESCAPES) return false;
    await page.keyboard.press('Escape');
    // What closes is gone a moment later.
    await open
      .first()
      .waitFor({ state: 'hidden', timeout: 500 })
      .catch(() => {});
  }
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.mouse.move(-1, -1);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('0');
  return browser.leave(page);
}

import type { BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

/** A file that costs the server next to nothing, in place of a page. */
const BLANK = '/icon.svg';

/** How long a page may take to be cleared, in milliseconds, before another is opened in its stead. */
const PATIENCE_MS = 10_000;

/** After so many tests a page is closed: what its process has gathered would cost more than a new one. */
const MAX_USES = 30;

/** What changes a page, or the browser around it, in ways that are not put back: the page is closed with its test. */
const SPOILING = [
  'addInitScript',
  'close',
  'context',
  'emulateMedia',
  'exposeBinding',
  'exposeFunction',
  'goBack',
  'on',
  'once',
  'setContent',
  'setExtraHTTPHeaders',
  'setViewportSize',
] as const satisfies readonly (keyof Page)[];

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta'];

/** A page that is as new, without what the file of tests has made around it that was before. */
export type PlainPage = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly devtools: CDPSession;
  /** The origin of its server, and what tells it apart from pages that cannot stand for it. */
  readonly site: string;
  readonly key: string;
  readonly uses: number;
};

/** A page that serves one test after another: it is opened at half of the cost of a new one. */
export type KeptPage = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly site: string;
  readonly key: string;
  readonly toPlain: () => PlainPage;
  /** Whether a test has changed it in a way that is not put back. */
  readonly isSpoiled: () => boolean;
  /** From now on lets no request to these addresses out of the page, with `*` for any characters; none is forgotten by a reload. */
  readonly refuse: (addresses: readonly string[]) => Promise<void>;
  /** Returns whether it is as a new page: leaves what is open, and forgets all that it kept, where that can be done. */
  readonly clear: () => Promise<boolean>;
};

/** Returns what tells apart pages that cannot stand for each other. */
export function toPageKey(site: string, options: BrowserContextOptions): string {
  return JSON.stringify([site, options]);
}

/** Makes a page of a context of its own one that can be kept. */
export async function createKeptPage(
  page: Page,
  { site, key }: Pick<PlainPage, 'site' | 'key'>,
): Promise<KeptPage> {
  const context = page.context();
  const devtools = await context.newCDPSession(page);
  return adoptPage({ page, context, devtools, site, key, uses: 0 });
}

/** Makes a page one that can be kept which another file of tests has handed on. */
export function adoptPage(plain: PlainPage): KeptPage {
  const { page, context, devtools, site, key } = plain;
  let { uses } = plain;
  let isSpoiled = false;
  const watched = watchSpoiling(page, () => {
    isSpoiled = true;
  });
  return {
    ...{ page: watched, context, site, key },
    toPlain: () => ({ ...plain, uses }),
    isSpoiled: () => isSpoiled,
    refuse: async (addresses) => {
      await devtools.send('Network.enable');
      await devtools.send('Network.setBlockedURLs', { urls: [...addresses] });
    },
    clear: async () => {
      uses += 1;
      if (isSpoiled || uses >= MAX_USES || page.isClosed()) return false;
      try {
        await clear(page, devtools);
        return true;
      } catch {
        // Its server is gone, or it hangs.
        return false;
      }
    },
  };
}

/** Returns the same page, which calls back when it is asked for something that is not put back. */
function watchSpoiling(page: Page, onSpoiled: () => void): Page {
  const spoiling = new Set<string | symbol>(SPOILING);
  return new Proxy(page, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        // What the page calls of its own accord does not come by here.
        if (spoiling.has(name)) onSpoiled();
        return value.apply(target, args);
      };
    },
  });
}

async function clear(page: Page, devtools: CDPSession): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await devtools.send('Network.setBlockedURLs', { urls: [] });
  await devtools.send('Network.disable');
  await page.goto(BLANK, { timeout: PATIENCE_MS });
  await page.evaluate(() => {
    window.name = '';
    sessionStorage.clear();
  });
  const { origin } = new URL(page.url());
  const types = 'cookies,indexeddb,local_storage,cache_storage,service_workers';
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: types });
  await devtools.send('Page.resetNavigationHistory');
  // The pointer of a new page is nowhere, and nothing is pressed.
  await page.mouse.up();
  await page.mouse.move(-1, -1);
  for (const modifier of MODIFIERS) await page.keyboard.up(modifier);
}

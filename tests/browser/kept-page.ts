import type { BrowserContext, BrowserContextOptions, CDPSession, Page, Request } from 'playwright-core';

/** A file that costs the server next to nothing, in place of a page. */
const BLANK = '/icon.svg';

/** How long a page may take to be cleared, in milliseconds, before another is opened in its stead. */
const PATIENCE_MS = 10_000;

/** After so many tests a page is closed: what its process has gathered would cost more than a new one. */
const MAX_USES = 30;

/**
 * What changes a page, or the browser around it, in ways that are not put back: the page is closed with its test. Listeners, the size
 * of the window and what is emulated are put back.
 */
const SPOILING = [
  'addInitScript',
  'close',
  'context',
  'exposeBinding',
  'exposeFunction',
  'setContent',
  'setExtraHTTPHeaders',
] as const satisfies readonly (keyof Page)[];

/** What pages have when a test asks for nothing else. */
export const USUAL = {
  colorScheme: 'light',
  reducedMotion: 'reduce',
} as const satisfies BrowserContextOptions;

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
  /** Whether a test has changed it so that it must be cleared, or closed, before another test can have it. */
  readonly isChanged: () => boolean;
  /** From now on lets no request to these addresses out of the page, with `*` for any characters; none is forgotten by a reload. */
  readonly refuse: (addresses: readonly string[]) => Promise<void>;
  /** Says whether it loads ahead, at rest, what it may need later. Otherwise its browser saves data. */
  readonly setLoadsAhead: (loadsAhead: boolean) => Promise<void>;
  /** Lets its scripts read and write the clipboard. */
  readonly allowClipboard: () => Promise<void>;
  /** Returns whether it is as a new page: leaves what is open, and forgets all that it kept, where that can be done. */
  readonly clear: () => Promise<boolean>;
};

/** Returns what tells apart pages that cannot stand for each other: what all have is the same as nothing. */
export function toPageKey(site: string, options: BrowserContextOptions): string {
  const { colorScheme, reducedMotion, ...others } = options;
  return JSON.stringify([
    site,
    {
      ...others,
      ...(colorScheme && colorScheme !== USUAL.colorScheme ? { colorScheme } : {}),
      ...(reducedMotion && reducedMotion !== USUAL.reducedMotion ? { reducedMotion } : {}),
    },
  ]);
}

function readOptions(key: string): BrowserContextOptions {
  const [, options]: [string, BrowserContextOptions] = JSON.parse(key);
  return options;
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
  let repairs: (() => unknown)[] = [];
  const watched = watchPage(page, (name, args) => {
    if (SPOILING.some((each) => each === name)) isSpoiled = true;
    const repair = toRepair(plain, name, args);
    if (repair) repairs.push(repair);
  });
  return {
    ...{ page: watched, context, site, key },
    toPlain: () => ({ ...plain, uses }),
    isChanged: () => isSpoiled || repairs.length > 0,
    refuse: async (addresses) => {
      await devtools.send('Network.enable');
      await devtools.send('Network.setBlockedURLs', { urls: [...addresses] });
    },
    setLoadsAhead: async (loadsAhead) => {
      await devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: !loadsAhead });
    },
    allowClipboard: async () => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      repairs.push(() => context.clearPermissions());
    },
    clear: async () => {
      uses += 1;
      if (isSpoiled || uses >= MAX_USES || page.isClosed()) return false;
      const undone = repairs;
      repairs = [];
      try {
        for (const repair of undone.toReversed()) await repair();
        await clear(page, devtools);
        return true;
      } catch {
        // Its server is gone, or it hangs.
        return false;
      }
    },
  };
}

/** Returns the same page, which tells of each of its methods that is called, before it is done. */
function watchPage(page: Page, onCall: (name: string | symbol, args: readonly unknown[]) => void): Page {
  return new Proxy(page, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        // What the page calls of its own accord does not come by here.
        onCall(name, args);
        return value.apply(target, args);
      };
    },
  });
}

/** Returns what puts back what a method of a page is about to change; null when it changes nothing that can be put back. */
function toRepair(
  { page, key }: PlainPage,
  name: string | symbol,
  [event, listener]: readonly unknown[],
): (() => unknown) | null {
  if (name === 'on' || name === 'once')
    return () => page.removeListener(event as 'request', listener as (request: Request) => void);
  if (name === 'setViewportSize') {
    const size = page.viewportSize();
    return size && (() => page.setViewportSize(size));
  }
  // What it has gone through is forgotten whenever a page is cleared.
  if (name === 'goBack') return () => {};
  if (name !== 'emulateMedia') return null;
  const { colorScheme, reducedMotion, forcedColors, contrast } = readOptions(key);
  return () =>
    page.emulateMedia({
      media: null,
      colorScheme: colorScheme ?? USUAL.colorScheme,
      reducedMotion: reducedMotion ?? USUAL.reducedMotion,
      forcedColors: forcedColors ?? 'none',
      contrast: contrast ?? 'no-preference',
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

import type { BrowserContext, BrowserContextOptions, CDPSession, Page, Request } from 'playwright-core';

/**
 * A file that is not there, which the server says in nine letters, in place of a page: it costs next to nothing, and a picture would be painted
 * as large as the window.
 */
const BLANK = '/_next/static/nothing';

/** How long a page may take to be cleared, in milliseconds, before another is opened in its stead. */
const PATIENCE_MS = 10_000;

/** After so many tests a page is closed, whatever its process has gathered. A hundred openings in a row cost the last as much as the first. */
const MAX_USES = 100;

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

/** What a page can be told at any time, and a context need not be made for. */
export type Look = {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark' | 'no-preference' | null;
  readonly reducedMotion: 'reduce' | 'no-preference' | null;
  readonly forcedColors: 'active' | 'none' | null;
};

const VIEWPORT = { width: 1280, height: 720 };

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta'];

/** A page that is as new, without what the file of tests has made around it that was before. */
export type PlainPage = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly devtools: CDPSession;
  /** The origin of its server, and what tells it apart from pages that cannot stand for it. */
  readonly site: string;
  readonly key: string;
  /** How it looks whenever it is clear; null before it has been told. */
  readonly look: Look | null;
  readonly uses: number;
};

/** What fingers do on a page, and where, in its pixels. */
export type Touch = 'touchStart' | 'touchMove' | 'touchEnd';
export type Place = { readonly x: number; readonly y: number };

/** A page that serves one test after another: it is opened at half of the cost of a new one. */
export type KeptPage = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly site: string;
  readonly key: string;
  readonly toPlain: () => PlainPage;
  readonly look: () => Look | null;
  /** Has it look so, for its next test. */
  readonly lookLike: (look: Look) => Promise<void>;
  /** Whether a test has changed it so that it must be cleared, or closed, before another test can have it. */
  readonly isChanged: () => boolean;
  /** From now on lets no request to these addresses out of the page, with `*` for any characters; none is forgotten by a reload. */
  readonly refuse: (addresses: readonly string[]) => Promise<void>;
  /** Says whether it loads ahead, at rest, what it may need later. Otherwise its browser saves data. */
  readonly setLoadsAhead: (loadsAhead: boolean) => Promise<void>;
  readonly setOffline: (isOffline: boolean) => Promise<void>;
  /** From now on runs this script before those of the page, until the test ends. */
  readonly runFirst: (script: string) => Promise<void>;
  /** Touches it with as many fingers as there are places. */
  readonly touch: (type: Touch, places: readonly Place[]) => Promise<void>;
  /** Lets its scripts read and write the clipboard. */
  readonly allowClipboard: () => Promise<void>;
  /** Returns whether it is as a new page: leaves what is open, and forgets all that it kept, where that can be done. */
  readonly clear: () => Promise<boolean>;
};

/** Parts what a context is made for from what its pages can be told at any time. */
export function partOptions({
  viewport,
  colorScheme,
  reducedMotion,
  forcedColors,
  ...ofContext
}: BrowserContextOptions): { readonly ofContext: BrowserContextOptions; readonly look: Look } {
  const look = {
    viewport: viewport ?? VIEWPORT,
    colorScheme: colorScheme ?? USUAL.colorScheme,
    reducedMotion: reducedMotion ?? USUAL.reducedMotion,
    forcedColors: forcedColors ?? 'none',
  };
  return { ofContext, look };
}

/** Returns what tells apart pages that cannot stand for each other. */
export function toPageKey(site: string, ofContext: BrowserContextOptions): string {
  return JSON.stringify([site, ofContext]);
}

/** Whether two looks are the same. */
export function isSameLook(one: Look | null, other: Look): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Makes a page of a context of its own one that can be kept. */
export async function createKeptPage(
  page: Page,
  { site, key }: Pick<PlainPage, 'site' | 'key'>,
): Promise<KeptPage> {
  const context = page.context();
  const devtools = await context.newCDPSession(page);
  return adoptPage({ page, context, devtools, site, key, look: null, uses: 0 });
}

/** Makes a page one that can be kept which another file of tests has handed on. */
export function adoptPage(plain: PlainPage): KeptPage {
  const { page, context, devtools, site, key } = plain;
  let { uses, look } = plain;
  let isSpoiled = false;
  let repairs: (() => unknown)[] = [];
  const watched = watchPage(page, (name, args) => {
    if (SPOILING.some((each) => each === name)) isSpoiled = true;
    const repair = toRepair(page, look, name, args);
    if (repair) repairs.push(repair);
  });
  return {
    ...{ page: watched, context, site, key },
    toPlain: () => ({ ...plain, look, uses }),
    look: () => look,
    lookLike: async (wanted) => {
      if (isSameLook(look, wanted)) return;
      look = wanted;
      await page.setViewportSize(wanted.viewport);
      await page.emulateMedia(toMedia(wanted));
    },
    isChanged: () => isSpoiled || repairs.length > 0,
    refuse: async (addresses) => {
      await devtools.send('Network.enable');
      await devtools.send('Network.setBlockedURLs', { urls: [...addresses] });
    },
    setLoadsAhead: async (loadsAhead) => {
      await devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: !loadsAhead });
    },
    setOffline: async (isOffline) => {
      await context.setOffline(isOffline);
      repairs.push(() => context.setOffline(false));
    },
    runFirst: async (source) => {
      await devtools.send('Page.enable');
      const script = await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source });
      repairs.push(async () => {
        await devtools.send('Page.removeScriptToEvaluateOnNewDocument', script);
        await devtools.send('Page.disable');
      });
    },
    touch: async (type, places) => {
      await devtools.send('Input.dispatchTouchEvent', { type, touchPoints: [...places] });
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
  page: Page,
  look: Look | null,
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
  return name === 'emulateMedia' && look ? () => page.emulateMedia(toMedia(look)) : null;
}

/** Returns what a page emulates that looks so, and nothing beside. */
function toMedia({ colorScheme, reducedMotion, forcedColors }: Look) {
  return { media: null, colorScheme, reducedMotion, forcedColors, contrast: 'no-preference' } as const;
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

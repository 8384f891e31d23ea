import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  ConsoleMessage,
  LaunchOptions,
  Page,
  Request,
  WebError,
} from 'playwright-core';
import {
  adoptPage,
  createKeptPage,
  isSameLook,
  type KeptPage,
  type Place,
  type PlainPage,
  partOptions,
  type Touch,
  toPageKey,
  USUAL,
} from './kept-page';

/** The browser of this process, from `environment.mjs`, and the pages that the files before have handed on. */
declare const keptBrowser: {
  readonly launch: (options: LaunchOptions) => Promise<Browser>;
  pages: PlainPage[];
};

/** The test that runs, from `environment.mjs`. */
declare const testUnderWay: { readonly hasFailed: boolean };

/** No request may leave this machine, and what a browser does of its own accord is kept out of the tests. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A script that a page of this process had before is not compiled again. And only what runs very often is made faster: most pages are
  // gone before that pays, and an opening takes an eighth more without this, a large network as well.
  `--js-flags=${[
    '--no-flush-bytecode',
    '--no-isolate-script-cache-ageing',
    '--no-maglev',
    '--invocation-count-for-turbofan=100000',
  ].join()}`,
  // What the disk keeps of compiled scripts is read anew for each page, though the process has it: an opening takes up to a tenth less.
  '--v8-cache-options=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** So many pages are kept for further tests, most of all for a desk and for a phone of each of three servers. */
const MAX_KEPT = 8;
/** So many of them are alike: some tests are of two people. */
const MAX_ALIKE = 2;

/** What the pages of one test did that no page may do. */
type Breaches = { foreignRequests: string[]; uncaughtErrors: string[]; policyBreaches: string[] };

const NO_BREACHES: Breaches = { foreignRequests: [], uncaughtErrors: [], policyBreaches: [] };

/** The servers that are there as long as any test is. */
const LASTING = ['BACKCHANNEL_URL', 'BACKCHANNEL_SHARED_URL', 'BACKCHANNEL_FIXTURES_URL'].map(
  (name) => new URL(readVariable(name)).origin,
);

/** A browser for the tests of one file. */
export type TestBrowser = {
  /** Opens a page of the site, which knows nothing of other tests and may be used for another when this one is over. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /**
   * Leaves a page of `open` as it is when this test ends, for `takeUp`, in place of the one that was left before. A page that
   * the test has changed in a way that is not put back is closed as ever: then this returns false.
   */
  leave: (page: Page) => boolean;
  /** Has this done after each test that has passed, before its pages are closed: it may leave one of them. */
  beforeClosing: (act: () => Promise<void>) => void;
  /**
   * From now on lets no request to these addresses out of a page of `open`, also after a reload; `*` stands for any characters.
   * Unlike a route it leaves alone what else is asked for, and the page can be used for another test.
   */
  refuse: (page: Page, addresses: readonly string[]) => Promise<void>;
  /** Lets the scripts of a page of `open` read and write the clipboard until the test ends. */
  allowClipboard: (page: Page) => Promise<void>;
  /** Parts the browser of a page of `open` from the network, or joins it again, as it is after the test. */
  setOffline: (page: Page, isOffline: boolean) => Promise<void>;
  /**
   * From now on runs this on a page of `open` before its own scripts, whenever it is loaded, until the test ends: `addInitScript` could not
   * be taken back.
   */
  runFirst: <Value>(page: Page, act: (value: Value) => void, value?: Value) => Promise<void>;
  /** Touches a page of `open` with as many fingers as there are places, as the protocol of the browser calls it. */
  touch: (page: Page, type: Touch, places: readonly Place[]) => Promise<void>;
  /** Makes a page that an earlier test has left this test’s own, as it is. Returns false when it is not there any more. */
  takeUp: (page: Page) => boolean;
  /**
   * A page before it goes anywhere, such as for a test that first changes how requests are answered or that looks at what is
   * loaded: in a context of its own, which ends with the test.
   */
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
};

/** The whole address of a path of the site under test. */
export function toAddress(path: string): string {
  return new URL(path, readVariable('BACKCHANNEL_URL')).href;
}

/** What the pages of a file do. */
export type PageHabits = {
  /**
   * Whether pages of `open` load ahead, at rest, what they may need later, as those of `newPage` do: for tests in which a server goes
   * away. In other tests it would be a third of the work of each page that stays for some seconds.
   */
  readonly loadsAhead?: boolean;
};

/**
 * Starts a browser for the tests of this file; call it once, outside of them. After each test its pages are closed, and the
 * test fails if one of them asked another host for anything, let an error go uncaught, or wanted what its policy forbids.
 */
export function startBrowser({ loadsAhead = false }: PageHabits = {}): TestBrowser {
  let browser: Browser | undefined;
  let breaches = structuredClone(NO_BREACHES);
  /** Pages that are clear, the last that became so at the end, and those that the test has opened. */
  const clear: KeptPage[] = [];
  const used: KeptPage[] = [];
  let left: KeptPage | null = null;
  let leaving: KeptPage | null = null;
  const endings: (() => Promise<void>)[] = [];
  // A browser on a machine with little to spare may be late once; what fails twice is a defect, and both are shown.
  jest.retryTimes(1, { logErrorsBeforeRetry: true });

  beforeAll(async () => {
    const { path, env } = JSON.parse(readVariable('BACKCHANNEL_FOUND_BROWSER'));
    browser = await keptBrowser.launch({
      executablePath: path,
      env: { ...process.env, ...env },
      args: FLAGS,
    });
    for (const plain of keptBrowser.pages.splice(0)) {
      watch(plain.context);
      clear.push(adoptPage(plain));
    }
  });

  const clearPage = async (kept: KeptPage) => {
    const alike = clear.filter(({ key }) => key === kept.key);
    if (alike.length < MAX_ALIKE && (await kept.clear())) clear.push(kept);
  };

  afterEach(async () => {
    if (!testUnderWay.hasFailed) for (const act of endings) await act();
    for (const kept of used.splice(0)) {
      if (kept !== leaving) await clearPage(kept);
    }
    if (leaving && left) await clearPage(left);
    left = leaving ?? left;
    leaving = null;
    clear.splice(0, Math.max(0, clear.length - MAX_KEPT));
    const kept = left ? [...clear, left] : clear;
    const stays = new Set(kept.map(({ context }) => context));
    const leaves = browser?.contexts().filter((context) => !stays.has(context)) ?? [];
    await Promise.all(leaves.map((context) => context.close()));
    const found = breaches;
    breaches = structuredClone(NO_BREACHES);
    expect(found).toEqual(NO_BREACHES);
  });

  // The next file gets what is as new, of servers that it can ask as well.
  afterAll(async () => {
    if (left) await clearPage(left);
    const handedOn = clear.filter(({ site }) => LASTING.includes(site));
    for (const { context } of handedOn) unwatch(context);
    keptBrowser.pages = handedOn.map(({ toPlain }) => toPlain());
    const stays = new Set(handedOn.map(({ context }) => context));
    const leaves = browser?.contexts().filter((context) => !stays.has(context)) ?? [];
    await Promise.all(leaves.map((context) => context.close()));
  });

  const { watch, unwatch } = createWatching(() => breaches);

  const newPage = async (options: BrowserContextOptions = {}) => {
    if (!browser) throw new Error('A page is opened inside a test, where the browser has been started.');
    const context = await browser.newContext({
      baseURL: toAddress('/'),
      ...USUAL,
      ...options,
    });
    watch(context);
    return context.newPage();
  };

  const findUsed = (page: Page) => {
    const kept = used.find((each) => each.page === page);
    if (!kept) throw new Error('This can be asked of pages of `open` alone.');
    return kept;
  };

  return {
    newPage,
    open: async (path, options = {}) => {
      const site = new URL(toAddress('/')).origin;
      const { ofContext, look } = partOptions(options);
      const key = toPageKey(site, ofContext);
      // One that looks otherwise may be taken up by a later test.
      if (left?.key === key && isSameLook(left.look(), look)) {
        await clearPage(left);
        left = null;
      }
      const at = clear.findLastIndex((each) => each.key === key);
      const [ready] = at === -1 ? [] : clear.splice(at, 1);
      const kept = ready ?? (await createKeptPage(await newPage(ofContext), { site, key }));
      used.push(kept);
      await kept.lookLike(look);
      await kept.setLoadsAhead(loadsAhead);
      await kept.page.goto(path);
      return kept.page;
    },
    leave: (page) => {
      const kept = used.find((each) => each.page === page);
      if (!kept || kept.isChanged() || page.isClosed()) return false;
      leaving = kept;
      return true;
    },
    beforeClosing: (act) => {
      endings.push(act);
    },
    refuse: async (page, addresses) => findUsed(page).refuse(addresses),
    allowClipboard: async (page) => findUsed(page).allowClipboard(),
    setOffline: async (page, isOffline) => findUsed(page).setOffline(isOffline),
    runFirst: async (page, act, value) =>
      findUsed(page).runFirst(`(${act})(${value === undefined ? '' : JSON.stringify(value)})`),
    touch: async (page, type, places) => findUsed(page).touch(type, places),
    takeUp: (page) => {
      if (left?.page !== page) return false;
      used.push(left);
      left = null;
      return true;
    },
  };
}

/** Returns what notes what the pages of a context do that no page may do, and what notes it no longer. */
function createWatching(getBreaches: () => Breaches) {
  const onRequest = (request: Request) => {
    if (isForeign(request.url())) getBreaches().foreignRequests.push(request.url());
  };
  const onConsole = (message: ConsoleMessage) => {
    const text = message.text();
    if (/Content Security Policy/i.test(text)) getBreaches().policyBreaches.push(text.slice(0, 500));
  };
  const onError = (error: WebError) => {
    getBreaches().uncaughtErrors.push(toErrorText(error.error()));
  };
  return {
    watch: (context: BrowserContext) => {
      context.on('request', onRequest);
      context.on('console', onConsole);
      context.on('weberror', onError);
    },
    unwatch: (context: BrowserContext) => {
      context.off('request', onRequest);
      context.off('console', onConsole);
      context.off('weberror', onError);
    },
  };
}

function isForeign(address: string): boolean {
  // Almost every request, and to take an address apart costs some times as much.
  if (address.startsWith(`${readVariable('BACKCHANNEL_URL')}/`)) return false;
  const { protocol, host } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && host !== new URL(toAddress('/')).host;
}

function readVariable(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(
      `${name} is not set: run these tests with jest.browser.config.mjs, which finds a browser.`,
    );
  return value;
}

/** An error with the first lines of where it happened. */
function toErrorText(error: unknown): string {
  // An error of another realm is no instance of this one's.
  const { stack } = (error ?? {}) as { readonly stack?: string };
  return stack ? stack.split('\n').slice(0, 8).join('\n') : String(error);
}

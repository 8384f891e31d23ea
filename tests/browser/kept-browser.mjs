import { createRequire } from 'node:module';

/** To import what drives the browser takes Node twice as long: it first looks through all of it for the names that it exports. */
const require = createRequire(import.meta.url);

/** How jest-worker asks a process to end, which then waits until nothing is left to do. */
const END = 2;

/** @type {Promise<import('playwright-core').Browser> | null} */
let launching = null;

/** The browser of this process, which one file of tests hands on to the next, with pages that are as new. */
export const keptBrowser = {
  /**
   * Returns the browser of this process, and starts it when there is none.
   * @param {import('playwright-core').LaunchOptions} options
   */
  launch: async (options) => {
    const browser = await launching;
    if (browser?.isConnected()) return browser;
    keptBrowser.pages = [];
    const { chromium } = /** @type {typeof import('playwright-core')} */ (require('playwright-core'));
    launching = chromium.launch(options);
    return launching;
  },
  /**
   * The pages that the files so far have handed on.
   * @type {unknown[]}
   */
  pages: [],
};

/** Ends the browser of this process. */
export async function closeKeptBrowser() {
  const browser = await launching;
  launching = null;
  await browser?.close();
}

// The browser ends with the process, which would wait for it too long.
process.on('message', (message) => {
  if (Array.isArray(message) && message[0] === END) process.exit();
});

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fetchBrowser } from './browser-download.mjs';
import { Failure } from './program.mjs';

/** @typedef {{ path: string, env: Record<string, string> }} Browser `env` is what its process needs in the environment. */

/** Chromium without the window around its pages: a page takes about half of the work in it. */
const HEADLESS_NAMES = ['chromium-headless-shell', 'chrome-headless-shell'];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

/** Where browsers are on systems that do not put programs on the PATH. */
const USUAL_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export const HOW_TO_INSTALL =
  'no browser: install Chromium, Chrome or Edge (Debian: apt-get install chromium), or set BACKCHANNEL_BROWSER to one.';

/**
 * A browser of Chromium's family: the one named by BACKCHANNEL_BROWSER or CHROME_PATH, one that is installed, Playwright's
 * own, or one fetched from the registry into a cache. Null when none is to be had.
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<Browser | null>}
 * @throws {Failure} when the browser that a variable names does not run
 */
export async function findBrowser(env = process.env) {
  for (const name of ['BACKCHANNEL_BROWSER', 'CHROME_PATH']) {
    const path = env[name];
    if (!path) continue;
    if (!(await runs({ path, env: {} })))
      throw new Failure(`${name} is "${path}", which is no browser that runs.`);
    return { path, env: {} };
  }
  const installed = (await findRunning(listCandidates(env))) ?? (await findRunning(await listOfPlaywright()));
  if (installed) return installed;
  const fetched = await fetchBrowser(env);
  return fetched && (await runs(fetched)) ? fetched : null;
}

/**
 * The browser that tests drive: the one that a variable names, as in `findBrowser`; a headless shell of Chromium where one is
 * installed, since it runs the same engine with half of the work; else any that `findBrowser` finds.
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<Browser | null>}
 * @throws {Failure} when the browser that a variable names does not run
 */
export async function findTestBrowser(env = process.env) {
  const isNamed = Boolean(env.BACKCHANNEL_BROWSER || env.CHROME_PATH);
  const shell = isNamed ? null : await findRunning(listOnPath(HEADLESS_NAMES, env));
  return shell ?? findBrowser(env);
}

/**
 * Where an installed browser may be, the likeliest first.
 * @param {Record<string, string | undefined>} env
 */
export function listCandidates(env) {
  return [...listOnPath(NAMES, env), ...USUAL_PLACES];
}

/**
 * @param {string[]} names
 * @param {Record<string, string | undefined>} env
 */
function listOnPath(names, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Where Playwright keeps a browser of its own, if a user has had it fetch one. */
async function listOfPlaywright() {
  const { chromium } = await import('playwright-core');
  return [chromium.executablePath()];
}

/**
 * @param {string[]} paths
 * @returns {Promise<Browser | null>}
 */
async function findRunning(paths) {
  for (const path of paths) {
    const browser = { path, env: {} };
    if (await runs(browser)) return browser;
  }
  return null;
}

/**
 * Whether it starts at all: some systems put a program there that only says how to install the browser.
 * @param {Browser} browser
 * @returns {Promise<boolean>}
 */
function runs({ path, env }) {
  // On Windows a browser that is asked for its version opens a window instead.
  if (!existsSync(path) || process.platform === 'win32') return Promise.resolve(existsSync(path));
  return new Promise((resolve) => {
    const child = spawn(path, ['--version'], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0 && /\d+\.\d+/.test(said)));
  });
}

import { mkdir } from 'node:fs/promises';
import { register } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFreePort } from '../lib/run/address.mjs';
import { findBrowser, HOW_TO_INSTALL } from '../lib/run/browser.mjs';
import { buildIfNeeded } from '../lib/run/build.mjs';
import { installIfNeeded } from '../lib/run/install.mjs';
import { Failure, runProgram } from '../lib/run/program.mjs';
import { ROOT } from '../lib/run/root.mjs';
import { startServer } from '../lib/run/server.mjs';

const LEBANON = '/networks/lebanon-ceasefire-2024';
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

/**
 * The pictures of the gallery: which page, how wide, on which ground.
 * @type {readonly ({ name: string, path: string } & import('playwright-core').BrowserContextOptions)[]}
 */
const PICTURES = [
  { name: 'explorer-light', path: LEBANON, viewport: DESK },
  {
    name: 'explorer-dark',
    path: `${LEBANON}?lens=contested&claim=unilateral-ceasefire-request`,
    viewport: DESK,
    colorScheme: 'dark',
  },
  { name: 'explorer-phone', path: LEBANON, viewport: PHONE },
  { name: 'explorer-layered', path: '/networks/oslo-1993?layout=layered', viewport: DESK },
  {
    name: 'channels',
    path: `${LEBANON}?panel=channels&from=united-states&to=hezbollah&channel=1&layout=layered`,
    viewport: DESK,
  },
  {
    name: 'brokers',
    path: `${LEBANON}?panel=brokers&lens=all&size=betweenness&from=united-states&to=hezbollah`,
    viewport: DESK,
    colorScheme: 'dark',
  },
  { name: 'library', path: '/', viewport: DESK },
  { name: 'vocabulary', path: '/vocabulary', viewport: DESK },
];

/**
 * `npm run gallery`: draws the gallery of figures into tests/gallery/figures, then takes the pictures of pages that the
 * documentation shows, from the production build, into tests/gallery. With `--figures` it draws figures alone, which needs no browser.
 */
await runProgram(async () => {
  const { values: options } = parseArgs({ options: { figures: { type: 'boolean', default: false } } });
  await installIfNeeded(ROOT);
  await drawFigures();
  return options.figures ? 0 : takePictures();
});

async function drawFigures() {
  register('../lib/run/load-typescript.mjs', import.meta.url);
  const { drawGallery } = await import('./figures/draw-gallery');
  await drawGallery(join(ROOT, 'tests/gallery/figures'), (name) =>
    console.log(`tests/gallery/figures/${name}`),
  );
}

async function takePictures() {
  const found = await findBrowser();
  if (!found) throw new Failure(HOW_TO_INSTALL);
  await buildIfNeeded(ROOT);
  const { chromium } = await import('playwright-core');
  const server = await startServer(ROOT, { host: '127.0.0.1', port: await findFreePort() });
  const browser = await chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const folder = join(ROOT, 'tests', 'gallery');
    await mkdir(folder, { recursive: true });
    for (const { name, path, ...options } of PICTURES) {
      const page = await browser.newPage({ ...options, deviceScaleFactor: 1.5 });
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      if (path.startsWith('/networks/')) await page.waitForSelector('#network-map[data-ready]');
      await page.evaluate(() => document.fonts.ready);
      await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
      await page.waitForTimeout(900);
      await page.screenshot({ path: join(folder, `${name}.png`) });
      await page.close();
      console.log(`tests/gallery/${name}.png`);
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return 0;
}

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { FORMATS } from '@/lib/formats/registry';
import { startBrowser, toAddress } from './browser';
import { type PngReading, readPng } from './png';

const browser = startBrowser();

const OF_LEBANON = '/api/networks/lebanon-ceasefire-2024';
const WRITTEN = FORMATS.filter(({ write }) => write !== null).map(({ id, extensions }) => [
  id,
  extensions[0] ?? '',
]);

/** Opens an address on a page as a person who types it does, and returns the file that the browser then saves. */
async function download(
  page: Page,
  address: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    // A navigation that becomes a download ends with an error of its own.
    page.goto(address).catch((error: unknown) => {
      if (!/Download is starting|net::ERR_ABORTED/.test(String(error))) throw error;
    }),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** A page that may want what its policy forbids. */
async function openUnwatched(): Promise<Page> {
  const context = await (await browser.newPage()).context().browser()?.newContext();
  if (!context) throw new Error('The browser is gone.');
  return context.newPage();
}

/** The pixels that a page shows, read by another page: a file alone may run nothing. */
async function readShown(page: Page): Promise<PngReading> {
  return readPng(await browser.newPage(), await page.screenshot());
}

/** How many pixels looked at have a colour, of those shown. */
function countColour({ colours }: PngReading, colour: string): number {
  return colours[`${colour}ff`] ?? 0;
}

describe('the address of a figure, opened in a browser', () => {
  it('shows an SVG on its paper, light and dark', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    for (const [theme, paper] of [
      ['light', 'f7f2e7'],
      ['dark', '161b22'],
    ] as const) {
      await page.goto(`${OF_LEBANON}/figure.svg?theme=${theme}`);
      const shown = await readShown(page);
      const whole = Object.values(shown.colours).reduce((sum, count) => sum + count, 0);
      expect(countColour(shown, paper) / whole).toBeGreaterThan(0.5);
      // Names, lines, flags: what a figure without its styles has not.
      expect(Object.keys(shown.colours).length).toBeGreaterThan(100);
      expect(countColour(shown, '000000') / whole).toBeLessThan(0.01);
    }
  });

  it('sets the names of an SVG in the fonts that it brings along, Arabic ones too', async () => {
    const page = await browser.open(`${OF_LEBANON}/figure.svg?title=${encodeURIComponent('نبيه بري')}`);
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].map(({ status }) => status);
    });
    expect(faces.length).toBeGreaterThan(1);
    expect(faces).not.toContain('error');
    expect(faces).toContain('loaded');
  });

  it('runs no script of an SVG, even of one that somebody put there', async () => {
    const page = await openUnwatched();
    await page.route('**/figure.svg', async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      const script = "<script>document.documentElement.setAttribute('data-ran','yes')</script>";
      const onload = "<g onload=\"document.documentElement.setAttribute('data-ran','yes')\"/>";
      await route.fulfill({ response, body: body.replace('</svg>', `${script}${onload}</svg>`) });
    });
    await page.goto(toAddress(`${OF_LEBANON}/figure.svg`));
    expect(await page.locator('svg').first().getAttribute('viewBox')).not.toBeNull();
    expect(await page.locator('svg script').count()).toBe(1);
    expect(await page.locator('svg').first().getAttribute('data-ran')).toBeNull();
  });

  it('shows a PNG, as it is', async () => {
    const page = await browser.open(`${OF_LEBANON}/figure.png?pixels=640`);
    const image = await page
      .locator('img')
      .evaluate((img: HTMLImageElement) => [img.complete, img.naturalWidth]);
    expect(image).toEqual([true, 640]);
    expect(Object.keys((await readShown(page)).colours).length).toBeGreaterThan(50);
  });

  it('is a PDF that no policy keeps from the browser’s reader', async () => {
    const response = await fetch(toAddress(`${OF_LEBANON}/figure.pdf`));
    expect(response.headers.get('Content-Type')).toBe('application/pdf');
    expect(response.headers.get('Content-Security-Policy')).toBeNull();
    const page = await openUnwatched();
    // A browser with a reader shows it; one without saves it, and goes nowhere.
    const opened = await page.goto(response.url).then(
      (answer) => answer?.status(),
      (error) => (/Download is starting/.test(String(error)) ? 'saved' : String(error)),
    );
    expect([200, 'saved']).toContain(opened);
  });

  it('saves the figure with its data', async () => {
    const { name, bytes } = await download(await browser.newPage(), `${OF_LEBANON}/figure.zip`);
    expect(name).toBe('lebanon-ceasefire-2024.zip');
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  });

  it('says what is wrong with it, and may load nothing then', async () => {
    const response = await fetch(toAddress(`${OF_LEBANON}/figure.svg?theme=pink`));
    expect(response.status).toBe(400);
    expect(response.headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
    const page = await browser.open(`${OF_LEBANON}/figure.svg?theme=pink`);
    expect(await page.locator('body').textContent()).toContain('pink');
  });
});

describe('the address of an export, opened in a browser', () => {
  it('saves the file, in each format', async () => {
    const page = await browser.newPage();
    for (const [format, extension] of WRITTEN) {
      const { name, bytes } = await download(page, `${OF_LEBANON}/export?format=${format}`);
      expect(name).toBe(`lebanon-ceasefire-2024.${extension}`);
      expect(bytes.length).toBeGreaterThan(500);
    }
  });

  it('runs nothing even where a browser showed it', async () => {
    for (const [format] of WRITTEN) {
      const { headers } = await fetch(toAddress(`${OF_LEBANON}/export?format=${format}`));
      expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none';.*; sandbox$/);
      expect(headers.get('Content-Disposition')).toMatch(/^attachment;/);
    }
  });
});

it('the address of a network shows its file as text', async () => {
  const page = await browser.open(OF_LEBANON);
  expect(await page.locator('body').textContent()).toMatch(/"format":\s*"backchannel\/1"/);
});

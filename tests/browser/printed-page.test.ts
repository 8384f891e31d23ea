import type { Page } from 'playwright-core';
import { hasPoppler, runPoppler } from '../lib/figure/run-poppler';
import { startBrowser } from './browser';
import { findOnMap } from './drawn-map';
import { LEBANON, waitForMap } from './explorer-page';

const browser = startBrowser();

const open = async (path: string) => {
  const page = await browser.open(path, { viewport: { width: 1400, height: 900 } });
  await waitForMap(page);
  return page;
};

/** Prints a page as the browser's own key does, and returns how many sheets that takes, with the words on them. */
async function print(page: Page): Promise<{ sheets: number; words: string }> {
  const text = runPoppler('pdftotext', await page.pdf({ format: 'A4', landscape: true }), '-layout');
  return { sheets: text.split('\f').length - 1, words: text.replace(/\s+/g, ' ') };
}

/** How wide an upright sheet of A4 is within the margins that the browser leaves, in CSS pixels. */
const A4_WIDTH = 718;

describe('a page that is printed', () => {
  (hasPoppler() ? it : it.skip)(
    'has the title, the finding and the panel beside the map, and nothing to press',
    async () => {
      const page = await open(LEBANON);
      const { sheets, words } = await print(page);
      expect(sheets).toBeLessThanOrEqual(2);
      expect(words).toContain('Lebanon 2024: a ceasefire request, and its denial');
      expect(words.split('Lebanon 2024: a ceasefire request, and its denial')).toHaveLength(2);
      expect(words).toContain('reaches Hezbollah through Amos Hochstein');
      expect(words).toContain('What is claimed');
      // The legend is folded on the screen.
      for (const sign of [/Mediations 1\b/, /Envoys 3\b/, /Contested \d/, /People \d/])
        expect(words).toMatch(sign);
      for (const pressed of [
        'Relationship types',
        'Brokers',
        'Figure',
        'Legend',
        'Search',
        'Choose an actor',
      ])
        expect(words).not.toContain(pressed);
    },
  );

  (hasPoppler() ? it : it.skip)(
    'has the panel on an upright sheet too, and neither its buttons nor what is said of one',
    async () => {
      const page = await open(`${LEBANON}?select=nabih-berri`);
      await page.getByRole('button', { name: 'Only its neighbourhood' }).hover();
      await page.getByRole('button', { name: /Copy the link/ }).hover();
      await page.getByRole('tooltip').waitFor();
      const text = runPoppler('pdftotext', await page.pdf({ format: 'A4' }), '-layout').replace(/\s+/g, ' ');
      expect(text).toContain('Speaker of Lebanon’s parliament');
      expect(text).toContain('reaches Hezbollah through Nabih Berri');
      for (const pressed of ['Only its neighbourhood', 'Channels from here', 'Copy the link'])
        expect(text).not.toContain(pressed);
      await page.getByRole('tab', { name: 'Channels' }).click();
      await page.getByRole('heading', { name: 'What if' }).waitFor();
      const channels = runPoppler('pdftotext', await page.pdf({ format: 'A4' }), '-layout');
      expect(channels).toContain('Offices and memberships count as contact');
      expect(channels).not.toContain('What if');
    },
  );

  it('has the whole map, on an upright sheet too, and the page is as before afterwards', async () => {
    const page = await open(LEBANON);
    const before = await findOnMap(page, 'hezbollah');
    const size = await page.evaluate(() => window.innerWidth);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const map = await page.getByRole('application').evaluate((element) => {
      const { width } = element.getBoundingClientRect();
      return { width, inner: element.clientWidth };
    });
    expect(map.inner).toBeGreaterThan(A4_WIDTH);
    expect(map.width).toBeGreaterThan(300);
    expect(map.width).toBeLessThanOrEqual(A4_WIDTH);
    // Across, the panel stands beside a map that would leave half of the sheet empty.
    const area = await page.getByRole('application').boundingBox();
    const words = await page.getByRole('heading', { name: 'What is claimed' }).boundingBox();
    expect(words?.x).toBeGreaterThan((area?.x ?? 0) + (area?.width ?? 0));
    expect(words?.y).toBeLessThan((area?.y ?? 0) + 200);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.evaluate(() => window.innerWidth)).toBe(size);
    expect(await findOnMap(page, 'hezbollah')).toEqual(before);
    await page.getByRole('button', { name: 'Filters', exact: true }).waitFor();
  });
});

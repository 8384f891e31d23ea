import { startBrowser, toAddress } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { LEBANON, waitForMap } from './explorer-page';
import { findCanvasScript } from './requests';

const browser = startBrowser();

describe('what the pages ask for', () => {
  it('comes from their own server alone, whatever is done, and all of it is there', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const failed: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
    });
    await page.goto('/');
    await page.goto('/vocabulary');
    await page.goto(LEBANON);
    await waitForMap(page);
    const { positions } = await readMap(page);
    for (const key of ['1', 'l', 'l', 'a', 't', 'e', 'Escape']) await page.keyboard.press(key);
    // By then the worker that arranges has come as well.
    await eventually(async () => expect((await readMap(page)).positions).not.toMatchObject(positions));
    const origin = new URL(toAddress('/')).origin;
    const addresses = asked.filter((url) => !url.startsWith('data:') && !url.startsWith('blob:'));
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    expect(failed).toEqual([]);
  });

  it('brings the fonts of the map along', async () => {
    const page = await browser.open(LEBANON);
    await waitForMap(page);
    await eventually(async () => {
      const loaded = await page.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family.replaceAll('"', '')),
      );
      expect(loaded).toContain('IBM Plex Sans Variable');
    });
  });

  it('leaves Cytoscape until the page has been painted', async () => {
    const page = await browser.newPage();
    const script = findCanvasScript();
    await page.goto(LEBANON);
    await waitForMap(page);
    const { painted, asked } = await page.evaluate((address) => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const [request] = performance.getEntriesByName(address);
      return { painted: paint?.startTime, asked: request?.startTime };
    }, script);
    expect(painted).toBeGreaterThan(0);
    expect(asked).toBeGreaterThan(painted ?? Number.POSITIVE_INFINITY);
    const html = await (await page.request.get(LEBANON)).text();
    expect(html).not.toContain(new URL(script).pathname.split('/').at(-1));
  });

  it('leaves nothing of the explorer to the pages that only are read', async () => {
    const page = await browser.newPage();
    const script = findCanvasScript();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of ['/', '/vocabulary']) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
    }
    expect(asked.length).toBeGreaterThan(5);
    expect(asked).not.toContain(script);
  });
});

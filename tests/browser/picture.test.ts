import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { eventually } from './eventually';
import { createOpener, LEBANON } from './explorer-page';
import { readPng } from './png';

const browser = startBrowser();
const open = createOpener(browser);

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Picture of the map' });

const openDialog = async (page: Page) => {
  await page.getByRole('button', { name: 'Picture' }).click();
  await dialog(page).getByRole('button', { name: 'Save PNG' }).waitFor();
};

/** Saves the picture with what is chosen in the dialog, and answers the file. */
const save = async (page: Page) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save PNG' }).click(),
  ]);
  await dialog(page).getByText('Saved as lebanon-ceasefire-2024.png.').waitFor();
  expect(download.suggestedFilename()).toBe('lebanon-ceasefire-2024.png');
  return readFileSync(await download.path());
};

const choose = (page: Page, name: string) => dialog(page).getByText(name, { exact: true }).click();
const savePng = async (page: Page) => readPng(page, await save(page));

const GROUND = 'f7f2e7ff';
const DARK_GROUND = '161b22ff';

describe('the picture of the whole map', () => {
  it('is as many times larger as was asked for, at 1× to 4×, and never blank', async () => {
    const page = await open();
    await openDialog(page);
    await choose(page, '1×');
    const once = await savePng(page);
    expect(once.width).toBeGreaterThan(500);
    for (const times of [2, 3, 4]) {
      await choose(page, `${times}×`);
      const { width, height, colours } = await savePng(page);
      expect([times, width, height]).toEqual([times, times * once.width, times * once.height]);
      expect(Object.keys(colours).length).toBeGreaterThan(30);
      expect(Object.keys(colours)).toContain(GROUND);
    }
  });

  it('is the same wherever the map was moved to, and however large the window is', async () => {
    const page = await open();
    await openDialog(page);
    const { width, height } = await savePng(page);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    for (let i = 0; i < 6; i++) await page.keyboard.press('Shift+Equal');
    await page.setViewportSize({ width: 1000, height: 600 });
    await openDialog(page);
    const after = await savePng(page);
    expect([after.width, after.height]).toEqual([width, height]);
  });

  it('has the title and the legend that were asked for, and none that were not', async () => {
    const page = await open();
    await openDialog(page);
    await choose(page, '1×');
    const full = await savePng(page);
    // Words and signs fill the bands above and below the graph.
    expect(full.bands[1]).toBeGreaterThan(0);
    expect(full.bands.slice(15).every((count) => count > 0)).toBe(true);
    await choose(page, 'Legend');
    const unexplained = await savePng(page);
    expect(unexplained.width).toBe(full.width);
    expect(unexplained.height).toBeLessThan(full.height - 60);
    await dialog(page).getByRole('textbox', { name: 'Title' }).fill('');
    const untitled = await savePng(page);
    expect(untitled.height).toBe(unexplained.height - 28);
    await dialog(page)
      .getByRole('textbox', { name: 'Title' })
      .fill(
        'A title so long that it does not fit into one line of the picture, and is wrapped into the next one',
      );
    expect((await savePng(page)).height).toBeGreaterThanOrEqual(unexplained.height + 28);
  });

  it('is opaque, or transparent where nothing is drawn', async () => {
    const page = await open();
    await openDialog(page);
    expect((await savePng(page)).transparent).toBe(0);
    await dialog(page).getByRole('switch', { name: 'Transparent ground' }).check();
    const { transparent, colours, width, height } = await savePng(page);
    const looked = (width / 3) * (height / 3);
    expect(transparent / looked).toBeGreaterThan(0.8);
    // Names keep their halo, so that they can be read on whatever lies below.
    expect((colours[GROUND] ?? 0) / looked).toBeLessThan(0.05);
  });

  it('is on the dark ground in the dark', async () => {
    const page = await browser.open(LEBANON, { colorScheme: 'dark' });
    await page.locator('#network-map[data-ready]').waitFor();
    await openDialog(page);
    const { colours } = await savePng(page);
    const [most] = Object.entries(colours).sort(([, a], [, b]) => b - a);
    expect(most?.[0]).toBe(DARK_GROUND);
  });
});

describe('the picture of what is in sight', () => {
  it('has the size of the map in the window, with its margins, and changes with what is in sight', async () => {
    const page = await open();
    const stage = await page.locator('#network-map').boundingBox();
    await openDialog(page);
    await choose(page, 'What is in sight');
    await choose(page, 'Legend');
    const all = await save(page);
    const { width } = await readPng(page, all);
    expect(width).toBe(2 * (Math.ceil(stage?.width ?? 0) + 56));
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+Equal');
    await openDialog(page);
    await choose(page, 'What is in sight');
    await choose(page, 'Legend');
    const near = await save(page);
    expect((await readPng(page, near)).width).toBe(width);
    expect(near.equals(all)).toBe(false);
  });
});

describe('a picture that no browser can draw', () => {
  it('is refused before it is tried, with what to do instead', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const far = JSON.stringify({ hezbollah: { x: 9000, y: 40 } });
      localStorage.setItem('backchannel/placed/lebanon-ceasefire-2024/force', far);
      // Any canvas that large would be blank.
      const tried: number[] = [];
      Object.assign(globalThis, { tried });
      const draw = HTMLCanvasElement.prototype.toBlob;
      HTMLCanvasElement.prototype.toBlob = function (...args) {
        tried.push(this.width);
        return draw.apply(this, args);
      };
    });
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.goto(LEBANON);
    await page.locator('#network-map[data-ready]').waitFor();
    await openDialog(page);
    await choose(page, '4×');
    await dialog(page).getByRole('button', { name: 'Save PNG' }).click();
    const alert = dialog(page).getByRole('alert');
    await alert
      .getByText(/^The picture would be 3\d,\d{3} × [\d,]+ pixels, more than a browser can draw/)
      .waitFor();
    await alert
      .getByText(/Choose a smaller scale, or the part in view instead of the whole graph\.$/)
      .waitFor();
    const tried = await page.evaluate(() => (globalThis as unknown as { tried: number[] }).tried);
    expect([tried, downloads]).toEqual([[], []]);
    await choose(page, '1×');
    expect((await savePng(page)).width).toBeGreaterThan(9000);
  });
});

describe('copying the picture', () => {
  it('puts a PNG on the clipboard', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDialog(page);
    await choose(page, '1×');
    const { width, height } = await savePng(page);
    await dialog(page).getByRole('button', { name: 'Copy' }).click();
    await dialog(page).getByText('The picture is on the clipboard.').waitFor();
    const base64 = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    });
    const copied = await readPng(page, Buffer.from(base64, 'base64'));
    expect([copied.width, copied.height]).toEqual([width, height]);
    expect(Object.keys(copied.colours).length).toBeGreaterThan(30);
  });

  it('says so when the browser does not allow it', async () => {
    const page = await open();
    await page.evaluate(() => {
      navigator.clipboard.write = () =>
        Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    });
    await openDialog(page);
    await dialog(page).getByRole('button', { name: 'Copy' }).click();
    await eventually(async () => expect(await dialog(page).getByRole('alert').count()).toBe(1));
    expect(await dialog(page).getByRole('alert').allInnerTexts()).toEqual(['Write permission denied.']);
  });
});

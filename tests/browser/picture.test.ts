import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { eventually } from './eventually';
import { LEBANON } from './explorer-page';
import {
  choose,
  chooseSize,
  chooseWidth,
  createFigureOpener,
  figureDialog,
  openFigure,
  saveBy,
  waitForPreview,
} from './figure-dialog';
import { readPng } from './png';

const browser = startBrowser();
const open = createFigureOpener(browser);

const WHOLE = 'As large as the graph needs';
const IN_SIGHT = 'What is in sight';
const GROUND = 'f7f2e7ff';
const DARK_BACKGROUND = '161b22ff';

const savePng = async (page: Page) => readPng(page, (await saveBy(page, 'Save PNG')).bytes);

const check = async (page: Page, name: string, isChecked: boolean) => {
  await figureDialog(page).getByRole('checkbox', { name }).setChecked(isChecked);
  await waitForPreview(page);
};

/** Reads the PNG that the page has put on the clipboard. */
const readCopied = async (page: Page) => {
  const base64 = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  return readPng(page, Buffer.from(base64, 'base64'));
};

describe('the picture of the whole map', () => {
  it('is as many times larger as was asked for, at 1× to 4×, and never blank; is copied; is the same wherever the map was moved to, and however large the window is; and has the title and the legend that were asked for', async () => {
    const page = await open();
    await browser.allowClipboard(page);
    await openFigure(page);
    await chooseSize(page, WHOLE);
    await choose(page, '1×');
    const before = await saveBy(page, 'Save PNG');
    const once = await readPng(page, before.bytes);
    expect(once.width).toBeGreaterThan(400);
    for (const times of [2, 3, 4]) {
      await choose(page, `${times}×`);
      const { width, height, colours } = await savePng(page);
      expect(Math.abs(width - times * once.width)).toBeLessThanOrEqual(times);
      expect(Math.abs(height - times * once.height)).toBeLessThanOrEqual(times);
      expect(Object.keys(colours).length).toBeGreaterThan(30);
      expect(Object.keys(colours)).toContain(GROUND);
    }

    // A PNG is put on the clipboard.
    await choose(page, '1×');
    await figureDialog(page).getByRole('button', { name: 'Copy picture' }).click();
    await figureDialog(page).getByText('The picture is on the clipboard.').waitFor();
    const copied = await readCopied(page);
    expect([copied.width, copied.height]).toEqual([once.width, once.height]);
    expect(Object.keys(copied.colours).length).toBeGreaterThan(30);

    // The map is moved, and the window is another.
    await page.keyboard.press('Escape');
    await figureDialog(page).waitFor({ state: 'detached' });
    for (let i = 0; i < 6; i++) await page.keyboard.press('Shift+Equal');
    await page.setViewportSize({ width: 1000, height: 600 });
    await openFigure(page);
    const after = await saveBy(page, 'Save PNG');
    expect(after.bytes.equals(before.bytes)).toBe(true);

    // Without the legend, and with other titles.
    await check(page, 'Legend', false);
    const unexplained = await savePng(page);
    expect(unexplained.width * unexplained.height).toBeLessThan(once.width * once.height);
    await figureDialog(page).getByRole('textbox', { name: 'Title', exact: true }).fill('');
    const untitled = await savePng(page);
    expect(untitled.height).toBeLessThan(unexplained.height - 20);
    await figureDialog(page).getByRole('textbox', { name: 'Title', exact: true }).fill('A title of one line');
    const short = await savePng(page);
    await figureDialog(page)
      .getByRole('textbox', { name: 'Title', exact: true })
      .fill(
        'A title so long that it does not fit into one line of the picture, and is wrapped into the next one or even the one after that',
      );
    expect((await savePng(page)).height).toBeGreaterThan(short.height + 20);
  });

  it('is opaque, or transparent where nothing is drawn', async () => {
    const page = await open();
    await openFigure(page);
    await chooseWidth(page, 1200);
    expect((await savePng(page)).transparent).toBe(0);
    await check(page, 'Transparent background', true);
    const { transparent, colours, width, height } = await savePng(page);
    const looked = (width / 3) * (height / 3);
    expect(transparent / looked).toBeGreaterThan(0.8);
    // Names keep their halo, so that they can be read on whatever lies below.
    expect((colours[GROUND] ?? 0) / looked).toBeLessThan(0.05);
  });

  it('is on the dark ground in the dark; and is not copied where the browser does not allow it, which is said', async () => {
    const page = await browser.open(LEBANON, { colorScheme: 'dark' });
    await page.locator('#network-map[data-ready]').waitFor();
    await openFigure(page);
    await chooseWidth(page, 1200);
    const { colours } = await savePng(page);
    const [most] = Object.entries(colours).sort(([, a], [, b]) => b - a);
    expect(most?.[0]).toBe(DARK_BACKGROUND);

    // The browser does not allow it.
    await page.evaluate(() => {
      navigator.clipboard.write = () =>
        Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    });
    await figureDialog(page).getByRole('button', { name: 'Copy picture' }).click();
    await eventually(async () => expect(await figureDialog(page).getByRole('alert').count()).toBe(1));
    expect(await figureDialog(page).getByRole('alert').allInnerTexts()).toEqual(['Write permission denied.']);
  });
});

describe('the picture of what is in sight', () => {
  it('has the shape of the map in the window, and changes with what is in sight', async () => {
    const page = await open();
    const openInSight = async () => {
      await openFigure(page);
      await chooseSize(page, IN_SIGHT);
      await choose(page, '1×');
      for (const name of ['Legend', 'What is shown', 'What is hidden', 'As-of date', 'Credit'])
        await check(page, name, false);
      await figureDialog(page).getByRole('textbox', { name: 'Title', exact: true }).fill('');
      return saveBy(page, 'Save PNG');
    };
    const stage = await page.locator('#network-map').boundingBox();
    const all = await openInSight();
    const { width, height } = await readPng(page, all.bytes);
    // A margin on all sides makes a wide picture a little less wide.
    expect(Math.abs(width / height / ((stage?.width ?? 0) / (stage?.height ?? 1)) - 1)).toBeLessThan(0.08);
    await page.keyboard.press('Escape');
    await figureDialog(page).waitFor({ state: 'detached' });
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+Equal');
    const near = await openInSight();
    expect(near.bytes.equals(all.bytes)).toBe(false);
  });
});

describe('a picture that is too large', () => {
  it('is refused before it is tried, with what to do instead', async () => {
    const page = await browser.open('/icon.svg');
    await page.evaluate(() => {
      const far = JSON.stringify({ hezbollah: { x: 9000, y: 40 } });
      localStorage.setItem('backchannel/placed/lebanon-ceasefire-2024/force', far);
    });
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.goto(LEBANON);
    await page.locator('#network-map[data-ready]').waitFor();
    await openFigure(page);
    await chooseSize(page, WHOLE);
    await choose(page, '4×');
    await waitForPreview(page);
    const most = /the most is 16,384 on a side\. Choose [\d,]+ pixels of width or fewer/;
    await figureDialog(page).getByText(most).waitFor();
    await figureDialog(page).getByRole('button', { name: 'Save PNG' }).click();
    await figureDialog(page).getByRole('alert').getByText(most).waitFor();
    expect(downloads).toEqual([]);
    await choose(page, '1×');
    expect((await savePng(page)).width).toBeGreaterThan(9000);
  });
});

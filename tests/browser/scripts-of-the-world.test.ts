import type { Locator } from 'playwright-core';
import { startBrowser } from './browser';
import { readLabels, readMap } from './drawn-map';
import { eventually } from './eventually';
import { clickOnMap, details, textOf } from './explorer-page';
import { chooseSize, figureDialog, openFigure, saveBy } from './figure-dialog';
import { createStayingOpener } from './left-page';
import { findOverflow } from './overflow';
import { isPaintedAt } from './painted';
import { findCollisions, readPainted } from './painted-map';
import { readPng } from './png';
import { shareFixtures } from './serve-networks';

shareFixtures();
const browser = startBrowser();
const open = createStayingOpener(browser);

const WELL = '/networks/well-in-the-desert';

describe('a network in Arabic', () => {
  it('is drawn, its names whole on the map, apart from each other', async () => {
    const page = await open(`${WELL}?lens=all`);
    expect((await readMap(page)).actors).toHaveLength(6);
    const labels = await readLabels(page);
    expect(labels.salim?.text).toBe('الشيخ سالم');
    expect(labels.dov?.text).toBe('דוב כהן');
    expect(findCollisions(await readPainted(page))).toEqual([]);
    await eventually(async () => expect(await isPaintedAt(page, 'salim')).toBe(true));
  });

  it('is set in the faces that ship for its script', async () => {
    const page = await open(WELL);
    await eventually(async () => {
      const loaded = await page.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family.replaceAll('"', '')),
      );
      expect(loaded).toEqual(expect.arrayContaining(['IBM Plex Sans Arabic', 'IBM Plex Sans Hebrew']));
    });
  });

  it('reads from right to left where it is Arabic, from left to right where it is not', async () => {
    const page = await open(`${WELL}?ties=amir-via-salim`);
    const excerpt = details(page).getByText('حمل الشيخ سالم الكلام بين الحيّين 3 مرات.');
    // An element that is drawn anew meanwhile has no direction.
    await eventually(async () =>
      expect(await excerpt.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl'),
    );
    expect(await textOf(details(page))).toContain('B2: usually reliable, probably true.');
    const grade = details(page).getByText('B2: usually reliable, probably true.');
    expect(await grade.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  });

  it('keeps the order of English words around its names', async () => {
    const page = await open(`${WELL}?ties=amir-via-salim`);
    const heading = details(page).getByRole('heading', { level: 2 });
    expect(await readOrder(heading, ['بنو عامر', 'reaches', 'through', 'الشيخ سالم'])).toEqual([0, 1, 2, 3]);
    const why = details(page).getByText(/^Said by one document/);
    expect(await readOrder(why, ['Said by one document', 'يوميات الرحّالة', 'دار النخيل'])).toEqual([0, 1, 2]);
  });

  it('is searched with and without vowels, in Latin letters by alias, and in Hebrew', async () => {
    const page = await open(WELL);
    const field = page.getByRole('combobox', { name: /^Search/ });
    for (const [text, name] of [
      ['نورة بنت منصور', 'نُورَة بنت مَنْصور'],
      ['sheikh', 'الشيخ سالم'],
      ['סלים', 'الشيخ سالم'],
      ['كهن', null],
      ['כהן', 'דוב כהן'],
    ] as const) {
      await field.fill(text);
      await eventually(async () => {
        const [first] = await page.getByRole('option').allInnerTexts();
        expect([text, first?.split('\n')[0] ?? null]).toEqual([text, name]);
      });
    }
  });

  it('selects what is clicked, and tells of it', async () => {
    const page = await open(WELL);
    await clickOnMap(page, 'salim');
    await details(page).getByRole('heading', { level: 2, name: 'الشيخ سالم' }).waitFor();
    expect(await textOf(details(page))).toContain('وسيط بين القبيلتين');
  });

  it('has its title in its picture', async () => {
    const page = await open(WELL);
    await openFigure(page);
    await chooseSize(page, 'As large as the graph needs');
    const savePng = async () => readPng(page, (await saveBy(page, 'Save PNG')).bytes);
    const titled = await savePng();
    await figureDialog(page).getByRole('textbox', { name: 'Title', exact: true }).fill('');
    expect((await savePng()).height).toBeLessThan(titled.height - 40);
  });

  it('sticks out nowhere, on a desk and on a phone', async () => {
    const page = await open(`${WELL}?select=salim`);
    expect(await findOverflow(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await findOverflow(page)).toEqual([]);
  });
});

/** In which order pieces of an element's text stand: line by line, and from left to right on each. */
async function readOrder(element: Locator, pieces: readonly string[]): Promise<readonly number[]> {
  const places = await element.evaluate((root, wanted) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const node = texts.nextNode();
    if (!node) return [];
    return wanted.map((piece) => {
      const at = node.textContent?.indexOf(piece) ?? -1;
      if (at < 0) throw new Error(`“${piece}” is not in “${node.textContent}”.`);
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + piece.length);
      const { left, top, height } = range.getBoundingClientRect();
      return { left, middle: top + height / 2, height };
    });
  }, pieces);
  return places
    .map((place, index) => ({ ...place, index }))
    .sort((a, b) => (Math.abs(a.middle - b.middle) > a.height / 2 ? a.middle - b.middle : a.left - b.left))
    .map(({ index }) => index);
}

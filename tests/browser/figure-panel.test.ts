import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { eventually } from './eventually';
import { createOpener, LEBANON, OSLO, waitForMap } from './explorer-page';
import {
  choose,
  chooseSize,
  chooseWidth,
  fetchFromAddress,
  figureDialog,
  openFigure,
  preview,
  saveBy,
  waitForPreview,
} from './figure-dialog';
import { showView } from './other-view';

const browser = startBrowser();
const open = createOpener(browser);

const field = (page: Page, name: string) => figureDialog(page).getByRole('textbox', { name, exact: true });
const altOf = (page: Page) => preview(page).locator('img').getAttribute('alt');
const readImage = (page: Page) => preview(page).locator('img').getAttribute('src');

/** Chooses what a figure has beside its view, saves it, and compares it with what the API has at its address. */
async function expectSameAsApi(page: Page, format: string, beginning: string): Promise<void> {
  await choose(page, format);
  await figureDialog(page).getByRole('checkbox', { name: 'Numbered sources' }).check();
  await choose(page, 'Conflict analysis');
  await chooseSize(page, 'Letter, portrait');
  if (format === 'PNG') await chooseWidth(page, 1000);
  await waitForPreview(page);
  const { name, bytes } = await saveBy(page, `Save ${format}`);
  expect(name).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
  expect(bytes.subarray(0, 4).toString('latin1')).toBe(beginning);
  expect(bytes.equals(await fetchFromAddress(page))).toBe(true);
}

async function leaveFigure(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await figureDialog(page).waitFor({ state: 'detached' });
}

describe('a figure from the page', () => {
  it('is the same, to the byte, as the API has at its address; says which channel is highlighted, and what to do when nothing is shown', async () => {
    const page = await open(`${LEBANON}?lens=all`);
    await openFigure(page);
    await expectSameAsApi(page, 'SVG', '<svg');
    await leaveFigure(page);

    // A channel is highlighted.
    await showView(page, `${LEBANON}?from=united-states&to=hezbollah&channel=1`);
    await openFigure(page);
    const words = 'Highlighted: United States → Amos Hochstein → Nabih Berri → Hezbollah';
    expect(await altOf(page)).toContain(words);
    await choose(page, 'SVG');
    await waitForPreview(page);
    expect((await saveBy(page, 'Save SVG')).bytes.toString('utf8')).toContain(words);
    await expectSameAsApi(page, 'PNG', '\u0089PNG');
    await leaveFigure(page);

    // Nothing is shown.
    await showView(page, `${LEBANON}?types=`);
    await page.getByRole('button', { name: 'Figure', exact: true }).click();
    await preview(page)
      .getByText(/^Nothing to draw/)
      .waitFor();
    await eventually(async () =>
      expect(await figureDialog(page).getByRole('button', { name: 'Save PNG' }).isDisabled()).toBe(true),
    );
    await preview(page).getByRole('button', { name: 'Show everything' }).click();
    await waitForPreview(page);
    expect(await figureDialog(page).getByRole('button', { name: 'Save PNG' }).isEnabled()).toBe(true);
  });

  it('has what was chosen for the one before, but for its words, and is the same as the API has of another layout with sizes', async () => {
    const page = await open();
    await openFigure(page);
    await choose(page, 'PDF');
    await choose(page, 'Print');
    await choose(page, 'Legend');
    await chooseSize(page, 'Square');
    await field(page, 'Title').fill('For this once');
    await page.goto(OSLO);
    await waitForMap(page);
    await openFigure(page);
    expect(await figureDialog(page).getByRole('radio', { name: 'PDF' }).isChecked()).toBe(true);
    expect(await figureDialog(page).getByRole('radio', { name: 'Print' }).isChecked()).toBe(true);
    expect(await figureDialog(page).getByRole('checkbox', { name: 'Legend' }).isChecked()).toBe(false);
    expect(await figureDialog(page).getByRole('combobox', { name: 'Size' }).inputValue()).toBe('square');
    expect(await field(page, 'Title').inputValue()).toBe(
      'Israel reaches the PLO through Uri Savir, Terje Rød-Larsen and Ahmed Qurei, from May to August 1993',
    );
    await leaveFigure(page);

    await showView(page, `${OSLO}?layout=layered&size=betweenness&lens=all`);
    await openFigure(page);
    await expectSameAsApi(page, 'PDF', '%PDF');
  });

  it('is drawn once what it is drawn with loads; is as at first when what the browser kept cannot be used; is shared where the browser can; has actors where they were moved, and the part in sight', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const shared: string[] = [];
      Object.assign(globalThis, { shared });
      navigator.canShare = () => true;
      navigator.share = async ({ files = [] } = {}) => {
        shared.push(...files.map(({ name, type, size }) => `${name} ${type} ${size > 1000}`));
      };
    });
    await page.addInitScript(() => {
      const moved = JSON.stringify({ hezbollah: { x: -123.4567, y: 40.049 } });
      localStorage.setItem('backchannel/placed/lebanon-ceasefire-2024/force', moved);
      localStorage.setItem(
        'backchannel/figure',
        'page=moon&theme=%00&format=exe&times=99&pixels=1e9&legend=',
      );
    });
    // A worker's requests are those of its context.
    let refuse: () => void = () => {};
    const isSeen = new Promise<void>((resolve) => {
      refuse = resolve;
    });
    await page.context().route('**/figure-assets/**', async (route) => {
      await isSeen;
      await route.fulfill({ status: 503, body: '' });
    });
    await page.goto(LEBANON);
    await waitForMap(page);
    await page.getByRole('button', { name: 'Figure', exact: true }).click();
    // Meanwhile nothing turns for a person who wants no motion.
    const ring = preview(page).locator('.mantine-Loader-root');
    await ring.waitFor();
    expect(await ring.evaluate((element) => getComputedStyle(element, '::after').animationName)).toBe('none');
    refuse();
    await preview(page)
      .getByRole('alert')
      .getByText(/did not load \(503\)/)
      .waitFor();
    await page.context().unroute('**/figure-assets/**');
    await preview(page).getByRole('button', { name: 'Try again' }).click();
    await waitForPreview(page);

    // What the browser kept is nothing that can be chosen.
    expect(await figureDialog(page).getByRole('radio', { name: 'PNG' }).isChecked()).toBe(true);
    expect(await figureDialog(page).getByRole('radio', { name: '300 dpi' }).isChecked()).toBe(true);
    expect(await figureDialog(page).getByRole('combobox', { name: 'Size' }).inputValue()).toBe(
      'a4-landscape',
    );
    expect(await figureDialog(page).getByRole('checkbox', { name: 'Legend' }).isChecked()).toBe(true);

    // This browser can share; it is shared nowhere else.
    await chooseWidth(page, 1000);
    await figureDialog(page).getByRole('button', { name: 'Share' }).click();
    await eventually(async () =>
      expect(await page.evaluate(() => (globalThis as unknown as { shared: string[] }).shared)).toEqual([
        'lebanon-ceasefire-2024.png image/png true',
      ]),
    );
    await leaveFigure(page);

    // An actor was moved by hand, and only a part is in sight.
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+Equal');
    await openFigure(page);
    await choose(page, 'SVG');
    await chooseSize(page, 'What is in sight');
    await waitForPreview(page);
    const { bytes } = await saveBy(page, 'Save SVG');
    const address = await field(page, 'Address of this figure').inputValue();
    expect(address).toContain('placed=hezbollah:-123.5:40');
    expect(address).toMatch(/page=view&.*frame=-?[\d.]+,-?[\d.]+,[\d.]+,[\d.]+/);
    expect(bytes.equals(await fetchFromAddress(page))).toBe(true);
  });
});

describe('the panel of the figure', () => {
  it('is opened, used and left by the keyboard alone; gives the figure with its data, as the API has it, and copies it', async () => {
    const page = await open();
    await page.keyboard.press('e');
    await waitForPreview(page);
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save PNG'),
    );
    await page.keyboard.press('Shift+Tab');
    const seen = new Set<string>();
    for (let i = 0; i < 30; i++) {
      const name = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement | null;
        const labels = (at as HTMLInputElement | null)?.labels?.[0]?.textContent;
        return at?.getAttribute('aria-label') ?? labels ?? at?.textContent ?? '';
      });
      seen.add(name);
      await page.keyboard.press('Shift+Tab');
    }
    for (const name of ['Size', 'Title', 'Subtitle', 'Legend', 'Alternative text', 'Copy picture', 'Close'])
      expect([...seen].join(' | ')).toContain(name);
    await page.keyboard.press('Escape');
    await figureDialog(page).waitFor({ state: 'detached' });

    // The figure comes with its data, as the API has it.
    await openFigure(page);
    await chooseWidth(page, 1000);
    const { name, bytes } = await saveBy(page, 'Figure with data');
    expect(name).toBe('lebanon-ceasefire-2024.zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toContain('ties.csv');
    const readme = new TextDecoder().decode(files['README.txt']);
    expect(readme).toContain(`The view: ${new URL(LEBANON, page.url()).href}\n`);
    const address = await field(page, 'Address of this figure').inputValue();
    const response = await fetch(address.replace('figure.png', 'figure.zip'));
    expect(bytes.equals(Buffer.from(await response.arrayBuffer()))).toBe(true);

    // It cannot be shared where the browser cannot.
    expect(await figureDialog(page).getByRole('button', { name: 'Share' }).count()).toBe(0);

    // It is copied as text, in words and by its address, which is said aloud.
    await browser.allowClipboard(page);
    const readClipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await figureDialog(page).getByRole('button', { name: 'Copy SVG' }).click();
    await figureDialog(page).getByText('The SVG is on the clipboard, as text.').waitFor();
    expect(await readClipboard()).toMatch(/^<svg /);
    expect(await page.locator('[aria-live="polite"]').first().textContent()).toBe(
      'The SVG is on the clipboard, as text.',
    );
    await figureDialog(page).getByRole('button', { name: 'Copy the alternative text' }).click();
    await eventually(async () => expect(await readClipboard()).toBe(await altOf(page)));
    await figureDialog(page).getByRole('button', { name: 'Copy the address of this figure' }).click();
    await eventually(async () => expect(await readClipboard()).toMatch(/\/figure\.png\?pixels=1000$/));
  });

  it('shows what is chosen, and says it in words; has the sizes of paper, screens and one’s own; and is called off while a large picture is drawn', async () => {
    const page = await open();
    await openFigure(page);

    // What is chosen of looks stands whole among the other choices.
    for (const label of ['Background', 'Symbols']) {
      const looks = figureDialog(page).getByText(label, { exact: true }).locator('xpath=../..');
      expect(await looks.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
    }

    // There are enough pixels for print on a page or a column, and those of a screen for a slide.
    await figureDialog(page).getByText('3,508 × 2,480 pixels; 29.7 × 21 cm at 300 dpi').waitFor();
    await chooseSize(page, 'One column, 85 mm');
    await figureDialog(page)
      .getByText(/^1,004 × [\d,]+ pixels; 8\.5 × .* cm at 300 dpi$/)
      .waitFor();
    await choose(page, '600 dpi');
    await figureDialog(page)
      .getByText(/^2,008 × [\d,]+ pixels; 8\.5 × .* cm at 600 dpi$/)
      .waitFor();
    await chooseSize(page, 'Slide, 16:9');
    await figureDialog(page)
      .getByText(/at 192 dpi$/)
      .waitFor();

    // A size of one’s own.
    await chooseSize(page, 'Custom size');
    await choose(page, '300 dpi');
    await figureDialog(page).getByRole('textbox', { name: 'Width' }).fill('200');
    await figureDialog(page).getByRole('textbox', { name: 'Height' }).fill('100');
    await preview(page).getByText('20 × 10 cm').waitFor();
    await figureDialog(page).getByText('2,363 × 1,181 pixels; 20 × 10 cm at 300 dpi').waitFor();
    await choose(page, 'Custom');
    await figureDialog(page).getByRole('textbox', { name: 'Width in pixels' }).fill('2400');
    await figureDialog(page).getByText('2,400 × 1,200 pixels; 20 × 10 cm at 305 dpi').waitFor();

    // It is called off while a large picture is drawn.
    await chooseSize(page, 'A4, landscape');
    await choose(page, 'Custom');
    await figureDialog(page).getByRole('textbox', { name: 'Width in pixels' }).fill('16384');
    await figureDialog(page).getByRole('button', { name: 'Save PNG' }).click();
    await figureDialog(page).getByRole('progressbar').waitFor();
    await figureDialog(page)
      .getByText(/Drawing the figure \d+ %/)
      .waitFor();
    await figureDialog(page).getByRole('button', { name: 'Cancel' }).click();
    await figureDialog(page).getByText('Called off.').waitFor();
    // Another is drawn as if nothing had been.
    await chooseSize(page, 'One column, 85 mm');
    await choose(page, '300 dpi');
    expect((await saveBy(page, 'Save PNG')).bytes.readUInt32BE(16)).toBe(1004);

    // The preview follows what is chosen.
    const first = await readImage(page);
    expect(await altOf(page)).toContain('8 actors');
    await choose(page, 'Grey');
    await eventually(async () => expect(await readImage(page)).not.toBe(first));
    await waitForPreview(page);
    await field(page, 'Title').fill('Who talks to whom');
    await eventually(async () => expect(await altOf(page)).toContain('Who talks to whom'));
    expect(await figureDialog(page).getByRole('textbox', { name: 'Alternative text' }).inputValue()).toBe(
      await altOf(page),
    );
  });

  it('fits a phone, where its choices and its buttons are within reach', async () => {
    const page = await browser.open(LEBANON, { viewport: { width: 360, height: 640 }, hasTouch: true });
    await page.locator('#network-map[data-ready]').waitFor();
    await openFigure(page);
    const box = await figureDialog(page).boundingBox();
    expect([box?.width, box?.height]).toEqual([360, 640]);
    for (const name of ['Save PNG', 'Copy picture', 'Figure with data']) {
      const button = await figureDialog(page).getByRole('button', { name }).boundingBox();
      expect((button?.y ?? 999) + (button?.height ?? 0)).toBeLessThanOrEqual(640);
    }
    await figureDialog(page).getByRole('checkbox', { name: 'Transparent background' }).check();
    await waitForPreview(page);
    const overflow = await figureDialog(page).evaluate(
      (element) => element.scrollWidth - element.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

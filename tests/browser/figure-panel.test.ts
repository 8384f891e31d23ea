import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { eventually } from './eventually';
import { createOpener, LEBANON, OSLO } from './explorer-page';
import {
  choose,
  chooseSize,
  fetchFromAddress,
  figureDialog,
  openFigure,
  preview,
  saveBy,
  waitForPreview,
} from './figure-dialog';

const browser = startBrowser();
const open = createOpener(browser);

const field = (page: Page, name: string) => figureDialog(page).getByRole('textbox', { name, exact: true });
const altOf = (page: Page) => preview(page).locator('img').getAttribute('alt');
const readImage = (page: Page) => preview(page).locator('img').getAttribute('src');

describe('a figure from the page', () => {
  it.each([
    ['SVG', `${LEBANON}?lens=all`, '<svg'],
    ['PDF', `${OSLO}?layout=layered&size=betweenness&lens=all`, '%PDF'],
    ['PNG', `${LEBANON}?from=united-states&to=hezbollah&channel=1`, '\u0089PNG'],
  ])('is the same, to the byte, as the API has at its address: %s', async (format, path, beginning) => {
    const page = await open(path);
    await openFigure(page);
    await choose(page, format);
    await choose(page, 'Numbered sources');
    await choose(page, 'Conflict analysis');
    await chooseSize(page, 'Letter, portrait');
    await waitForPreview(page);
    const { name, bytes } = await saveBy(page, `Save ${format}`);
    expect(name).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
    expect(bytes.subarray(0, 4).toString('latin1')).toBe(beginning);
    expect(bytes.equals(await fetchFromAddress(page))).toBe(true);
  });

  it('is so when actors were moved by hand, and when only a part is in sight', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const moved = JSON.stringify({ hezbollah: { x: -123.4567, y: 40.049 } });
      localStorage.setItem('backchannel/placed/lebanon-ceasefire-2024/force', moved);
    });
    await page.goto(LEBANON);
    await page.locator('#network-map[data-ready]').waitFor();
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

  it('comes with its data, as the API has it', async () => {
    const page = await open();
    await openFigure(page);
    const { name, bytes } = await saveBy(page, 'Figure with data');
    expect(name).toBe('lebanon-ceasefire-2024.zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toContain('ties.csv');
    const readme = new TextDecoder().decode(files['README.txt']);
    expect(readme).toContain(`The view: ${new URL(LEBANON, page.url()).href}\n`);
    const address = await field(page, 'Address of this figure').inputValue();
    const response = await fetch(address.replace('figure.png', 'figure.zip'));
    expect(bytes.equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
  });
});

describe('the preview', () => {
  it('follows what is chosen, and says in words what it shows', async () => {
    const page = await open();
    await openFigure(page);
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

  it('takes a size of one’s own', async () => {
    const page = await open();
    await openFigure(page);
    await chooseSize(page, 'Custom size');
    await figureDialog(page).getByRole('textbox', { name: 'Width' }).fill('200');
    await figureDialog(page).getByRole('textbox', { name: 'Height' }).fill('100');
    await preview(page).getByText('20 × 10 cm').waitFor();
    await figureDialog(page).getByText('2,363 × 1,181 pixels; 20 × 10 cm at 300 dpi').waitFor();
    await choose(page, 'Custom');
    await figureDialog(page).getByRole('textbox', { name: 'Width in pixels' }).fill('2400');
    await figureDialog(page).getByText('2,400 × 1,200 pixels; 20 × 10 cm at 305 dpi').waitFor();
  });

  it('has enough pixels for print on a page or a column, and those of a screen for a slide', async () => {
    const page = await open();
    await openFigure(page);
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
  });

  it('says which channel is highlighted', async () => {
    const page = await open(`${LEBANON}?from=united-states&to=hezbollah&channel=1`);
    await openFigure(page);
    const words = 'Highlighted: United States → Amos Hochstein → Nabih Berri → Hezbollah';
    expect(await altOf(page)).toContain(words);
    await choose(page, 'SVG');
    await waitForPreview(page);
    expect((await saveBy(page, 'Save SVG')).bytes.toString('utf8')).toContain(words);
  });

  it('says what to do when nothing is shown, and does it', async () => {
    const page = await open(`${LEBANON}?types=`);
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

  it('says so when what it is drawn with does not load, and tries again', async () => {
    const page = await browser.newPage();
    // A worker's requests are those of its context.
    await page.context().route('**/figure-assets/**', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto(LEBANON);
    await page.locator('#network-map[data-ready]').waitFor();
    await page.getByRole('button', { name: 'Figure', exact: true }).click();
    await preview(page)
      .getByRole('alert')
      .getByText(/did not load \(503\)/)
      .waitFor();
    await page.context().unroute('**/figure-assets/**');
    await preview(page).getByRole('button', { name: 'Try again' }).click();
    await waitForPreview(page);
  });
});

describe('what was chosen', () => {
  it('is remembered for the next figure, but for its words', async () => {
    const page = await open();
    await openFigure(page);
    await choose(page, 'PDF');
    await choose(page, 'Print');
    await choose(page, 'Legend');
    await chooseSize(page, 'Square');
    await field(page, 'Title').fill('For this once');
    await page.goto(OSLO);
    await page.locator('#network-map[data-ready]').waitFor();
    await openFigure(page);
    expect(await figureDialog(page).getByRole('radio', { name: 'PDF' }).isChecked()).toBe(true);
    expect(await figureDialog(page).getByRole('radio', { name: 'Print' }).isChecked()).toBe(true);
    expect(await figureDialog(page).getByRole('checkbox', { name: 'Legend' }).isChecked()).toBe(false);
    expect(await figureDialog(page).getByRole('combobox', { name: 'Size' }).inputValue()).toBe('square');
    expect(await field(page, 'Title').inputValue()).toBe(
      'Israel reaches the PLO through Uri Savir, Terje Rød-Larsen and Ahmed Qurei, from May to August 1993',
    );
  });

  it('is as at first when what the browser kept cannot be used', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() =>
      localStorage.setItem(
        'backchannel/figure',
        'page=moon&theme=%00&format=exe&times=99&pixels=1e9&legend=',
      ),
    );
    await page.goto(LEBANON);
    await page.locator('#network-map[data-ready]').waitFor();
    await openFigure(page);
    expect(await figureDialog(page).getByRole('radio', { name: 'PNG' }).isChecked()).toBe(true);
    expect(await figureDialog(page).getByRole('radio', { name: '300 dpi' }).isChecked()).toBe(true);
    expect(await figureDialog(page).getByRole('combobox', { name: 'Size' }).inputValue()).toBe(
      'a4-landscape',
    );
    expect(await figureDialog(page).getByRole('checkbox', { name: 'Legend' }).isChecked()).toBe(true);
  });
});

describe('ways out of the panel', () => {
  it('copy the SVG as text, the words and the address, and say so aloud', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openFigure(page);
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
    await eventually(async () => expect(await readClipboard()).toMatch(/\/figure\.png\?pixels=3508$/));
  });

  it('share the file where the browser can, and only there', async () => {
    const page = await open();
    await openFigure(page);
    expect(await figureDialog(page).getByRole('button', { name: 'Share' }).count()).toBe(0);
    const phone = await browser.newPage();
    await phone.addInitScript(() => {
      const shared: string[] = [];
      Object.assign(globalThis, { shared });
      navigator.canShare = () => true;
      navigator.share = async ({ files = [] } = {}) => {
        shared.push(...files.map(({ name, type, size }) => `${name} ${type} ${size > 1000}`));
      };
    });
    await phone.goto(LEBANON);
    await phone.locator('#network-map[data-ready]').waitFor();
    await openFigure(phone);
    await figureDialog(phone).getByRole('button', { name: 'Share' }).click();
    await eventually(async () =>
      expect(await phone.evaluate(() => (globalThis as unknown as { shared: string[] }).shared)).toEqual([
        'lebanon-ceasefire-2024.png image/png true',
      ]),
    );
  });

  it('can be called off while a large picture is drawn', async () => {
    const page = await open();
    await openFigure(page);
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
    await choose(page, '300 dpi');
    expect((await saveBy(page, 'Save PNG')).bytes.readUInt32BE(16)).toBe(3508);
  });
});

describe('the panel', () => {
  it('is opened, used and left by the keyboard alone', async () => {
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

import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { findOnMap, readMap, readMarked } from './drawn-map';
import { eventually } from './eventually';
import { clickOnMap, DERRY, LEBANON, OSLO, waitForMap } from './explorer-page';
import { createStayingPage } from './left-page';
import { showView } from './other-view';
import { findCollisions, type PaintedMap, readPainted } from './painted-map';

const browser = startBrowser();
const { open, leave } = createStayingPage(browser, { viewport: { width: 1280, height: 800 } });

const SIZES = [
  { width: 360, height: 740 },
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
];

/** All that can be read of a map at fit is large enough. */
function expectLarge(names: PaintedMap['names']): void {
  for (const { text, pixels } of names) expect([text, pixels >= 10.99]).toEqual([text, true]);
}

/** In each layout names can be read, and lie over nothing. */
async function expectReadable(page: Page, width: number): Promise<void> {
  for (const layout of ['force', 'layered', 'circle']) {
    const painted = await readPainted(page);
    expect([width, layout, ...findCollisions(painted)]).toEqual([width, layout]);
    expectLarge(painted.names);
    const share = painted.names.length / painted.shapes.length;
    expect(share).toBeGreaterThan(width < 600 ? 0.35 : 0.8);
    await page.keyboard.press('l');
    await eventually(async () => expect((await readPainted(page)).shapes).not.toEqual(painted.shapes));
  }
}

describe('names at fit', () => {
  it.each([LEBANON, OSLO, DERRY])(
    'can be read and lie over nothing, 360, 1920 and 1280 pixels wide, and stay when the table opens: %s',
    async (network) => {
      const page = await browser.open(`${network}?lens=all`, { viewport: SIZES[0] });
      await waitForMap(page);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await expectReadable(page, size.width);
      }

      // They stay when the table opens.
      await showView(page, network);
      const before = await readPainted(page);
      expect(before.names).toHaveLength(before.shapes.length);
      await page.keyboard.press('t');
      // The map is as high as its place before its names are placed anew.
      const { names, shapes } = await eventually(async () => {
        const painted = await readPainted(page);
        expect(painted.height).toBeLessThan(before.height);
        expect(findCollisions(painted)).toEqual([]);
        return painted;
      });
      expect(names.length / shapes.length).toBeGreaterThan(0.7);
      expectLarge(names);
    },
  );

  it('are placed anew when the user zooms out, and none is too small', async () => {
    const page = await open(`${OSLO}?lens=all`);
    const before = await readPainted(page);
    for (let press = 0; press < 4; press++) await page.keyboard.press('-');
    await eventually(async () => expect((await readPainted(page)).zoom).toBeLessThan(before.zoom * 0.5));
    const { names } = await readPainted(page);
    expect(names.length).toBeGreaterThan(3);
    expect(names.length).toBeLessThan(before.names.length);
    expectLarge(names);
    await leave(page);
  });
});

describe('a name that is always shown', () => {
  const zoomOut = async (page: Page) => {
    for (let press = 0; press < 7; press++) await page.keyboard.press('-');
    await readPainted(page);
  };
  const readNamed = async (page: Page) => (await readPainted(page)).names.map(({ id }) => id);

  it('is that of an actor that is selected, at any zoom', async () => {
    const page = await open(`${OSLO}?lens=all&select=jan-egeland,mona-juul`);
    await zoomOut(page);
    expect(await readNamed(page)).toEqual(expect.arrayContaining(['jan-egeland', 'mona-juul']));
    await leave(page);
  });

  it('is that of each actor of a highlighted channel', async () => {
    const page = await open(`${OSLO}?lens=all&panel=channels&from=israel&to=plo&channel=2`);
    await page.locator('[aria-pressed=true]', { hasText: 'Ahmed Qurei' }).waitFor();
    await eventually(async () =>
      expect((await readMarked(page, 'is-highlighted')).length).toBeGreaterThan(4),
    );
    await zoomOut(page);
    expect(await readNamed(page)).toEqual(
      expect.arrayContaining(['israel', 'ahmed-qurei', 'terje-rod-larsen', 'uri-savir', 'plo']),
    );
    await leave(page);
  });

  it('is that of the actor under the pointer, for as long as it is there', async () => {
    const page = await open(`${OSLO}?lens=all`);
    await zoomOut(page);
    const named = await readNamed(page);
    const unnamed = (await readMap(page)).actors.find((id) => !named.includes(id)) ?? '';
    const { x, y } = await findOnMap(page, unnamed);
    await page.mouse.move(x, y);
    await eventually(async () => expect(await readMarked(page, 'is-hovered')).toEqual([unnamed]));
    expect(await readNamed(page)).toContain(unnamed);
    const box = await page.locator('#network-map').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await eventually(async () => expect(await readNamed(page)).toEqual(named));
    await leave(page);
  });
});

describe('what the pointer fades', () => {
  it('is no leg of a tie of the actor under it', async () => {
    const page = await open();
    const { x, y } = await findOnMap(page, 'amos-hochstein');
    await page.mouse.move(x, y);
    await eventually(async () => expect(await readMarked(page, 'is-hovered')).toEqual(['amos-hochstein']));
    const faded = await readMarked(page, 'is-dimmed');
    expect(faded).not.toContain('hochstein-via-berri');
    expect(faded).not.toContain('hezbollah');
    expect(faded).toContain('brett-mcgurk');
    await leave(page);
  });

  it('is nothing that is selected, nor an end of a selected tie', async () => {
    const page = await open(`${LEBANON}?select=hezbollah`);
    await clickOnMap(page, 'hezbollah');
    await page.keyboard.down('Shift');
    await clickOnMap(page, 'hochstein-asks-mikati');
    await page.keyboard.up('Shift');
    await eventually(async () =>
      expect((await readMap(page)).selected).toEqual(['hezbollah', 'hochstein-asks-mikati']),
    );
    const { x, y } = await findOnMap(page, 'brett-mcgurk');
    await page.mouse.move(x, y);
    await eventually(async () => expect(await readMarked(page, 'is-hovered')).toEqual(['brett-mcgurk']));
    const faded = await readMarked(page, 'is-dimmed');
    expect(faded).toContain('nabih-berri');
    for (const id of ['hezbollah', 'hochstein-asks-mikati', 'najib-mikati']) expect(faded).not.toContain(id);
    await leave(page);
  });
});

describe('the words of selected ties', () => {
  it('lie over nothing, and leave the mark of a contested tie in place', async () => {
    const page = await open(`${LEBANON}?lens=all&claim=unilateral-ceasefire-request`);
    await eventually(async () => expect((await readMap(page)).selected.length).toBeGreaterThan(3));
    const painted = await readPainted(page);
    expect(findCollisions(painted)).toEqual([]);
    const marked = painted.words.filter(({ text }) => text.includes('≠')).map(({ id }) => id);
    expect([...new Set(marked)].sort()).toEqual(['hochstein-asks-mikati', 'us-asks-lebanon']);
    expect(painted.words.some(({ text }) => /asks|denies/.test(text))).toBe(true);
    await leave(page);
  });

  it('are told of the tie under the pointer, with its mark', async () => {
    const page = await open();
    const { x, y } = await findOnMap(page, 'hochstein-asks-mikati');
    await page.mouse.move(x, y);
    await eventually(async () =>
      expect(await readMarked(page, 'is-hovered')).toEqual(['hochstein-asks-mikati']),
    );
    const { words } = await readPainted(page);
    expect(words.filter(({ id }) => id === 'hochstein-asks-mikati').map(({ text }) => text)).toEqual([
      '≠ asks',
    ]);
    await leave(page);
  });
});

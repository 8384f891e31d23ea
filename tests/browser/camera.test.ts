import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { findOnMap, readMap } from './drawn-map';
import { eventually } from './eventually';
import { clickOnMap, DERRY, LEBANON, OSLO, waitForMap } from './explorer-page';
import { chooseLens, facet } from './filter-panel';
import { createStayingOpener } from './left-page';
import { showView } from './other-view';
import { findCutOff, readPainted } from './painted-map';

const browser = startBrowser();
const open = createStayingOpener(browser, { viewport: { width: 1400, height: 900 } });

const showAll = (page: Page) => page.getByRole('button', { name: /Show all$/ });
const chooseLayout = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: 'Layout' }).getByText(name, { exact: true }).click();

/** Everything shown is in sight, in the middle, and neither tiny nor blown up. */
async function expectFitted(page: Page): Promise<void> {
  const painted = await readPainted(page);
  expect(findCutOff(painted)).toEqual([]);
  expect(painted.zoom).toBeLessThanOrEqual(1.6);
  const { shapes, width, height } = painted;
  const [left, right] = [
    Math.min(...shapes.map(({ box }) => box.left)),
    Math.max(...shapes.map(({ box }) => box.right)),
  ];
  const [top, bottom] = [
    Math.min(...shapes.map(({ box }) => box.top)),
    Math.max(...shapes.map(({ box }) => box.bottom)),
  ];
  expect(Math.abs((left + right) / 2 / width - 0.5)).toBeLessThan(0.12);
  expect(Math.abs((top + bottom) / 2 / height - 0.5)).toBeLessThan(0.12);
  const fills = Math.max((right - left) / width, (bottom - top) / height);
  expect(painted.zoom > 1.55 || fills > 0.6).toBe(true);
}

/** Returns how many frames the page asks for while three frames go by. */
function countFrames(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const request = window.requestAnimationFrame;
    let asked = 0;
    window.requestAnimationFrame = (callback) => {
      asked += 1;
      return request.call(window, callback);
    };
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => request.call(window, resolve));
    window.requestAnimationFrame = request;
    return asked;
  });
}

describe('a map that nobody touches', () => {
  it('asks for no frames, and moves to where all is in sight when something else is shown', async () => {
    const page = await browser.open(LEBANON, { reducedMotion: 'no-preference' });
    await waitForMap(page);
    await eventually(async () => expect(await countFrames(page)).toBe(0));
    await chooseLens(page, 'Alliances and rivalries');
    await eventually(() => expectFitted(page));
    await eventually(async () => expect(await countFrames(page)).toBe(0));
  });
});

describe('the camera, while the user has not moved it', () => {
  it.each([LEBANON, OSLO, DERRY])(
    'brings all that a lens shows, and all of each layout, into sight: %s',
    async (network) => {
      const page = await open(network);
      await expectFitted(page);
      for (const lens of ['All', 'Alliances and rivalries', 'Mediation channels']) {
        await chooseLens(page, lens);
        await page.getByRole('radio', { name: lens }).and(page.locator(':checked')).waitFor();
        await expectFitted(page);
      }
      expect(await showAll(page).count()).toBe(0);

      await chooseLens(page, 'All');
      await page.getByRole('radio', { name: 'All' }).and(page.locator(':checked')).waitFor();
      for (const layout of ['Left to right', 'Circle', 'Automatic']) {
        const { positions } = await readMap(page);
        await chooseLayout(page, layout);
        await eventually(async () => expect((await readMap(page)).positions).not.toEqual(positions));
        await expectFitted(page);
      }
    },
  );

  it('follows a filter by Only, a neighbourhood, and panels that open and close, also after a click on an actor', async () => {
    const page = await open(`${OSLO}?lens=all`);
    await facet(page, 'Relationship types')
      .getByRole('button', { name: 'Only: Leadership' })
      .click({ force: true });
    await eventually(async () => expect((await readMap(page)).ties.length).toBeLessThan(6));
    await expectFitted(page);
    await page.keyboard.press('x');
    await eventually(async () => expect((await readMap(page)).ties.length).toBeGreaterThan(20));
    const { x, y } = await findOnMap(page, 'norway');
    await page.mouse.dblclick(x, y);
    await eventually(async () => expect((await readMap(page)).focused).toEqual(['norway']));
    await expectFitted(page);
    expect(await showAll(page).count()).toBe(0);

    await showView(page, OSLO);
    await clickOnMap(page, 'norway');
    // The key of the details leads to what is selected first, and closes the panel from there.
    await page.keyboard.press('d');
    for (const key of ['t', 'd', 'b', 't', 'd', 'b']) {
      const before = await readPainted(page);
      await page.keyboard.press(key);
      await eventually(async () => {
        const { width, height } = await readPainted(page);
        expect([width, height]).not.toEqual([before.width, before.height]);
      });
      await expectFitted(page);
    }
  });

  it('glides, and does not where motion is unwelcome', async () => {
    const countZooms = async (reducedMotion: 'reduce' | 'no-preference') => {
      const page = await browser.open(LEBANON, { reducedMotion });
      await waitForMap(page);
      await readPainted(page);
      const zooms = await watchZoom(page);
      await page.keyboard.press('1');
      await eventually(async () => expect((await readMap(page)).actors).toHaveLength(16));
      await readPainted(page);
      return zooms();
    };
    expect(await countZooms('no-preference')).toBeGreaterThan(2);
    expect(await countZooms('reduce')).toBe(2);
  });
});

describe('the camera that the user has moved', () => {
  const moves: Record<string, (page: Page) => Promise<void>> = {
    'the wheel': async (page) => {
      const { x, y } = await findOnMap(page, 'israel');
      await page.mouse.move(x + 90, y + 60);
      await page.mouse.wheel(0, -200);
    },
    'a drag of the ground': async (page) => {
      const box = await page.locator('#network-map').boundingBox();
      const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 80, y + 40, { steps: 4 });
      await page.mouse.up();
    },
    'a key': (page) => page.keyboard.press('='),
  };

  it('by the wheel, by a drag of the ground and by a key stays through filters and panels, until all is asked for', async () => {
    const page = await open();
    for (const [name, move] of Object.entries(moves)) {
      expect([name, await showAll(page).count()]).toEqual([name, 0]);
      await move(page);
      await showAll(page).waitFor();
      const { zoom } = await readPainted(page);
      await chooseLens(page, 'All');
      await eventually(async () => expect((await readMap(page)).actors).toHaveLength(16));
      await page.keyboard.press('t');
      expect([name, (await readPainted(page)).zoom]).toEqual([name, zoom]);
      await showAll(page).click();
      await showAll(page).waitFor({ state: 'detached' });
      await expectFitted(page);
      await page.keyboard.press('2');
      await eventually(async () => expect((await readMap(page)).actors).toHaveLength(8));
      await expectFitted(page);
      // The table is closed for the next.
      await page.keyboard.press('t');
      await page.getByRole('table').waitFor({ state: 'detached' });
    }
  });

  it('is given back by the key 0, and is not the camera after an actor was dragged, or walked to by arrows', async () => {
    const page = await open();
    await page.keyboard.press('=');
    await showAll(page).waitFor();
    await page.keyboard.press('0');
    await showAll(page).waitFor({ state: 'detached' });
    await expectFitted(page);

    const { x, y } = await findOnMap(page, 'hezbollah');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 40, y - 30, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.press('g');
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'ArrowLeft'])
      await page.keyboard.press(key);
    await readPainted(page);
    expect(await showAll(page).count()).toBe(0);
  });
});

describe('the layout from left to right', () => {
  it('has everybody in sight with a name, by click and by link, and lays a channel out on an arc from side to side, and the others beside it, in no heap', async () => {
    const page = await open(OSLO);
    await chooseLayout(page, 'Left to right');
    await eventually(async () => expect(new URL(page.url()).search).toContain('layered'));
    await expectFitted(page);
    const linked = await open(`${OSLO}?layout=layered`);
    await expectFitted(linked);
    expect((await readPainted(linked)).names.length).toBeGreaterThanOrEqual(18);
    expect((await readPainted(page)).names).toEqual((await readPainted(linked)).names);

    for (const channel of [2, 5]) {
      await showView(page, `${OSLO}?panel=channels&from=israel&to=plo&channel=${channel}&lens=all`);
      await page.getByRole('button', { name: 'Lay out from left to right' }).click();
      await eventually(async () => expect(new URL(page.url()).search).toContain('layered'));
      await expectFitted(page);
      const { positions } = await readMap(page);
      const path = await page.locator('[aria-pressed=true] bdi:not(:has(bdi))').allTextContents();
      const { names, shapes } = await readPainted(page);
      const along = path.map((name) => {
        const id = names.find(({ text }) => text.replaceAll('\n', ' ') === name)?.id ?? '';
        return positions[id] ?? { x: Number.NaN, y: Number.NaN };
      });
      expect(along.map(({ x }) => x)).toEqual(along.map(({ x }) => x).sort((a, b) => a - b));
      expect(along.at(-1)?.y).toBeCloseTo(along[0]?.y ?? Number.NaN, 0);
      for (const { y } of along.slice(1, -1)) expect(y).toBeLessThan(along[0]?.y ?? Number.NaN);
      const width =
        Math.max(...shapes.map(({ box }) => box.right)) - Math.min(...shapes.map(({ box }) => box.left));
      const height =
        Math.max(...shapes.map(({ box }) => box.bottom)) - Math.min(...shapes.map(({ box }) => box.top));
      expect(width / height).toBeGreaterThan(1);
    }
  });
});

/** Counts the different zooms that are seen from frame to frame. */
async function watchZoom(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    type Host = HTMLElement & { _cyreg?: { cy: { zoom: () => number } } };
    const hosts = [...document.querySelectorAll<Host>('#network-map, #network-map *')];
    const cy = hosts.find(({ _cyreg }) => _cyreg)?._cyreg?.cy;
    const zooms = new Set<number | undefined>();
    Object.assign(globalThis, { zooms });
    const look = () => {
      zooms.add(cy?.zoom());
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate(() => (globalThis as unknown as { zooms: Set<number> }).zooms.size);
}

import type { Page } from 'playwright-core';
import { generateNetwork } from '@/tests/bench/generate-network';
import { startBrowser } from './browser';
import { readOverview, waitForRenderer } from './drawn-overview';
import { eventually } from './eventually';
import { waitForMap } from './explorer-page';
import { shareFixtures } from './serve-networks';

const SMALL = { width: 360, height: 740 };
const LARGE = { width: 1400, height: 900 };
const COUNTS = [600, 1000, 3000];
const toId = (actors: number) => `overview-of-${actors}`;

shareFixtures(
  Object.fromEntries(
    COUNTS.map((actors) => [
      `${toId(actors)}.json`,
      JSON.stringify(generateNetwork({ actors, ties: 3 * actors, id: toId(actors) })),
    ]),
  ),
);
const browser = startBrowser();

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
const isOver = (a: Box, b: Box) =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** Reads the overview once it is as large as its place. */
const readWhole = (page: Page) =>
  eventually(async () => {
    const reading = await readOverview(page);
    const map = await page.locator('#network-map').boundingBox();
    expect(Math.abs(reading.size.width - (map?.width ?? 0))).toBeLessThan(1);
    expect(Math.abs(reading.size.height - (map?.height ?? 0))).toBeLessThan(1);
    return { ...reading, map };
  });

/** Names lie over nothing that can be seen, and can be read. */
async function expectClear(page: Page): Promise<void> {
  const { names, actors, map } = await readWhole(page);
  const toShape = ({ at, half }: (typeof actors)[number]) => ({
    ...{ left: at.x - half.width, right: at.x + half.width },
    ...{ top: at.y - half.height, bottom: at.y + half.height },
  });
  const over = names.flatMap(({ id, text, box }, at) => [
    ...names.slice(at + 1).flatMap((other) => (isOver(box, other.box) ? [`${text} over ${other.text}`] : [])),
    // What is less than three pixels wide is a speck.
    ...actors.flatMap((actor) =>
      actor.id !== id && actor.half.width >= 1.5 && isOver(box, toShape(actor))
        ? [`${text} over the shape of ${actor.id}`]
        : [],
    ),
  ]);
  expect({ size: page.viewportSize(), over }).toEqual({ size: page.viewportSize(), over: [] });
  expect(names.length).toBeGreaterThanOrEqual(5);
  // What is said of a crowd stands beside it as well.
  const note = await page.getByText(/actors at once are hard to read/).boundingBox();
  const { x = 0, y = 0, width = 0, height = 0 } = note ?? {};
  const [left, top] = [x - (map?.x ?? 0), y - (map?.y ?? 0)];
  const said = { left, top, right: left + width, bottom: top + height };
  expect(height).toBeGreaterThan(10);
  expect(actors.filter((actor) => isOver(said, toShape(actor))).map(({ id }) => id)).toEqual([]);
  for (const { text, fontSize } of names) expect([text, fontSize >= 10.9]).toEqual([text, true]);
}

describe('names of the overview, 360 and 1400 pixels wide', () => {
  it.each(COUNTS)('lie over no other and over no shape, of %s actors', async (count) => {
    const path = `/networks/${toId(count)}?lens=all&group=none`;
    const page = await browser.open(path, { viewport: SMALL });
    await waitForMap(page);
    await waitForRenderer(page, 'overview');
    await expectClear(page);

    await page.setViewportSize(LARGE);
    // The camera follows the window, and names follow the camera.
    await eventually(() => expectClear(page));
  });
});

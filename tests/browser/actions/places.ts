import type { Page } from 'playwright-core';
import { type Point, readMap } from '../drawn-map';
import { eventually } from '../eventually';
import { waitForMap } from '../explorer-page';
import { readPainted } from '../painted-map';

/** Where actors stand, to a tenth: finer than that it is not kept. */
export type Places = Readonly<Record<string, readonly [x: string, y: string]>>;

export async function readPlaces(page: Page): Promise<Places> {
  const { positions } = await readMap(page);
  return Object.fromEntries(
    Object.entries(positions).map(([id, { x, y }]) => [id, [x.toFixed(1), y.toFixed(1)]]),
  );
}

/** Returns where actors stand once nothing glides. */
export async function readRest(page: Page): Promise<Places> {
  await readPainted(page);
  return readPlaces(page);
}

/** Waits until actors stand at these places. */
export const expectPlaces = (page: Page, places: Places) =>
  eventually(async () => expect(await readPlaces(page)).toEqual(places));

/**
 * Checks that what moved actors is kept, taken back and done again: after a reload they stand where they were put, after undo
 * where they stood `before`, also after a reload, and after redo where they were put. Returns these places, which are to be there after
 * one more reload.
 */
export async function expectPlacesKept(page: Page, before: Places): Promise<Places> {
  await eventually(async () => expect(await readPlaces(page)).not.toEqual(before));
  const after = await readRest(page);
  await reload(page);
  await expectPlaces(page, after);
  await page.getByRole('button', { name: /^Undo: / }).click();
  await expectPlaces(page, before);
  await reload(page);
  await expectPlaces(page, before);
  await page.getByRole('button', { name: /^Redo: / }).click();
  await expectPlaces(page, after);
  return after;
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await waitForMap(page);
}

/** Returns a point of the map, in the window, that is far from all that stands there. */
export async function findGround(page: Page): Promise<Point> {
  const { shapes, width, height } = await readPainted(page);
  const steps = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
  const points = steps.flatMap((x) => steps.map((y) => ({ x: x * width, y: y * height })));
  const toRoom = ({ x, y }: Point) =>
    Math.min(
      ...shapes.map(({ box }) => Math.hypot(x - (box.left + box.right) / 2, y - (box.top + box.bottom) / 2)),
    );
  const [free] = points.toSorted((a, b) => toRoom(b) - toRoom(a));
  const box = await page.locator('#network-map').boundingBox();
  return { x: (box?.x ?? 0) + (free?.x ?? 0), y: (box?.y ?? 0) + (free?.y ?? 0) };
}

import type { Page } from 'playwright-core';
import { readMap, readPainted } from '../drawn-map';
import { eventually } from '../eventually';
import { waitForMap } from '../explorer-page';

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

const expectPlaces = (page: Page, places: Places) =>
  eventually(async () => expect(await readPlaces(page)).toEqual(places));

/**
 * Checks that what moved actors is kept, taken back and done again: after a reload they stand where they were put, after undo
 * where they stood `before`, and after redo where they were put, each also after a reload.
 */
export async function expectPlacesKept(page: Page, before: Places): Promise<void> {
  await eventually(async () => expect(await readPlaces(page)).not.toEqual(before));
  const after = await readRest(page);
  await reload(page);
  await expectPlaces(page, after);
  for (const [move, places] of [
    ['Undo', before],
    ['Redo', after],
  ] as const) {
    await page.getByRole('button', { name: new RegExp(`^${move}: `) }).click();
    await expectPlaces(page, places);
    await reload(page);
    await expectPlaces(page, places);
  }
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await waitForMap(page);
}

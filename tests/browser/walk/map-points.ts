import type { Page } from 'playwright-core';
import { findOnMap, type Point } from '../drawn-map';

/** Returns where an actor or a tie is in the window; null where it is not drawn, or lies under something else. */
export async function findOnMapNow(page: Page, id: string): Promise<Point | null> {
  const point = await Promise.race([
    findOnMap(page, id).catch(() => null),
    page.waitForTimeout(1_000).then(() => null),
  ]);
  if (!point) return null;
  const isOnTop = await page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.closest('#network-map') != null,
    point,
  );
  return isOnTop ? point : null;
}

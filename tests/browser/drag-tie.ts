import type { Page } from 'playwright-core';
import { findOnMap } from './drawn-map';

/** Draws a tie from one actor to another by the handle that a pointer finds beside the first. */
export async function dragTie(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = [await findOnMap(page, from), await findOnMap(page, to)];
  await page.mouse.move(start.x, start.y);
  const handle = page.locator('[data-draw-handle]');
  await handle.waitFor();
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

import type { Page } from 'playwright-core';
import { findOnMap, type Point } from './drawn-map';
import { eventually } from './eventually';

/** How far the handle may be from the middle of its actor, in pixels. */
const REACH = 90;

/** Draws a tie from one actor to another by the handle that a pointer finds beside the first. */
export async function dragTie(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = [await findOnMap(page, from), await findOnMap(page, to)];
  await page.mouse.move(start.x, start.y);
  const handle = page.locator('[data-draw-handle]');
  await handle.waitFor();
  // On a busy machine it may still be beside the actor that is selected.
  await eventually(async () => expect(await isBeside(page, start)).toBe(true));
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

async function isBeside(page: Page, { x, y }: Point): Promise<boolean> {
  const box = await page.locator('[data-draw-handle]').boundingBox();
  return box !== null && Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) < REACH;
}

import type { Page } from 'playwright-core';
import type { OverviewElement, OverviewReading } from '@/lib/overview/overview-reading';
import type { Point } from './drawn-map';
import { eventually } from './eventually';

/** Waits until this draws the map. */
export async function waitForRenderer(page: Page, renderer: 'overview' | 'cytoscape'): Promise<void> {
  await page.locator(`#network-map[data-renderer=${renderer}]`).waitFor();
}

/** Waits until the overview has painted all that is shown for where the camera is, and reads it. */
export async function readOverview(page: Page): Promise<OverviewReading> {
  return eventually(async () => {
    const reading = await page.evaluate(() => {
      const host = document.querySelector<OverviewElement>('[data-overview]');
      return host?._overview?.read() ?? null;
    });
    if (!reading?.isAtRest) throw new Error('The overview has not come to rest.');
    return reading;
  });
}

/** Returns where an actor, or the middle of a relationship, is in the window. Throws when the overview does not show it. */
export async function findOnOverview(page: Page, id: string): Promise<Point> {
  const { actors, ties } = await readOverview(page);
  const at =
    actors.find((actor) => actor.id === id)?.at ??
    ties.find(({ relationship }) => relationship === id)?.middle;
  const box = await page.locator('#network-map').boundingBox();
  if (!at || !box) throw new Error(`“${id}” is not on the overview.`);
  return { x: box.x + at.x, y: box.y + at.y };
}

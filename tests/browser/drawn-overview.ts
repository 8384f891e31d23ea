import type { Page } from 'playwright-core';
import type { OverviewElement, OverviewReading } from '@/lib/overview/overview-reading';
import type { Point } from './drawn-map';
import { eventually } from './eventually';

/** Waits until this draws the map. */
export async function waitForRenderer(page: Page, renderer: 'overview' | 'cytoscape'): Promise<void> {
  await page.locator(`#network-map[data-renderer=${renderer}]`).waitFor();
}

/**
 * Waits until the overview has painted all that is shown for where the camera is, and reads it. It comes as one text: value by value,
 * thousands of them would take Playwright a tenth of a second of both sides.
 */
export async function readOverview(page: Page): Promise<OverviewReading> {
  return eventually(async () => {
    const text = await page.evaluate(() => {
      const overview = document.querySelector<OverviewElement>('[data-overview]')?._overview;
      return overview?.isAtRest() ? JSON.stringify(overview.read()) : null;
    });
    if (text === null) throw new Error('The overview has not come to rest.');
    return JSON.parse(text) as OverviewReading;
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

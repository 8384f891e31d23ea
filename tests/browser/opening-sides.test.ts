import type { Page } from 'playwright-core';
import { generateNetwork } from '@/tests/bench/generate-network';
import { startBrowser } from './browser';
import { type DrawnCytoscape, type DrawnElement, findCytoscape, readLabels, readMap } from './drawn-map';
import { eventually } from './eventually';
import { waitForMap } from './explorer-page';
import { findCollisions, readPainted } from './painted-map';
import { shareFixtures } from './serve-networks';

/** Three countries of some hundred and thirty people each. */
const COUNTRIES = ['LB', 'US', 'IL'];
const generated = generateNetwork({ actors: 400, ties: 1200, id: 'three-large' });
const network = {
  ...generated,
  title: 'Three large sides',
  actors: generated.actors.map((actor, at) => ({ ...actor, country: COUNTRIES[at % 3] ?? null })),
};

shareFixtures({ 'three-large.json': JSON.stringify(network) });
const browser = startBrowser();

const CLOSED = '/networks/three-large?lens=all&group=country';

/** Counts, in each frame from now on, the names that lie over a shape which is not their own. */
async function watchNames(page: Page) {
  const cytoscape = await findCytoscape(page);
  const seen = await cytoscape.evaluateHandle((cy: DrawnCytoscape) => {
    const frames: { covered: number; named: number; nodes: number }[] = [];
    const read = (element: DrawnElement, part: 'body' | 'label') =>
      element.boundingBox({
        includeNodes: part === 'body',
        includeEdges: false,
        includeLabels: part === 'label',
        includeOverlays: false,
        includeUnderlays: false,
        includeOutlines: false,
      });
    const look = () => {
      const nodes = [...cy.nodes()].filter((node) => node.data('actor') !== undefined);
      const named = nodes.filter((node) => node.style('label') !== '');
      const bodies = nodes.map((node) => ({ node, box: read(node, 'body') }));
      // The halo of a text, and what Cytoscape leaves around everything, are not the text.
      const slack = 6 / cy.zoom();
      const isCovering = (node: DrawnElement) => {
        const own = read(node, 'label');
        return bodies.some(
          ({ node: other, box }) =>
            other !== node &&
            own.x1 + slack < box.x2 - slack &&
            box.x1 + slack < own.x2 - slack &&
            own.y1 + slack < box.y2 - slack &&
            box.y1 + slack < own.y2 - slack,
        );
      };
      frames.push({ covered: named.filter(isCovering).length, named: named.length, nodes: nodes.length });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return frames;
  });
  return () => seen.jsonValue();
}

describe('opening a side of more than a hundred actors', () => {
  it.each(['no-preference', 'reduce'] as const)(
    'draws no name over a shape on the way, and names whom there is room for at the end: motion %s',
    async (reducedMotion) => {
      const page = await browser.open(CLOSED, { viewport: { width: 1400, height: 900 }, reducedMotion });
      await waitForMap(page);
      await readPainted(page);
      const before = (await readMap(page)).actors.length;
      const readFrames = await watchNames(page);
      await page.evaluate(() => document.querySelector<HTMLElement>('#network-map')?.focus());
      await page
        .getByRole('button', { name: /^Show who is in it: / })
        .first()
        .click();
      await eventually(async () => expect((await readMap(page)).actors.length).toBeGreaterThan(before + 100));
      const painted = await readPainted(page);
      const frames = await readFrames();
      expect(frames.some(({ nodes }) => nodes > before + 100)).toBe(true);
      expect(frames.filter(({ covered }) => covered > 0)).toEqual([]);
      expect(findCollisions({ ...painted, words: [] })).toEqual([]);
      const labels = Object.values(await readLabels(page)).filter(({ text }) => text !== '');
      expect(labels.length).toBeGreaterThan(20);
    },
  );
});

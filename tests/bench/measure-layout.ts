import type { Page } from 'playwright-core';
import { layOutPlain } from '@/app/networks/[id]/_layout/server/lay-out-plain';
import { toPlainNetwork } from '@/lib/cytoscape/plain-network';
import type { Network } from '@/lib/network/network';
import type { Positions } from '@/lib/view/positions';
import type { Finding } from './finding';
import { type Check, createQuietly } from './quiet';
import { toSpread } from './spread';

/** The longest time for which the page could not answer while its worker laid out what it shows. */
export async function measureLayout(page: Page, repetitions: number): Promise<readonly Finding[]> {
  const runs: Awaited<ReturnType<typeof measureOnce>>[] = [];
  const quietly = createQuietly(page);
  for (let round = 0; round < repetitions; round++) {
    runs.push(await quietly((check) => measureOnce(page, check)));
  }
  const took = toSpread(runs.map((run) => run.took));
  return [
    {
      what: 'Longest task of the page while a worker lays out 1,000 actors',
      unit: 'ms',
      value: toSpread(runs.map(({ longestGap }) => longestGap)),
      aim: { atMost: 50 },
      context: `of ${(took.median / 1000).toFixed(1)} s`,
    },
    {
      what: 'Its answer to the painted frame ÷ bare redraw',
      unit: '×',
      value: toSpread(runs.map(({ landing, redraw }) => landing / redraw)),
      aim: null,
      context: `${toSpread(runs.map(({ landing }) => landing)).median.toFixed(0)} ms`,
    },
  ];
}

async function measureOnce(page: Page, check: Check) {
  await page.waitForTimeout(900);
  await check();
  const redraw = await page.evaluate(() => window.bench.timeRedraw());
  await page.waitForTimeout(900);
  await check();
  const run = await page.evaluate(() =>
    window.bench.watchLayout(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', bubbles: true }));
    }),
  );
  await check();
  return { ...run, redraw };
}

/** How far actors stand from where they stood in the first of several layouts with one seed: pages and Node. */
export function compareLayouts(network: Network, onPages: readonly Positions[]): Finding {
  const plain = toPlainNetwork(network);
  const { x, y } = layOutPlain({ plain, layout: 'force', before: null });
  const inNode = Object.fromEntries(plain.ids.map((id, i) => [id, { x: x[i] ?? 0, y: y[i] ?? 0 }]));
  const distances = onPages.flatMap((positions) =>
    network.actors.map(({ id }) => toDistance(inNode[id], positions[id])),
  );
  const moved = distances.filter((distance) => distance !== 0).length;
  return {
    what: `Actors that stand elsewhere with the same seed (${onPages.length} pages, and Node)`,
    unit: 'actors',
    value: toSpread([moved]),
    aim: { atMost: 0 },
    context: moved === 0 ? 'identical to the last bit' : `at most ${Math.max(...distances)} apart`,
  };
}

function toDistance(one: Positions[string] | undefined, other: Positions[string] | undefined): number {
  return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : Number.POSITIVE_INFINITY;
}

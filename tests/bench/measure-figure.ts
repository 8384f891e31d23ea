import { stat } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Network } from '@/lib/network/network';
import type { Finding } from './finding';
import { type Check, createQuietly } from './quiet';
import { toRatios, toSpread } from './spread';

/** In milliseconds: the preview waits a moment for the next choice. */
const REST = 700;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Figure' });

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Figure', exact: true }).click();
  await dialog(page).locator('section[aria-busy="false"] img').waitFor({ timeout: 600_000 });
}

/** A figure of a hundred actors as SVG, drawn anew by the page's worker, against Cytoscape's own PNG of the same view. */
export async function measureFigure(page: Page, repetitions: number): Promise<readonly Finding[]> {
  await openPanel(page);
  const pairs: { readonly side: number; readonly against: number }[] = [];
  const quietly = createQuietly(page);
  // The first round only makes the browser compile what it runs.
  for (let round = 0; round <= repetitions; round++) {
    if (round === 0) await measureOnce(page, async () => {});
    else pairs.push(await quietly((check) => measureOnce(page, check)));
  }
  const [side, against] = [pairs.map((pair) => pair.side), pairs.map((pair) => pair.against)];
  return [
    {
      what: 'A figure of 100 actors and 300 ties as SVG ÷ Cytoscape’s own PNG of that view',
      unit: '×',
      value: toRatios(pairs),
      aim: { atMost: 2 },
      context: `${toSpread(side).median.toFixed(0)} ms against ${toSpread(against).median.toFixed(0)} ms`,
    },
  ];
}

async function measureOnce(page: Page, check: Check) {
  await page.waitForTimeout(REST);
  await check();
  const watching = page.evaluate(() => window.bench.watchDrawing());
  await dialog(page).getByRole('checkbox', { name: 'As-of date' }).click();
  const { took } = await watching;
  await page.waitForTimeout(REST);
  await check();
  const against = await page.evaluate(() => window.bench.timePng());
  await check();
  return { side: took, against };
}

/** The longest time for which the page could not answer while its worker drew a figure of thousands, and its size. */
export async function measureLargeFigure(
  page: Page,
  network: Network,
  repetitions: number,
): Promise<readonly Finding[]> {
  await openPanel(page);
  await dialog(page).getByText('SVG', { exact: true }).click();
  // Looking for a button among thousands of elements is no work of the page's: it is found before.
  const save = await dialog(page).getByRole('button', { name: 'Save SVG' }).elementHandle();
  const quietly = createQuietly(page);
  const saveOnce = async (check: Check) => {
    await page.waitForTimeout(REST);
    await check();
    const watching = page.evaluate(() => window.bench.watchDrawing());
    const [download, run] = await Promise.all([
      page.waitForEvent('download', { timeout: 600_000 }),
      watching,
      save?.evaluate((button) => (button as HTMLElement).click()),
    ]);
    await check();
    return { download, run };
  };
  const runs: Awaited<ReturnType<typeof saveOnce>>[] = [];
  for (let round = 0; round < repetitions; round++) runs.push(await quietly(saveOnce, 3));
  const [first] = runs;
  if (!first) throw new RangeError('A figure is drawn once at least.');
  const { download, run } = first;
  const { size } = await stat(await download.path());
  const [actors, ties] = [network.actors, network.relationships].map(({ length }) =>
    length.toLocaleString('en'),
  );
  return [
    {
      what: `Longest task of the page while a worker draws ${actors} actors and ${ties} ties as SVG`,
      unit: 'ms',
      value: toSpread(runs.map(({ run: { longestGap } }) => longestGap)),
      aim: { atMost: 50 },
      context: `of ${(run.took / 1000).toFixed(1)} s`,
    },
    {
      what: 'Its size for each tie',
      unit: 'bytes',
      value: toSpread([Math.round(size / network.relationships.length)]),
      aim: null,
      context: `${(size / 1e6).toFixed(1)} MB`,
    },
  ];
}

import type { Browser } from 'playwright-core';
import type { Network } from '@/lib/network/network';
import type { Positions } from '@/lib/view/positions';
import type { Finding } from './finding';
import { measureFigure, measureLargeFigure } from './measure-figure';
import { measureFilter } from './measure-filter';
import { measureFirstLoad } from './measure-first-load';
import { measureImport } from './measure-import';
import { compareLayouts, measureLayout } from './measure-layout';
import { measureOpening } from './measure-opening';
import { measureQuestion } from './measure-question';
import { measureServer } from './measure-server';
import { measureUse } from './measure-use';
import { installProbe } from './probe';
import { measureStore } from './store/measure-store';

export type Bench = {
  /** A server of the production build that has `network`, and the network that ships as `shipped`. */
  readonly url: string;
  readonly browser: Browser;
  readonly network: Network;
  /** Two more that the server has, for figures: of a hundred actors, and of thousands. */
  readonly small: Network;
  readonly large: Network;
  /** The id of a network that ships. */
  readonly shipped: string;
  readonly repetitions: number;
  /** Whether the opening of networks of ten thousand is measured as well, which takes many minutes. */
  readonly isLarge: boolean;
  /** Whether the opening alone is measured. */
  readonly isOpeningAlone: boolean;
  /** Whether nothing is measured but what is done with a large network. */
  readonly isUseAlone: boolean;
  /** Of that, only what has this in its name. */
  readonly only: string;
  /** Is told what is measured next. */
  readonly onStep: (words: string) => void;
};

const OPENED = [
  { actors: 300, ties: 1_000 },
  { actors: 1_000, ties: 3_000 },
];
const OPENED_LARGE = [
  { actors: 3_000, ties: 10_000 },
  { actors: 10_000, ties: 50_000 },
];
const USED = { actors: 1_000, ties: 3_000 };
const USED_LARGE = { actors: 10_000, ties: 50_000 };
/** An opening takes seconds on both sides. */
const MAX_OPENINGS = 3;

/** Measures everything once through, one thing at a time. */
export async function runBench(bench: Bench): Promise<readonly Finding[]> {
  const {
    url,
    browser,
    network,
    small,
    large,
    shipped,
    repetitions,
    isLarge,
    isOpeningAlone,
    isUseAlone,
    only,
    onStep,
  } = bench;
  const measureUses = () =>
    measureUse({
      ...{ browser, url, sizes: isLarge ? [USED, USED_LARGE] : [USED] },
      ...{ repetitions: Math.min(repetitions, MAX_OPENINGS), only, onStep },
    });
  if (isUseAlone) return measureUses();
  onStep('the opening, against a bare Cytoscape page');
  const opening = await measureOpening(
    browser,
    url,
    isLarge ? [...OPENED, ...OPENED_LARGE] : OPENED,
    Math.min(repetitions, MAX_OPENINGS),
  );
  if (isOpeningAlone) return opening;
  onStep('the first visit');
  const firstLoad = await measureFirstLoad(
    browser,
    { network: `${url}/networks/${shipped}`, plain: `${url}/vocabulary` },
    repetitions,
  );
  onStep('what the server answers');
  const server = await measureServer(url, network, repetitions);
  onStep('a layout, twice');
  const first = await onPageOf(bench, network, async () => []);
  onStep('filters, then layouts, then questions');
  const second = await onPageOf(bench, network, async (page) => [
    ...(await measureFilter(page, repetitions)),
    ...(await measureLayout(page, repetitions)),
    ...(await measureQuestion(page, repetitions)),
  ]);
  onStep('a figure of a hundred actors');
  const figure = await onPageOf(bench, small, (page) => measureFigure(page, repetitions));
  onStep('a figure of thousands');
  const largest = await onPageOf(bench, large, (page) => measureLargeFigure(page, large, repetitions));
  const uses = await measureUses();
  onStep('an import');
  const imported = await measureImport(browser, url, repetitions);
  onStep('the store');
  const store = await measureStore(repetitions, process.env.TEST_DATABASE_URL || null);
  return [
    ...opening,
    ...uses,
    ...second.findings,
    compareLayouts(network, [first.positions, second.positions]),
    ...firstLoad,
    ...server,
    ...figure.findings,
    ...largest.findings,
    ...imported,
    ...store,
  ];
}

/** Opens the whole network, waits until it is drawn, and returns where its first layout put the actors. */
async function onPageOf(
  { url, browser }: Bench,
  network: Network,
  measure: (page: import('playwright-core').Page) => Promise<readonly Finding[]>,
): Promise<{ readonly positions: Positions; readonly findings: readonly Finding[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(installProbe);
    await page.goto(`${url}/networks/${network.id}?lens=all`);
    await page.waitForFunction(() => window.bench.firstCanvasAt !== null, null, { timeout: 300_000 });
    await page.waitForTimeout(3000);
    const positions = await page.evaluate(() => window.bench.readPositions());
    return { positions, findings: await measure(page) };
  } finally {
    await context.close();
  }
}

import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import type { Finding } from './finding';
import { installProbe } from './probe';
import { toSpread } from './spread';

/** Words that only certain code holds, whatever a build makes of it. */
const CYTOSCAPE = '__________cytoscape_container';
/** Cytoscape, the canvas around it (its stylesheet), and the layouts. */
const BESIDE_THE_PAGE = [CYTOSCAPE, 'min-zoomed-font-size', 'barnesHutOptimize'];

type Script = {
  readonly url: string;
  readonly kilobytes: number;
  readonly isCytoscape: boolean;
  readonly isBeside: boolean;
  readonly askedAt: number;
};
type Load = {
  readonly scripts: readonly Script[];
  readonly firstPaint: number;
  readonly canvas: number | null;
};

/** What the first visit to a page of a network costs, with an empty cache, against a page of the site without a graph. */
export async function measureFirstLoad(
  browser: Browser,
  { network, plain }: { readonly network: string; readonly plain: string },
  repetitions: number,
): Promise<readonly Finding[]> {
  const loads: { readonly graph: Load; readonly plain: Load }[] = [];
  // The first round only makes the server compile what it runs.
  for (let round = 0; round <= repetitions; round++) {
    const graph = await visit(browser, network, 'with canvas');
    const other = await visit(browser, plain, 'without');
    if (round > 0) loads.push({ graph, plain: other });
  }
  return [
    ...toSizes(loads.map(({ graph }) => graph)),
    {
      what: 'First contentful paint, with the picture of the graph in it ÷ that of /vocabulary',
      unit: '×',
      value: toSpread(loads.map(({ graph, plain: other }) => graph.firstPaint / other.firstPaint)),
      aim: null,
      context: `${toSpread(loads.map(({ graph }) => graph.firstPaint)).median.toFixed(0)} ms`,
    },
    {
      what: 'The graph painted by Cytoscape ÷ first contentful paint',
      unit: '×',
      value: toSpread(loads.map(({ graph }) => (graph.canvas ?? Number.NaN) / graph.firstPaint)),
      aim: null,
      context: `${toSpread(loads.map(({ graph }) => graph.canvas ?? Number.NaN)).median.toFixed(0)} ms`,
    },
  ];
}

function toSizes(loads: readonly Load[]): readonly Finding[] {
  const sizes = loads.map(({ scripts, firstPaint }) => {
    const cytoscapeAt = Math.min(
      ...scripts.filter(({ isCytoscape }) => isCytoscape).map(({ askedAt }) => askedAt),
    );
    const own = scripts.filter(({ isBeside }) => !isBeside);
    return {
      own: sum(own),
      rest: sum(scripts) - sum(own),
      wait: cytoscapeAt / firstPaint,
    };
  });
  return [
    {
      what: 'JavaScript of the explorer, gzipped, without Cytoscape and layouts',
      unit: 'kB',
      value: toSpread(sizes.map(({ own }) => own)),
      aim: { atMost: 260 },
      context: `${toSpread(sizes.map(({ rest }) => rest)).median.toFixed(0)} kB beside it`,
    },
    {
      what: 'Cytoscape is asked for ÷ first contentful paint',
      unit: '×',
      value: toSpread(sizes.map(({ wait }) => wait)),
      aim: { atLeast: 1 },
      context: '',
    },
  ];
}

async function visit(browser: Browser, address: string, kind: 'with canvas' | 'without'): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(installProbe);
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(address, { waitUntil: 'load' });
    if (kind === 'with canvas') await page.waitForFunction(() => window.bench.firstCanvasAt !== null);
    await page.waitForLoadState('networkidle');
    return {
      scripts: await readScripts(page, responses),
      firstPaint: await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      ),
      canvas: await page.evaluate(() => window.bench.firstCanvasAt),
    };
  } finally {
    await context.close();
  }
}

async function readScripts(page: Page, responses: readonly Response[]): Promise<readonly Script[]> {
  const starts = new Map(
    await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name, startTime }): [string, number] => [name, startTime]),
    ),
  );
  const scripts = responses.filter((response) => new URL(response.url()).pathname.endsWith('.js'));
  return Promise.all(
    scripts.map(async (response) => {
      const body = await response.body();
      return {
        url: response.url(),
        kilobytes: gzipSync(body).length / 1000,
        isCytoscape: body.includes(CYTOSCAPE),
        isBeside: BESIDE_THE_PAGE.some((words) => body.includes(words)),
        askedAt: starts.get(response.url()) ?? 0,
      };
    }),
  );
}

function sum(scripts: readonly Script[]): number {
  return scripts.reduce((total, { kilobytes }) => total + kilobytes, 0);
}

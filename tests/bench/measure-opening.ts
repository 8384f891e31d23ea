import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Network } from '@/lib/network/network';
import type { Positions } from '@/lib/view/positions';
import { serveBarePage } from './bare-page';
import type { Finding } from './finding';
import { generateNetwork, type NetworkSize } from './generate-network';
import { installProbe } from './probe';
import { toRatios, toSpread } from './spread';

/** In milliseconds: how long a page may take. */
const LONGEST = 900_000;
/** How long a page is watched after it is painted, in milliseconds. */
const AFTERWARDS = 1_500;

/** One visit: from the request for the page until its graph is painted and can be used. */
type Visit = {
  readonly html: number;
  /** Milliseconds until anything is painted, and until the graph is. */
  readonly firstPaint: number;
  readonly usable: number;
  /** Seconds of the page's main thread. */
  readonly cpu: number;
  /** Megabytes, after a collection of garbage. */
  readonly heap: number;
  readonly requests: number;
  readonly elements: number;
  /** Milliseconds of the longest task, and of the longest before the canvas is made. */
  readonly longest: number;
};

/**
 * Compares the opening of networks of these sizes with a page that draws the same graph with Cytoscape and nothing else: both at
 * given positions, one after the other in each round, with an empty cache.
 */
export async function measureOpening(
  browser: Browser,
  url: string,
  sizes: readonly NetworkSize[],
  repetitions: number,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const size of sizes) {
    const network = { ...generateNetwork(size), id: `opening-${size.actors}-${size.ties}` };
    const positions = placeOnSpiral(network);
    await keepArranged(url, network, positions);
    const bare = await serveBarePage(network, positions);
    try {
      const pairs: { readonly ours: Visit; readonly bare: Visit }[] = [];
      // The first round only makes the server compile what it runs.
      for (let round = 0; round <= repetitions; round++) {
        const other = await visit(browser, bare.url, isBareDrawn);
        const ours = await visit(browser, `${url}/networks/${network.id}?lens=all`, isDrawn);
        if (round > 0) pairs.push({ ours, bare: other });
      }
      findings.push(...toFindings(size, pairs));
    } finally {
      await bare.close();
    }
  }
  return findings;
}

/** The golden angle, in radians. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** Returns a place for each actor on Vogel's spiral (1979): layouts are measured elsewhere. */
export function placeOnSpiral({ actors }: Network): Positions {
  return Object.fromEntries(
    actors.map(({ id }, at) => {
      const radius = 62 * Math.sqrt(at);
      const point = {
        x: Math.round(radius * Math.cos(at * TURN)),
        y: Math.round(radius * Math.sin(at * TURN)),
      };
      return [id, point];
    }),
  );
}

/** Puts a network on the server, arranged. */
export async function keepArranged(url: string, network: Network, positions: Positions): Promise<void> {
  const send = async (path: string, body: object) => {
    const headers = { 'Content-Type': 'application/json', Origin: url };
    const response = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok)
      throw new Error(`The server answered ${response.status} to ${path}: ${await response.text()}`);
  };
  await send('/api/networks', network);
  await send(`/api/networks/${network.id}/places/force`, { arranged: positions, anew: true });
}

const isDrawn = () => window.bench.firstCanvasAt;
const isBareDrawn = () => (window as unknown as { readonly bareAt?: number }).bareAt ?? null;

async function visit(browser: Browser, address: string, findTime: () => number | null): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(installProbe);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const response = await page.goto(address, { waitUntil: 'commit', timeout: LONGEST });
    const html = gzipSync((await response?.body()) ?? '').length / 1000;
    await page.waitForFunction(findTime, null, { timeout: LONGEST, polling: 200 });
    const requests = asked.length;
    await page.waitForTimeout(AFTERWARDS);
    return {
      html,
      requests,
      usable: (await page.evaluate(findTime)) ?? Number.NaN,
      ...(await readPage(page)),
      cpu: await readMetric(session, 'TaskDuration'),
      heap: await readHeap(session),
    };
  } finally {
    await context.close();
  }
}

function readPage(page: Page): Promise<Pick<Visit, 'firstPaint' | 'elements' | 'longest'>> {
  return page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    elements: document.getElementsByTagName('*').length,
    longest: Math.max(0, ...window.bench.longTasks.map(({ start, end }) => end - start)),
  }));
}

async function readMetric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

async function readHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  return (await readMetric(session, 'JSHeapUsedSize')) / 1e6;
}

function toFindings(
  { actors, ties }: NetworkSize,
  pairs: readonly { readonly ours: Visit; readonly bare: Visit }[],
): readonly Finding[] {
  const size = `Opening ${actors.toLocaleString('en')}/${ties.toLocaleString('en')}`;
  const median = (side: 'ours' | 'bare', value: keyof Visit) =>
    toSpread(pairs.map((pair) => pair[side][value])).median;
  const compare = (
    what: string,
    value: keyof Visit,
    unit: string,
    aim: Finding['aim'],
    digits = 0,
  ): Finding => ({
    what: `${size}: ${what} ÷ a bare Cytoscape page`,
    unit: '×',
    value: toRatios(pairs.map(({ ours, bare }) => ({ side: ours[value], against: bare[value] }))),
    aim,
    context: `${median('ours', value).toFixed(digits)} ${unit} against ${median('bare', value).toFixed(digits)} ${unit}`,
  });
  const tell = (what: string, value: keyof Visit, unit: Finding['unit'], aim: Finding['aim']): Finding => ({
    what: `${size}: ${what}`,
    unit,
    value: toSpread(pairs.map(({ ours }) => ours[value])),
    aim,
    context: `bare: ${median('bare', value).toFixed(0)}`,
  });
  const isMiddling = actors <= 1_000;
  return [
    tell('HTML of the page, gzipped', 'html', 'kB', { atMost: 60 }),
    compare('the words and the first picture', 'firstPaint', 'ms', null),
    compare('painted and usable', 'usable', 'ms', isMiddling ? { atMost: 1.5 } : null),
    compare('CPU of the page', 'cpu', 's', isMiddling ? { atMost: 1.5 } : null, 1),
    compare('heap', 'heap', 'MB', { atMost: 1.5 }),
    tell('requests until it is usable', 'requests', 'count', { atMost: 40 }),
    tell('elements of the page', 'elements', 'count', { atMost: 1_500 }),
    compare('longest task', 'longest', 'ms', null),
  ];
}

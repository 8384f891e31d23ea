import type { Browser, Page } from 'playwright-core';
import type { Network } from '@/lib/network/network';
import { type BarePage, serveBarePage } from './bare-page';
import { type CpuMeter, openCpuMeter } from './browser-cpu';
import { type Finding, toValueText } from './finding';
import { generateNetwork, type NetworkSize } from './generate-network';
import { keepArranged, placeOnSpiral } from './measure-opening';
import { installProbe } from './probe';
import { toRatios, toSpread } from './spread';
import { type BareAct, chooseActor, type Named, USES, type Use } from './uses';

/** In milliseconds: how long a page may take to open, and until what a frame puts off is done. */
const LONGEST = 900_000;
const REST = 500;
/** Until Cytoscape has taken over a map of which few are left. */
const HANDOVER = 2_500;
/** Up to so many actors Cytoscape is the measure; above, a tenth of a second is. */
const MIDDLING = 1_000;
const MAX_MS = 100;

/**
 * Measures what is done with networks of these sizes, each actor shown, from the input until all of it is painted: against the same done by
 * Cytoscape on a bare page, right after it.
 */
export async function measureUse({
  browser,
  url,
  sizes,
  only,
  ...asked
}: Pick<Measuring, 'browser' | 'repetitions' | 'onStep'> & {
  readonly url: string;
  readonly sizes: readonly NetworkSize[];
  /** What has this in its name is measured, and nothing else. */
  readonly only: string;
}): Promise<readonly Finding[]> {
  const uses = USES.filter(({ name }) => name.includes(only));
  const findings: Finding[] = [];
  for (const size of sizes) {
    const network = { ...generateNetwork(size), id: `use-${size.actors}-${size.ties}` };
    const positions = placeOnSpiral(network);
    await keepArranged(url, network, positions);
    const server = await serveBarePage(network, positions);
    try {
      findings.push(
        ...(await measureSize({
          ...{ browser, server, network, uses, ...asked },
          address: `${url}/networks/${network.id}`,
        })),
      );
    } finally {
      await server.close();
    }
  }
  return findings;
}

type Measuring = {
  readonly browser: Browser;
  readonly address: string;
  readonly server: BarePage;
  readonly network: Network;
  readonly uses: readonly Use[];
  readonly repetitions: number;
  readonly onStep: (words: string) => void;
};

/** Until what was done is painted, and until the map alone shows it: milliseconds, and milliseconds of CPU of all that the browser has for its pages. */
type Cost = { readonly took: number; readonly map: number; readonly cpu: number };

/** `against`: what the bare page does in its place; null where it has nothing to do. */
type Pair = { readonly side: Cost; readonly against: Cost | null };

async function measureSize({
  browser,
  address,
  server,
  network,
  uses,
  repetitions,
  onStep,
}: Measuring): Promise<readonly Finding[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const meter = await openCpuMeter(browser);
  try {
    const bare = network.actors.length > MIDDLING ? null : await context.newPage();
    await bare?.goto(server.url);
    await bare?.waitForFunction(() => 'bareAt' in window, null, { timeout: LONGEST });
    const ours = await context.newPage();
    await ours.addInitScript(installProbe);
    await ours.goto(`${address}?lens=all&group=none`, { timeout: LONGEST });
    await ours.waitForFunction(() => window.bench.firstCanvasAt !== null, null, { timeout: LONGEST });
    await ours.waitForTimeout(10 * REST);
    const actors = chooseActor(network);
    const findings: Finding[] = [];
    for (const use of uses) {
      onStep(`${use.name} among ${network.actors.length} actors`);
      const pairs: Pair[] = [];
      for (let round = 0; round <= repetitions; round++) {
        await ours.bringToFront();
        const side = await timeOurs(ours, use, actors, meter);
        await bare?.bringToFront();
        const against = bare && use.bare ? await timeBare(bare, use.bare, actors, meter) : null;
        // The first round only makes the browser compile what it runs.
        if (round > 0) pairs.push({ side, against });
      }
      const finding = toFinding(network, use, pairs);
      onStep(`${finding.what}: ${toValueText(finding)}, ${finding.context}; next`);
      findings.push(finding);
    }
    return findings;
  } finally {
    await context.close();
  }
}

async function timeOurs(page: Page, use: Use, actors: Named, meter: CpuMeter): Promise<Cost> {
  await use.prepare?.(page, actors);
  await page.waitForTimeout(REST);
  await page.evaluate((kind) => {
    Object.assign(window, { timed: window.bench.timeInput(kind) });
  }, use.input);
  const before = await meter.read();
  await use.act(page, actors);
  const { map, all: took } = await page.evaluate(
    () => (window as unknown as { timed: ReturnType<typeof window.bench.timeInput> }).timed,
  );
  const cpu = (await meter.read()) - before;
  await page.waitForTimeout(HANDOVER);
  await use.undo(page);
  await page.locator('#network-map[data-renderer=overview]').waitFor();
  await page.waitForTimeout(REST);
  return { took, map, cpu };
}

async function timeBare(page: Page, act: BareAct, actors: Named, meter: CpuMeter): Promise<Cost> {
  const script = `(async (actors) => {
    const cy = window.bareCy;
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    window.bareBefore = cy.elements();
    const start = performance.now();
    (${act.toString()})(cy, actors);
    await new Promise((resolve) => cy.one('render', resolve));
    await frame();
    return performance.now() - start;
  })(${JSON.stringify(actors)})`;
  const before = await meter.read();
  const took = (await page.evaluate(script)) as number;
  const cpu = (await meter.read()) - before;
  await page.evaluate(
    `window.bareCy.elements().removeStyle('opacity').unselect(); void window.bareBefore.restore();`,
  );
  await page.waitForTimeout(REST);
  return { took, map: took, cpu };
}

function toFinding(
  { actors, relationships }: Network,
  { name, isSlow }: Use,
  pairs: readonly Pair[],
): Finding {
  const compare = (pick: (cost: Cost) => number) =>
    pairs.flatMap(({ side, against }) => (against ? [{ side: pick(side), against: pick(against) }] : []));
  const median = (values: readonly number[]) => toSpread(values).median;
  const ours = median(pairs.map(({ side }) => side.took)).toFixed(0);
  const cpu = median(pairs.map(({ side }) => side.cpu)).toFixed(0);
  const map = `the map ${median(pairs.map(({ side }) => side.map)).toFixed(0)} ms`;
  const size = `${actors.length.toLocaleString('en')}/${relationships.length.toLocaleString('en')}`;
  const what = `In use ${size}: ${name}`;
  const [times, work] = [compare(({ took }) => took), compare((cost) => cost.cpu)];
  if (times.length === 0) {
    const value = toSpread(pairs.map(({ side }) => side.took));
    return {
      what,
      unit: 'ms',
      value,
      aim: isSlow ? null : { atMost: MAX_MS },
      context: `${map}; ${cpu} ms of CPU`,
    };
  }
  const [against, ratio] = [
    median(times.map((pair) => pair.against)).toFixed(0),
    toRatios(work).median.toFixed(2),
  ];
  return {
    what: `${what} ÷ the same on a bare Cytoscape page`,
    unit: '×',
    value: toRatios(times),
    aim: { atMost: 1.3 },
    context: `${ours} ms against ${against} ms, ${map}; CPU ${ratio} ×, ${cpu} ms`,
  };
}

import type { Core, NodeCollection } from 'cytoscape';
import type { Browser, Page } from 'playwright-core';
import type { Network } from '@/lib/network/network';
import { type BarePage, serveBarePage } from './bare-page';
import type { Finding } from './finding';
import { generateNetwork, type NetworkSize } from './generate-network';
import { keepArranged, placeOnSpiral } from './measure-opening';
import { installProbe } from './probe';
import { toRatios, toSpread } from './spread';

/** In milliseconds: how long a page may take to open, and until what a frame puts off is done. */
const LONGEST = 900_000;
const REST = 500;
/** Up to so many actors Cytoscape is the measure; above, a tenth of a second is. */
const MIDDLING = 1_000;
const MOST_MS = 100;

/** What the bare page does in its place; sent as text, and so without anything of this file. */
type BareAct = (cy: Core, ids: Named) => void;

/** An actor with a middling number of ties: what is done with it is what is done with most. */
type Named = { readonly one: string; readonly name: string };

/** Something that a person does: what is heard first, what is done, and what takes it back. */
type Use = {
  readonly name: string;
  readonly input: 'click' | 'keydown' | 'pointermove' | 'pointerup';
  readonly prepare?: (page: Page, actors: Named) => Promise<void>;
  readonly act: (page: Page, actors: Named) => Promise<void>;
  readonly undo: (page: Page) => Promise<void>;
  readonly bare: BareAct | null;
};

const press = (key: string) => (page: Page) => page.keyboard.press(key);

/** Ends what the search has open, and then what is selected. */
async function letGo(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('#network-map').focus();
  await page.keyboard.press('Escape');
}

const USES: readonly Use[] = [
  {
    name: 'hide a type of tie',
    input: 'click',
    act: (page) => clickBox(page, 'Talks'),
    undo: (page) => clickBox(page, 'Talks'),
    bare: (cy) =>
      void cy
        .edges()
        .slice(0, Math.floor(cy.edges().length / 5))
        .remove(),
  },
  {
    name: 'another lens',
    input: 'keydown',
    act: press('3'),
    undo: press('1'),
    bare: (cy) =>
      void cy
        .edges()
        .slice(0, Math.floor(cy.edges().length / 2))
        .remove(),
  },
  {
    name: 'hover',
    input: 'pointermove',
    prepare: (page) => page.mouse.move(2, 2),
    act: async (page, { one }) => {
      const { x, y } = await findActor(page, one);
      await page.mouse.move(x, y);
    },
    undo: (page) => page.mouse.move(2, 2),
    bare: (cy, { one }) => {
      const near = cy.getElementById(one).closedNeighborhood();
      cy.elements().not(near).style('opacity', 0.3);
    },
  },
  {
    name: 'select',
    input: 'pointerup',
    act: async (page, { one }) => {
      const { x, y } = await findActor(page, one);
      await page.mouse.click(x, y);
    },
    undo: letGo,
    bare: (cy, { one }) => void cy.getElementById(one).select(),
  },
  {
    name: 'find an actor by name',
    input: 'keydown',
    prepare: async (page, { name }) => {
      await page.keyboard.press('/');
      await page.keyboard.type(name);
      await page.getByRole('option').first().waitFor();
    },
    act: press('Shift+Enter'),
    undo: letGo,
    bare: (cy, { one }) => {
      const found: NodeCollection = cy.nodes().filter((node) => node.id() === one);
      cy.center(found.select());
    },
  },
  {
    name: 'drag an actor and let it go',
    input: 'pointerup',
    prepare: async (page, { one }) => {
      const { x, y } = await findActor(page, one);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 30, y + 20, { steps: 4 });
    },
    act: (page) => page.mouse.up(),
    undo: press('Control+z'),
    bare: (cy, { one }) => void cy.getElementById(one).shift({ x: 40, y: 30 }),
  },
  {
    name: 'undo',
    input: 'keydown',
    prepare: async (page, { one }) => {
      const { x, y } = await findActor(page, one);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 30, y + 20, { steps: 4 });
      await page.mouse.up();
      await page.mouse.move(2, 2);
    },
    act: press('Control+z'),
    undo: async () => {},
    bare: (cy, { one }) => void cy.getElementById(one).shift({ x: -40, y: -30 }),
  },
  {
    name: 'remove an actor with its ties',
    input: 'click',
    prepare: async (page, { one }) => {
      const { x, y } = await findActor(page, one);
      await page.mouse.click(x, y);
      await page.keyboard.press('Delete');
      await page.locator('[data-action=confirm-removal]').waitFor();
    },
    act: (page) => page.locator('[data-action=confirm-removal]').click(),
    undo: press('Control+z'),
    bare: (cy, { one }) => void cy.getElementById(one).remove(),
  },
];

/**
 * Measures what is done with networks of these sizes, each actor shown, from the input until all of it is painted: against the same done by
 * Cytoscape on a bare page, right after it.
 */
export async function measureUse(
  browser: Browser,
  url: string,
  sizes: readonly NetworkSize[],
  repetitions: number,
  onStep: (words: string) => void,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const size of sizes) {
    const network = { ...generateNetwork(size), id: `use-${size.actors}-${size.ties}` };
    const positions = placeOnSpiral(network);
    await keepArranged(url, network, positions);
    const server = await serveBarePage(network, positions);
    try {
      findings.push(
        ...(await measureSize({
          browser,
          address: `${url}/networks/${network.id}`,
          server,
          network,
          repetitions,
          onStep,
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
  readonly repetitions: number;
  readonly onStep: (words: string) => void;
};

async function measureSize({
  browser,
  address,
  server,
  network,
  repetitions,
  onStep,
}: Measuring): Promise<readonly Finding[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const [ours, bare] = [await context.newPage(), await context.newPage()];
    await ours.addInitScript(installProbe);
    await bare.goto(server.url);
    await bare.waitForFunction(() => 'bareAt' in window, null, { timeout: LONGEST });
    await ours.goto(`${address}?lens=all&group=none`);
    await ours.waitForFunction(() => window.bench.firstCanvasAt !== null, null, { timeout: LONGEST });
    await ours.waitForTimeout(10 * REST);
    const actors = chooseActor(network);
    const findings: Finding[] = [];
    for (const use of USES) {
      onStep(`${use.name} among ${network.actors.length} actors`);
      const pairs: { side: number; against: number }[] = [];
      for (let round = 0; round <= repetitions; round++) {
        await ours.bringToFront();
        const side = await timeOurs(ours, use, actors);
        await bare.bringToFront();
        const against = use.bare ? await timeBare(bare, use.bare, actors) : Number.NaN;
        // The first round only makes the browser compile what it runs.
        if (round > 0) pairs.push({ side, against });
      }
      findings.push(toFinding(network, use, pairs));
    }
    return findings;
  } finally {
    await context.close();
  }
}

async function timeOurs(page: Page, use: Use, actors: Named): Promise<number> {
  await use.prepare?.(page, actors);
  await page.waitForTimeout(REST);
  await page.evaluate((kind) => {
    Object.assign(window, { timed: window.bench.timeInput(kind) });
  }, use.input);
  await use.act(page, actors);
  const took = await page.evaluate(() => (window as unknown as { timed: Promise<number> }).timed);
  await use.undo(page);
  await page.locator('#network-map[data-renderer=overview]').waitFor();
  await page.waitForTimeout(REST);
  return took;
}

function timeBare(page: Page, act: BareAct, actors: Named): Promise<number> {
  const script = `(async (actors) => {
    const cy = window.bareCy;
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const before = cy.elements();
    const start = performance.now();
    (${act.toString()})(cy, actors);
    await new Promise((resolve) => cy.one('render', resolve));
    await frame();
    const took = performance.now() - start;
    cy.elements().removeStyle('opacity').unselect();
    before.restore();
    await new Promise((resolve) => setTimeout(resolve, ${REST}));
    return took;
  })(${JSON.stringify(actors)})`;
  return page.evaluate(script) as Promise<number>;
}

function chooseActor({ actors, relationships }: Network): Named {
  const counts = new Map<string, number>();
  for (const { source } of relationships) counts.set(source, (counts.get(source) ?? 0) + 1);
  const farFrom = (id: string) => Math.abs((counts.get(id) ?? 0) - 4);
  const [chosen] = actors
    .filter(({ kind }) => kind === 'person')
    .sort((one, other) => farFrom(one.id) - farFrom(other.id));
  if (!chosen) throw new RangeError('The network has no person.');
  return { one: chosen.id, name: chosen.name };
}

async function findActor(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate((wanted) => {
    type Handle = { read: () => { actors: { id: string; at: { x: number; y: number } }[] } };
    const host = document.querySelector('[data-overview]') as Element & { _overview: Handle };
    const { left, top } = host.getBoundingClientRect();
    const { at } = host._overview.read().actors.find((actor) => actor.id === wanted) ?? {
      at: { x: 0, y: 0 },
    };
    return { x: left + at.x, y: top + at.y };
  }, id);
}

/** The browser's own click: what is measured is what follows from it. */
async function clickBox(page: Page, label: string): Promise<void> {
  await page.evaluate((wanted) => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    boxes.find(({ labels }) => labels?.[0]?.textContent?.trim() === wanted)?.click();
  }, label);
}

function toFinding(
  { actors, relationships }: Network,
  { name }: Use,
  pairs: readonly { readonly side: number; readonly against: number }[],
): Finding {
  const median = (pick: (pair: (typeof pairs)[number]) => number) =>
    toSpread(pairs.map(pick)).median.toFixed(0);
  const context = `${median(({ side }) => side)} ms against ${median(({ against }) => against)} ms`;
  const size = `${actors.length.toLocaleString('en')}/${relationships.length.toLocaleString('en')}`;
  if (actors.length > MIDDLING) {
    const value = toSpread(pairs.map(({ side }) => side));
    return { what: `In use ${size}: ${name}`, unit: 'ms', value, aim: { atMost: MOST_MS }, context };
  }
  const what = `In use ${size}: ${name} ÷ the same on a bare Cytoscape page`;
  return { what, unit: '×', value: toRatios(pairs), aim: { atMost: 1.3 }, context };
}

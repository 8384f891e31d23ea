import type { Page } from 'playwright-core';
import type { Finding } from './finding';
import { type Check, createQuietly } from './quiet';
import { toRatios, toSpread } from './spread';

/** As the panel names them: many ties, some, and some with two legs. */
const LABELS = ['Memberships', 'Talks', 'Mediations'];
/** In milliseconds: until what a frame puts off (layers, panels) is done. */
const REST = 900;

type Pair = { readonly side: number; readonly against: number };

/**
 * From a click on a filter to the painted frame, against a redraw of the same canvas with all its elements (one has
 * moved by less than anybody can see), each right after the other.
 */
export async function measureFilter(page: Page, repetitions: number): Promise<readonly Finding[]> {
  const hide: Pair[] = [];
  const show: Pair[] = [];
  const quietly = createQuietly(page);
  // The first round only makes the browser compile what it runs.
  for (let round = 0; round <= repetitions; round++) {
    for (const label of LABELS) {
      if (round === 0) await measureCycle(page, label, async () => {});
      else {
        const { hidden, shown } = await quietly((check) => measureCycle(page, label, check));
        hide.push(hidden);
        show.push(shown);
      }
    }
  }
  const against = '1,000 actors and 3,000 ties: click to painted frame ÷ bare redraw';
  return [
    {
      what: `Hide a type of tie (${against})`,
      unit: '×',
      value: toRatios(hide),
      aim: { atMost: 1.3 },
      context: toContext(hide),
    },
    {
      what: `Show it again (${against})`,
      unit: '×',
      value: toRatios(show),
      aim: { atMost: 1.7 },
      context: toContext(show),
    },
  ];
}

/** Both sides with all ties on the canvas: a redraw before they are hidden, and one after they are shown. */
async function measureCycle(page: Page, label: string, check: Check): Promise<{ hidden: Pair; shown: Pair }> {
  const step = async (measure: () => Promise<number>) => {
    await page.waitForTimeout(REST);
    await check();
    const took = await measure();
    await check();
    return took;
  };
  const redraw = () => page.evaluate(() => window.bench.timeRedraw());
  const click = () => page.evaluate((name) => window.bench.timeClick(name), label);
  const before = await step(redraw);
  const hide = await step(click);
  const show = await step(click);
  const after = await step(redraw);
  return { hidden: { side: hide, against: before }, shown: { side: show, against: after } };
}

function toContext(pairs: readonly Pair[]): string {
  const [side, against] = [
    toSpread(pairs.map((pair) => pair.side)),
    toSpread(pairs.map((pair) => pair.against)),
  ];
  return `${side.median.toFixed(0)} ms against ${against.median.toFixed(0)} ms`;
}

import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { waitUntilSaved } from '../edit-page';
import { eventually } from '../eventually';
import { waitForMap } from '../explorer-page';
import { createRandom } from './random';
import { listSteps } from './steps';

/** What a walk came to. */
export type WalkReport = {
  /** Each step as it was done, in order: enough to do it again by hand. */
  readonly steps: readonly string[];
  /** How often each action was done. */
  readonly counts: ReadonlyMap<string, number>;
  /** Steps whose control was gone or covered by the time it was reached. */
  readonly missed: number;
};

/** What a page must never show or say. */
export class WalkFault extends Error {}

/** Messages of the browser itself, which a page that does nothing wrong may have. */
const HARMLESS =
  /Download the React DevTools|ResizeObserver loop|Failed to load resource: the server responded with a status of 4(09|22)/;

/**
 * Does `length` actions on the page, drawn by a seed from what is offered at each moment. Throws a WalkFault, with the steps that
 * led there, for an error page, an error that nothing caught, or a message of the console.
 */
export async function walk(
  page: Page,
  { length, seed }: { length: number; seed: number },
): Promise<WalkReport> {
  const random = createRandom(seed);
  const steps: string[] = [];
  const counts = new Map<string, number>();
  const messages = listenToPage(page);
  const path = new URL(page.url()).pathname;
  let missed = 0;
  const fail = (words: string): never => {
    throw new WalkFault(
      `${words}\nSeed ${seed}, after ${steps.length} steps:\n${steps.slice(-25).join('\n')}`,
    );
  };
  while (steps.length < length) {
    const offered = await listSteps(page, random);
    const actions = [...new Set(offered.map(({ action }) => action))];
    const action = random.pick(actions);
    const step = random.pick(offered.filter((each) => each.action === action));
    steps.push(`${step.action} (${step.how})`);
    counts.set(action, (counts.get(action) ?? 0) + 1);
    try {
      await step.act();
    } catch (error) {
      if (!/Timeout|not attached|detached|intercepts|not visible|stable/i.test(String(error))) throw error;
      missed += 1;
    }
    const fault = await findFault(page, path);
    if (messages.length > 0) fail(messages.join('\n'));
    if (fault) fail(fault);
  }
  return { steps, counts, missed };
}

/** Returns what is wrong with the page once it has been drawn, in words; null for nothing. */
function findFault(page: Page, path: string): Promise<string | null> {
  return page.evaluate(async (expected) => {
    const draw = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await draw();
    await draw();
    if (location.pathname !== expected) return `The page went to ${location.href}.`;
    if (!document.getElementById('network-map')) return 'The map is gone.';
    const told = [...document.querySelectorAll('[role="alert"], h1')].map((each) => each.textContent ?? '');
    return told.find((text) => /could not be made|fault of the program/.test(text)) ?? null;
  }, path);
}

function listenToPage(page: Page): string[] {
  const messages: string[] = [];
  page.on('pageerror', (error) => messages.push(`Uncaught: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !HARMLESS.test(message.text()))
      messages.push(`Console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => void dialog.accept());
  return messages;
}

/** More steps than this of the same words never follow each other in a walk. */
const MAX_ALIKE = 60;
/** How long an undo may take to show, in milliseconds, before its words are taken to be those of the next step as well. */
const UNDO_TIME = 3_000;

/** Returns what `read` reads once it is something else than before, or what it reads still when the time is over. */
async function readChanged(
  read: () => Promise<string | null>,
  before: string | null,
): Promise<string | null> {
  const end = Date.now() + UNDO_TIME;
  for (;;) {
    const now = await read();
    if (now !== before || Date.now() > end) return now;
    await wait(40);
  }
}

/** Closes what is open over the page, comes back to now, and undoes everything. */
export async function undoAll(page: Page, { isChanged }: { readonly isChanged: boolean }): Promise<void> {
  await page.reload();
  await waitForMap(page);
  const undo = page.getByRole('button', { name: /^Undo/ });
  const read = () => undo.getAttribute('aria-label');
  // What the browser kept of the steps may come after the map.
  if (isChanged) await eventually(async () => expect(await read()).not.toBe('Undo'));
  let alike = 0;
  for (let label = await read(); label !== 'Undo'; ) {
    await undo.click();
    const next = await readChanged(read, label);
    // Two steps one after the other may bear the same words; an undo that does nothing would bear them for ever.
    alike = next === label ? alike + 1 : 0;
    if (alike > MAX_ALIKE) throw new Error(`${label} was pressed ${MAX_ALIKE} times, and is there still.`);
    label = next;
  }
  // Where nothing was changed, nothing is said of saving.
  if (await page.locator('[data-action="open-saving"]').count()) await waitUntilSaved(page);
}

import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { eventually } from './eventually';
import { LEBANON } from './explorer-page';
import { chooseLens } from './filter-panel';
import { createStayingOpener } from './left-page';
import { showView } from './other-view';

const browser = startBrowser();
const open = createStayingOpener(browser);

/** What a page knows each of its elements by: their places in it change when a part is loaded. */
type Numbering = { readonly toNumber: (element: Element) => number };

const numberElements = (page: Page) =>
  page.evaluate(() => {
    const numbers = new Map<Element, number>();
    const toNumber = (element: Element) => {
      const number = numbers.get(element) ?? numbers.size;
      numbers.set(element, number);
      return number;
    };
    Object.assign(globalThis, { toNumber });
  });

/** What has the focus: its name, and whether anything shows that it has. */
const readFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const shows = (one: Element | null) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    };
    // A field amid pills is marked by the frame around them.
    const frame = element.closest('.mantine-PillsInput-input');
    const marks = [element, element.nextElementSibling, element.parentElement, frame];
    const box = element.getBoundingClientRect();
    return {
      name: `${element.tagName} ${element.getAttribute('aria-label') ?? (element as HTMLInputElement).value ?? ''} ${element.textContent ?? ''}`.slice(
        0,
        80,
      ),
      index: (globalThis as unknown as Numbering).toNumber(element),
      isMarked: marks.some(shows),
      isInWindow: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    };
  });

/** Goes through the page by Tab until it comes round, and returns every stop. */
async function tabThrough(page: Page) {
  const stops = new Map<number, NonNullable<Awaited<ReturnType<typeof readFocus>>>>();
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab');
    const stop = await readFocus(page);
    // Past the end of the page it begins again at the top.
    if (!stop) continue;
    if (stops.has(stop.index)) break;
    stops.set(stop.index, stop);
  }
  return [...stops.values()];
}

/** Everything on the page that a pointer can work; of radio buttons, and of tabs, the one that is chosen stands for its group. */
const listWorkable = async (page: Page) => {
  await numberElements(page);
  return page.evaluate(() => {
    const { toNumber } = globalThis as unknown as Numbering;
    const workable = document.querySelectorAll<HTMLElement>(
      'a[href], button:not(:disabled), input:not(:disabled), [role="slider"], [role="application"]',
    );
    return [...workable]
      .filter((element) => {
        const isOff = element instanceof HTMLInputElement && element.type === 'radio' && !element.checked;
        const isOtherTab = element.role === 'tab' && element.ariaSelected === 'false';
        return !isOff && !isOtherTab && element.checkVisibility({ visibilityProperty: true });
      })
      .map((element) => ({ index: toNumber(element), html: element.outerHTML.slice(0, 120) }));
  });
};

const VIEWS = [
  ['the explorer', LEBANON],
  ['an actor and its neighbourhood', `${LEBANON}?select=nabih-berri&focus=nabih-berri&q=berri&since=2024`],
  ['a claim', `${LEBANON}?lens=contested&claim=unilateral-ceasefire-request`],
  ['an empty map', `${LEBANON}?types=`],
] as const;

describe('the live region, and a dialog', () => {
  it('the one says nothing at first, and then what changed; the focus stays inside the other, and comes back to where it was opened', async () => {
    const page = await open(LEBANON);
    const said = page.locator('[role="status"][aria-live="polite"]').first();
    expect((await said.textContent()) ?? '').toBe('');
    await chooseLens(page, 'Alliances and rivalries');
    await eventually(async () =>
      expect(await said.textContent()).toBe(
        '5 actors and 5 ties shown. The lens hides 11 actors, 22 ties and 5 claims',
      ),
    );
    await chooseLens(page, 'All');
    await eventually(async () =>
      expect((await said.textContent())?.trim()).toBe('16 actors and 27 ties shown.'),
    );
    await page.getByRole('button', { name: 'Copy the link to this view' }).click();
    await eventually(async () => expect(await said.textContent()).toBe('The link to this view is copied.'));

    await page.getByRole('button', { name: 'Figure', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Figure' }).waitFor();
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(
        true,
      );
    }
    await page.keyboard.press('Escape');
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Figure'),
    );
  });
});

describe('the Tab key', () => {
  it('reaches all that can be worked, and shows where it is', async () => {
    const page = await open(LEBANON);
    for (const [what, path] of VIEWS) {
      await showView(page, path);
      const workable = await listWorkable(page);
      expect(workable.length).toBeGreaterThan(40);
      const stops = await tabThrough(page);
      const reached = new Set(stops.map(({ index }) => index));
      const missed = workable.filter(({ index }) => !reached.has(index));
      expect({ what, missed }).toEqual({ what, missed: [] });
      const hidden = stops.filter(({ isMarked, isInWindow }) => !isMarked || !isInWindow);
      expect({ what, hidden }).toEqual({ what, hidden: [] });
    }
  });

  it('reaches every link of the pages beside the explorer', async () => {
    const page = await browser.open('/icon.svg');
    for (const path of ['/', '/vocabulary', '/networks/nowhere']) {
      await page.goto(path);
      const workable = await listWorkable(page);
      const stops = await tabThrough(page);
      const reached = new Set(stops.map(({ index }) => index));
      const missed = workable.filter(({ index }) => !reached.has(index));
      expect({ path, missed }).toEqual({ path, missed: [] });
      const hidden = stops.filter(({ isMarked }) => !isMarked);
      expect({ path, hidden }).toEqual({ path, hidden: [] });
    }
  });
});

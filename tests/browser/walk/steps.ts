import type { ElementHandle, Page } from 'playwright-core';
import { PAGE_COMMANDS } from '@/lib/explorer/actions/command-list';
import { readMap } from '../drawn-map';
import { findOnMapNow } from './map-points';
import type { Random } from './random';

/** One thing that can be done now, by the id of its action. */
export type Step = {
  readonly action: string;
  /** How it is done, in a word: for the report. */
  readonly how: string;
  readonly act: () => Promise<void>;
};

/** Something on the page that carries the id of an action, or a field in it. */
type Control = ElementHandle<SVGElement | HTMLElement>;

/** Long enough for a control that moves or fades in; what nobody could click in that time is left. */
const CLICK = { timeout: 1_500 };

/** These leave the page, end the session, or cannot be undone; each has a test of its own. */
const LEFT_OUT = new Set([
  'open-vocabulary',
  'read-text',
  'go-to-library',
  'open-document',
  'sign-out',
  'purge-network',
  'save-figure',
  'copy-figure',
  'save-data',
]);

/** Names, words and signs that people paste into fields, and some that they do not. */
const TEXTS = [
  '',
  'Walid',
  'ابن عمّه الأكبر',
  'שר החוץ',
  '<b>bold</b>',
  '=1+1',
  'constructor',
  '2024-10',
  '2024-13-45',
  'a'.repeat(300),
  '  spaced   out ',
  'http://example.org/?a=1&b=2',
  'Hezbollah',
  '5',
];

/** Lists what can be done on the page now: controls in sight, keys, and gestures on the map. */
export async function listSteps(page: Page, random: Random): Promise<readonly Step[]> {
  const { controls, isCovered } = await readOffers(page);
  const steps = listControlSteps(page, controls, random);
  // Over the page, a dialog or a menu takes the keys and the pointer.
  if (isCovered) return [...steps, pressEscape(page)];
  return [...steps, ...listKeySteps(page), ...listGestures(page, random)];
}

/** Reads which controls are in sight and can be used, by action, each with its place among all of its action. */
function readOffers(page: Page) {
  return page.evaluate(
    (leftOut) => {
      const isInSight = (each: Element) =>
        each.getClientRects().length > 0 && getComputedStyle(each).visibility === 'visible';
      const over = [...document.querySelectorAll('[role="dialog"], [role="menu"]')].filter(isInSight);
      const controls: Record<string, number[]> = {};
      const seen: Record<string, number> = {};
      for (const each of document.querySelectorAll('[data-action]')) {
        const action = each.getAttribute('data-action') ?? '';
        const place = seen[action] ?? 0;
        seen[action] = place + 1;
        if (leftOut.includes(action) || !isInSight(each)) continue;
        // What a dialog or a menu covers cannot be reached.
        if (over.length > 0 && !over.some((top) => top.contains(each))) continue;
        if (each.matches(':disabled, [aria-disabled="true"], [data-disabled]')) continue;
        controls[action] = [...(controls[action] ?? []), place];
      }
      return { controls, isCovered: over.length > 0 };
    },
    [...LEFT_OUT],
  );
}

const pressEscape = (page: Page): Step => ({
  action: 'escape',
  how: 'Esc',
  act: () => page.keyboard.press('Escape'),
});

function listKeySteps(page: Page): readonly Step[] {
  return PAGE_COMMANDS.filter(({ id, keys }) => keys.length > 0 && !LEFT_OUT.has(id)).map(({ id, keys }) => ({
    action: id,
    how: `key ${keys[0]}`,
    act: async () => {
      const key = (keys[0] ?? '').replace('mod', 'Control').replace('shift', 'Shift').replace('[plus]', '+');
      await page.keyboard.press(key.replace(/^[A-Z]$/, (one) => one.toLowerCase()));
    },
  }));
}

/** The gestures on the map, on an actor or a tie drawn at random when they are done. */
function listGestures(page: Page, random: Random): readonly Step[] {
  const at = (id: string) => findOnMapNow(page, id);
  const gesture = (
    action: string,
    on: 'actors' | 'ties',
    act: (x: number, y: number) => Promise<void>,
  ): Step => ({
    action,
    how: `gesture on one of the ${on}`,
    act: async () => {
      const ids = (await readMap(page))[on];
      const point = ids.length > 0 ? await at(random.pick(ids)) : null;
      if (point) await act(point.x, point.y);
    },
  });
  return [
    gesture('select-actor', 'actors', (x, y) => page.mouse.click(x, y)),
    gesture('add-to-selection', 'actors', async (x, y) => {
      await page.keyboard.down('Shift');
      await page.mouse.click(x, y);
      await page.keyboard.up('Shift');
    }),
    gesture('open-map-menu', 'actors', (x, y) => page.mouse.click(x, y, { button: 'right' })),
    gesture('focus-neighbourhood', 'actors', (x, y) => page.mouse.dblclick(x, y)),
    gesture('place-actor', 'actors', (x, y) =>
      drag(page, x, y, x + random.below(160) - 80, y + random.below(120) - 60),
    ),
    gesture('move-camera', 'actors', async (x, y) => {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, random.below(400) - 200);
    }),
    gesture('draw-tie', 'actors', async (x, y) => {
      await page.mouse.move(x, y);
      const handle = await page
        .locator('[data-draw-handle]')
        .boundingBox({ timeout: 400 })
        .catch(() => null);
      const { actors } = await readMap(page);
      const end = actors.length > 0 ? await at(random.pick(actors)) : null;
      if (handle && end)
        await drag(page, handle.x + handle.width / 2, handle.y + handle.height / 2, end.x, end.y);
    }),
    {
      action: 'walk-actors',
      how: 'arrows on the map',
      act: async () => {
        await page.locator('#network-map').focus();
        for (const key of ['ArrowRight', 'ArrowDown', '.', ',', 'Enter'].slice(0, 1 + random.below(5)))
          await page.keyboard.press(key);
      },
    },
    gesture('select-tie', 'ties', (x, y) => page.mouse.click(x, y)),
    gesture('open-map-menu', 'ties', (x, y) => page.mouse.click(x, y, { button: 'right' })),
  ];
}

async function drag(page: Page, fromX: number, fromY: number, toX: number, toY: number): Promise<void> {
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move((fromX + toX) / 2, (fromY + toY) / 2, { steps: 3 });
  await page.mouse.move(toX, toY, { steps: 3 });
  await page.mouse.up();
}

/** A step for each action that has a control in sight: which one of several is drawn when it is done. */
function listControlSteps(
  page: Page,
  controls: Readonly<Record<string, readonly number[]>>,
  random: Random,
): readonly Step[] {
  return Object.entries(controls).map(([action, places]) => ({
    action,
    how: 'control',
    act: async () => {
      const control = page.locator(`[data-action="${action}"]`).nth(random.pick(places));
      // What a locator finds is an element, though Playwright calls it a node.
      await operate(page, (await control.elementHandle(CLICK)) as Control, random);
    },
  }));
}

/** Uses a control as it is used: a form is filled in and sent, a slider is moved, a button is clicked. */
async function operate(page: Page, control: Control, random: Random): Promise<void> {
  const fields = await control.$$('input:visible, textarea:visible, select:visible');
  const isForm = await control.evaluate((each) => each.tagName === 'FORM');
  if (isForm) {
    for (const field of fields) if (random.chance(0.6)) await fillIn(page, field, random);
    if (random.chance(0.7)) await page.keyboard.press('Control+Enter');
    return;
  }
  const isField = await control.evaluate((each) => each.matches('input, textarea, select'));
  if (isField) await fillIn(page, control, random);
  else if (fields.length > 0) await fillIn(page, random.pick(fields), random);
  else {
    const thumbs = await control.$$('[role="slider"]');
    // A link that is drawn only while it has the focus is followed by the keyboard.
    if (await control.evaluate((each) => each.getAttribute('data-action') === 'skip-to')) {
      await control.focus();
      await page.keyboard.press('Enter');
    } else if (thumbs.length === 0) await control.click(CLICK);
    else {
      await random.pick(thumbs).focus();
      await page.keyboard.press(random.pick(['ArrowRight', 'ArrowLeft', 'Home', 'End']));
    }
  }
}

async function fillIn(page: Page, field: Control, random: Random): Promise<void> {
  const { tag, type, role, options } = await field.evaluate((each) => ({
    tag: each.tagName,
    type: each.getAttribute('type'),
    role: each.getAttribute('role'),
    options: each instanceof HTMLSelectElement ? [...each.options].map(({ value }) => value) : [],
  }));
  if (tag === 'SELECT') {
    if (options.length > 0) await field.selectOption(random.pick(options), CLICK);
  } else if (type === 'checkbox' || type === 'radio') {
    await field.evaluate((each) => each instanceof HTMLElement && each.click());
  } else {
    await field.click(CLICK);
    await field.fill(random.pick(TEXTS), CLICK);
    // Of what a list offers, something is taken more often than not.
    if (role === 'combobox' || (await field.getAttribute('aria-haspopup')) === 'listbox') {
      if (random.chance(0.7)) {
        await field.fill(random.pick(['a', 'e', 'Ha', 'is', '']), CLICK);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
      }
    }
  }
}

import { ACTOR_KINDS } from '@/lib/vocabulary/actor-kinds';
import { startBrowser } from './browser';
import { findOnMap, readLabels, readMap, readStyles } from './drawn-map';
import { eventually } from './eventually';
import { createOpener, LEBANON, waitForMap } from './explorer-page';
import { showView } from './other-view';

const browser = startBrowser();
const open = createOpener(browser);

describe('what the map draws', () => {
  it('tells kinds, states, types, alliances and what is contested, and names every actor in letters that can be read', async () => {
    // Every actor is named.
    const page = await open();
    const labels = await readLabels(page);
    expect(labels['united-states']?.text).toBe('United States');
    for (const [id, { text, pixels }] of Object.entries(labels)) {
      expect([id, text !== '', pixels >= 9]).toEqual([id, true, true]);
    }

    // Kinds of actors are told by their shape, and states by their flag.
    await showView(page, `${LEBANON}?lens=all`);
    const shapes = await readStyles(page, 'shape');
    expect([shapes['nabih-berri'], shapes.hezbollah, shapes.lebanon]).toEqual([
      'ellipse',
      expect.stringMatching(/hexagon/),
      expect.stringMatching(/rectangle/),
    ]);
    expect(new Set([shapes['nabih-berri'], shapes.hezbollah, shapes.lebanon]).size).toBe(ACTOR_KINDS.length);
    const flags = await readStyles(page, 'background-image');
    for (const state of ['lebanon', 'israel', 'iran', 'united-states'])
      expect(flags[state]).toMatch(/^data:image\/svg\+xml/);
    expect(new Set([flags.lebanon, flags.israel, flags.iran, flags['united-states']]).size).toBe(4);
    expect(flags.hezbollah).not.toMatch(/^data:/);

    // Every type has its own hue, and those alike are told by their line.
    const { legs } = await readMap(page);
    const hue = await readStyles(page, 'line-color');
    const outline = await readStyles(page, 'line-outline-color');
    const line = await readStyles(page, 'line-style');
    const byType = new Map<string, Set<string>>();
    for (const { relationship, type } of legs) {
      // The hue of a double line is that of its two edges.
      const look = `${type === 'ally-of' ? outline[relationship] : hue[relationship]}`;
      byType.set(look, (byType.get(look) ?? new Set()).add(type));
    }
    expect([...byType.values()].filter((types) => types.size > 1)).toEqual([]);
    expect([line['hochstein-asks-mikati'], line['israel-opposes-hezbollah']]).toEqual(['dashed', 'dashed']);
    // One report stands behind all of the network: no line is whole.
    expect(line['hochstein-via-berri']).toBe('dashed');

    // What is contested is marked, and nothing else, on its line.
    const labelOf = await readStyles(page, 'label');
    const marked = Object.entries(labelOf).filter(([, label]) => label.includes('≠'));
    expect(marked.map(([id]) => id).sort()).toEqual(['hochstein-asks-mikati', 'us-asks-lebanon']);

    // A line is wider the more evidence stands behind it.
    const widthOf = await readStyles(page, 'width');
    const [five, two, one] = ['israel-opposes-hezbollah', 'mikati-leads-cabinet', 'mikati-leads-office'].map(
      (id) => Number.parseFloat(widthOf[id] ?? ''),
    );
    expect(two).toBeGreaterThan(one ?? Number.NaN);
    expect(five).toBeGreaterThan(two ?? Number.NaN);

    // An alliance is a double line.
    await showView(page, `${LEBANON}?lens=alliances`);
    const width = await readStyles(page, 'line-outline-width');
    expect(Number.parseFloat(width['berri-ally-of-hezbollah'] ?? '')).toBeGreaterThan(0.5);
    expect(Number.parseFloat(width['hezbollah-backs-berri'] ?? '0')).toBe(0);
  });
});

describe('the ground of the map', () => {
  it('follows the system into the dark and back, with the words readable on both; is chosen in the menu of the page, and remembered', async () => {
    const page = await open();
    const ink = async () => (await readStyles(page, 'color'))['nabih-berri'];
    const before = await ink();
    await page.emulateMedia({ colorScheme: 'dark' });
    await eventually(async () => expect(await ink()).not.toBe(before));
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(contrast((await ink()) ?? '', ground)).toBeGreaterThan(7);
    await page.emulateMedia({ colorScheme: 'light' });
    await eventually(async () => expect(await ink()).toBe(before));

    // It is chosen in the menu of the page, and remembered.
    const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await eventually(async () => expect(await scheme()).toBe('dark'));
    await page.goto('/');
    expect(await scheme()).toBe('dark');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    expect(await page.getByRole('menuitemradio', { name: 'Dark' }).getAttribute('aria-checked')).toBe('true');
    await page.getByRole('menuitemradio', { name: 'As the system' }).click();
    await eventually(async () => expect(await scheme()).toBe('light'));
  });
});

describe('motion', () => {
  it('is there when the layout changes, and is not where it is unwelcome, nor in dialogs and menus', async () => {
    const gliding = await browser.open(LEBANON, { reducedMotion: 'no-preference' });
    await waitForMap(gliding);
    // On a machine that is busy, a glide may be over in one frame.
    await eventually(async () => expect(await watchGlide(gliding)).toBeGreaterThan(1));
    const page = await browser.open(LEBANON, { reducedMotion: 'reduce' });
    await waitForMap(page);
    expect(await watchGlide(page)).toBe(1);

    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog').waitFor();
    const lasting = await page.evaluate(
      () =>
        document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 10)
          .length,
    );
    expect(lasting).toBe(0);
  });
});

/** How many different places an actor is seen at, from frame to frame, while the layout changes. */
async function watchGlide(page: Awaited<ReturnType<typeof open>>): Promise<number> {
  const { hezbollah } = (await readMap(page)).positions;
  await page.evaluate(() => {
    type Host = HTMLElement & {
      _cyreg?: { cy: { getElementById: (id: string) => { position: () => object } } };
    };
    const host = [...document.querySelectorAll<Host>('#network-map, #network-map *')].find(
      ({ _cyreg }) => _cyreg,
    );
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    const look = () => {
      seen.add(JSON.stringify(host?._cyreg?.cy.getElementById('actor:hezbollah').position()));
      requestAnimationFrame(look);
    };
    look();
  });
  await page.keyboard.press('l');
  await eventually(async () => expect((await readMap(page)).positions.hezbollah).not.toEqual(hezbollah));
  // Two looks may fall between two frames: it stands still when nothing is moved any more, not when both see the same.
  await findOnMap(page, 'hezbollah');
  // The first place is where it stood.
  return (await page.evaluate(() => (globalThis as unknown as { seen: Set<string> }).seen.size)) - 1;
}

function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((colour) => {
    const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
  });
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05);
}

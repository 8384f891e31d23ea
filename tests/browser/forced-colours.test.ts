import type { Locator } from 'playwright-core';
import { startBrowser } from './browser';
import { eventually } from './eventually';
import { filters, LEBANON, waitForMap } from './explorer-page';
import { showView } from './other-view';

const browser = startBrowser();

/** What tells one of several from the others where colours are the system's: its background and its lines. */
const readLook = (locator: Locator) =>
  locator.evaluate((element) => {
    const { backgroundColor, outlineStyle, borderBottomWidth } = getComputedStyle(element);
    return { backgroundColor, outlineStyle, borderBottomWidth };
  });

const open = async (path: string) => {
  const page = await browser.open(path, { forcedColors: 'active', reducedMotion: 'reduce' });
  await waitForMap(page);
  return page;
};

describe('with the colours of the system', () => {
  it('what is chosen, ticked and switched on is told from what is not, and the bars over time that are left out from the others', async () => {
    // The chosen lens, layout and panel.
    const page = await open(LEBANON);
    const lens = (name: string) =>
      page.getByRole('radiogroup', { name: 'Lens' }).locator('label', { hasText: name });
    expect(await readLook(lens('Mediation channels'))).not.toEqual(await readLook(lens('Alliances')));
    const layout = (name: string) => page.locator('header label', { hasText: name });
    expect(await readLook(layout('Automatic'))).not.toEqual(await readLook(layout('Circle')));
    const toggle = (name: string) => page.getByRole('banner').getByRole('button', { name, exact: true });
    expect(await readLook(toggle('Filters'))).not.toEqual(await readLook(toggle('Table')));
    const tab = (name: string) => page.getByRole('tab', { name });
    expect(await readLook(tab('Details'))).not.toEqual(await readLook(tab('Brokers')));

    // The words of what is chosen are those that the system has on its colour.
    await showView(page, `${LEBANON}?panel=channels`);
    const chosen = page.locator(
      '[role="tab"][aria-selected="true"], .mantine-SegmentedControl-label[data-active], .mantine-ActionIcon-root[aria-pressed="true"]',
    );
    const colours = await chosen.evaluateAll((elements) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.cssText = 'forced-color-adjust: none; color: HighlightText';
      const wanted = getComputedStyle(probe).color;
      probe.remove();
      return elements.map((element) => [element.textContent, getComputedStyle(element).color, wanted]);
    });
    expect(colours.length).toBeGreaterThan(3);
    for (const [, colour, wanted] of colours) expect(colour).toBe(wanted);

    // What is ticked, and what is switched on.
    await showView(page, `${LEBANON}?lens=all&types=backs&without=reuters-2024-11-01`);
    const box = (name: RegExp) => page.getByRole('checkbox', { name }).first();
    expect(await readLook(box(/^Backing/))).not.toEqual(await readLook(box(/^Envoys/)));
    const track = filters(page).getByRole('switch').first();
    const off = await readLook(track);
    await track.check();
    await eventually(async () => expect(await readLook(track)).not.toEqual(off));
    expect(await track.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');

    // The bars over time are seen.
    await showView(page, `${LEBANON}?lens=all&since=2024`);
    const bars = page.getByRole('region', { name: 'Time' }).locator('[title$="ties"]');
    const backgrounds = await bars.evaluateAll((elements) =>
      elements.map((element) => {
        const inner = element.firstElementChild;
        return {
          isOut: element.hasAttribute('data-out'),
          outline: getComputedStyle(element).outlineStyle,
          ground: inner && getComputedStyle(inner).backgroundColor,
        };
      }),
    );
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(backgrounds.every(({ outline }) => outline === 'solid')).toBe(true);
    const groundsOf = (isOut: boolean) =>
      new Set(backgrounds.filter((bar) => bar.isOut === isOut).map(({ ground }) => ground));
    expect(groundsOf(true)).not.toEqual(groundsOf(false));
    expect(groundsOf(false)).not.toContain(paper);
  });
});

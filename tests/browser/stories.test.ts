import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { findOnMap, readMap } from './drawn-map';
import { eventually } from './eventually';
import { DERRY, details, textOf } from './explorer-page';
import { createStayingPage } from './left-page';
import { openTab, panel } from './questions-panel';

const browser = startBrowser();
const { open, leave } = createStayingPage(browser);

const TOLD = `${DERRY}?told=side:united-kingdom&beside=side:sinn-fein&lens=all`;
const SECOND = '~2';

/** Where the headings of two stories stand, and what they say. */
async function readHeadings(page: Page) {
  const headings = page.locator('#network-map [data-story]');
  await headings.nth(1).waitFor();
  return headings.evaluateAll((all) =>
    all.map((heading) => {
      const { x, y, width, height } = heading.getBoundingClientRect();
      return { words: heading.textContent, x: x + width / 2, y, bottom: y + height };
    }),
  );
}

describe('two stories', () => {
  it('are found by a stranger: what both sides of the Derry link say differently', async () => {
    const page = await open(DERRY);
    await openTab(page, 'Stories');
    await panel(page)
      .getByRole('button', { name: /^Compare the side of the United Kingdom/ })
      .click();
    await panel(page).getByRole('heading', { name: 'They contradict each other' }).waitFor();
    const words = await textOf(panel(page));
    expect(words).toContain('As told by the side of the United Kingdom\nIt is said.');
    expect(words).toMatch(
      /As told by .*Sinn Féin\n(Martin McGuinness and Sinn Féin|Sinn Féin and Martin McGuinness) deny it\./,
    );
    await panel(page)
      .getByRole('button', { name: /leadership of the IRA sent the British government word/ })
      .click();
    await details(page).getByRole('heading', { name: 'Who denies it' }).waitFor();
  });

  it('list the ties that only one tells by when they began, and say so', async () => {
    const page = await open(TOLD);
    await openTab(page, 'Stories');
    const only = panel(page).locator('details').first();
    await only.locator('summary').click();
    await only.getByText(/^Ties are listed by when they began/).waitFor();
  });

  it('stand in the same places, side by side, each under who tells it', async () => {
    const page = await open(TOLD);
    const { positions, legs } = await readMap(page);
    const here = Object.keys(positions).filter((id) => !id.endsWith(SECOND));
    const common = here.filter((id) => positions[id + SECOND]);
    expect(common.length).toBeGreaterThan(0);
    const offsets = common.map((id) => {
      const [one, other] = [positions[id], positions[id + SECOND]];
      return [Math.round((other?.x ?? 0) - (one?.x ?? 0)), Math.round((other?.y ?? 0) - (one?.y ?? 0))];
    });
    expect(new Set(offsets.map(String)).size).toBe(1);
    expect(offsets[0]?.[1]).toBe(0);
    for (const { from, to } of legs.filter((leg) => !leg.to.startsWith('claim:')))
      expect(to.endsWith(SECOND)).toBe(from.endsWith(SECOND));
    const [first, second] = await readHeadings(page);
    expect(first?.words).toBe('As told by the side of the United Kingdom');
    expect(second?.words).toBe('As told by the side of Sinn Féin');
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    await leave(page);
  });

  it('select one thing in both, from the map as from the panel', async () => {
    const page = await open(TOLD);
    const map = page.locator('#network-map');
    await map.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await eventually(async () => {
      const selected = new URL(page.url()).searchParams.get('select');
      expect(selected).toMatch(/^[a-z-]+$/);
      const { selected: marked, actors } = await readMap(page);
      const both = [selected, `${selected}${SECOND}`].filter((id) => actors.includes(id ?? ''));
      expect(marked).toEqual(both.toSorted());
    });
    await leave(page);
  });

  it('stand one under the other on a phone', async () => {
    const page = await open(TOLD);
    await page.setViewportSize({ width: 360, height: 740 });
    await eventually(async () => {
      const [first, second] = await readHeadings(page);
      expect(Math.abs((first?.x ?? 0) - (second?.x ?? 0))).toBeLessThan(60);
      expect(first?.y).toBeLessThan(second?.y ?? 0);
    });
  });

  it('keep a place by hand on either map: it moves in both', async () => {
    const page = await open(TOLD);
    const before = (await readMap(page)).positions;
    const id = Object.keys(before).find((each) => before[each + SECOND]) ?? '';
    const target = await page.evaluate(() => {
      const { x, y, width, height } = document.querySelector('#network-map')?.getBoundingClientRect() ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      return { x: x + width / 2, y: y + height - 30 };
    });
    const at = await findOnMap(page, id + SECOND);
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x, target.y - 10, { steps: 3 });
    await page.mouse.move(at.x, target.y, { steps: 3 });
    await page.mouse.up();
    await eventually(async () => {
      const after = (await readMap(page)).positions;
      expect(after[id]?.y).toBeGreaterThan((before[id]?.y ?? 0) + 1);
      const gap = (all: typeof after) => Math.round((all[id + SECOND]?.x ?? 0) - (all[id]?.x ?? 0));
      expect(Math.round((after[id + SECOND]?.y ?? 0) - (after[id]?.y ?? 0))).toBe(0);
      expect(gap(after)).toBeGreaterThan(0);
    });
  });

  it('are one figure, with who tells each, and one link', async () => {
    const page = await open(TOLD);
    const response = await page.request.get(
      `/api${DERRY}/figure.svg?told=side:united-kingdom&beside=side:sinn-fein&lens=all`,
    );
    expect(response.status()).toBe(200);
    const svg = await response.text();
    expect(svg).toContain('It shows two stories in the same places.');
    expect(svg).toContain('As told by the side of the United Kingdom');
    expect(svg).toContain('As told by the side of Sinn Féin');
    await leave(page);
  });
});
